//! Tests of activity logs, brands and company notes.

use serde_json::{Value, json};

use super::{demo, names};
use crate::common::Client;

const COMPANY: &str = "66a000000000000000000001";

fn away(client: &Client, away: bool) {
    let body = json!({"away_mode_enabled": away, "away_mode_reassign": false});
    client.done("PUT", "/admins/101/away", body);
}

#[test]
fn activities_are_searched_by_time_and_type_in_pages() {
    let (mock, client) = demo();
    let start = mock.now();
    for number in 0..5 {
        away(&client, number % 2 == 0);
        mock.advance(std::time::Duration::from_secs(10));
    }
    let path = "/admins/activity_logs/search";
    let mut sizes = Vec::new();
    for page in 1..=3 {
        let body = json!({"created_at_after": start, "page": page, "per_page": 2,
            "event_types": ["admin_away_mode_change"]});
        let found = client.done("POST", path, body);
        assert_eq!(found["pages"]["page"], page);
        assert_eq!(found["pages"]["total_pages"], 3);
        sizes.push(names(&found, "activity_logs", "id").len());
    }
    assert_eq!(sizes, [2, 2, 1]);
    let count = |body: Value| names(&client.done("POST", path, body), "activity_logs", "id").len();
    assert_eq!(count(json!({"created_at_after": start + 20})), 3);
    let within = json!({"created_at_after": start, "created_at_before": start + 10});
    assert_eq!(count(within), 2);
    let others = json!({"created_at_after": start, "event_types": ["app_name_change"]});
    assert_eq!(count(others), 0);
    let many = client.post(path, json!({"created_at_after": start, "per_page": 251}));
    assert_eq!((many.status, many.code()), (400, "parameter_invalid"));
    let lacking = client.post(path, json!({"page": 1}));
    assert_eq!((lacking.status, lacking.code()), (400, "parameter_missing"));
}

#[test]
fn event_types_are_those_of_activities() {
    let (_mock, client) = demo();
    let types = client.done("GET", "/admins/activity_log_event_types", Value::Null);
    assert_eq!(types["type"], "activity_log_event_type.list");
    let types = types["event_types"].as_array().expect("a list");
    assert!(types.contains(&json!("admin_away_mode_change")));
    assert!(types.len() > 50);
}

#[test]
fn the_default_brand_has_the_id_of_the_workspace() {
    let (_mock, client) = demo();
    let me = client.done("GET", "/me", Value::Null);
    let app = me["app"]["id_code"].as_str().expect("an id");
    let default = client.done("GET", &format!("/brands/{app}"), Value::Null);
    assert_eq!(default["is_default"], true);
    let brands = client.done("GET", "/brands", Value::Null);
    assert_eq!(
        names(&brands, "data", "name"),
        ["Mock workspace", "Engines for schools"]
    );
    let unknown = client.get("/brands/9");
    assert_eq!((unknown.status, unknown.code()), (404, "not_found"));
}

#[test]
fn notes_of_a_company() {
    let (_mock, client) = demo();
    let path = format!("/companies/{COMPANY}/notes");
    let note = client.done("POST", &path, json!({"body": "Wants a discount"}));
    let reference = json!({"type": "company", "id": COMPANY});
    assert_eq!(
        (&note["company"], &note["contact"]),
        (&reference, &Value::Null)
    );
    assert_eq!(note["author"]["id"], "101");
    let notes = client.done("GET", &path, Value::Null);
    let expected = ["<p>Wants a discount</p>", "<p>Renews in June.</p>"];
    assert_eq!(names(&notes, "data", "body"), expected);
    let company = client.done("GET", &format!("/companies/{COMPANY}"), Value::Null);
    assert_eq!(names(&company["notes"], "notes", "id").len(), 2);
    let id = note["id"].as_str().expect("an id");
    assert_eq!(
        client.done("GET", &format!("/notes/{id}"), Value::Null),
        note
    );
    for (path, body, code) in [
        (
            path.as_str(),
            json!({"body": "x", "admin_id": "9"}),
            "not_found",
        ),
        (
            "/companies/none/notes",
            json!({"body": "x"}),
            "company_not_found",
        ),
    ] {
        let refused = client.post(path, body);
        assert_eq!((refused.status, refused.code()), (404, code), "{path}");
    }
    client.done("DELETE", &format!("/companies/{COMPANY}"), Value::Null);
    assert_eq!(client.get(&format!("/notes/{id}")).status, 404);
}

#[test]
fn notes_of_a_company_in_pages_by_their_address() {
    let (mock, client) = demo();
    let path = format!("/companies/{COMPANY}/notes");
    for number in 0..60 {
        client.done("POST", &path, json!({"body": format!("Note {number}")}));
    }
    let first = client.done("GET", &path, Value::Null);
    assert_eq!(first["total_count"], 61);
    let next = first["pages"]["next"].as_str().expect("an address");
    let next = next.strip_prefix(mock.url()).expect("the same host");
    let second = client.done("GET", next, Value::Null);
    assert_eq!(names(&second, "data", "id").len(), 11);
    assert_eq!(second["pages"]["next"], Value::Null);
}
