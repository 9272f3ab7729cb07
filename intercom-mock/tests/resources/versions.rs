//! Tests of the differences between versions, and of lenient and strict validation.

use intercom_mock::Mock;
use serde_json::{Value, json};

use super::ADA;
use crate::common::{Client, first_version};

#[test]
fn what_a_version_lacks_is_not_there() {
    let mock = Mock::builder().demo().start().expect("it starts");
    let without = first_version("calls.list", false);
    let client = Client::new(&mock).version(without);
    assert_eq!(client.get("/calls").status, 404);
    let rules = "conversations.run_assignment_rules";
    let client = client.version(first_version(rules, true));
    assert_eq!(
        client
            .post("/conversations/1/run_assignment_rules", Value::Null)
            .status,
        200
    );
    let client = client.version(first_version(rules, false));
    assert_eq!(
        client
            .post("/conversations/1/run_assignment_rules", Value::Null)
            .status,
        404
    );
    let unknown = client.version("2.9").get("/me");
    assert_eq!(
        (unknown.status, unknown.code()),
        (400, "intercom_version_invalid")
    );
}

#[test]
fn lenient_and_strict() {
    let mock = Mock::builder().demo().start().expect("it starts");
    let client = Client::new(&mock);
    let note = json!({"body": "Hello", "admin_id": 101, "colour": "red"});
    assert_eq!(
        client
            .post(&format!("/contacts/{ADA}/notes"), note.clone())
            .status,
        200
    );
    let late = json!({"signed_up_at": 1_767_225_600_000_i64});
    assert_eq!(
        client.put(&format!("/contacts/{ADA}"), late.clone()).status,
        200
    );
    let mock = Mock::builder().demo().strict().start().expect("it starts");
    let client = Client::new(&mock);
    let answer = client.post(&format!("/contacts/{ADA}/notes"), note);
    let fields: Vec<&str> = answer.body["errors"]
        .as_array()
        .expect("errors")
        .iter()
        .filter_map(|error| error["field"].as_str())
        .collect();
    assert_eq!(fields, ["admin_id", "colour"]);
    assert_eq!(
        client.put(&format!("/contacts/{ADA}"), late).code(),
        "parameter_invalid"
    );
    assert_eq!(
        client.get("/contacts?pagesize=3").code(),
        "parameter_invalid"
    );
}
