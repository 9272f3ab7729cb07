//! Tests of resources that the API can only read.

use std::time::Duration;

use serde_json::{Value, json};

use super::{ADA, demo, names};

#[test]
fn macros_are_those_that_the_admin_sees() {
    let (mock, client) = demo();
    let more = json!({"macros": [
        {"id": "8", "name": "Hidden", "visible_to": "specific_teams", "visible_to_team_ids": ["999"]},
        {"id": "9", "name": "Newest", "visible_to": "everyone", "updated_at": 1_767_225_700},
    ]});
    mock.seed(&more.to_string()).expect("a sound seed");
    let list = client.done("GET", "/macros", Value::Null);
    assert_eq!(names(&list, "data", "id"), ["9", "2", "1"]);
    assert_eq!(list["pages"]["per_page"], 50);
    assert_eq!(list["data"][0]["updated_at"], "2026-01-01T00:01:40.000Z");
    let since = client.done("GET", "/macros?updated_since=1767225600", Value::Null);
    assert_eq!(names(&since, "data", "id"), ["9"]);
    let first = client.done("GET", "/macros?per_page=2", Value::Null);
    let cursor = first["pages"]["next"]["starting_after"].as_str();
    let next = format!("/macros?starting_after={}", cursor.expect("a cursor"));
    let second = client.done("GET", &next, Value::Null);
    assert_eq!(names(&second, "data", "id"), ["1"]);
    assert_eq!(
        client.done("GET", "/macros/2", Value::Null)["name"],
        "Escalate"
    );
    let greeting = client.done("GET", "/macros/1", Value::Null);
    let element = "<attribute key=\"user.first_name\" default=\"there\"/>";
    assert_eq!(greeting["body"], format!("<p>Hello {element},</p>"));
    assert_eq!(client.get("/macros/8").status, 404);
    assert_eq!(client.get("/macros?updated_since=then").status, 400);
}

#[test]
fn senders_and_workflows_of_the_seed() {
    let (_mock, client) = demo();
    let emails = client.done("GET", "/emails", Value::Null);
    assert_eq!(names(&emails, "data", "type"), ["email_setting"]);
    assert_eq!(
        client.done("GET", "/emails/1", Value::Null)["domain"],
        "example.com"
    );
    assert_eq!(client.get("/emails/9").code(), "not_found");
    let export = client.done("GET", "/export/workflows/1", Value::Null);
    assert_eq!(export["workflow"]["title"], "Welcome");
    assert_eq!(export["exported_at"], "2026-01-01T00:00:00.000Z");
    assert_eq!(client.get("/export/workflows/9").code(), "not_found");
}

#[test]
fn admins_of_a_team_have_open_idle_and_snoozed_conversations() {
    let (mock, client) = demo();
    let metrics = |query: &str| {
        let list = client.done("GET", &format!("/teams/201/metrics{query}"), Value::Null);
        let of = |index: usize| {
            let metric = &list["data"][index];
            ["open", "idle", "snoozed"].map(|name| metric[name].as_i64().expect("a number"))
        };
        (of(0), of(1))
    };
    assert_eq!(metrics(""), ([1, 0, 0], [0, 0, 0]));
    mock.advance(Duration::from_secs(1800));
    assert_eq!(metrics(""), ([1, 1, 0], [0, 0, 0]));
    assert_eq!(metrics("?idle_threshold=1801"), ([1, 0, 0], [0, 0, 0]));
    let snooze = json!({"message_type": "snoozed", "type": "admin", "admin_id": 101, "snoozed_until": mock.now() + 60});
    client.done("POST", "/conversations/2/parts", snooze);
    assert_eq!(metrics(""), ([0, 0, 1], [0, 0, 0]));
    assert_eq!(client.get("/teams/9/metrics").code(), "team_not_found");
}

#[test]
fn instances_of_custom_objects_are_listed_by_what_names_them() {
    let (_mock, client) = demo();
    let path = "/custom_object_instances/Order";
    for number in 2..4 {
        let body = json!({"external_id": format!("order-{number}"), "custom_attributes": {}});
        client.done("POST", path, body);
    }
    let ids = |query: &str| {
        let list = client.done("GET", &format!("{path}{query}"), Value::Null);
        names(&list, "data", "external_id")
    };
    assert_eq!(ids(""), ["order-3", "order-2", "order-1"]);
    assert_eq!(ids("?per_page=2&page=2"), ["order-1"]);
    let by_contact = format!("?references_contact_id={ADA}");
    assert!(ids(&by_contact).is_empty());
    let named = json!({"custom_attributes": {"Order": ["1"]}});
    client.done("PUT", &format!("/contacts/{ADA}"), named);
    assert_eq!(ids(&by_contact), ["order-1"]);
    let named = json!({"custom_attributes": {"Order": "order-2"}});
    client.done("PUT", "/conversations/1", named);
    assert_eq!(ids("?references_conversation_id=1"), ["order-2"]);
    let one = client.done("GET", &format!("{path}?external_id=order-1"), Value::Null);
    assert_eq!(one["id"], "1");
    let nothing = client.get("/custom_object_instances/Invoice");
    assert_eq!((nothing.status, nothing.code()), (404, "not_found"));
}

#[test]
fn a_message_by_whatsapp_is_sent_and_delivered() {
    let (mock, client) = demo();
    let body = json!({"message_type": "whatsapp", "from": {"type": "admin", "id": "101"},
        "to": {"type": "user", "phone": "441632960123"}, "template": "hello", "components": []});
    let sent = client.done("POST", "/messages", body);
    assert_ne!(sent["message_type"], "email");
    let id = sent["id"].as_str().expect("an id");
    let path = format!("/messages/whatsapp/status?message_id={id}");
    let status = client.done("GET", &path, Value::Null);
    assert_eq!(
        (&status["status"], &status["template_name"]),
        (&json!("sent"), &json!("hello"))
    );
    mock.advance(Duration::from_secs(2));
    let status = client.done("GET", &path, Value::Null);
    assert_eq!(status["status"], "delivered");
    assert_eq!(status["updated_at"], mock.now());
    let nothing = client.get("/messages/whatsapp/status?message_id=none");
    assert_eq!(
        (nothing.status, nothing.code()),
        (404, "whatsapp_message_not_found")
    );
    let set = client.done("GET", "/messages/status?ruleset_id=1", Value::Null);
    assert_eq!(
        (&set["ruleset_id"], &set["total_count"]),
        (&json!("1"), &json!(2))
    );
    assert_eq!(names(&set, "events", "status"), ["delivered", "failed"]);
    let first = client.done(
        "GET",
        "/messages/status?ruleset_id=1&per_page=1",
        Value::Null,
    );
    assert!(first["pages"]["next"]["starting_after"].is_string());
    assert_eq!(client.get("/messages/status").code(), "parameter_missing");
    let failed = client.done(
        "GET",
        "/messages/whatsapp/status?message_id=wamid-2",
        Value::Null,
    );
    assert_eq!(failed["error"]["message"], "not delivered");
}
