//! Tests of segments, of the assignment rules of the Inbox, and of events in the Messenger.

use intercom_mock::{MessengerError, Mock};
use serde_json::{Value, json};

use super::{ADA, MARY, demo, names};
use crate::common::{Client, first_version};

#[test]
fn a_segment_has_those_whom_its_query_finds() {
    let (mock, client) = demo();
    let seed = json!({"segments": [
        {"id": "seg-1", "name": "At example.com", "person_type": "user",
            "query": {"field": "email", "operator": "$", "value": "@example.com"}},
        {"id": "seg-2", "name": "Chosen by hand", "person_type": "user"},
    ]});
    mock.seed(&seed.to_string()).expect("a sound seed");
    let segments = |contact: &str| {
        let list = client.get(&format!("/contacts/{contact}/segments")).body;
        names(&list, "data", "name")
    };
    assert_eq!(segments(ADA), ["All users", "At example.com"]);
    assert_eq!(segments(MARY), ["All leads", "At example.com"]);
    client.done(
        "PUT",
        &format!("/contacts/{ADA}"),
        json!({"email": "ada@elsewhere.example"}),
    );
    assert_eq!(segments(ADA), ["All users"]);
    let query = json!({"query": {"field": "segment_id", "operator": "=", "value": "seg-1"}});
    let found = client.post("/contacts/search", query).body;
    let counted = client.get("/segments?include_count=true").body;
    let count = |name: &str| {
        let all = counted["segments"].as_array().expect("segments");
        let found = all.iter().find(|segment| segment["name"] == name);
        found.expect("the segment")["count"].clone()
    };
    assert_eq!(count("At example.com"), found["total_count"]);
    assert_eq!(count("Chosen by hand"), 0);
    assert!(client.get("/segments").body["segments"][0]["count"].is_null());
}

#[test]
fn the_first_rule_that_fits_assigns() {
    let version = first_version("conversations.run_assignment_rules", true);
    let mock = Mock::builder()
        .demo()
        .version(version)
        .frozen_clock()
        .start();
    let mock = mock.expect("it starts");
    let client = Client::new(&mock).version(version);
    let run = |id: &str| {
        let path = format!("/conversations/{id}/run_assignment_rules");
        let view = client.done("POST", &path, Value::Null);
        let parts = view["conversation_parts"]["conversation_parts"].as_array();
        let part = parts
            .and_then(|parts| parts.last())
            .expect("a part")
            .clone();
        assert_eq!(part["part_type"], "default_assignment");
        (view, part["assigned_to"]["type"].clone())
    };
    assert_eq!(run("1").1, "nobody_admin");
    let seed = json!({"assignment_rules": [
        {"query": {"field": "state", "operator": "=", "value": "closed"},
            "assignee": {"type": "admin", "id": "101"}},
        {"query": {"field": "state", "operator": "=", "value": "open"},
            "assignee": {"type": "team", "id": "201"}},
        {"assignee": {"type": "admin", "id": "102"}},
    ]});
    mock.seed(&seed.to_string()).expect("a sound seed");
    let (view, kind) = run("1");
    assert_eq!((&view["state"], kind), (&json!("open"), json!("team")));
    assert_eq!(view["team_assignee_id"], 201);
    let snooze = json!({"message_type": "snoozed", "type": "admin", "admin_id": "101",
        "snoozed_until": mock.now() + 60});
    client.done("POST", "/conversations/1/parts", snooze);
    assert_eq!(run("1").0["admin_assignee_id"], 102);
}

#[test]
fn a_contact_rates_and_the_bot_answers() {
    let (mock, client) = demo();
    let before = client.get("/conversations/1").body;
    mock.rate_conversation("1", 5, Some("Quick"))
        .expect("a conversation");
    mock.operator_reply("1", "Did that help?")
        .expect("a conversation");
    let view = client.get("/conversations/1").body;
    let rating = &view["conversation_rating"];
    assert_eq!(
        (&rating["rating"], &rating["remark"]),
        (&json!(5), &json!("Quick"))
    );
    assert_eq!(
        rating["contact"]["id"],
        view["contacts"]["contacts"][0]["id"]
    );
    let parts = view["conversation_parts"]["conversation_parts"].as_array();
    let part = parts.and_then(|parts| parts.last()).expect("a part");
    assert_eq!(
        (&part["author"]["type"], &part["body"]),
        (&json!("bot"), &json!("<p>Did that help?</p>"))
    );
    // A bot is not a contact, so the statistics about contacts do not change.
    let counted = "last_contact_reply_at";
    assert_eq!(view["statistics"][counted], before["statistics"][counted]);
    let query =
        json!({"query": {"field": "conversation_rating.score", "operator": "=", "value": 5}});
    let found = client.post("/conversations/search", query).body;
    assert_eq!(found["total_count"], 1);
    let nobody = mock.rate_conversation("none", 5, None);
    assert_eq!(
        nobody,
        Err(MessengerError::ConversationNotFound("none".to_owned()))
    );
    assert_eq!(
        mock.rate_conversation("1", 6, None),
        Err(MessengerError::InvalidRating(6))
    );
}

#[test]
fn the_messenger_by_address() {
    let (_mock, client) = demo();
    let rate = |body: Value| client.post("/_mock/conversations/1/rating", body).status;
    assert_eq!(rate(json!({"rating": 3})), 200);
    assert_eq!(rate(json!({"rating": 0})), 400);
    assert_eq!(rate(json!({"rating": 1000})), 400);
    assert_eq!(rate(json!({})), 400);
    let body = json!({"body": "Hello"});
    let reply = |id: &str| format!("/_mock/conversations/{id}/operator_reply");
    assert_eq!(client.post(&reply("1"), body.clone()).status, 200);
    assert_eq!(client.post(&reply("none"), body).status, 404);
    assert_eq!(client.post(&reply("1"), json!({})).status, 400);
}
