//! Tests of Fin voice calls.

use serde_json::{Value, json};

use super::demo;

#[test]
fn a_registered_call_is_found_when_it_is_matched() {
    let (mock, client) = demo();
    let body = json!({"phone_number": "+441632960777", "call_id": "five9-1", "source": "five9"});
    let registered = client.done("POST", "/fin_voice/register", body.clone());
    assert_eq!(registered["status"], "registered");
    assert_eq!(registered["external_call_id"], "five9-1");
    assert_eq!(registered["intercom_call_id"], Value::Null);
    let again = client.post("/fin_voice/register", body);
    assert_eq!((again.status, again.code()), (409, "conflict"));
    let id = registered["id"].as_i64().expect("a number");
    let ways = [
        format!("/fin_voice/collect/{id}"),
        "/fin_voice/external_id/five9-1".to_owned(),
        "/fin_voice/phone_number/%2B441632960777".to_owned(),
    ];
    for way in &ways {
        assert_eq!(client.get(way).status, 404, "{way}");
    }
    let call = json!({"calls": [{"id": "9", "conversation_id": "3", "state": "in_progress",
        "phone": "+441632960777", "transcript": [{"speaker": "contact", "text": "Hello"}]}]});
    mock.seed(&call.to_string()).expect("a sound seed");
    for way in &ways {
        let found = client.done("GET", way, Value::Null);
        assert_eq!(found["id"], id, "{way}");
        assert_eq!(found["status"], "in-progress");
        assert_eq!(found["intercom_call_id"], "9");
        assert_eq!(found["intercom_conversation_id"], "3");
        assert_eq!(found["call_transcript"][0]["text"], "Hello");
    }
}

#[test]
fn a_conversation_has_a_list_of_its_calls() {
    let (_mock, client) = demo();
    let calls = client.done("GET", "/fin_voice/conversation/2", Value::Null);
    assert_eq!(calls.as_array().map(Vec::len), Some(1));
    assert_eq!(calls[0]["external_call_id"], "call-1");
    let none = client.done("GET", "/fin_voice/conversation/1", Value::Null);
    assert_eq!(none, json!([]));
    assert_eq!(client.get("/fin_voice/conversation/99").status, 404);
}

#[test]
fn the_newest_call_of_a_number_is_found() {
    let (_mock, client) = demo();
    let number = "/fin_voice/phone_number/%2B441632960199";
    let first = client.done("GET", number, Value::Null);
    assert_eq!(first["call_summary"], "The export stops halfway.");
    let body = json!({"phone_number": "+441632960199", "call_id": "call-2"});
    client.done("POST", "/fin_voice/register", body);
    let newest = client.done("GET", number, Value::Null);
    assert_eq!(newest["external_call_id"], "call-2");
    let lacking = client.post("/fin_voice/register", json!({"phone_number": "+1"}));
    assert_eq!(lacking.status, 400);
}
