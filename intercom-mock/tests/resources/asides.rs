//! Tests of deleted and merged conversations, side conversations, handling events and optional fields.

use serde_json::{Value, json};

use super::{MARY, demo, names};

#[test]
fn deleted_conversations_are_listed_in_pages() {
    let (mock, client) = demo();
    client.done(
        "DELETE",
        "/conversations/1?retain_metrics=false",
        Value::Null,
    );
    client.done("DELETE", "/conversations/2", Value::Null);
    let list = |query: &str| {
        client.done(
            "GET",
            &format!("/conversations/deleted{query}"),
            Value::Null,
        )
    };
    let all = list("");
    assert_eq!(names(&all, "conversations", "id"), ["2", "1", "512"]);
    assert_eq!(all["pages"]["per_page"], 20);
    let kept = |index: usize| &all["conversations"][index]["metrics_retained"];
    assert_eq!((kept(0), kept(1)), (&json!(true), &json!(false)));
    assert_eq!(all["conversations"][0]["deleted_at"], mock.now());
    assert_eq!(
        names(&list("?order=asc"), "conversations", "id"),
        ["512", "1", "2"]
    );
    let first = list("?per_page=2");
    assert_eq!(first["total_count"], 3);
    let next = first["pages"]["next"].as_str().expect("a next page");
    let next = next.strip_prefix(mock.url()).expect("the same host");
    let second = client.done("GET", next, Value::Null);
    assert_eq!(names(&second, "conversations", "id"), ["512"]);
    assert!(second["pages"]["next"].is_null());
    assert_eq!(client.get("/conversations/deleted?per_page=61").status, 400);
    assert_eq!(client.get("/conversations/deleted?order=up").status, 400);
}

#[test]
fn teammates_pause_and_talk_among_themselves() {
    let (_mock, client) = demo();
    let events = client.done("GET", "/conversations/2/handling_events", Value::Null);
    assert_eq!(
        names(&events, "handling_events", "type"),
        ["paused", "resumed"]
    );
    let sides = client.done("GET", "/conversations/2/side_conversations", Value::Null);
    assert_eq!(sides["total_count"], 1);
    assert_eq!(sides["pages"]["per_page"], 25);
    let side = &sides["side_conversations"][0];
    assert_eq!(side["total_count"], 1);
    assert_eq!(side["conversation_parts"][0]["author"]["id"], "101");
    // A side conversation belongs to only one conversation.
    let other = client.done("GET", "/conversations/1/side_conversations", Value::Null);
    assert_eq!(other["side_conversations"], json!([]));
    for path in ["handling_events", "side_conversations"] {
        let answer = client.get(&format!("/conversations/99/{path}"));
        assert_eq!((answer.status, answer.code()), (404, "not_found"));
    }
}

#[test]
fn a_conversation_is_merged_into_another_one() {
    let (_mock, client) = demo();
    let merge = |id: &str, into: Value| {
        client.post(
            &format!("/conversations/{id}/merge"),
            json!({"merge_into_conversation_id": into}),
        )
    };
    for (id, into, status, code) in [
        ("1", json!(1), 422, "merge_failed"),
        ("1", json!(99), 422, "merge_failed"),
        ("99", json!(1), 404, "not_found"),
        ("1", json!("x"), 400, "parameter_invalid"),
        ("1", Value::Null, 400, "parameter_invalid"),
    ] {
        let answer = merge(id, into.clone());
        assert_eq!(
            (answer.status, answer.code()),
            (status, code),
            "{id} {into}"
        );
    }
    let primary = merge("3", json!(1)).body;
    assert_eq!(primary["id"], "1");
    assert_eq!(primary["state"], "open");
    let contacts = primary["contacts"]["contacts"].as_array();
    assert!(contacts.is_some_and(|contacts| contacts.len() == 2 && contacts[1]["id"] == MARY));
    let part = &primary["conversation_parts"]["conversation_parts"][0];
    assert_eq!(
        (&part["part_type"], &part["author"]["type"]),
        (&json!("merged_primary_conversation"), &json!("bot"))
    );
    let secondary = client.done("GET", "/conversations/3", Value::Null);
    assert_eq!(secondary["state"], "closed");
    let linked = json!([{"type": "conversation", "id": "1", "category": null}]);
    assert_eq!(secondary["linked_objects"]["data"], linked);
    assert_eq!(merge("3", json!(2)).code(), "merge_failed");
}

#[test]
fn a_search_includes_what_it_asks_for() {
    let seed = json!({"conversations": [{"id": "1", "body": "Hello", "scorecards": [{"type": "scorecard"}]}]});
    let mock = intercom_mock::Mock::builder()
        .frozen_clock()
        .seed(&seed.to_string())
        .start()
        .expect("it starts");
    let client = crate::common::Client::new(&mock);
    let found = |query: &str| {
        let body = json!({"query": {"field": "id", "operator": "=", "value": "1"}});
        let found = client.done("POST", &format!("/conversations/search{query}"), body);
        found["conversations"][0].clone()
    };
    let plain = found("");
    assert!(plain.get("scorecards").is_none() && plain.get("monitor_evaluations").is_none());
    let whole = found("?include_scorecards=true&include_monitors=true");
    assert_eq!(whole["scorecards"].as_array().map(Vec::len), Some(1));
    assert_eq!(whole["monitor_evaluations"], json!([]));
}

#[test]
fn a_conversation_has_its_company_and_its_channel() {
    let (_mock, client) = demo();
    let company = "66a000000000000000000001";
    client.done("PUT", "/conversations/1", json!({"company_id": company}));
    let conversation = client.done("GET", "/conversations/1", Value::Null);
    assert_eq!(conversation["company"]["name"], "Analytical Engines");
    assert_eq!(
        conversation["channel"],
        json!({"initial": "messenger", "current": "messenger"})
    );
    let other = client.done("GET", "/conversations/2", Value::Null);
    assert_eq!(other["company"], Value::Null);
}

#[test]
fn a_priority_is_a_level_or_a_flag() {
    let seed = json!({"conversations": [{"id": "1", "priority": "urgent"}, {"id": "2"}]});
    for version in intercom_mock::versions() {
        let mock = intercom_mock::Mock::builder()
            .version(version)
            .frozen_clock()
            .seed(&seed.to_string())
            .start()
            .expect("it starts");
        let client = crate::common::Client::new(&mock);
        let priority = |id: &str| {
            let conversation = client.done("GET", &format!("/conversations/{id}"), Value::Null);
            conversation["priority"].as_str().unwrap_or("").to_owned()
        };
        let forms = [("urgent", "none"), ("priority", "not_priority")];
        let (first, second) = (priority("1"), priority("2"));
        assert!(
            forms.contains(&(&*first, &*second)),
            "{version}: {first} {second}"
        );
        let query = json!({"query": {"field": "priority", "operator": "=", "value": first}});
        let found = client.done("POST", "/conversations/search", query);
        assert_eq!(names(&found, "conversations", "id"), ["1"], "{version}");
    }
}
