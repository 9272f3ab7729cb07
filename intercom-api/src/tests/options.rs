//! Tests of the options and the body of a call.

use std::time::Duration;

use serde_json::{Value, json};

use super::server::{self, Server};
use super::{client, get};
use crate::{ErrorKind, Method, Request};

async fn sent(make: impl FnOnce(Request<Value>) -> Request<Value>) -> server::Seen {
    let server = Server::always(server::json(200, "{}")).await;
    let request = client(&server).request(Method::POST, "/contacts", &[]);
    make(request).await.expect("an answer");
    server.only()
}

#[tokio::test]
async fn options_reach_the_wire() {
    let seen = sent(|request| {
        request
            .header("X-Trace", "first")
            .header("x-trace", "second")
            .query("per_page", 5)
            .query("q", "a b&c=d#é")
            .version("9.2")
            .timeout(Duration::from_secs(5))
    })
    .await;
    assert_eq!(seen.header("x-trace"), "second");
    assert_eq!(seen.header("intercom-version"), "9.2");
    assert_eq!(seen.headers.get_all("intercom-version").iter().count(), 1);
    assert_eq!(seen.target, "/contacts?per_page=5&q=a+b%26c%3Dd%23%C3%A9");
}

#[tokio::test]
async fn an_undeclared_field_can_be_sent() {
    let seen = sent(|request| {
        request
            .body(&json!({"email": "ada@example.com", "role": "user"}))
            .extra_body("role", "lead")
            .extra_body("new_field", json!([1, null]))
    })
    .await;
    assert_eq!(seen.header("content-type"), "application/json");
    let body: Value = serde_json::from_slice(&seen.body).expect("JSON");
    let expected = json!({"email": "ada@example.com", "role": "lead", "new_field": [1, null]});
    assert_eq!(body, expected);
}

#[tokio::test]
async fn an_extra_field_creates_a_body() {
    let seen = sent(|request| request.extra_body("admin_id", 7)).await;
    assert_eq!(seen.body, br#"{"admin_id":7}"#);
    assert_eq!(seen.header("content-type"), "application/json");
}

#[tokio::test]
async fn bytes_are_sent_as_they_are() {
    let seen = sent(|request| request.bytes("text/csv", "a,b\n").accept("text/csv")).await;
    assert_eq!(seen.body, b"a,b\n");
    assert_eq!(seen.header("content-type"), "text/csv");
    assert_eq!(seen.header("accept"), "text/csv");
}

#[tokio::test]
async fn invalid_options_are_errors_before_sending() {
    type Make = fn(Request<Value>) -> Request<Value>;
    let cases: [(&str, Make); 11] = [
        ("header name", |request| request.header("a b", "x")),
        ("header `x-a`", |request| request.header("x-a", "x\r\ny: z")),
        ("token", |request| {
            request.header("Authorization", "Bearer other")
        }),
        ("base_url", |request| request.header("host", "example.com")),
        ("body", |request| request.header("content-length", "0")),
        ("`version`", |request| {
            request.header("Intercom-Version", "9.2")
        }),
        ("not a valid version", |request| request.version("")),
        ("not a valid version", |request| {
            request.version("9.2\r\nX: y")
        }),
        ("JSON object", |request| {
            request.body(&[1]).extra_body("a", 1)
        }),
        ("body with fields", |request| {
            request.bytes("text/csv", "a").extra_body("a", 1)
        }),
        ("as JSON", |request| request.body(&Unwritable)),
    ];
    let server = Server::always(server::json(200, "{}")).await;
    for (expected, make) in cases {
        let error = make(get(&server, "/me")).await.expect_err(expected);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        let text = error.to_string();
        assert!(
            text.starts_with("GET /me: ") && text.contains(expected),
            "{text}"
        );
        assert!(!error.is_retryable());
    }
    assert!(server.seen().is_empty());
}

struct Unwritable;

impl serde::Serialize for Unwritable {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("out of ink"))
    }
}
