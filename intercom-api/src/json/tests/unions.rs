use super::*;
use serde_json::json;

#[test]
fn the_first_matching_variant_is_read() {
    for (value, arm) in [
        (json!("a"), Reply::Text("a".to_owned())),
        (json!(1), Reply::Number(1)),
        (json!(1.5), Reply::Score(1.5)),
        (json!(true), Reply::Flag(true)),
        (
            json!(["1", 2]),
            Reply::List(vec![Id::from("1"), Id::from("2")]),
        ),
        (
            json!({"id": "1", "body": "b"}),
            Reply::Note(read(json!({"id": "1", "body": "b"}))),
        ),
    ] {
        assert_eq!(read::<Reply>(value.clone()), arm);
        assert_eq!(again::<Reply>(value.clone()), value);
    }
    let close = json!({"message_type": "close", "admin_id": 1, "body": "b", "count": 2, "z": 3});
    assert!(matches!(read(close.clone()), Reply::Close(_)));
    assert_eq!(again::<Reply>(close.clone()), close);
}

#[test]
fn values_that_match_no_variant_are_preserved() {
    for value in [
        Value::Null,
        json!({}),
        json!({"body": null, "id": 1}),
        json!({"message_type": "open"}),
        json!([1, null, {}]),
        json!([1.5]),
    ] {
        assert_eq!(read::<Reply>(value.clone()), Reply::Other(value.clone()));
        assert_eq!(again::<Reply>(value.clone()), value);
    }
}

#[test]
fn numbers_beyond_a_variant_use_the_next() {
    let large = json!(1_u64 << 63);
    assert_eq!(
        read::<Reply>(large),
        Reply::Score(9_223_372_036_854_775_808.0)
    );
    assert_eq!(
        read::<Reply>(json!(u64::MAX)),
        Reply::Other(json!(u64::MAX))
    );
}

#[test]
fn fields_hold_unions() {
    let value = json!({"reply": {"message_type": "close"}, "replies": [1, null, "a", [{}]]});
    let contact: Contact = read(value);
    assert!(matches!(contact.reply.as_deref(), Some(Reply::Close(_))));
    assert_eq!(contact.replies.len(), 4);
    assert!(contact.extra.is_empty());
    assert!(read::<Contact>(json!({"reply": null})).reply.is_none());
}

#[derive(Clone, Debug, PartialEq)]
enum Told {
    Role(Role),
    Named(Map<String, Value>),
    Any(Value),
    Other(Value),
}

union! {
    Told {
        Role(Role) = texts(&["user", "lead"]),
        Named(Map<String, Value>) = object().any(&["name", "title"]).constant("kind", &["a", "b"]),
        Any(Value) = any(),
    }
}

#[test]
fn one_of_several_keys_and_strings_selects_a_variant() {
    assert_eq!(read::<Told>(json!("lead")), Told::Role(Role::Lead));
    for named in [
        json!({"title": 1, "kind": "a"}),
        json!({"name": 1, "kind": "b"}),
    ] {
        assert!(matches!(read(named), Told::Named(_)));
    }
    for any in [
        json!("owner"),
        json!({"kind": "a"}),
        json!({"name": 1, "kind": "c"}),
        json!([1]),
    ] {
        assert_eq!(read::<Told>(any.clone()), Told::Any(any));
    }
}
