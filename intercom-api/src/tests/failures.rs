//! Tests of error responses, in every known form.

use super::error_of;
use super::server::{json, reply};
use crate::{Error, ErrorKind};

fn entries(error: &Error) -> Vec<(&str, Option<&str>, Option<&str>)> {
    let entries = error.errors().iter();
    entries
        .map(|e| (e.code.as_str(), e.message.as_deref(), e.field.as_deref()))
        .collect()
}

#[tokio::test]
async fn an_error_list_is_read() {
    let body = r#"{"type": "error.list", "request_id": "r-5", "errors": [
        {"code": "not_found", "message": "User Not Found"}]}"#;
    let error = error_of(json(404, body)).await;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.is_not_found() && !error.is_conflict() && !error.is_retryable());
    assert_eq!(
        error.request_id(),
        Some("r-5"),
        "the body's id goes before the header's"
    );
    assert_eq!(error.code(), Some("not_found"));
    assert_eq!(error.body(), body.as_bytes());
    let line = "GET /contacts/{contact_id}: 404 not_found: User Not Found (request id r-5)";
    assert_eq!(error.to_string(), line);
}

#[tokio::test]
async fn errors_of_other_forms_are_read() {
    let cases = [
        (
            r#"{"type":"error.list","request_id":null,"errors":[{"type":"data_invalid","message":"m"}]}"#,
            vec![("data_invalid", Some("m"), None)],
        ),
        (
            r#"{"errors":[{"code":"a","field":"email"},{"code":"b","message":null},"c",7,null]}"#,
            vec![
                ("a", None, Some("email")),
                ("b", None, None),
                ("", Some("c"), None),
            ],
        ),
        (
            r#"{"error_key":"invalid_phone_number","message":"no such number"}"#,
            vec![("invalid_phone_number", Some("no such number"), None)],
        ),
        (
            r#"{"error_key":"sms_failed"}"#,
            vec![("sms_failed", None, None)],
        ),
        (
            r#"{"errors":{"conversation_id":"missing","rating":["low","odd"]}}"#,
            vec![
                ("", Some("missing"), Some("conversation_id")),
                ("", Some("low"), Some("rating")),
                ("", Some("odd"), Some("rating")),
            ],
        ),
        (
            r#"{"error":"invalid_grant"}"#,
            vec![("", Some("invalid_grant"), None)],
        ),
        (
            r#"{"error":{"code":404,"message":"x"}}"#,
            vec![("404", Some("x"), None)],
        ),
        (r#"{"type":"error.list"}"#, vec![]),
        (r#"[1]"#, vec![]),
        ("null", vec![]),
    ];
    for (body, expected) in cases {
        let error = error_of(json(422, body)).await;
        assert_eq!(entries(&error), expected, "{body}");
        assert_eq!(error.request_id(), Some("req-1"), "the header's id: {body}");
        assert_eq!(error.body_text(), body);
    }
}

#[tokio::test]
async fn the_error_page_of_a_proxy_is_preserved() {
    let html = reply(502, "Content-Type: text/html\r\n", "<h1>Bad\nGateway</h1>");
    let error = error_of(html).await;
    assert_eq!(
        error.to_string(),
        "GET /contacts/{contact_id}: 502 Bad Gateway without Intercom's error form \
         (text/html, 20 bytes)"
    );
    assert_eq!(error.body_text(), "<h1>Bad\nGateway</h1>");
    assert!(error.is_retryable());
    let error = error_of(reply(503, "", "")).await;
    assert!(
        error
            .to_string()
            .ends_with("503 Service Unavailable with an empty body"),
        "{error}"
    );
    assert_eq!(error.request_id(), None);
}

#[tokio::test]
async fn an_incomplete_error_keeps_its_status() {
    let mut bytes = json(429, r#"{"errors": [{"code": "rate_limit_exceeded"}]}"#);
    bytes.truncate(bytes.len() - 3);
    let error = error_of(bytes).await;
    assert!(error.is_rate_limited() && error.is_retryable());
    assert!(error.body_text().contains("rate_limit_exceeded"));
}

#[tokio::test]
async fn predicates_follow_from_the_status() {
    type Question = fn(&Error) -> bool;
    let cases: [(u16, &str, Question); 9] = [
        (401, "unauthorized", Error::is_unauthorized),
        (402, "whatever", Error::is_plan_restricted),
        (403, "api_plan_restricted", Error::is_plan_restricted),
        (404, "not_found", Error::is_not_found),
        (408, "request_timeout", Error::is_timeout),
        (409, "conflict", Error::is_conflict),
        (429, "rate_limit_exceeded", Error::is_rate_limited),
        (500, "server_error", Error::is_retryable),
        (504, "whatever", Error::is_timeout),
    ];
    for (status, code, question) in cases {
        let body = format!(r#"{{"errors": [{{"code": "{code}"}}]}}"#);
        let error = error_of(json(status, &body)).await;
        assert!(question(&error), "{status} {code}: {error}");
    }
    let forbidden = error_of(json(403, r#"{"errors": [{"code": "forbidden"}]}"#)).await;
    assert!(!forbidden.is_plan_restricted() && !forbidden.is_retryable());
}

#[tokio::test]
async fn the_rate_limit_is_on_the_error() {
    let head = "X-RateLimit-Limit: 1666\r\nX-RateLimit-Remaining: 0\r\n\
                X-RateLimit-Reset: 1750000000\r\n";
    let error = error_of(reply(429, head, "")).await;
    let limit = error.rate_limit().expect("three headers");
    assert_eq!((limit.limit, limit.remaining), (Some(1666), Some(0)));
    assert_eq!(limit.reset, Some(1_750_000_000));
}

#[tokio::test]
async fn a_message_stays_on_one_line() {
    let long = "x".repeat(5000);
    let body =
        format!(r#"{{"errors": [{{"code": "a\nb", "message": "one\r\n\u001b[31mtwo {long}"}}]}}"#);
    let text = error_of(json(400, &body)).await.to_string();
    assert!(!text.contains(char::is_control), "{text:?}");
    assert!(text.len() < 600, "{}", text.len());
    let many = format!(r#"{{"errors": [{}]}}"#, [r#"{"code": "x"}"#; 40].join(","));
    let error = error_of(json(400, &many)).await;
    assert_eq!(error.errors().len(), 40);
    assert!(error.to_string().contains("and 35 more"), "{error}");
}

#[tokio::test]
async fn a_conflict_has_the_id_of_the_existing_contact() {
    for (message, expected) in [
        (
            "taken already by the contact id=6329bd9ffe4e2e91dac76188",
            Some("6329bd9ffe4e2e91dac76188"),
        ),
        ("the contact (id=a-1_b) has it", Some("a-1_b")),
        ("external_id=7 is that of id=8.", Some("8")),
        ("taken by ID=65f1", Some("65f1")),
        ("taken by id: 65f1.", Some("65f1")),
        ("taken by Id:65f1", Some("65f1")),
        (
            "taken by the contact with id 65f1, which is archived",
            Some("65f1"),
        ),
        ("taken by id `65f1`", Some("65f1")),
        (r#"taken: {\"id\": \"65f1\"}"#, Some("65f1")),
        ("the id of user id = 65f1", Some("65f1")),
        ("no id in it, mail id@7.example.com", None),
        ("contact_id 7, ids 7, idea 7, id", None),
        ("id: unknown", None),
        ("id= is missing", None),
        (
            "id=0123456789012345678901234567890123456789012345678901234567890123456",
            None,
        ),
        ("grid=7", None),
        ("somebody has it", None),
    ] {
        let body = format!(r#"{{"errors": [{{"code": "conflict", "message": "{message}"}}]}}"#);
        let error = error_of(json(409, &body)).await;
        assert!(error.is_conflict());
        assert_eq!(error.conflicting_id(), expected, "{message}");
        let error = error_of(json(404, &body)).await;
        assert_eq!(error.conflicting_id(), None, "{message}");
    }
}

#[tokio::test]
async fn a_conflict_distinguishes_archived_contacts() {
    for (message, id, archived) in [
        (
            "A contact matching those details already exists with id=65f1",
            Some("65f1"),
            false,
        ),
        (
            "An archived contact matching those details already exists with id=65f1",
            Some("65f1"),
            true,
        ),
        ("A DELETED contact has it (id=65f1)", Some("65f1"), true),
        ("An archived contact has it", None, true),
        (
            "it exists with id=65f1 and it is archived.",
            Some("65f1"),
            true,
        ),
        ("User has been deleted; id=9a", Some("9a"), true),
        ("Archived: id=5", Some("5"), true),
        ("soft-deleted contact id=9a", Some("9a"), true),
        ("taken by archived@example.com, id=9a", Some("9a"), false),
        ("The contact id=65f1 was unarchived", Some("65f1"), false),
        ("somebody has it", None, false),
    ] {
        let body = format!(r#"{{"errors": [{{"code": "conflict", "message": "{message}"}}]}}"#);
        let error = error_of(json(409, &body)).await;
        let conflict = error.conflict().expect("a conflict");
        assert_eq!(
            (conflict.id, conflict.archived),
            (id, archived),
            "{message}"
        );
        assert_eq!(error.conflicting_id(), id);
        assert_eq!(error_of(json(400, &body)).await.conflict(), None);
    }
    let body = r#"{"errors": [{"code": "conflict", "message": "archived resources"},
        {"code": "conflict", "message": "taken by id=7"}]}"#;
    let error = error_of(json(409, body)).await;
    let conflict = error.conflict().expect("a conflict");
    assert_eq!((conflict.id, conflict.archived), (Some("7"), false));
}

#[tokio::test]
async fn errors_name_the_field() {
    let body = r#"{"errors": [{"code": "parameter_invalid", "field": "email"}]}"#;
    for (status, invalid, gone) in [(400, true, false), (422, true, false), (410, false, true)] {
        let error = error_of(json(status, body)).await;
        assert_eq!((error.is_invalid(), error.is_gone()), (invalid, gone));
        assert_eq!(error.field(), Some("email"));
        assert_eq!((error.attempts(), error.json_path()), (1, None));
    }
    let error = error_of(json(200, "[1, {\"a\": }]")).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.json_path(), Some("$[1].a"), "{error}");
    assert_eq!(error.body(), b"[1, {\"a\": }]");
    let head = "Retry-After: 7\r\n";
    let error = error_of(reply(429, head, "")).await;
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(7)));
    let head = "Date: Sun, 15 Jun 2025 15:06:40 GMT\r\nX-RateLimit-Reset: 1750000009\r\n";
    let error = error_of(reply(429, head, "")).await;
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(9)));
    assert_eq!(error_of(reply(403, head, "")).await.retry_after(), None);
}
