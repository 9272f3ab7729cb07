//! Conversations and tickets.

use std::time::Duration;

use serde_json::{Value, json};

use super::{ADA, demo};
use crate::common::{Client, first_version};

#[test]
fn a_conversation_from_its_beginning_to_its_end() {
    let (mock, client) = demo();
    let message = client.done(
        "POST",
        "/conversations",
        json!({"from": {"type": "user", "id": ADA}, "body": "Hello?"}),
    );
    assert_eq!(message["type"], "user_message");
    assert_ne!(message["id"], message["conversation_id"]);
    let id = message["conversation_id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let path = format!("/conversations/{id}");
    let part = |kind: &str, more: Value| {
        let mut body = json!({"message_type": kind, "type": "admin", "admin_id": 101});
        body.as_object_mut()
            .expect("an object")
            .extend(more.as_object().cloned().unwrap_or_default());
        client.done("POST", &format!("{path}/parts"), body)
    };
    let fresh = client.done("GET", &path, Value::Null);
    assert_eq!(fresh["state"], "open");
    assert_eq!(fresh["waiting_since"], mock.now());
    mock.advance(Duration::from_secs(30));
    let reply =
        json!({"message_type": "comment", "type": "admin", "admin_id": "101", "body": "Hi Ada"});
    let replied = client.done("POST", &format!("{path}/reply"), reply);
    assert_eq!(replied["waiting_since"], Value::Null);
    assert_eq!(replied["statistics"]["time_to_admin_reply"], 30);
    assert_eq!(
        replied["teammates"]["admins"],
        json!([{"type": "admin", "id": "101"}])
    );
    let assigned = part("assignment", json!({"assignee_id": "102"}));
    assert_eq!(assigned["admin_assignee_id"], 102);
    let snoozed = part("snoozed", json!({"snoozed_until": mock.now() + 60}));
    assert_eq!(
        (&snoozed["state"], &snoozed["open"]),
        (&json!("snoozed"), &json!(true))
    );
    assert_eq!(part("open", json!({}))["snoozed_until"], Value::Null);
    assert_eq!(part("close", json!({"body": "Bye"}))["state"], "closed");
    let again = json!({"message_type": "comment", "type": "user", "email": "ada@example.com", "body": "One more"});
    let again = client.done("POST", &format!("{path}/reply"), again);
    assert_eq!(again["state"], "open");
    let parts = again["conversation_parts"]["conversation_parts"]
        .as_array()
        .expect("parts");
    let kinds: Vec<&str> = parts
        .iter()
        .filter_map(|part| part["part_type"].as_str())
        .collect();
    assert_eq!(
        kinds,
        [
            "comment",
            "assignment",
            "snoozed",
            "open",
            "close",
            "comment"
        ]
    );
    let redact = json!({"type": "conversation_part", "conversation_id": id, "conversation_part_id": parts[0]["id"]});
    let redacted = client.done("POST", "/conversations/redact", redact);
    assert_eq!(
        redacted["conversation_parts"]["conversation_parts"][0]["redacted"],
        true
    );
    assert!(!redacted.to_string().contains("Hi Ada"));
    let last = client.call(
        "DELETE",
        &format!("{path}/customers/{ADA}"),
        json!({"admin_id": "101"}),
    );
    assert_eq!(last.status, 422);
    let ticket = client.done(
        "POST",
        &format!("{path}/convert"),
        json!({"ticket_type_id": "1", "attributes": {"_default_title_": "Converted"}}),
    );
    let linked = client.done("GET", &path, Value::Null);
    assert_eq!(linked["linked_objects"]["data"][0]["id"], ticket["id"]);
    let own = &linked["ticket"];
    let kind = &ticket["ticket_type"];
    let state = &ticket["ticket_state"];
    for (field, expected) in [
        ("type", &json!("ticket")),
        ("id", &ticket["id"]),
        ("state", &state["category"]),
        ("ticket_type", &kind["name"]),
        ("ticket_type_description", &kind["description"]),
        ("ticket_type_emoji", &kind["icon"]),
        ("ticket_custom_state_admin_label", &state["internal_label"]),
        ("ticket_custom_state_user_label", &state["external_label"]),
    ] {
        assert!(expected.is_string(), "{field}");
        assert_eq!(own[field], *expected, "{field}");
    }
    assert_eq!(
        own["custom_attributes"]["_default_title_"],
        json!({"type": "string", "value": "Converted"})
    );
    client.done("DELETE", &path, Value::Null);
    assert_eq!(client.get(&path).status, 404);
}

#[test]
fn a_ticket_and_its_type() {
    let (mock, client) = demo();
    let kind = client.done(
        "POST",
        "/ticket_types",
        json!({"name": "Bug", "category": "Back-office"}),
    );
    let kind = kind["id"].as_str().expect("an id").to_owned();
    let attribute = json!({"name": "Severity", "description": "", "data_type": "list", "list_items": "low, high", "required_to_create": true});
    let attribute = client.done(
        "POST",
        &format!("/ticket_types/{kind}/attributes"),
        attribute,
    );
    assert_eq!(
        attribute["input_options"]["list_options"][1]["label"],
        "high"
    );
    let ticket = |attributes: Value| {
        client.post("/tickets", json!({"ticket_type_id": kind, "contacts": [{"email": "fresh@example.com"}], "ticket_attributes": attributes}))
    };
    assert_eq!(ticket(json!({})).code(), "parameter_missing");
    assert_eq!(
        ticket(json!({"Severity": "low", "Colour": "red"})).code(),
        "parameter_invalid"
    );
    let made = ticket(json!({"Severity": "low"})).body;
    assert_eq!(made["ticket_state"]["category"], "submitted");
    assert_eq!(made["category"], "Back-office");
    let path = format!("/tickets/{}", made["id"].as_str().expect("an id"));
    let changed = client.done(
        "PUT",
        &path,
        json!({"ticket_state_id": "4", "admin_id": 101, "assignee_id": "201"}),
    );
    assert_eq!(changed["ticket_state"]["category"], "resolved");
    // The id of the team is a string or a number, depending on the version.
    let team = changed["team_assignee_id"].to_string();
    assert_eq!(team.trim_matches('"'), "201");
    assert_eq!(
        client.put(&path, json!({"ticket_state_id": "99"})).code(),
        "ticket_state_id_invalid"
    );
    let old = Client::new(&mock).version(first_version("ticket_states.list", false));
    let seen = old.done("GET", &path, Value::Null);
    assert_eq!(seen["ticket_state"], "resolved");
    let back_office =
        json!({"query": {"field": "category", "operator": "!=", "value": "Back-office"}});
    assert_eq!(
        client.done("POST", "/tickets/search", back_office)["total_count"],
        1
    );
    let job = client.done(
        "POST",
        "/tickets/enqueue",
        json!({"ticket_type_id": "1", "contacts": [{"id": ADA}]}),
    );
    assert_eq!(job["status"], "pending");
    mock.advance(Duration::from_secs(2));
    let job = client.done(
        "GET",
        &format!("/jobs/status/{}", job["id"].as_str().expect("an id")),
        Value::Null,
    );
    assert_eq!(job["status"], "success");
    client.done(
        "GET",
        &format!("/tickets/{}", job["resource_id"].as_str().expect("an id")),
        Value::Null,
    );
}
