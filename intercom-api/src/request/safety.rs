//! Which calls may be sent a second time. The API has no idempotency keys, so it depends on what
//! an operation does.

use http::{Method, StatusCode};

/// POST operations that create nothing, or find again what they created.
const REPEATABLE_POSTS: [&str; 3] = ["/companies", "/companies/list", "/tags"];

/// Their 429 counts jobs under way and does not pass with the window.
const JOB_COUNTS: [&str; 2] = ["/export/content/data", "/export/reporting_data/enqueue"];

/// Whether doing it twice is the same as doing it once.
pub(crate) fn repeatable(method: &Method, template: &str) -> bool {
    if *method == Method::POST {
        return template.ends_with("/search") || REPEATABLE_POSTS.contains(&template);
    }
    [Method::GET, Method::HEAD, Method::PUT, Method::DELETE].contains(method)
}

/// Whether a call that got this status may be sent again.
pub(crate) fn after_status(method: &Method, template: &str, status: StatusCode) -> bool {
    match status.as_u16() {
        429 => !JOB_COUNTS.contains(&template),
        408 | 500 | 502 | 503 | 504 => repeatable(method, template),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_calls_are_repeated() {
        let unavailable = StatusCode::SERVICE_UNAVAILABLE;
        for (method, template, expected) in [
            (Method::GET, "/contacts/{contact_id}", true),
            (Method::PUT, "/contacts/{contact_id}", true),
            (Method::DELETE, "/contacts/{contact_id}", true),
            (Method::POST, "/contacts/search", true),
            (Method::POST, "/companies", true),
            (Method::POST, "/contacts", false),
            (Method::POST, "/conversations", false),
            (Method::PATCH, "/contacts", false),
        ] {
            assert_eq!(
                after_status(&method, template, unavailable),
                expected,
                "{template}"
            );
            assert!(
                !after_status(&method, template, StatusCode::NOT_FOUND),
                "{template}"
            );
        }
    }

    #[test]
    fn windows_pass_and_job_counts_do_not() {
        let limited = StatusCode::TOO_MANY_REQUESTS;
        assert!(after_status(&Method::POST, "/conversations", limited));
        assert!(!after_status(
            &Method::POST,
            "/export/content/data",
            limited
        ));
    }
}
