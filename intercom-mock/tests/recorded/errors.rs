//! Tests that the operations return the errors in the published examples, in every version that has the operation.

use intercom_mock::{Mock, MockBuilder, RateLimit};
use serde_json::{Value, json};

use crate::common::{Client, has};
use crate::resources::{ADA, demo};

const ERRORS: &str = include_str!("errors.json");

/// Returns a seed with a back-office ticket, a segment that depends on a tag, an attribute of companies, and an
/// attribute of tickets.
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
        let mock = Mock::builder()
            .demo()
            .frozen_clock()
            .start()
            .expect("it starts");
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
fn a_tag_for_an_unknown_item_fails_or_leaves_it_out() {
    let mut kinds = Vec::new();
    for version in intercom_mock::versions() {
        let mock = Mock::builder()
            .demo()
            .frozen_clock()
            .start()
            .expect("it starts");
        let client = Client::new(&mock).version(version);
        let known = json!([{"id": "66a000000000000000000002"}]);
        let plain = client.done("POST", "/tags", json!({"name": "VIP", "companies": known}));
        let reports = plain.get("companies").is_some();
        for (list, code) in [("companies", "company_not_found"), ("users", "not_found")] {
            let answer = client.post("/tags", json!({"name": "VIP", list: [{"id": "none"}]}));
            if reports {
                assert_eq!((answer.status, &answer.body[list]), (200, &json!([])));
            } else {
                assert_eq!((answer.status, answer.code()), (404, code), "{version}");
            }
        }
        if reports {
            let tagged = json!([{"id": "66a000000000000000000002", "tagged": true}]);
            assert_eq!(plain["companies"], tagged);
            let off = json!({"name": "VIP", "users": [{"id": ADA, "untag": true}]});
            let off = client.done("POST", "/tags", off);
            assert_eq!(off["users"], json!([{"id": ADA, "tagged": false}]));
        }
        kinds.push(reports);
    }
    assert!(kinds.contains(&true) && kinds.contains(&false));
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

fn assert_fails(client: &Client, request: &str, body: &Value, expected: (u16, &str)) {
    let (method, path) = request.split_once(' ').expect("a method and a path");
    let answer = client.call(method, path, body.clone());
    assert_eq!((answer.status, answer.code()), expected, "{request}");
}

#[test]
fn requests_without_permission_fail() {
    let me = |builder: MockBuilder, token: Option<&str>, expected| {
        let mock = builder.demo().frozen_clock().start().expect("it starts");
        let mut client = Client::new(&mock);
        client.token = token.map(str::to_owned);
        assert_fails(&client, "GET /me", &Value::Null, expected);
    };
    me(Mock::builder(), None, (401, "unauthorized"));
    let one_token = Mock::builder().token("of-the-server");
    me(one_token, Some("other"), (401, "token_unauthorized"));
    let restricted = Mock::builder().forbid("admins.identify");
    me(restricted, Some("any"), (403, "api_plan_restricted"));
}

#[test]
fn requests_that_are_not_understood_fail() {
    let (mock, client) = demo();
    for path in ["GET /nothing", "DELETE /me", "GET /contacts/none"] {
        assert_fails(&client, path, &Value::Null, (404, "not_found"));
    }
    let retired = Client::new(&mock).version("1.0");
    let expected = (400, "intercom_version_invalid");
    assert_fails(&retired, "GET /me", &Value::Null, expected);
    let json = Client::new(&mock).header("content-type", "application/json");
    assert_fails(&json, "POST /contacts", &json!("{"), (400, "bad_request"));
    let field = json!({"query": {"field": "email", "operator": "AND", "value": []}});
    let expected = (500, "server_error");
    assert_fails(&client, "POST /contacts/search", &field, expected);
}

#[test]
fn strict_requests_need_fitting_headers() {
    let builder = Mock::builder().demo().frozen_clock().strict();
    let mock = builder.start().expect("it starts");
    let html = Client::new(&mock).header("accept", "text/html");
    assert_fails(&html, "GET /me", &Value::Null, (406, "unsupported"));
    let text = Client::new(&mock).header("content-type", "text/plain");
    assert_fails(&text, "POST /contacts", &json!("{}"), (415, "unsupported"));
}

#[test]
fn requests_against_the_state_fail() {
    let (_mock, client) = demo();
    let taken = json!({"role": "user", "email": "ada@example.com"});
    assert_fails(&client, "POST /contacts", &taken, (409, "conflict"));
    let lead = json!({"role": "lead"});
    let ada = format!("PUT /contacts/{ADA}");
    assert_fails(&client, &ada, &lead, (400, "client_error"));
    let last = format!("DELETE /conversations/1/customers/{ADA}");
    let admin = json!({"admin_id": "101"});
    assert_fails(&client, &last, &admin, (422, "parameter_invalid"));
    assert_eq!(client.get("/companies/scroll").status, 200);
    let expected = (409, "scroll_exists");
    assert_fails(&client, "GET /companies/scroll", &Value::Null, expected);
}

#[test]
fn calls_beyond_the_limit_fail() {
    let limit = RateLimit {
        app_per_minute: 6,
        workspace_per_minute: 6,
    };
    let builder = Mock::builder().demo().frozen_clock().rate_limit(limit);
    let mock = builder.start().expect("it starts");
    let client = Client::new(&mock);
    assert_eq!(client.get("/me").status, 200);
    let expected = (429, "rate_limit_exceeded");
    assert_fails(&client, "GET /me", &Value::Null, expected);
}

/// Injected statuses have the published error codes. The mock does not implement all rules that cause these statuses in
/// the service.
#[test]
fn injected_failures_have_the_code_of_their_status() {
    let (mock, _client) = demo();
    for (status, code) in [
        (403, "forbidden"),
        (422, "unprocessable_entity"),
        (502, "server_error"),
        (503, "service_unavailable"),
        (504, "request_timeout"),
    ] {
        let client = Client::new(&mock).header("x-mock-fault", &format!("status:{status}"));
        let answer = client.get("/me");
        assert_eq!((answer.status, answer.code()), (status, code));
    }
}
