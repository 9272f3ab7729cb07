//! Tests of decoding documents that are designed to consume excessive time or memory, and values that Rust cannot
//! represent.

use super::*;
use crate::json::{self, StrictError};
use serde_json::json;

/// Returns an object with 140,000 undeclared entries and 110,000 occurrences of the field `name`.
fn repeated(undeclared: &str, name: &str) -> String {
    let undeclared = undeclared.repeat(140_000);
    let field = format!("\"{name}\":1,").repeat(110_000);
    format!("{{{undeclared}{field}\"id\":\"7\"}}")
}

#[test]
fn repeated_fields_take_linear_time() {
    // Comparing each occurrence with each entry would take minutes.
    for (undeclared, name) in [
        ("\"x\":1,", "email"),
        ("\"x\":1,", "created_at"),
        ("\"y\":{},", "notes"),
        ("", "labels"),
    ] {
        let contact: Contact =
            json::from_slice(repeated(undeclared, name).as_bytes()).expect("JSON");
        assert_eq!(contact.id, "7");
    }
    let distinct: String = (0..100_000).map(|key| format!("\"{key}\":[],")).collect();
    let text = format!("{{{distinct}\"notes\":[1,{{}}],\"notes\":[2],\"email\":1,\"email\":null}}");
    let contact: Contact = json::from_slice(text.as_bytes()).expect("JSON");
    let elements: Vec<_> = contact.extra.elements().collect();
    assert_eq!(elements, [("notes", 0, &json!(2))]);
    assert_eq!((contact.notes.len(), contact.extra.get("email")), (0, None));
    assert_eq!(contact.extra.len(), 100_001);
}

#[test]
fn large_numbers_of_a_repeated_field_take_linear_time() {
    for (name, number) in [("id", "1e16"), ("age", "1e16"), ("id", "12e20")] {
        let text = format!(
            "{{{}\"role\":\"user\"}}",
            format!("\"{name}\":{number},").repeat(200_000)
        );
        let contact: Contact = json::from_slice(text.as_bytes()).expect("JSON");
        assert!(contact.extra.is_empty(), "{name}");
    }
}

#[test]
fn a_repeated_constant_takes_linear_time() {
    let text = format!(
        "{{{}\"count\":3}}",
        "\"message_type\":\"x\",\"message_type\":\"close\",".repeat(100_000)
    );
    let close: Close = json::from_slice(text.as_bytes()).expect("JSON");
    assert!(close.extra.is_empty());
    let close: Close = read(json!({"message_type": "close"}));
    let other = br#"{"message_type": "close", "message_type": "x"}"#;
    assert_ne!(json::from_slice::<Close>(other), Ok(close));
}

#[test]
fn mismatches_of_nested_lists_take_linear_time() {
    let text = format!("{{\"grid\":[[{}1]]}}", "\"x\",2,".repeat(200_000));
    let contact: Contact = json::from_slice(text.as_bytes()).expect("JSON");
    let (_, _, list) = contact
        .extra
        .elements()
        .next()
        .expect("a list that does not fit");
    assert_eq!(list.as_array().map(Vec::len), Some(400_001));
    assert_eq!(
        (&list[0], &list[1], &list[400_000]),
        (&json!("x"), &json!(2), &json!(1))
    );
}

#[test]
fn values_beyond_the_budget_are_errors() {
    for text in [
        "{\"notes\":[{},{},{}]}",
        "{\"any\":[0,0,0,0,0,0,0]}",
        "{\"any\":{\"a\":0}}",
        "{\"a\":1,\"b\":2,\"c\":3}",
    ] {
        assert!(
            json::from_slice_within::<Contact>(text.as_bytes(), 2000).is_ok(),
            "{text}"
        );
        let error = json::from_slice_within::<Contact>(text.as_bytes(), 200).expect_err(text);
        assert!(error.is_too_large(), "{error}");
        assert!(json::strict_within::<Contact>(text.as_bytes(), 200).is_err());
    }
    let error = json::from_slice_within::<Contact>(
        br#"{"replies":[{"id":[0,0,0,0,0]}, {"id":[0,0,0,0,0]}]}"#,
        300,
    );
    assert!(error.expect_err("too large").is_too_large());
}

