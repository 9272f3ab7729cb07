//! Tests that lists are decoded from every known container, and encoded in the same container.

use serde_json::json;

use super::*;
use crate::json;

#[derive(Clone, Default)]
struct Tags {
    data: Vec<Note>,
    total_count: Option<i64>,
    extra: Extra,
}

record!(Tags { data: "data", total_count: "total_count" } items { "data" });

#[derive(Clone, Default)]
struct Teammates {
    teammates: Vec<Note>,
    admins: Vec<Note>,
    extra: Extra,
}

record!(Teammates { teammates: "teammates", admins: "admins" } items { "teammates" });

#[derive(Clone, Debug, PartialEq)]
enum Ids {
    Numbers(Vec<i64>),
    Texts(Vec<String>),
    Other(Value),
}

union!(Ids {
    Numbers(Vec<i64>) = list(),
    Texts(Vec<String>) = list(),
});

#[derive(Clone, Default)]
struct Ticket {
    opted_in_tags: Option<Tags>,
    teammates: Option<Box<Teammates>>,
    parts: Vec<Note>,
    ids: Option<Ids>,
    other_ids: Vec<Ids>,
    extra: Extra,
}

record!(Ticket {
    opted_in_tags: "opted_in_tags",
    teammates: "teammates",
    parts: "parts",
    ids: "ids",
    other_ids: "other_ids"
});

fn count(ticket: &Ticket) -> usize {
    let tags = ticket
        .opted_in_tags
        .as_ref()
        .map_or(0, |tags| tags.data.len());
    let teammates = ticket.teammates.as_ref();
    let teammates = teammates.map_or(0, |all| all.teammates.len() + all.admins.len());
    tags + teammates + ticket.parts.len()
}

/// Returns the JSON of a ticket, without the fields that are empty lists.
fn written(ticket: &Ticket) -> Value {
    fn prune(value: &mut Value) {
        if let Value::Object(map) = value {
            map.retain(|_, value| *value != json!([]));
            map.values_mut().for_each(prune);
        }
    }
    let mut value = json::to_value(ticket);
    prune(&mut value);
    value
}

/// Returns the paths of all mismatches that strict decoding reports.
fn mismatches(value: &Value) -> Vec<String> {
    match json::strict::<Ticket>(value.to_string().as_bytes()) {
        Ok(_) => Vec::new(),
        Err(json::StrictError::Mismatches(mismatches)) => {
            mismatches.iter().map(|one| one.path().to_owned()).collect()
        }
        Err(json::StrictError::Json(error)) => panic!("{error}: {value}"),
    }
}

#[test]
fn a_list_is_read_under_each_of_its_names_and_written_as_read() {
    let note = json!({"type": "note", "id": "1"});
    for (value, expected) in [
        (json!({"opted_in_tags": {"data": [note]}}), 1),
        (
            json!({"opted_in_tags": {"type": "list", "tags": [note, note], "url": "/x"}}),
            2,
        ),
        (
            json!({"opted_in_tags": {"opted_in_tags": [note], "total_count": 1}}),
            1,
        ),
        (json!({"opted_in_tags": {"tags": [null, note, 7]}}), 1),
        (json!({"opted_in_tags": [note]}), 1),
        (json!({"teammates": [note, null]}), 1),
        (
            json!({"teammates": {"type": "admin.list", "admins": [note]}}),
            1,
        ),
        (
            json!({"teammates": {"type": "admin.list", "data": [note]}}),
            1,
        ),
        (
            json!({"parts": {"type": "part.list", "parts": [note, null], "total_count": 1}}),
            1,
        ),
        (json!({"parts": {"data": [note]}}), 1),
    ] {
        let ticket: Ticket = json::from_value(value.clone()).expect("a ticket");
        assert_eq!(count(&ticket), expected, "{value}");
        assert_eq!(written(&ticket), value);
        assert_eq!(ticket.extra.iter().count(), 0, "{value}");
        let others = if value.to_string().contains('7') {
            1
        } else {
            0
        };
        assert_eq!(mismatches(&value).len(), others, "{value}");
        let by_serde: Ticket = serde_json::from_value(value).expect("a ticket");
        assert_eq!(by_serde, ticket);
    }
}

#[test]
fn a_list_that_came_under_another_name_can_be_changed() {
    let value = json!({"parts": {"type": "part.list", "parts": [{"id": "1"}]}, "opted_in_tags": {"tags": [{"id": "2"}]}});
    let mut ticket: Ticket = json::from_value(value).expect("a ticket");
    ticket.parts.clear();
    if let Some(tags) = &mut ticket.opted_in_tags {
        tags.data.push(Note {
            id: "3".into(),
            ..Note::default()
        });
    }
    assert_eq!(
        written(&ticket),
        json!({"parts": {"type": "part.list"}, "opted_in_tags": {"tags": [{"id": "2"}, {"id": "3"}]}})
    );
}

