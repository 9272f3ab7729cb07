//! Tests of tokens, plans, rate limits, the clock, the journal, snapshots and resets.

use std::time::Duration;

use crate::common::Client;
use intercom_mock::{Mock, RateLimit};
use serde_json::{Value, json};

#[test]
fn a_token_is_needed() {
    let mock = Mock::builder().token("right").start().expect("it starts");
    let mut client = Client::new(&mock);
    for (token, code) in [
        (None, "unauthorized"),
        (Some("wrong"), "token_unauthorized"),
    ] {
        client.token = token.map(str::to_owned);
        let answer = client.get("/me");
        assert_eq!((answer.status, answer.code()), (401, code));
    }
    client.token = Some("right".to_owned());
    assert_eq!(client.get("/me").status, 200);
    let journal = mock.journal();
    assert_eq!(journal.len(), 3);
    assert!(
        !format!("{journal:?}").contains("right"),
        "the journal shows a token"
    );
}

#[test]
fn a_plan_may_lack_an_operation() {
    let mock = Mock::builder()
        .forbid("POST /custom_object_instances/{any}")
        .forbid("calls.list")
        .start()
        .expect("it starts");
    let client = Client::new(&mock);
    let created = client.post(
        "/custom_object_instances/Order",
        json!({"external_id": "1"}),
    );
    assert_eq!(
        (created.status, created.code()),
        (403, "api_plan_restricted")
    );
    assert_eq!(client.get("/calls").status, 403);
    assert_eq!(client.get("/contacts").status, 200);
}

#[test]
fn the_headers_count_down_to_429_and_a_new_window() {
    let rate = RateLimit {
        app_per_minute: 30,
        workspace_per_minute: 60,
    };
    let mock = Mock::builder()
        .frozen_clock()
        .rate_limit(rate)
        .start()
        .expect("it starts");
    let client = Client::new(&mock);
    for left in (0..5).rev() {
        let answer = client.get("/me");
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("x-ratelimit-limit"), "5");
        assert_eq!(answer.header("x-ratelimit-remaining"), left.to_string());
        assert_eq!(answer.header("x-ratelimit-reset"), "1767225610");
        assert_eq!(answer.header("date"), "Thu, 01 Jan 2026 00:00:00 GMT");
    }
    let refused = client.get("/me");
    assert_eq!(
        (refused.status, refused.code()),
        (429, "rate_limit_exceeded")
    );
    mock.advance(Duration::from_secs(10));
    assert_eq!(client.get("/me").status, 200);
    let unlimited = Mock::builder()
        .without_rate_limit()
        .start()
        .expect("it starts");
    assert_eq!(
        Client::new(&unlimited)
            .get("/me")
            .header("x-ratelimit-limit"),
        ""
    );
}

#[test]
fn the_same_requests_give_the_same_answers() {
    let run = || {
        let mock = Mock::builder().frozen_clock().start().expect("it starts");
        let client = Client::new(&mock);
        let contact = client.done("POST", "/contacts", json!({"email": "ada@example.com"}));
        let id = contact["id"].as_str().expect("an id");
        let note = client.post(&format!("/contacts/{id}/notes"), json!({"body": "Hello"}));
        (
            contact.to_string(),
            note.body.to_string(),
            note.header("x-request-id").to_owned(),
        )
    };
    assert_eq!(run(), run());
}

#[test]
fn snapshots_and_reset() {
    let mock = Mock::builder()
        .demo()
        .frozen_clock()
        .start()
        .expect("it starts");
    let client = Client::new(&mock);
    let before = client.done("GET", "/contacts", Value::Null);
    let snapshot = mock.snapshot();
    let first = client.done("POST", "/contacts", json!({"email": "new@example.com"}));
    mock.advance(Duration::from_secs(5));
    assert_eq!(
        client.done("GET", "/contacts", Value::Null)["total_count"],
        4
    );
    mock.restore(&snapshot);
    assert_eq!(client.done("GET", "/contacts", Value::Null), before);
    let again = client.done("POST", "/contacts", json!({"email": "new@example.com"}));
    assert_eq!(first, again, "ids and times go on from the snapshot");
    mock.inject_fault("status:503".parse().expect("a fault"));
    mock.reset();
    assert!(mock.journal().is_empty());
    assert_eq!(client.done("GET", "/contacts", Value::Null), before);
}

#[test]
fn the_journal_tells_what_came() {
    let mock = Mock::builder().demo().start().expect("it starts");
    let other = intercom_mock::versions()[0];
    let client = Client::new(&mock).version(other).header("x-test", "yes");
    client.post("/tags?a=b", json!({"name": "New"}));
    client.get("/nowhere");
    let journal = mock.journal();
    let [tag, nowhere] = journal.as_slice() else {
        panic!("{journal:?}");
    };
    assert_eq!((tag.method.as_str(), tag.path.as_str()), ("POST", "/tags"));
    assert_eq!(tag.query.as_deref(), Some("a=b"));
    assert_eq!(tag.header("x-test"), Some("yes"));
    assert_eq!(tag.body, r#"{"name":"New"}"#);
    assert_eq!(tag.operation.as_deref(), Some("tags.create"));
    assert_eq!((tag.version.as_deref(), tag.status), (Some(other), 200));
    assert_eq!((nowhere.operation.as_deref(), nowhere.status), (None, 404));
    mock.clear_journal();
    assert!(mock.journal().is_empty());
}

#[test]
fn the_same_by_address() {
    let mock = Mock::builder().frozen_clock().start().expect("it starts");
    let client = Client::new(&mock);
    let snapshot = client.done("POST", "/_mock/snapshot", Value::Null);
    client.contact("ada@example.com");
    assert_eq!(
        client.done("GET", "/_mock/state/contacts", Value::Null)["contacts"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
    let path = format!("/_mock/restore/{}", snapshot["snapshot"]);
    client.done("POST", &path, Value::Null);
    assert!(mock.state("contacts").is_empty());
    let moved = client.done("POST", "/_mock/clock/advance", json!({"seconds": 60}));
    assert_eq!(moved["now"], 1_767_225_660);
    assert_eq!(
        client
            .post("/_mock/clock/advance", json!({"seconds": -1}))
            .status,
        400
    );
    client.done(
        "POST",
        "/_mock/faults",
        json!({"fault": "status:503", "operation": "GET /me", "times": 1}),
    );
    assert_eq!(client.get("/me").status, 503);
    assert_eq!(client.get("/me").status, 200);
    assert_eq!(
        client
            .post("/_mock/faults", json!({"fault": "fire"}))
            .status,
        400
    );
    let requests = client.done("GET", "/_mock/journal", Value::Null);
    assert_eq!(requests["requests"].as_array().map(Vec::len), Some(3));
    client.done("POST", "/_mock/seed", json!({"tags": [{"name": "VIP"}]}));
    assert_eq!(mock.state("tags").len(), 1);
    let wrong = client.post("/_mock/seed", json!({"tag": []}));
    assert!(
        wrong.body["errors"][0]["message"]
            .as_str()
            .is_some_and(|message| message.starts_with("$.tag"))
    );
    client.done("POST", "/_mock/reset", Value::Null);
    assert!(mock.state("tags").is_empty());
    assert_eq!(client.get("/_mock/nothing").status, 404);
}
