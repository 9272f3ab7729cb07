//! The errors of the published examples, by operation, in every version that has it.

use intercom_mock::Mock;
use serde_json::{Value, json};

use crate::common::{Client, has};

const ERRORS: &str = include_str!("errors.json");

/// A ticket of the back office, a segment that depends on a tag, and an attribute of companies and of tickets.
fn seed() -> Value {
    json!({
        "tickets": [{"id": "back-office", "ticket_type_id": "2", "state_id": "1", "contacts": ["ada@example.com"],
            "ticket_attributes": {}}],
        "segments": [{"id": "vip", "name": "VIP", "person_type": "user",
            "query": {"operator": "AND", "value": [{"field": "tag_id", "operator": "=", "value": "1"}]}}],
        "data_attributes": [{"name": "Region", "model": "company", "data_type": "string"}],
        "ticket_type_attributes": [{"ticket_type_id": "1", "name": "Order", "data_type": "string",
            "required_to_create": true}],
    })
}

#[test]
fn errors_have_the_published_statuses_and_codes() {
    let rows: Vec<Value> = serde_json::from_str(ERRORS).expect("a list of errors");
    for version in intercom_mock::versions() {
        let mock = Mock::builder().demo().frozen().start().expect("it starts");
        mock.seed(&seed().to_string()).expect("a sound seed");
        let client = Client::new(&mock).version(version);
        let before = mock.kinds();
        let text = |row: &'_ Value, key: &str| row[key].as_str().expect("a text").to_owned();
        for row in rows
            .iter()
            .filter(|row| has(version, &text(row, "operation")))
        {
            let request = text(row, "request");
            let (method, path) = request.split_once(' ').expect("a method and a path");
            let answer = client.call(method, path, row["body"].clone());
            let found = json!([answer.status, answer.code()]);
            let expected = json!([row["status"], row["code"]]);
            assert_eq!(found, expected, "{version}: {row}: {}", answer.body);
            assert_eq!(answer.body["type"], "error.list");
        }
        assert_eq!(
            mock.kinds(),
            before,
            "{version}: a refused request changes nothing"
        );
    }
}

#[test]
fn every_row_is_about_an_operation() {
    let rows: Vec<Value> = serde_json::from_str(ERRORS).expect("a list of errors");
    for row in rows {
        let name = row["operation"].as_str().expect("a name");
        let versions = intercom_mock::versions();
        assert!(versions.iter().any(|version| has(version, name)), "{row}");
    }
}

#[test]
fn statuses_are_those_of_their_codes() {
    let mock = Mock::builder().demo().frozen().start().expect("it starts");
    let client = Client::new(&mock);
    assert_eq!(client.get("/companies/scroll").status, 200);
    let open = client.get("/companies/scroll");
    assert_eq!((open.status, open.code()), (409, "scroll_exists"));
    for (status, code) in [
        (401, "unauthorized"),
        (403, "forbidden"),
        (404, "not_found"),
        (408, "request_timeout"),
        (409, "conflict"),
        (415, "unsupported"),
        (422, "unprocessable_entity"),
        (429, "rate_limit_exceeded"),
        (503, "service_unavailable"),
    ] {
        let client = Client::new(&mock).header("x-mock-fault", &format!("status:{status}"));
        let answer = client.get("/me");
        assert_eq!((answer.status, answer.code()), (status, code));
    }
    let text = Client::new(&mock).header("content-type", "application/json");
    let invalid = text.post("/contacts", json!("{"));
    assert_eq!((invalid.status, invalid.code()), (400, "bad_request"));
    let unknown = Client::new(&mock).version("1.0").get("/me");
    assert_eq!(
        (unknown.status, unknown.code()),
        (400, "intercom_version_invalid")
    );
    assert_eq!(Client::new(&mock).delete("/me").status, 404);
}