#[test]
fn an_unexpected_container_is_an_error_that_names_the_list() {
    let note = json!({"type": "note", "id": "1"});
    for (value, path) in [
        (
            json!({"opted_in_tags": {"rows": [note]}}),
            "$.opted_in_tags.data",
        ),
        (
            json!({"opted_in_tags": {"data": {"tags": [note]}}}),
            "$.opted_in_tags.data",
        ),
        (
            json!({"opted_in_tags": {"data": note}}),
            "$.opted_in_tags.data",
        ),
        (json!({"opted_in_tags": note}), "$.opted_in_tags.data"),
        (
            json!({"opted_in_tags": {"1": note, "2": note}}),
            "$.opted_in_tags.data",
        ),
        (
            json!({"opted_in_tags": {"tags": {"1": note}}}),
            "$.opted_in_tags.data",
        ),
        (
            json!({"teammates": {"rows": [note]}}),
            "$.teammates.teammates",
        ),
        (json!({"teammates": {"admins": note}}), "$.teammates.admins"),
        (json!({"parts": note}), "$.parts"),
        (json!({"parts": {"rows": [note]}}), "$.parts"),
        (
            json!({"parts": [note, {"reply": {"reply": 7}}], "other_ids": {"1": [1]}}),
            "$.other_ids",
        ),
    ] {
        let error = json::from_value::<Ticket>(value.clone()).expect_err("a lost list");
        assert_eq!(error.path(), path, "{value}");
        assert!(
            mismatches(&value).contains(&path.to_owned()),
            "{value}: {:?}",
            mismatches(&value)
        );
        let error = serde_json::from_value::<Ticket>(value).expect_err("a lost list");
        assert!(error.to_string().contains(path), "{error}");
    }
}

#[test]
fn a_container_without_content_is_an_empty_list() {
    for value in [
        json!({"opted_in_tags": {}, "teammates": {}, "parts": {}}),
        json!({"opted_in_tags": null, "teammates": null, "parts": null}),
        json!({"opted_in_tags": {"type": "list", "data": []}, "parts": []}),
        json!({"opted_in_tags": {"data": [], "filters": [{"field": "a"}], "new": {"b": 1}}}),
        json!({"opted_in_tags": {"type": "list", "url": "/x", "page": 1, "new": "text"}}),
        json!({"opted_in_tags": {"total_count": 0, "page": 1, "new": true}}),
        json!({"opted_in_tags": {"type": "list", "tags": [], "url": "/x", "has_more": false}}),
        json!({"opted_in_tags": {"type": "list", "data": null, "rows": [], "note": "x"}}),
        json!({"teammates": {"type": "admin.list", "teammates": [], "admins": []}}),
    ] {
        let ticket: Ticket = json::from_value(value.clone()).expect("a ticket");
        assert_eq!(
            (count(&ticket), mismatches(&value)),
            (0, Vec::new()),
            "{value}"
        );
    }
    let value = json!({"opted_in_tags": {"type": "list", "a": {}}, "parts": {}});
    let ticket: Ticket = json::from_value(value.clone()).expect("a ticket");
    assert_eq!(written(&ticket), value);
}

#[test]
fn null_stands_between_the_items_of_an_alternative() {
    for (value, ids) in [
        (
            json!({"ids": [null, "x"]}),
            Ids::Texts(vec!["x".to_owned()]),
        ),
        (json!({"ids": [1, null]}), Ids::Numbers(vec![1])),
        (json!({"ids": [null]}), Ids::Numbers(Vec::new())),
        (
            json!({"ids": [null, 1, "x"]}),
            Ids::Other(json!([null, 1, "x"])),
        ),
    ] {
        let ticket: Ticket = json::from_value(value.clone()).expect("a ticket");
        let other = matches!(ids, Ids::Other(_));
        assert_eq!(ticket.ids, Some(ids), "{value}");
        assert_eq!(mismatches(&value).is_empty(), !other, "{value}");
        assert_eq!(written(&ticket), value);
    }
    let value = json!({"other_ids": [[1], [null, "x"], null, ["y"]]});
    let ticket: Ticket = json::from_value(value.clone()).expect("a ticket");
    assert_eq!(written(&ticket), value);
    assert!(mismatches(&value).is_empty());
    let rows: Vec<Note> = json::from_value(json!([null, {"id": "1"}])).expect("a list");
    assert_eq!(rows.len(), 1);
    assert!(json::from_value::<Vec<Note>>(json!([null, 7])).is_err());
}
