//! The idempotency of operations. The API has no idempotency keys, so idempotency depends on the effect of an
//! operation.

use http::Method;

/// The effect of executing a call twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// Executing the call twice has the same effect as executing it once.
    Idempotent,
    /// Executing the call twice can have its effect twice.
    NonIdempotent,
    /// Like `NonIdempotent`, but a 429 means that too many jobs are in progress, and waiting for the next window does
    /// not help.
    Job,
}

impl Idempotency {
    /// Returns the idempotency that the method implies. Operations with a different idempotency set it explicitly.
    pub(crate) fn of(method: &Method, template: &str) -> Self {
        let reads = *method == Method::POST && template.ends_with("/search");
        let repeatable = [Method::GET, Method::HEAD, Method::PUT, Method::DELETE];
        if reads || repeatable.contains(method) {
            Idempotency::Idempotent
        } else {
            Idempotency::NonIdempotent
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idempotency_follows_from_the_method() {
        for (method, template, expected) in [
            (
                Method::GET,
                "/contacts/{contact_id}",
                Idempotency::Idempotent,
            ),
            (Method::HEAD, "/contacts", Idempotency::Idempotent),
            (
                Method::PUT,
                "/contacts/{contact_id}",
                Idempotency::Idempotent,
            ),
            (
                Method::DELETE,
                "/contacts/{contact_id}",
                Idempotency::Idempotent,
            ),
            (Method::POST, "/contacts/search", Idempotency::Idempotent),
            (Method::POST, "/contacts", Idempotency::NonIdempotent),
            (Method::POST, "/research", Idempotency::NonIdempotent),
            (Method::PATCH, "/contacts", Idempotency::NonIdempotent),
        ] {
            assert_eq!(Idempotency::of(&method, template), expected, "{template}");
        }
    }
}
