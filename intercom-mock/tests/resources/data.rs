//! Events and exports.

use std::io::Read;
use std::time::Duration;

use serde_json::{Value, json};

use super::{ADA, MARY, demo};

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
fn a_model_without_attributes_is_refused() {
    let (_mock, client) = demo();
    for model in ["conversation", "planet"] {
        let refused = client.get(&format!("/data_attributes?model={model}"));
        let refused = (refused.status, refused.code());
        assert_eq!(refused, (422, "parameter_invalid"), "{model}");
    }
}
