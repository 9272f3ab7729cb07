//! What operations do to the state, and that it stays consistent across resources.

mod common;

use std::io::Read;
use std::time::Duration;

use common::Client;
use intercom_mock::Mock;
use serde_json::{Value, json};

fn demo() -> (Mock, Client) {
    let mock = Mock::builder().demo().frozen().start().expect("it starts");
    let client = Client::new(&mock);
    (mock, client)
}

fn names(list: &Value, key: &str, field: &str) -> Vec<String> {
    let items = list[key].as_array().expect("a list");
    items
        .iter()
        .map(|item| item[field].as_str().unwrap_or_default().to_owned())
        .collect()
}

const ADA: &str = "65f000000000000000000001";
const MARY: &str = "65f000000000000000000003";

#[test]
fn a_taken_email_or_external_id_is_a_conflict() {
    let (_mock, client) = demo();
    for (body, id) in [
        (json!({"role": "user", "email": "ADA@example.com"}), ADA),
        (json!({"external_id": "user-1"}), ADA),
        (
            json!({"role": "user", "email": "archived@example.com"}),
            "65f000000000000000000004",
        ),
    ] {
        let answer = client.post("/contacts", body);
        assert_eq!((answer.status, answer.code()), (409, "conflict"));
        let message = answer.body["errors"][0]["message"]
            .as_str()
            .expect("a message")
            .to_owned();
        assert!(message.ends_with(&format!("id={id}")), "{message}");
    }
    // A lead may have the email of a user; a user may keep its own.
    client.done(
        "POST",
        "/contacts",
        json!({"role": "lead", "email": "ada@example.com"}),
    );
    client.done(
        "PUT",
        &format!("/contacts/{ADA}"),
        json!({"email": "ada@example.com"}),
    );
    let answer = client.put(
        &format!("/contacts/{ADA}"),
        json!({"email": "charles@example.com"}),
    );
    assert_eq!(answer.status, 409);
}

#[test]
fn archived_contacts_are_hidden_from_lists_and_can_be_read() {
    let (_mock, client) = demo();
    let all = client.done("GET", "/contacts", Value::Null);
    assert_eq!(all["total_count"], 3);
    let archived = client.done("POST", &format!("/contacts/{ADA}/archive"), Value::Null);
    assert_eq!(
        archived,
        json!({"type": "contact", "id": ADA, "external_id": "user-1", "archived": true})
    );
    assert_eq!(
        client.done("GET", "/contacts", Value::Null)["total_count"],
        2
    );
    let query = json!({"query": {"field": "email", "operator": "=", "value": "ada@example.com"}});
    assert_eq!(
        client.done("POST", "/contacts/search", query.clone())["total_count"],
        0
    );
    assert_eq!(
        client.done("GET", &format!("/contacts/{ADA}"), Value::Null)["name"],
        "Ada Lovelace"
    );
    client.done("POST", &format!("/contacts/{ADA}/unarchive"), Value::Null);
    assert_eq!(
        client.done("POST", "/contacts/search", query)["total_count"],
        1
    );
}

#[test]
fn null_clears_and_absence_leaves() {
    let (_mock, client) = demo();
    let path = format!("/contacts/{ADA}");
    let changes = json!({"phone": null, "custom_attributes": {"plan": null, "seats": 13}});
    let changed = client.done("PUT", &path, changes);
    assert_eq!(changed["phone"], Value::Null);
    assert_eq!(changed["name"], "Ada Lovelace");
    assert_eq!(changed["custom_attributes"], json!({"seats": 13}));
}

#[test]
fn a_lead_is_merged_with_all_that_hangs_on_it() {
    let (_mock, client) = demo();
    client.done(
        "POST",
        &format!("/contacts/{MARY}/tags"),
        json!({"id": "2"}),
    );
    client.done(
        "POST",
        &format!("/contacts/{MARY}/notes"),
        json!({"body": "Studies"}),
    );
    let refused = client.post("/contacts/merge", json!({"from": ADA, "into": MARY}));
    assert_eq!((refused.status, refused.code()), (400, "invalid_merge"));
    client.done(
        "POST",
        "/contacts/merge",
        json!({"from": MARY, "into": ADA}),
    );
    assert_eq!(client.get(&format!("/contacts/{MARY}")).status, 404);
    let tags = client.done("GET", &format!("/contacts/{ADA}/tags"), Value::Null);
    assert_eq!(names(&tags, "data", "name"), ["VIP", "Churn risk"]);
    let notes = client.done("GET", &format!("/contacts/{ADA}/notes"), Value::Null);
    assert_eq!(notes["total_count"], 2);
    let conversation = client.done("GET", "/conversations/3", Value::Null);
    assert_eq!(conversation["contacts"]["contacts"][0]["id"], ADA);
}

