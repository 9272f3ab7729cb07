//! Tests of merges of contacts and of the merge history.

use serde_json::{Value, json};

use super::{ADA, MARY, demo, names};
use crate::common::{Client, first_version};

const REMEMBERS: &str = "contacts.list_merge_history";

fn lead(client: &Client, email: &str) -> String {
    let lead = client.done("POST", "/contacts", json!({"role": "lead", "email": email}));
    lead["id"].as_str().expect("an id").to_owned()
}

fn merge(client: &Client, from: &str) {
    let body = json!({"from": from, "into": ADA, "skip_duplicate_validation": true});
    client.done("POST", "/contacts/merge", body);
}

#[test]
fn only_duplicates_are_merged_unless_the_request_says_so() {
    let (_mock, client) = demo();
    let strangers = json!({"from": MARY, "into": ADA});
    let refused = client.post("/contacts/merge", strangers.clone());
    assert_eq!((refused.status, refused.code()), (400, "invalid_merge"));
    let twin = json!({"from": lead(&client, "ADA@example.com"), "into": ADA});
    client.done("POST", "/contacts/merge?include_merge_history=true", twin);
    // Versions without the option `skip_duplicate_validation` also merge contacts that are not duplicates.
    let client = client.version(first_version(REMEMBERS, false));
    client.done("POST", "/contacts/merge", strangers);
}

#[test]
fn a_merged_lead_names_the_contact_it_became() {
    let (_mock, client) = demo();
    merge(&client, MARY);
    for path in [
        format!("/contacts/{MARY}"),
        "/contacts/find_by_external_id/lead-3".to_owned(),
    ] {
        let gone = client.get(&path);
        assert_eq!(
            (gone.status, gone.code()),
            (410, "contact_merged"),
            "{path}"
        );
        let link = format!("</contacts/{ADA}>; rel=\"canonical\"");
        assert_eq!(gone.header("link"), link);
    }
    let client = client.version(first_version(REMEMBERS, false));
    let gone = client.get(&format!("/contacts/{MARY}"));
    assert_eq!((gone.status, gone.header("link")), (404, ""));
}

#[test]
fn the_history_of_a_user_comes_in_pages() {
    let (mock, client) = demo();
    let mut leads: Vec<String> = Vec::new();
    for number in 0..5 {
        let lead = lead(&client, &format!("lead{number}@example.com"));
        merge(&client, &lead);
        mock.advance(std::time::Duration::from_secs(60));
        leads.push(lead);
    }
    let path = format!("/contacts/{ADA}/merge_history?per_page=2&order=asc");
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = client.done("GET", &format!("{path}{cursor}"), Value::Null);
        seen.extend(names(&page, "data", "source_contact_id"));
        let next = page["next_cursor"].as_str();
        assert_eq!(page["has_more"], next.is_some());
        match next {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen, leads);
    leads.reverse();
    let path = format!("/contacts/{ADA}/merge_history");
    let whole = client.done("GET", &path, Value::Null);
    assert_eq!(names(&whole, "data", "source_contact_id"), leads);
    assert_eq!(whole["data"][0]["source_contact_role"], "lead");
    assert!(whole["data"][0]["merged_at"].as_i64() > whole["data"][1]["merged_at"].as_i64());
    for (path, status) in [
        (format!("/contacts/{MARY}/merge_history"), 404),
        (format!("{path}?per_page=151"), 400),
        (format!("{path}?cursor=x"), 400),
    ] {
        assert_eq!(client.get(&path).status, status, "{path}");
    }
}

#[test]
fn contacts_carry_their_history_where_it_is_asked_for() {
    let (_mock, client) = demo();
    merge(&client, MARY);
    let asked = "include_merge_history=true";
    let source = |contact: &Value| contact["merge_history"][0]["source_contact_id"].clone();
    for path in [
        format!("/contacts/{ADA}"),
        "/contacts/find_by_external_id/user-1".to_owned(),
    ] {
        let contact = client.done("GET", &format!("{path}?{asked}"), Value::Null);
        assert_eq!(source(&contact), MARY, "{path}");
        let contact = client.done("GET", &path, Value::Null);
        assert_eq!(contact["merge_history"], Value::Null, "{path}");
    }
    let updated = format!("/contacts/{ADA}?{asked}");
    let updated = client.done("PUT", &updated, json!({"name": "Ada King"}));
    assert_eq!(source(&updated), MARY);
    let query = json!({"query": {"field": "id", "operator": "=", "value": ADA}});
    let found = client.done("POST", &format!("/contacts/search?{asked}"), query);
    assert_eq!(source(&found["data"][0]), MARY);
    let listed = client.done("GET", &format!("/contacts?{asked}"), Value::Null);
    let contacts = listed["data"].as_array().expect("contacts").iter();
    let with = contacts.filter(|contact| source(contact) == MARY);
    assert_eq!(with.count(), 1);
}
