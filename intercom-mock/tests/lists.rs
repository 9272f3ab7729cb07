//! Tests of paged lists and searches.

use std::time::Duration;

use crate::common::Client;
use intercom_mock::Mock;
use serde_json::{Value, json};

fn ids(list: &Value) -> Vec<String> {
    let items = list["data"].as_array().or(list["conversations"].as_array());
    let ids = items
        .expect("a list")
        .iter()
        .filter_map(|item| item["id"].as_str());
    ids.map(str::to_owned).collect()
}

fn contacts(client: &Client, count: usize) -> Vec<String> {
    (0..count)
        .map(|number| client.contact(&format!("c{number}@example.com")))
        .collect()
}

#[test]
fn cursors_in_the_query() {
    let mock = Mock::builder().frozen_clock().start().expect("it starts");
    let client = Client::new(&mock);
    let mut all = contacts(&client, 120);
    all.reverse();
    let first = client.done("GET", "/contacts", Value::Null);
    assert_eq!(first["pages"]["total_pages"], 3);
    let mut seen = ids(&first);
    assert_eq!(seen.len(), 50);
    let mut cursor = first["pages"]["next"]["starting_after"]
        .as_str()
        .map(str::to_owned);
    // A contact that is created between two pages must not cause another contact to occur twice.
    client.contact("late@example.com");
    while let Some(after) = cursor {
        let page = client.done(
            "GET",
            &format!("/contacts?per_page=50&starting_after={after}"),
            Value::Null,
        );
        seen.extend(ids(&page));
        cursor = page["pages"]["next"]["starting_after"]
            .as_str()
            .map(str::to_owned);
    }
    assert_eq!(seen, all);
    for wrong in [
        "per_page=151",
        "per_page=0",
        "per_page=x",
        "starting_after=x",
    ] {
        let answer = client.get(&format!("/contacts?{wrong}"));
        assert_eq!(
            (answer.status, answer.body["errors"][0]["field"].as_str()),
            (400, wrong.split('=').next()),
            "{wrong}"
        );
    }
}

#[test]
fn cursors_in_the_body_and_not_in_the_query() {
    let mock = Mock::builder().frozen_clock().start().expect("it starts");
    let client = Client::new(&mock);
    contacts(&client, 5);
    let query = |after: Value| {
        json!({"query": {"field": "email", "operator": "$", "value": "example.com"},
        "pagination": {"per_page": 2, "starting_after": after}})
    };
    let first = client.done("POST", "/contacts/search", query(Value::Null));
    let after = first["pages"]["next"]["starting_after"].clone();
    let second = client.done("POST", "/contacts/search", query(after.clone()));
    assert_ne!(ids(&first), ids(&second));
    let path = format!(
        "/contacts/search?starting_after={}",
        after.as_str().expect("a cursor")
    );
    let same = client.done("POST", &path, query(Value::Null));
    assert_eq!(ids(&first), ids(&same));
}

#[test]
fn pages_by_number_name_the_next_by_its_address() {
    let mock = Mock::builder().frozen_clock().start().expect("it starts");
    let client = Client::new(&mock);
    for number in 0..7 {
        client.done(
            "POST",
            "/articles",
            json!({"title": format!("Article {number}"), "author_id": 101}),
        );
    }
    let mut path = "/articles?per_page=3".to_owned();
    let mut sizes = Vec::new();
    loop {
        let page = client.done("GET", &path, Value::Null);
        sizes.push(ids(&page).len());
        match page["pages"]["next"].as_str() {
            Some(next) => next
                .strip_prefix(mock.url())
                .expect("the same host")
                .clone_into(&mut path),
            None => break,
        }
    }
    assert_eq!(sizes, [3, 3, 1]);
}

#[test]
fn a_new_contact_is_found_after_the_lag() {
    let mock = Mock::builder()
        .frozen_clock()
        .search_delay(Duration::from_secs(90))
        .start()
        .expect("it starts");
    let client = Client::new(&mock);
    client.contact("new@example.com");
    let query = json!({"query": {"field": "email", "operator": "=", "value": "new@example.com"}});
    let found = || client.done("POST", "/contacts/search", query.clone())["total_count"].clone();
    assert_eq!(found(), 0);
    mock.advance(Duration::from_secs(90));
    assert_eq!(found(), 1);
}

#[test]
fn contacts_by_whole_days_and_conversations_by_seconds() {
    let midnight = 1_767_225_600;
    let mock = Mock::builder()
        .frozen_clock()
        .start_time(midnight + 3600)
        .start()
        .expect("it starts");
    let client = Client::new(&mock);
    let ada = client.contact("ada@example.com");
    client.done(
        "POST",
        "/conversations",
        json!({"from": {"type": "user", "id": ada}, "body": "Hello"}),
    );
    let found = |path: &str, operator: &str, value: i64| {
        let query = json!({"query": {"field": "created_at", "operator": operator, "value": value}});
        client.post(path, query)
    };
    let count = |path: &str, operator: &str, value: i64| {
        found(path, operator, value).body["total_count"].clone()
    };
    assert_eq!(count("/contacts/search", ">", midnight), 0);
    assert_eq!(count("/contacts/search", ">", midnight - 1), 1);
    assert_eq!(count("/contacts/search", "=", midnight + 80_000), 1);
    assert_eq!(found("/contacts/search", ">=", midnight).status, 400);
    assert_eq!(count("/conversations/search", ">", midnight + 3600), 1);
    assert_eq!(count("/conversations/search", ">", midnight + 3601), 0);
    assert_eq!(count("/conversations/search", ">=", midnight), 1);
}

#[test]
fn groups_attributes_and_order() {
    let mock = Mock::builder()
        .demo()
        .frozen_clock()
        .start()
        .expect("it starts");
    let client = Client::new(&mock);
    let filter = |field: &str, operator: &str, value: Value| json!({"field": field, "operator": operator, "value": value});
    let group =
        |operator: &str, members: Vec<Value>| json!({"operator": operator, "value": members});
    let names = |query: Value| {
        let body = json!({"query": query, "sort": {"field": "name", "order": "descending"}});
        let found = client.done("POST", "/contacts/search", body);
        let all = found["data"].as_array().expect("contacts").clone();
        all.iter()
            .map(|contact| contact["name"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    let pro = filter("custom_attributes.plan", "=", json!("pro"));
    let many = filter("custom_attributes.seats", ">", json!(10));
    let lead = filter("role", "=", json!("lead"));
    let both = group("AND", vec![pro, many]);
    assert_eq!(names(both.clone()), ["Ada Lovelace"]);
    assert_eq!(
        names(group("OR", vec![both, lead.clone()])),
        ["Mary Somerville", "Ada Lovelace"]
    );
    assert_eq!(names(filter("tag_id", "=", json!("1"))), ["Ada Lovelace"]);
    assert_eq!(
        names(filter("role", "!=", json!("lead"))),
        ["Charles Babbage", "Ada Lovelace"]
    );
    let refused = client.post(
        "/contacts/search",
        json!({"query": filter("nickname", "=", json!("x"))}),
    );
    assert_eq!(refused.code(), "invalid_field");
    assert_eq!(names(group("AND", vec![lead])), ["Mary Somerville"]);
    let mixed = json!({"query": filter("role", "AND", json!("lead"))});
    let mixed = client.post("/contacts/search", mixed);
    assert_eq!((mixed.status, mixed.code()), (500, "server_error"));
    let assigned = client.done(
        "POST",
        "/conversations/search",
        json!({"query": filter("admin_assignee_id", "=", json!("101"))}),
    );
    assert_eq!(ids(&assigned), ["2"]);
}
