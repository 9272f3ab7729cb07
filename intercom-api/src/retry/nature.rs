//! Which calls may be sent a second time. The API has no idempotency keys, so it depends on what
//! an operation does.

use http::Method;

/// What sending a call twice would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nature {
    /// Doing it twice is doing it once.
    Repeatable,
    /// Doing it twice may do the work twice.
    Once,
    /// As `Once`, and its 429 counts jobs under way, which do not pass with the window.
    Job,
}

impl Nature {
    /// What the method implies; operations that depart from it say so themselves.
    pub(crate) fn of(method: &Method, template: &str) -> Self {
        let reads = *method == Method::POST && template.ends_with("/search");
        let repeatable = [Method::GET, Method::HEAD, Method::PUT, Method::DELETE];
        if reads || repeatable.contains(method) {
            Nature::Repeatable
        } else {
            Nature::Once
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_tell_what_a_second_time_does() {
        for (method, template, expected) in [
            (Method::GET, "/contacts/{contact_id}", Nature::Repeatable),
            (Method::HEAD, "/contacts", Nature::Repeatable),
            (Method::PUT, "/contacts/{contact_id}", Nature::Repeatable),
            (Method::DELETE, "/contacts/{contact_id}", Nature::Repeatable),
            (Method::POST, "/contacts/search", Nature::Repeatable),
            (Method::POST, "/contacts", Nature::Once),
            (Method::POST, "/research", Nature::Once),
            (Method::PATCH, "/contacts", Nature::Once),
        ] {
            assert_eq!(Nature::of(&method, template), expected, "{template}");
        }
    }
}