#[test]
fn an_unpaired_surrogate_is_replaced() {
    for (text, expected) in [
        (r#""a\ud800b""#, "a\u{fffd}b"),
        (r#""\udc00""#, "\u{fffd}"),
        (r#""\ud83d\ud83d\ude00\uD83D""#, "\u{fffd}\u{1f600}\u{fffd}"),
        (r#""\\ud800\"\ud800\u0041é""#, "\\ud800\"\u{fffd}Aé"),
    ] {
        let text =
            format!(r#"{{"notes": [{{"id": "1"}}, {{"id": "2", "body": {text}}}], "email": "e"}}"#);
        let contact: Contact = json::from_slice(text.as_bytes()).expect("a contact");
        assert_eq!(contact.notes[1].body.as_deref(), Some(expected));
        assert_eq!(
            (&contact.notes[0].id, contact.email.as_deref()),
            (&Id::from("1"), Some("e"))
        );
        let Err(StrictError::Mismatches(mismatches)) = json::strict::<Contact>(text.as_bytes())
        else {
            panic!("{text}");
        };
        assert_eq!(mismatches.len(), 1);
        assert_eq!(mismatches[0].path(), "$.notes[1].body");
        assert_eq!(mismatches[0].found(), "an unpaired surrogate");
    }
}

#[test]
fn keys_that_differ_in_unpaired_surrogates_are_one() {
    let text = br#"{"custom": {"a\ud800b": 1, "a\udc00b": 2}}"#;
    let contact: Contact = json::from_slice(text).expect("a contact");
    let custom = contact.custom.map(Value::Object);
    assert_eq!(custom, Some(json!({"a\u{fffd}b": 2})));
    let Err(StrictError::Mismatches(mismatches)) = json::strict::<Contact>(text) else {
        panic!("it is refused");
    };
    assert_eq!(mismatches.len(), 2);
}

#[test]
fn variants_beyond_the_budget_are_errors() {
    let long = "x".repeat(100_000);
    let text = format!("{{\"reply\": {{\"id\": \"1\", \"body\": \"{long}\"}}}}");
    let read = |budget| json::from_slice_within::<Contact>(text.as_bytes(), budget);
    assert!(read(210_000).is_ok());
    assert!(read(50_000).expect_err("too large").is_too_large());
    // Values that match no variant are restored.
    let text = format!("{{\"reply\": {{\"message_type\": \"open\", \"z\": \"{long}\"}}}}");
    let contact: Contact = json::from_slice(text.as_bytes()).expect("a contact");
    let other = json!({"message_type": "open", "z": long});
    assert_eq!(contact.reply, Some(Box::new(Reply::Other(other))));
}

#[test]
fn a_number_beyond_its_range_becomes_its_digits() {
    let text =
        r#"{"score": -1e400, "any": [1, 1E+999], "custom": {"a b": 2e308, "c": 1e308}, "age": 5}"#;
    let contact: Contact = json::from_slice(text.as_bytes()).expect("a contact");
    assert_eq!((contact.score, contact.age), (None, Some(5)));
    assert_eq!(contact.extra.get("score"), Some(&json!("-1e400")));
    assert_eq!(contact.any, Some(json!([1, "1E+999"])));
    assert_eq!(
        contact.custom.map(Value::Object),
        Some(json!({"a b": "2e308", "c": 1e308}))
    );
    let Err(StrictError::Mismatches(mismatches)) = json::strict::<Contact>(text.as_bytes()) else {
        panic!("it is refused");
    };
    let places: Vec<_> = mismatches
        .iter()
        .map(|mismatch| (mismatch.path(), mismatch.found()))
        .collect();
    let beyond = "a number outside the range of `f64`";
    assert_eq!(
        places,
        [
            ("$.score", beyond),
            ("$.any[1]", beyond),
            ("$.custom[\"a b\"]", beyond),
            ("$.score", "a string"),
        ]
    );
}

#[test]
fn invalid_json_is_not_repaired() {
    for text in [
        r#"{"email": "\ud800"#,
        r#"{"email": "\ud800" 1}"#,
        r#"{"email": "\uzzzz"}"#,
        r#"{"age": 1e400x}"#,
        "\"\\",
        "\"\\\u{e9}\"",
        "{\"a\":01}",
    ] {
        assert!(
            json::from_slice::<Contact>(text.as_bytes()).is_err(),
            "{text}"
        );
        assert!(json::value(text.as_bytes()).is_err(), "{text}");
    }
    assert_eq!(
        json::value(br#"["\ud800", 1e999]"#).expect("a value"),
        json!(["\u{fffd}", "1e999"])
    );
}

#[test]
fn paths_and_lists_of_mismatches_are_bounded() {
    let key = "k".repeat(100_000);
    let text = format!(
        "{{\"custom\":{{\"{key}\":[{}1]}},\"admins\":[{}]}}",
        "\"\\ud800\",".repeat(5_000),
        ["true"; 5_000].join(",")
    );
    let Err(StrictError::Mismatches(mismatches)) = json::strict::<Contact>(text.as_bytes()) else {
        panic!("it is refused");
    };
    assert_eq!(mismatches.len(), 1000);
    let notes = vec!["{\"labels\":{\"foo\":[1]}}"; 2000].join(",");
    let text = format!("{{\"admins\":{{\"foo\":[1]}},\"owners\":[{notes}]}}");
    if let Err(StrictError::Mismatches(mismatches)) = json::strict::<Contact>(text.as_bytes()) {
        assert!(mismatches.len() <= 1000);
    }
    let keys: String = (0..100)
        .map(|depth| format!("{{\"{depth}{key}\":"))
        .collect();
    let text = format!("{{\"custom\":{keys}1e999{}", "}".repeat(101));
    let Err(StrictError::Mismatches(deep)) = json::strict::<Contact>(text.as_bytes()) else {
        panic!("it is refused");
    };
    assert!(
        deep[0].path().len() < 1500 && deep[0].path().ends_with('…'),
        "{}",
        deep[0].path()
    );
    assert!(
        mismatches
            .iter()
            .all(|mismatch| mismatch.path().len() < 200)
    );
}
