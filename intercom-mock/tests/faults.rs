//! Fault injection.

use std::io::Read;
use std::time::{Duration, Instant};

use crate::common::{Client, Failure};
use intercom_mock::{Fault, FaultRule, Mock};
use serde_json::{Value, json};

fn demo() -> Mock {
    Mock::builder()
        .demo()
        .frozen_clock()
        .start()
        .expect("it starts")
}

/// Returns a client whose requests inject a fault.
fn with(mock: &Mock, fault: &str) -> Client {
    Client::new(mock).header("x-mock-fault", fault)
}

#[test]
fn a_status_before_or_after_the_work() {
    let mock = demo();
    let body = json!({"role": "user", "email": "new@example.com"});
    for (fault, status, contacts) in [("status:503", 503, 4), ("status-after:500", 500, 5)] {
        let answer = with(&mock, fault).post("/contacts", body.clone());
        assert_eq!(answer.status, status);
        assert_eq!(answer.body["type"], "error.list");
        assert_eq!(mock.state("contacts").len(), contacts);
    }
    let answer = with(&mock, "fire").get("/me");
    assert_eq!((answer.status, answer.code()), (400, "parameter_invalid"));
}

#[test]
fn connections_that_break() {
    let mock = demo();
    let error = with(&mock, "reset-before-headers").try_call("GET", "/me", &Value::Null);
    assert_eq!(error.expect_err("no answer"), Failure::NoAnswer);
    for fault in ["reset-after-headers", "half-body"] {
        let error = with(&mock, fault).try_call("GET", "/me", &Value::Null);
        let error = error.expect_err("no whole answer");
        assert_eq!(error, Failure::HalfAnswer, "{fault}");
    }
    // After the connection is reset, the server continues to run, and the operation has taken effect.
    let created = json!({"name": "Broken"});
    let error = with(&mock, "reset-before-headers").try_call("POST", "/tags", &created);
    assert!(error.is_err());
    let client = Client::new(&mock);
    assert_eq!(client.get("/me").status, 200);
    assert_eq!(
        client.done("GET", "/tags", Value::Null)["data"]
            .as_array()
            .map(Vec::len),
        Some(3)
    );
}

#[test]
fn slow_answers() {
    let mock = demo();
    let start = Instant::now();
    assert_eq!(with(&mock, "delay:150").get("/me").status, 200);
    assert!(start.elapsed() >= Duration::from_millis(150));
    let whole = Client::new(&mock).get("/tags").bytes;
    let start = Instant::now();
    assert_eq!(with(&mock, "drip:2").get("/tags").bytes, whole);
    let drops = u32::try_from(whole.len().div_ceil(16)).expect("a few");
    assert!(start.elapsed() >= Duration::from_millis(2) * drops);
}

#[test]
fn answers_that_are_not_as_described() {
    let mock = demo();
    let html = with(&mock, "content-type:text/html").get("/me");
    assert_eq!(html.header("content-type"), "text/html");
    let words = with(&mock, "unknown-enum").get("/conversations/1").body;
    assert_eq!(words["state"], "a_word_of_tomorrow");
    assert_eq!(words["id"], "1");
    let nulls = with(&mock, "null").get("/contacts").body;
    assert_eq!(nulls["data"].as_array().map(Vec::len), Some(3));
    assert!(nulls["data"][0]["email"].is_null() && nulls["data"][0]["created_at"].is_null());
    assert!(nulls["pages"]["page"].is_number());
    let same = with(&mock, "repeat-cursor");
    let first = same.get("/contacts?per_page=1").body;
    let after = first["pages"]["next"]["starting_after"]
        .as_str()
        .expect("a cursor")
        .to_owned();
    let second = same
        .get(&format!("/contacts?per_page=1&starting_after={after}"))
        .body;
    assert_eq!(first["data"], second["data"]);
    assert_eq!(second["pages"]["next"]["starting_after"], after);
}

#[test]
fn bombs_and_redirects() {
    let mock = demo();
    let moved = with(&mock, "redirect:http://127.0.0.1:9").get("/me?a=b");
    assert_eq!(
        (moved.status, moved.header("location")),
        (302, "http://127.0.0.1:9/me?a=b")
    );
    let bomb = with(&mock, "gzip-bomb").get("/me");
    assert_eq!(bomb.header("content-encoding"), "gzip");
    assert!(bomb.bytes.len() < 2 << 20);
    let mut start = vec![1; 1 << 20];
    flate2::read::GzDecoder::new(&bomb.bytes[..])
        .read_exact(&mut start)
        .expect("gzip");
    assert!(start.iter().all(|byte| *byte == 0));
}

#[test]
fn rules_are_for_operations() {
    let mock = demo();
    let client = Client::new(&mock);
    mock.add_fault_rule(
        FaultRule::new(Fault::Status(500))
            .on("GET /contacts/{contact_id}")
            .after(1)
            .times(1),
    );
    mock.add_fault_rule(FaultRule::new(Fault::Status(502)).on("tags.list"));
    let path = "/contacts/65f000000000000000000001";
    let statuses: Vec<u16> = (0..3).map(|_| client.get(path).status).collect();
    assert_eq!(statuses, [200, 500, 200]);
    assert_eq!(
        (client.get("/tags").status, client.get("/tags").status),
        (502, 502)
    );
    mock.clear_faults();
    assert_eq!(client.get("/tags").status, 200);
    let faults: Vec<Option<String>> = mock.journal().into_iter().map(|seen| seen.fault).collect();
    assert_eq!(faults[1].as_deref(), Some("status:500"));
    assert_eq!(faults[0], None);
}