#[test]
fn what_is_deleted_is_gone_everywhere() {
    let (_mock, client) = demo();
    client.done("DELETE", "/tags/1", Value::Null);
    assert_eq!(
        client.done("GET", &format!("/contacts/{ADA}"), Value::Null)["tags"]["total_count"],
        0
    );
    assert_eq!(
        client.done("GET", "/conversations/1", Value::Null)["tags"]["tags"],
        json!([])
    );
    let company = "66a000000000000000000001";
    assert_eq!(
        client.done("GET", &format!("/companies/{company}"), Value::Null)["user_count"],
        2
    );
    client.done("DELETE", &format!("/companies/{company}"), Value::Null);
    let companies = client.done("GET", &format!("/contacts/{ADA}/companies"), Value::Null);
    assert_eq!(companies["total_count"], 0);
    client.done("DELETE", &format!("/contacts/{ADA}"), Value::Null);
    assert_eq!(
        client.done("GET", "/conversations/1", Value::Null)["contacts"]["contacts"],
        json!([])
    );
    assert_eq!(client.get("/notes/1").status, 404);
}

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
    let mock = Mock::builder().frozen().start().expect("it starts");
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
    assert_eq!(client.done("GET", &next, Value::Null)["data"], json!([]));
    // The end ends it, and a minute without a page as well.
    client.done("GET", "/companies/scroll", Value::Null);
    mock.advance(Duration::from_secs(60));
    let third = client.done("GET", "/companies/scroll", Value::Null);
    assert_ne!(third["scroll_param"], first["scroll_param"]);
    assert_eq!(client.get(&next).status, 404);
}

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
        (&json!("snoozed"), &json!(false))
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
        json!({"ticket_type_id": "1"}),
    );
    let linked = client.done("GET", &path, Value::Null);
    assert_eq!(linked["linked_objects"]["data"][0]["id"], ticket["id"]);
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
    assert_eq!(changed["team_assignee_id"], "201");
    assert_eq!(
        client.put(&path, json!({"ticket_state_id": "99"})).code(),
        "ticket_state_id_invalid"
    );
    let old = Client::new(&mock).version("2.11");
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

#[test]
fn events_are_listed_and_summed() {
    let (_mock, client) = demo();
    for second in 0..60 {
        let event = json!({"event_name": "ordered", "created_at": 1_767_225_000 + second, "email": "charles@example.com"});
        assert_eq!(client.post("/events", event).status, 202);
    }
    let first = client.done("GET", "/events?type=user&user_id=user-2", Value::Null);
    assert_eq!(first["events"].as_array().expect("events").len(), 50);
    assert_eq!(first["events"][0]["created_at"], 1_767_225_059);
    let next = first["pages"]["next"].as_str().expect("an address");
    let path = next.split_once("/events").expect("the same list").1;
    let second = client.done("GET", &format!("/events{path}"), Value::Null);
    assert_eq!(second["events"].as_array().expect("events").len(), 10);
    assert!(second["pages"]["next"].is_null());
    let summary = client.done(
        "GET",
        "/events?type=user&filter%5Buser_id%5D=user-2&summary=true",
        Value::Null,
    );
    assert_eq!(summary["type"], "event.summary");
    assert_eq!(summary["events"][0]["count"], 60);
}

#[test]
fn an_export_is_a_job_with_a_compressed_table() {
    let (mock, client) = demo();
    let message = json!({"message_type": "email", "subject": "Offer, \"now\"", "body": "Hello", "template": "plain",
        "from": {"type": "admin", "id": "101"}, "to": [{"type": "user", "id": ADA}], "cc": [{"type": "lead", "id": MARY}]});
    client.done("POST", "/messages", message);
    let times = json!({"created_at_after": 0, "created_at_before": mock.now() + 10});
    let job = client.done("POST", "/export/content/data", times.clone());
    assert_eq!(
        (&job["status"], &job["download_url"]),
        (&json!("pending"), &json!(""))
    );
    let again = client.post("/export/content/data", times);
    assert_eq!((again.status, again.code()), (429, "rate_limit_exceeded"));
    let id = job["job_identifier"].as_str().expect("an id");
    assert_eq!(
        client.get(&format!("/download/content/data/{id}")).status,
        404
    );
    mock.advance(Duration::from_secs(2));
    let done = client.done("GET", &format!("/export/content/data/{id}"), Value::Null);
    assert_eq!(done["status"], "completed");
    let url = done["download_url"]
        .as_str()
        .expect("an address")
        .to_owned();
    let file = client.get(
        url.strip_prefix(mock.url())
            .expect("an address of the mock"),
    );
    assert_eq!(file.header("content-type"), "application/octet-stream");
    let mut csv = String::new();
    flate2::read::GzDecoder::new(&file.bytes[..])
        .read_to_string(&mut csv)
        .expect("gzip");
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 4, "{csv}");
    assert!(lines[2].contains("\"Offer, \"\"now\"\"\""), "{csv}");
    mock.advance(Duration::from_secs(2 * 24 * 60 * 60));
    assert_eq!(
        client.get(&format!("/download/content/data/{id}")).status,
        404
    );
}

#[test]
fn what_a_version_lacks_is_not_there() {
    let mock = Mock::builder().demo().start().expect("it starts");
    let client = Client::new(&mock).version("2.11");
    assert_eq!(client.get("/calls").status, 404);
    assert_eq!(
        client
            .post("/conversations/1/run_assignment_rules", Value::Null)
            .status,
        200
    );
    let client = client.version("2.12");
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
