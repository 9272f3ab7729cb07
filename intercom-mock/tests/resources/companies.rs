//! Tests of companies, including the scroll over companies.

use std::time::Duration;

use intercom_mock::Mock;
use serde_json::{Value, json};

use super::demo;
use crate::common::Client;

#[test]
fn a_company_is_made_once_for_its_company_id() {
    let (_mock, client) = demo();
    let first = client.done(
        "POST",
        "/companies",
        json!({"company_id": "acme", "name": "Acme"}),
    );
    let again = client.done(
        "POST",
        "/companies",
        json!({"company_id": "acme", "plan": "Pro"}),
    );
    assert_eq!(first["id"], again["id"]);
    assert_eq!(
        (&again["name"], &again["plan"]["name"]),
        (&json!("Acme"), &json!("Pro"))
    );
    let one = client.done("GET", "/companies?company_id=acme", Value::Null);
    assert_eq!(
        (&one["type"], &one["id"]),
        (&json!("company"), &first["id"])
    );
    assert_eq!(
        client.get("/companies?company_id=nobody").code(),
        "company_not_found"
    );
    let tagged = json!({"name": "VIP", "companies": [{"company_id": "acme"}]});
    client.done("POST", "/tags", tagged);
    assert_eq!(
        client.done("GET", "/companies?tag_id=1", Value::Null)["total_count"],
        2
    );
}

#[test]
fn one_scroll_at_a_time() {
    let mock = Mock::builder().frozen_clock().start().expect("it starts");
    let client = Client::new(&mock);
    for number in 0..150 {
        client.done(
            "POST",
            "/companies",
            json!({"company_id": format!("c{number}")}),
        );
    }
    let first = client.done("GET", "/companies/scroll", Value::Null);
    assert_eq!(first["data"].as_array().expect("a page").len(), 100);
    assert_eq!(client.get("/companies/scroll").code(), "scroll_exists");
    let next = format!(
        "/companies/scroll?scroll_param={}",
        first["scroll_param"].as_str().expect("a parameter")
    );
    let second = client.done("GET", &next, Value::Null);
    assert_eq!(second["data"].as_array().expect("a page").len(), 50);
    assert_eq!(second["scroll_param"], first["scroll_param"]);
    let last = client.done("GET", &next, Value::Null);
    assert_eq!(last["data"], json!([]));
    assert!(last["scroll_param"].is_null());
    // A scroll ends with the last page, or after one idle minute.
    client.done("GET", "/companies/scroll", Value::Null);
    mock.advance(Duration::from_secs(60));
    let third = client.done("GET", "/companies/scroll", Value::Null);
    assert_ne!(third["scroll_param"], first["scroll_param"]);
    assert_eq!(client.get(&next).status, 404);
}

#[test]
fn a_request_can_say_that_a_company_was_just_seen() {
    let (mock, client) = demo();
    let company = |body: Value| client.done("POST", "/companies", body)["last_request_at"].clone();
    assert_eq!(company(json!({"company_id": "seen"})), 0);
    let seen = json!({"company_id": "seen", "update_last_request_at": true});
    assert_eq!(company(seen), mock.now());
    assert_eq!(company(json!({"company_id": "seen"})), mock.now());
}
