//! Tests of data connectors and execution results.

use std::time::Duration;

use serde_json::{Value, json};

use super::{demo, names};

const PATH: &str = "/data_connectors";

#[test]
fn a_connector_from_its_draft_to_its_end() {
    let (mock, client) = demo();
    let body = json!({
        "name": "Stock",
        "http_method": "post",
        "url": "https://stock.example.com",
        "audiences": ["users"],
        "headers": [{"name": "Authorization", "value": "secret"}],
        "data_inputs": [{"name": "sku", "type": "string", "description": "The thing", "required": true}],
        "mock_response": {"item": {"left": 3, "price": 1.5}, "tags": ["a"]},
    });
    let answer = client.post(PATH, body);
    assert_eq!(answer.status, 201);
    let made = answer.body;
    assert_eq!(made["state"], "draft");
    assert_eq!(made["headers"][0]["value"], "****");
    assert_eq!(made["created_at"], "2026-01-01T00:00:00.000Z");
    assert_eq!(made["configuration_response_type"], "mock_response_type");
    assert_eq!(
        names(&made, "response_fields", "path"),
        ["item.left", "item.price", "tags"]
    );
    assert_eq!(
        names(&made, "response_fields", "type"),
        ["integer", "decimal", "string"]
    );
    let id = made["id"].as_str().expect("an id");
    let path = format!("{PATH}/{id}");
    assert_eq!(
        made["execution_results_url"],
        format!("{path}/execution_results")
    );
    mock.advance(Duration::from_secs(60));
    let live = client.done("PATCH", &path, json!({"state": "live"}));
    assert_eq!(
        (&live["state"], &live["name"]),
        (&json!("live"), &json!("Stock"))
    );
    // Last changed first.
    let list = client.done("GET", PATH, Value::Null);
    assert_eq!(names(&list, "data", "id"), [id, "1"]);
    let first = client.done("GET", &format!("{PATH}?per_page=1"), Value::Null);
    let cursor = first["pages"]["next"]["starting_after"].as_str();
    let next = format!(
        "{PATH}?per_page=1&starting_after={}",
        cursor.expect("a cursor")
    );
    let second = client.done("GET", &next, Value::Null);
    assert_eq!(names(&second, "data", "id"), ["1"]);
    let refused = client.delete(&path);
    assert_eq!((refused.status, refused.code()), (409, "conflict"));
    client.done("PATCH", &path, json!({"state": "draft"}));
    assert_eq!(
        client.done("DELETE", &path, Value::Null),
        json!({"id": id, "object": "data_connector", "deleted": true})
    );
    assert_eq!(client.get(&path).code(), "data_connector_not_found");
}

#[test]
fn what_cannot_be_is_refused() {
    let (mock, client) = demo();
    let used = json!({"data_connectors": [{"id": "7", "name": "Used", "state": "draft", "used_by": ["workflow 1"]}]});
    mock.seed(&used.to_string()).expect("a sound seed");
    for (method, path, body, status, code) in [
        ("POST", "", json!({}), 422, "parameter_not_found"),
        (
            "POST",
            "",
            json!({"name": "X", "audiences": ["robots"]}),
            422,
            "parameter_invalid",
        ),
        (
            "PATCH",
            "/1",
            json!({"state": "gone"}),
            422,
            "parameter_invalid",
        ),
        (
            "PATCH",
            "/7",
            json!({"state": "draft"}),
            409,
            "data_connector_in_use",
        ),
        ("DELETE", "/7", Value::Null, 409, "data_connector_in_use"),
        ("GET", "?starting_after=x", Value::Null, 400, "client_error"),
        (
            "GET",
            "/1?state_version=old",
            Value::Null,
            400,
            "parameter_invalid",
        ),
        (
            "GET",
            "/99/execution_results",
            Value::Null,
            404,
            "data_connector_not_found",
        ),
        (
            "GET",
            "/1/execution_results/99",
            Value::Null,
            404,
            "execution_result_not_found",
        ),
        (
            "GET",
            "/1/execution_results?start_ts=x",
            Value::Null,
            400,
            "parameter_invalid",
        ),
        (
            "GET",
            "/1/execution_results?error_type=none",
            Value::Null,
            400,
            "parameter_invalid",
        ),
    ] {
        let answer = client.call(method, &format!("{PATH}{path}"), body);
        assert_eq!(
            (answer.status, answer.code()),
            (status, code),
            "{method} {path}: {}",
            answer.body
        );
    }
}

#[test]
fn a_live_connector_can_have_a_draft() {
    let (mock, client) = demo();
    let seed = json!({"data_connectors": [{"id": "7", "name": "Now", "state": "live", "draft": {"name": "Soon"}}]});
    mock.seed(&seed.to_string()).expect("a sound seed");
    for (query, name, state) in [
        ("", "Now", "live"),
        ("?state_version=live", "Now", "live"),
        ("?state_version=draft", "Soon", "draft"),
    ] {
        let connector = client.done("GET", &format!("{PATH}/7{query}"), Value::Null);
        assert_eq!(
            (&connector["name"], &connector["state"]),
            (&json!(name), &json!(state))
        );
    }
}

#[test]
fn results_of_the_last_hour_are_listed() {
    let (mock, client) = demo();
    let path = format!("{PATH}/1/execution_results");
    let ids = |query: &str| {
        let list = client.done("GET", &format!("{path}{query}"), Value::Null);
        names(&list, "data", "id")
    };
    assert_eq!(ids(""), ["2", "1"]);
    assert_eq!(ids("?success=true"), ["1"]);
    assert_eq!(ids("?error_type=3rd_party_error"), ["2"]);
    assert_eq!(ids("?start_ts=1767225001"), ["2"]);
    assert_eq!(ids("?end_ts=1767225299"), ["1"]);
    let list = |query: &str| client.done("GET", &format!("{path}{query}"), Value::Null);
    let body = |list: &Value| list["data"][1]["response_body"].clone();
    assert!(body(&list("")).is_null());
    assert!(body(&list("?include_bodies=true")).is_string());
    let one = client.done("GET", &format!("{path}/1"), Value::Null);
    assert_eq!(one["type"], "data_connector.execution");
    assert_eq!(one["created_at"], "2025-12-31T23:50:00.000Z");
    assert!(one["response_body"].is_string());
    mock.advance(Duration::from_secs(60 * 60));
    assert!(ids("").is_empty());
    assert_eq!(ids("?start_ts=0"), ["2", "1"]);
}
