//! Tests of requests that refer to archived, blocked, deleted or merged contacts.

use serde_json::{Value, json};

use crate::common::Client;
use crate::resources::{ADA, MARY, demo};

/// Returns the requests that refer to a contact.
fn requests(id: &str) -> Vec<(&'static str, String, Value)> {
    let at = |rest: &str| format!("/contacts/{id}{rest}");
    let user = json!({"type": "user", "id": id});
    let admin = json!({"type": "admin", "id": "101"});
    let reply =
        json!({"message_type": "comment", "type": "user", "intercom_user_id": id, "body": "Hi"});
    vec![
        ("GET", at(""), Value::Null),
        ("PUT", at(""), json!({"name": "Nobody"})),
        ("POST", at("/block"), Value::Null),
        ("GET", at("/tags"), Value::Null),
        ("POST", at("/tags"), json!({"id": "2"})),
        ("DELETE", at("/tags/1"), Value::Null),
        ("GET", at("/notes"), Value::Null),
        (
            "POST",
            at("/notes"),
            json!({"body": "Hello", "admin_id": "101"}),
        ),
        ("GET", at("/companies"), Value::Null),
        (
            "POST",
            at("/companies"),
            json!({"id": "66a000000000000000000001"}),
        ),
        (
            "DELETE",
            at("/companies/66a000000000000000000001"),
            Value::Null,
        ),
        ("GET", at("/segments"), Value::Null),
        ("GET", at("/subscriptions"), Value::Null),
        (
            "POST",
            at("/subscriptions"),
            json!({"id": "1", "consent_type": "opt_in"}),
        ),
        ("DELETE", at("/subscriptions/1"), Value::Null),
        (
            "POST",
            "/tags".to_owned(),
            json!({"name": "VIP", "users": [{"id": id}]}),
        ),
        (
            "POST",
            "/conversations".to_owned(),
            json!({"from": user, "body": "Hello"}),
        ),
        ("POST", "/conversations/2/reply".to_owned(), reply.clone()),
        (
            "POST",
            "/conversations/2/customers".to_owned(),
            json!({"admin_id": "101", "customer": {"intercom_user_id": id}}),
        ),
        (
            "POST",
            "/tickets".to_owned(),
            json!({"ticket_type_id": "1", "contacts": [{"id": id}]}),
        ),
        ("POST", "/tickets/1/reply".to_owned(), reply),
        (
            "POST",
            "/messages".to_owned(),
            json!({"message_type": "inapp", "body": "Hello", "from": admin, "to": user}),
        ),
        (
            "POST",
            "/events".to_owned(),
            json!({"event_name": "left", "created_at": 1, "id": id}),
        ),
        (
            "GET",
            format!("/events?type=user&intercom_user_id={id}"),
            Value::Null,
        ),
        (
            "POST",
            "/contacts/merge".to_owned(),
            json!({"from": MARY, "into": id, "skip_duplicate_validation": true}),
        ),
    ]
}

/// Sends every request that refers to the contact, and checks that each response is a 404 or an empty list of tagged
/// contacts.
fn fails_everywhere(client: &Client, id: &str) {
    for (method, path, body) in requests(id) {
        let answer = client.call(method, &path, body);
        let found = (answer.status, answer.code());
        let expected = match path.as_str() {
            "/tags" if answer.body["users"] == json!([]) => (200, ""),
            _ => (404, "not_found"),
        };
        assert_eq!(found, expected, "{method} {path}: {}", answer.body);
    }
}

/// Checks that every request that refers to the contact fails and has no effect.
fn is_out_of_reach(client: &Client, id: &str) {
    fails_everywhere(client, id);
    let conflict = client.post("/contacts", json!({"email": "ada@example.com"}));
    let message = conflict.body["errors"][0]["message"]
        .as_str()
        .unwrap_or_default();
    assert_eq!((conflict.status, conflict.code()), (409, "conflict"));
    assert!(
        message.contains("archived contact") && message.contains(id),
        "{message}"
    );
}

#[test]
fn a_contact_in_use_is_reached() {
    for index in 0..requests(ADA).len() {
        let (_mock, client) = demo();
        client.done(
            "POST",
            &format!("/contacts/{ADA}/subscriptions"),
            json!({"id": "1", "consent_type": "opt_in"}),
        );
        let (method, path, body) = requests(ADA).swap_remove(index);
        client.done(method, &path, body);
    }
}

#[test]
fn an_archived_contact_is_only_restored_or_deleted() {
    let (mock, client) = demo();
    let act = |verb: &str| client.done("POST", &format!("/contacts/{ADA}/{verb}"), Value::Null);
    let before = mock.kinds();
    act("archive");
    is_out_of_reach(&client, ADA);
    assert_eq!(mock.kinds(), before);
    act("unarchive");
    let ada = client.done("GET", &format!("/contacts/{ADA}"), Value::Null);
    assert_eq!(
        (&ada["name"], &ada["tags"]["total_count"]),
        (&json!("Ada Lovelace"), &json!(1))
    );
    act("archive");
    client.done("DELETE", &format!("/contacts/{ADA}"), Value::Null);
    is_out_of_reach(&client, ADA);
}

#[test]
fn a_blocked_contact_is_an_archived_one() {
    let (_mock, client) = demo();
    client.done("POST", &format!("/contacts/{ADA}/block"), Value::Null);
    is_out_of_reach(&client, ADA);
}

#[test]
fn a_deleted_contact_is_gone_for_good() {
    let (_mock, client) = demo();
    client.done("DELETE", &format!("/contacts/{ADA}"), Value::Null);
    is_out_of_reach(&client, ADA);
    for (verb, status) in [("archive", 404), ("unarchive", 400)] {
        let answer = client.post(&format!("/contacts/{ADA}/{verb}"), Value::Null);
        assert_eq!(answer.status, status, "{verb}");
    }
    let conflict = client.post("/contacts", json!({"external_id": "user-1"}));
    assert_eq!((conflict.status, conflict.code()), (409, "conflict"));
    assert_eq!(client.delete(&format!("/contacts/{ADA}")).status, 404);
}

#[test]
fn a_merged_lead_is_not_found() {
    let (_mock, client) = demo();
    client.done(
        "POST",
        "/contacts/merge",
        json!({"from": MARY, "into": ADA, "skip_duplicate_validation": true}),
    );
    for (method, path, body) in requests(MARY) {
        let answer = client.call(method, &path, body);
        let expected = match (method, path.as_str()) {
            ("GET", path) if path == format!("/contacts/{MARY}") => (410, "contact_merged"),
            (_, "/tags") if answer.body["users"] == json!([]) => (200, ""),
            _ => (404, "not_found"),
        };
        assert_eq!((answer.status, answer.code()), expected, "{method} {path}");
    }
    assert_eq!(
        client
            .post(&format!("/contacts/{MARY}/unarchive"), Value::Null)
            .status,
        404
    );
}

#[test]
fn an_email_of_an_archived_contact_makes_no_other_one() {
    let (_mock, client) = demo();
    client.done("POST", &format!("/contacts/{ADA}/archive"), Value::Null);
    let ticket = json!({"ticket_type_id": "1", "contacts": [{"email": "ada@example.com"}]});
    let visitor = json!({"type": "user", "visitor": {"user_id": "visitor-1"}, "user": {"email": "ada@example.com"}});
    for (path, body) in [("/tickets", ticket), ("/visitors/convert", visitor)] {
        let answer = client.post(path, body);
        assert_eq!((answer.status, answer.code()), (409, "conflict"), "{path}");
    }
}
