//! Tests of changes of the ticket type, and of conversations that are linked to tracker tickets.

use serde_json::{Value, json};

use super::{ADA, demo};
use crate::common::Client;

fn ticket_type(client: &Client, name: &str, category: &str, attributes: &[Value]) -> String {
    let body = json!({"name": name, "category": category});
    let made = client.done("POST", "/ticket_types", body);
    let id = made["id"].as_str().expect("an id").to_owned();
    for attribute in attributes {
        client.done(
            "POST",
            &format!("/ticket_types/{id}/attributes"),
            attribute.clone(),
        );
    }
    id
}

fn attribute(name: &str, data_type: &str) -> Value {
    json!({"name": name, "description": "", "data_type": data_type})
}

fn ticket(client: &Client, ticket_type: &str, attributes: Value) -> String {
    let body = json!({"ticket_type_id": ticket_type, "contacts": [{"id": ADA}], "ticket_attributes": attributes});
    let made = client.done("POST", "/tickets", body);
    made["id"].as_str().expect("an id").to_owned()
}

#[test]
fn a_ticket_keeps_the_attributes_that_both_types_have() {
    let (_mock, client) = demo();
    let area = [attribute("Area", "string"), attribute("Size", "integer")];
    let old = ticket_type(&client, "Old", "Customer", &area);
    let other = [attribute("Area", "string"), attribute("Size", "string")];
    let new = ticket_type(&client, "New", "Customer", &other);
    let values = json!({"_default_title_": "Help", "Area": "North", "Size": 3});
    let id = ticket(&client, &old, values);
    let path = format!("/tickets/{id}/change_type");
    let change = |kind: &str, state: &str, attributes: Value| {
        let body = json!({"ticket_type_id": kind, "ticket_state_id": state, "ticket_attributes": attributes});
        client.post(&path, body)
    };
    for (kind, state, attributes, status, code) in [
        (&*old, "1", json!({}), 400, "parameter_invalid"),
        ("2", "1", json!({}), 400, "parameter_invalid"),
        ("99", "1", json!({}), 404, "not_found"),
        (&*new, "99", json!({}), 400, "parameter_invalid"),
        (
            &*new,
            "1",
            json!({"Colour": "red"}),
            400,
            "parameter_invalid",
        ),
        (&*new, "", json!({}), 400, "parameter_not_found"),
    ] {
        let answer = change(kind, state, attributes);
        assert_eq!(
            (answer.status, answer.code()),
            (status, code),
            "{kind} {state}"
        );
    }
    let nowhere = json!({"ticket_type_id": new, "ticket_state_id": "1"});
    let nowhere = client.post("/tickets/99/change_type", nowhere);
    assert_eq!((nowhere.status, nowhere.code()), (404, "not_found"));
    let changed = change(&new, "2", json!({"_default_title_": "Changed"})).body;
    assert_eq!(changed["ticket_type"]["id"], *new);
    assert_eq!(
        changed["ticket_attributes"],
        json!({"_default_title_": "Changed", "Area": "North"})
    );
    assert_eq!(changed["ticket_state"]["category"], "in_progress");
    assert_eq!(changed["previous_ticket_state_id"], "1");
    let part = &changed["ticket_parts"]["ticket_parts"][0];
    assert_eq!(part["part_type"], "ticket_state_updated_by_admin");
}

#[test]
fn conversations_are_linked_to_a_tracker_ticket() {
    let (_mock, client) = demo();
    let tracker = ticket_type(&client, "Incident", "Tracker", &[]);
    let (first, second) = (
        ticket(&client, &tracker, json!({})),
        ticket(&client, &tracker, json!({})),
    );
    let link = |ticket: &str, conversation: &str| {
        client.post(
            &format!("/tickets/{ticket}/linked_conversations"),
            json!({"conversation_id": conversation}),
        )
    };
    let linked = link(&first, "1").body;
    assert_eq!(
        linked["linked_objects"]["data"],
        json!([{"type": "ticket", "id": first, "category": "Tracker"}])
    );
    for (ticket, conversation, status, code) in [
        ("1", "1", 400, "invalid_ticket_type"),
        ("99", "1", 404, "ticket_not_found"),
        (&*first, "99", 404, "conversation_not_found"),
        (&*first, "", 400, "parameter_not_found"),
        (&*second, "1", 400, "already_linked_to_tracker"),
    ] {
        let answer = link(ticket, conversation);
        assert_eq!(
            (answer.status, answer.code()),
            (status, code),
            "{ticket} {conversation}"
        );
    }
    let held = client.done("GET", &format!("/tickets/{first}"), Value::Null);
    assert_eq!(held["linked_objects"]["data"][0]["id"], "1");
    let unlink = |ticket: &str| client.delete(&format!("/tickets/{ticket}/linked_conversations/1"));
    assert_eq!(unlink(&second).code(), "conversation_not_found");
    assert_eq!(unlink("1").code(), "invalid_ticket_type");
    let free = unlink(&first).body;
    assert_eq!(free["linked_objects"]["total_count"], 0);
    assert_eq!(link(&second, "1").status, 200);
}

#[test]
fn a_conversation_becomes_a_ticket_in_a_state_and_takes_it_along() {
    let (mock, client) = demo();
    let body = json!({"ticket_type_id": "1", "ticket_state_id": "3"});
    let ticket = client.done("POST", "/conversations/1/convert", body);
    assert_eq!(ticket["ticket_state"]["category"], "waiting_on_customer");
    let path = format!("/tickets/{}", ticket["id"].as_str().expect("an id"));
    let manage = |kind: &str, until: Option<i64>| {
        let body =
            json!({"message_type": kind, "type": "admin", "admin_id": 101, "snoozed_until": until});
        client.done("POST", "/conversations/1/parts", body);
        let ticket = client.done("GET", &path, Value::Null);
        (ticket["open"].clone(), ticket["snoozed_until"].clone())
    };
    let until = mock.now() + 60;
    assert_eq!(manage("snoozed", Some(until)), (json!(true), json!(until)));
    assert_eq!(manage("close", None), (json!(false), Value::Null));
    let reply = json!({"message_type": "comment", "type": "user", "intercom_user_id": ADA, "body": "Still there"});
    client.done("POST", "/conversations/1/reply", reply);
    assert_eq!(client.done("GET", &path, Value::Null)["open"], true);
}
