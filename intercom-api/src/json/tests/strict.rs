use super::*;
use crate::json::{self, StrictError};
use serde_json::json;

/// Returns the mismatches that strict decoding reports.
fn refused<T: Document + std::fmt::Debug>(text: &str) -> Vec<String> {
    match json::strict::<T>(text.as_bytes()) {
        Ok(_) => Vec::new(),
        Err(StrictError::Mismatches(mismatches)) => {
            mismatches.iter().map(ToString::to_string).collect()
        }
        Err(StrictError::Json(error)) => vec![error.to_string()],
    }
}

#[test]
fn what_the_description_allows_is_accepted() {
    let value = json!({
        "id": 1, "email": null, "admin_id": "x", "created_at": "2024-01-02T03:04:05Z", "role": "robot",
        "notes": null, "unknown": 1, "custom": {"a": []}, "any": {}, "list": [null, 1],
        "name": null, "reply": "x", "score": 1, "admins": [1, "2"],
    });
    assert_eq!(refused::<Contact>(&value.to_string()), Vec::<String>::new());
}

#[test]
fn every_misplaced_value_is_named() {
    let text = r#"{"id": {}, "notes": [{"reply": {"body": 1}}, null, {"id": true}],
        "created_at": "", "grid": [[1, "x"]], "replies": [{}, [{}]], "owner": {"id": [1]},
        "age": 1.5, "note": 3, "labels": ["a", 2], "custom": 1}"#;
    let expected = [
        "$.id: expected a string or a whole number, found an object",
        "$.notes[0].reply.body: expected a string, found a whole number",
        "$.notes[2].id: expected a string or a whole number, found true or false",
        "$.created_at: expected a timestamp, found an empty string",
        "$.grid[0][1]: expected a whole number, found a string",
        "$.replies[0]: expected one of the declared alternatives, found an object",
        "$.replies[1]: expected one of the declared alternatives, found an array",
        "$.owner.id: expected a string or a whole number, found an array",
        "$.age: expected a whole number, found a number with a fraction",
        "$.note: expected an object, found a whole number",
        "$.labels[1]: expected a string, found a whole number",
        "$.custom: expected an object, found a whole number",
    ];
    assert_eq!(refused::<Contact>(text), expected);
}

#[test]
fn null_in_a_list_and_an_empty_alternative_are_accepted_and_kept() {
    let text = r#"{"notes":[null,{"id":"1"},null],"labels":[null,"a"],"reply":{}}"#;
    let contact = json::strict::<Contact>(text.as_bytes()).expect("no mismatches");
    assert_eq!(contact.notes.len(), 1);
    assert_eq!(contact.labels, Some(vec!["a".to_owned()]));
    assert!(contact.reply.is_none());
    let written = json::to_value(&contact);
    assert_eq!(written["notes"], json!([null, {"id": "1"}, null]));
    assert_eq!(written["labels"], json!([null, "a"]));
    assert_eq!(written["reply"], json!({}));
}

#[test]
fn values_inside_of_unions_have_their_whole_path() {
    let text = r#"{"reply": {"message_type": "close", "body": 1}, "replies": [{"id": 1, "body": "b", "reply": 2}]}"#;
    let expected = [
        "$.reply.body: expected a string, found a whole number",
        "$.replies[0].reply: expected an object, found a whole number",
    ];
    assert_eq!(refused::<Contact>(text), expected);
}

#[test]
fn invalid_json_is_rejected_too() {
    assert_eq!(
        refused::<Contact>("[]"),
        ["expected an object, found an array at $"]
    );
    assert_eq!(
        refused::<Contact>(r#"{"id": }"#),
        ["expected value at $.id, line 1 column 8"]
    );
}

#[test]
fn a_bare_list_is_read_as_the_items_of_its_record() {
    let read = json::strict::<Notes>(br#"[{"id": "1"}, null]"#).expect("no mismatches");
    assert_eq!(read.notes.len(), 1);
    assert_eq!(json::to_value(&read), json!([{"id": "1"}, null]));
    assert!(!read.extra.contains_key("notes"));
    let mut changed = read;
    changed.extra.insert("total", 2);
    let written = json!({"notes": [{"id": "1"}, null], "total": 2});
    assert_eq!(json::to_value(&changed), written);
    let empty = json::strict::<Notes>(b"[]").expect("no mismatches");
    assert!(empty.extra.is_empty());
    assert_eq!(json::to_value(&empty), json!([]));
    assert_eq!(
        refused::<Notes>(r#"[{"id": {}}, 1]"#),
        [
            "$[0].id: expected a string or a whole number, found an object",
            "$[1]: expected an object, found a whole number"
        ]
    );
}
