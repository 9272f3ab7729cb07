use super::*;
use crate::json::{self, Error, query_pairs};
use serde_json::json;

fn contact(value: Value) -> Contact {
    read(value)
}

/// Encodes a contact that was created in Rust, and removes empty lists and the field `note`.
fn written_built(contact: &Contact) -> Value {
    let mut value = json::to_value(contact);
    if let Some(object) = value.as_object_mut() {
        object.retain(|_, value| *value != json!([]));
        object.remove("note");
    }
    value
}

/// Encodes a contact that was decoded.
fn written(contact: &Contact) -> Value {
    json::to_value(contact)
}

#[test]
fn a_known_constant_costs_no_allocation() {
    let known = contact(json!({"type": "contact"}));
    assert!(matches!(known.type_, Some(Cow::Borrowed("contact"))));
    let other = contact(json!({"type": "lead"}));
    assert_eq!(other.type_, Some(Cow::Owned("lead".to_owned())));
    assert_eq!(written(&other), json!({"type": "lead"}));
}

#[test]
fn ids_and_times_are_written_as_they_were_read() {
    for value in [
        json!({"id": 5, "admin_id": "5", "created_at": "1700000000", "day": 1_700_000_000}),
        json!({"id": "5", "admin_id": 5, "created_at": 1_700_000_000, "day": "2024-01-02T03:04:05.678+01:00"}),
        json!({"id": u64::MAX, "admin_id": -1, "created_at": 1.5, "day": "2024-01-02 03:04:05 UTC"}),
    ] {
        let contact = contact(value.clone());
        assert!(contact.extra.is_empty(), "{contact:?}");
        assert_eq!(written(&contact), value);
    }
}

#[test]
fn an_id_may_be_any_whole_number() {
    for (number, id, again) in [
        ("1.0", "1", json!(1)),
        ("1e3", "1000", json!(1000)),
        ("-0.0", "0", json!(0)),
        (
            "18446744073709551616",
            "18446744073709551616",
            json!("18446744073709551616"),
        ),
        (
            "-12345678901234567890123",
            "-12345678901234567890123",
            json!("-12345678901234567890123"),
        ),
    ] {
        let text = format!("{{\"id\":{number},\"admins\":[null,{number}]}}");
        let contact: Contact = json::from_slice(text.as_bytes()).expect("a contact");
        assert_eq!(contact.id, id);
        assert_eq!(contact.admins, [Id::from(id)]);
        assert_eq!(
            written(&contact),
            json!({"id": again, "admins": [null, again]})
        );
        assert_eq!(json::strict(text.as_bytes()), Ok(contact));
    }
}

#[test]
fn a_whole_number_beyond_2_53_keeps_its_digits() {
    for (number, id, again) in [
        (
            "9007199254740993.0",
            "9007199254740993",
            json!(9_007_199_254_740_993_i64),
        ),
        (
            "12345678901234567.0",
            "12345678901234567",
            json!(12_345_678_901_234_567_i64),
        ),
        (
            "-1.2345678901234567E16",
            "-12345678901234567",
            json!(-12_345_678_901_234_567_i64),
        ),
        (
            "1e19",
            "10000000000000000000",
            json!(10_000_000_000_000_000_000_u64),
        ),
        (
            "18446744073709551616.0",
            "18446744073709551616",
            json!("18446744073709551616"),
        ),
        (
            "12e20",
            "1200000000000000000000",
            json!("1200000000000000000000"),
        ),
        (
            "-9223372036854775809",
            "-9223372036854775809",
            json!("-9223372036854775809"),
        ),
    ] {
        let text = format!("{{\"notes\":[1,{{\"id\":{number}}}],\"reply\":[{number}]}}");
        let contact: Contact = json::from_slice(text.as_bytes()).expect("a contact");
        assert_eq!(contact.notes[0].id, id);
        let list = Reply::List(vec![Id::from(id)]);
        assert_eq!(contact.reply, Some(Box::new(list)));
        assert_eq!(
            written(&contact),
            json!({"notes": [1, {"id": again}], "reply": [again]})
        );
    }
    let contact: Contact = json::from_slice(br#"{"age": 9007199254740993.0}"#).expect("a contact");
    assert_eq!(contact.age, Some(9_007_199_254_740_993));
    for text in [
        r#"{"id": 9007199254740993.5}"#,
        r#"{"id": 1e300}"#,
        r#"{"age": 1e19}"#,
        r#"{"created_at": 9007199254740993.0}"#,
        r#"{"age": -9223372036854775809}"#,
    ] {
        let contact: Contact = json::from_slice(text.as_bytes()).expect("a contact");
        assert_eq!((contact.id.as_str(), contact.age), ("", None), "{text}");
        assert!(contact.extra.iter().all(|(_, value)| value.is_number()));
        let mismatches = json::strict::<Contact>(text.as_bytes()).map(|contact| contact.extra);
        assert!(mismatches.is_err(), "{mismatches:?}");
    }
    // Both values of a repeated field have the same location.
    let text = r#"{"age": 9007199254740993.0, "age": 12e20}"#;
    let contact: Contact = json::from_slice(text.as_bytes()).expect("a contact");
    assert_eq!(written(&contact), json!({"age": 12e20}));
    // A `Value` has already lost the digits.
    let value: Value = serde_json::from_str(r#"{"id": 9007199254740993.0}"#).expect("JSON");
    let contact = super::read::<Contact>(value.clone());
    assert_eq!((contact.id.as_str(), written(&contact)), ("", value));
}

#[test]
fn a_large_id_leaves_other_numbers_as_they_are() {
    let large = "100000000000000000000";
    let text = format!(
        r#"{{"id": {large}, "custom": {{"balance": {large}, "id": {large}}}, "score": 1e300,
            "n\u006ftes": [{{"id": {large}, "size": [{large}]}}, {large}, {{"\u0069d": {large}}}],
            "any": [{{"id": {large}}}], "role": "\ud800", "admin_id": {large}}}"#
    );
    let contact: Contact = json::from_slice(text.as_bytes()).expect("a contact");
    let number = json!(1e20);
    assert_eq!(
        written(&contact),
        json!({
            "id": large, "custom": {"balance": number, "id": number}, "score": 1e300,
            "notes": [{"id": large, "size": [number]}, number, {"id": large}],
            "any": [{"id": number}], "role": "\u{fffd}", "admin_id": large,
        })
    );
}

#[test]
fn ids_and_times_created_in_rust_are_written_as_declared() {
    let contact = Contact {
        id: Id::from(5),
        admin_id: Some(Id::from("7")),
        created_at: Some(Timestamp::from_unix(0)),
        day: Some(Timestamp::from_unix(0)),
        admins: vec![Id::from("8"), Id::from("all")],
        ..Contact::default()
    };
    let expected = json!({
        "id": "5", "admin_id": 7, "created_at": 0, "day": "1970-01-01T00:00:00Z", "admins": [8, "all"],
    });
    assert_eq!(written_built(&contact), expected);
}

#[test]
fn values_of_the_wrong_type_are_in_extra() {
    let value = json!({
        "id": 1.5, "email": 7, "admin_id": [1], "created_at": "soon", "day": "", "role": {},
        "age": 0.5, "score": "1", "active": "true", "notes": "none", "grid": 1, "labels": {},
        "custom": [1], "name": true, "owner": 3, "unknown": {"a": null},
    });
    let contact = contact(value.clone());
    assert_eq!(contact.extra.len(), 16, "{contact:?}");
    assert_eq!(contact.email, None);
    assert_eq!(written(&contact), value);
}

#[test]
fn whole_numbers_fit_where_no_digit_is_lost() {
    let contact = contact(json!({"age": 5.0, "score": 5}));
    assert_eq!((contact.age, contact.score), (Some(5), Some(5.0)));
    for value in [
        json!({"age": u64::MAX}),
        json!({"age": 1e19}),
        json!({"score": 9_007_199_254_740_993_i64}),
        json!({"score": u64::MAX}),
    ] {
        let contact = super::read::<Contact>(value.clone());
        assert_eq!(
            (contact.age, contact.score, contact.extra.len()),
            (None, None, 1)
        );
        assert_eq!(written(&contact), value);
    }
}

#[test]
fn mismatches_of_lists_keep_their_positions() {
    let value = json!({
        "notes": [null, {"id": "a"}, 3, {"body": "b"}, []],
        "grid": [[1, "x", 2], null, [3], "y"],
        "labels": ["a", null, 1],
        "admins": [1, "2", 3.5, null],
    });
    let contact = contact(value.clone());
    assert_eq!(
        (contact.notes.len(), contact.labels.as_ref().map(Vec::len)),
        (2, Some(1))
    );
    assert_eq!(contact.grid, [[3]]);
    assert_eq!(contact.extra.elements().count(), 10);
    assert_eq!(written(&contact), value);
}

#[test]
fn mismatches_follow_a_list_that_was_changed() {
    let mut contact = contact(json!({"labels": ["a", 1, "b", 2]}));
    contact.labels = Some(vec!["z".to_owned()]);
    assert_eq!(written(&contact), json!({"labels": ["z", 1, 2]}));
    contact.labels = Some(["p", "q", "r"].map(str::to_owned).to_vec());
    assert_eq!(written(&contact), json!({"labels": ["p", 1, "q", 2, "r"]}));
}

#[test]
fn null_and_absent_lists_are_empty() {
    let contact = contact(json!({"notes": null, "labels": null, "list": []}));
    assert_eq!((contact.notes.len(), contact.labels.as_ref()), (0, None));
    assert!(contact.extra.is_empty(), "{contact:?}");
    assert_eq!(contact, Contact::default());
    assert_eq!(written(&contact), json!({"notes": null, "list": []}));
}

#[test]
fn a_field_that_was_absent_is_written_once_it_has_a_value() {
    let mut contact = contact(json!({}));
    contact.list.push(json!(null));
    contact.note.id = Id::from("1");
    assert_eq!(
        written(&contact),
        json!({"list": [null], "note": {"id": "1"}})
    );
}

#[test]
fn updates_leave_clear_or_set() {
    for (value, name) in [
        (json!({}), Update::Leave),
        (json!({"name": null}), Update::Clear),
        (json!({"name": "x"}), Update::Set("x".to_owned())),
    ] {
        let contact = contact(value.clone());
        assert_eq!(contact.name, name);
        assert_eq!(written(&contact), value);
    }
}

#[test]
fn of_duplicate_keys_the_last_counts() {
    let text = r#"{"email": 5, "email": "x", "age": 1, "age": "old", "notes": [{"id": 1}, 2],
        "notes": [{"id": 3}], "note": {"id": 1, "body": "a", "z": 1}, "note": {"id": 2},
        "foo": 1, "foo": 2, "role": "user", "role": null}"#;
    let contact: Contact = json::from_slice(text.as_bytes()).expect("a contact");
    let expected = json!({
        "email": "x", "age": "old", "notes": [{"id": 3}], "note": {"id": 2}, "foo": 2,
    });
    assert_eq!(contact, read(expected));
}

#[test]
fn extra_entries_are_written_where_the_field_has_no_value() {
    let mut contact = Contact::default();
    contact.extra.insert("beta", true);
    contact.extra.insert("email", json!({"raw": 1}));
    contact.extra.insert("note", 1);
    assert_eq!(json::to_value(&contact)["note"], json!(1));
    assert_eq!(
        written_built(&contact),
        json!({"beta": true, "email": {"raw": 1}})
    );
    contact.email = Some("x".to_owned());
    assert_eq!(written_built(&contact), json!({"beta": true, "email": "x"}));
}

#[test]
fn required_fields_keep_what_they_cannot_hold() {
    let value = json!({"message_type": "close", "body": null, "count": "many", "admin_id": ""});
    assert_eq!(again::<Close>(value.clone()), value);
    assert_eq!(again::<Close>(json!({})), json!({"message_type": "close"}));
}

#[test]
fn constants_without_a_field_are_always_sent() {
    let text = serde_json::to_string(&Close::default()).expect("JSON");
    assert_eq!(text, r#"{"message_type":"close","body":"","count":0}"#);
    let close: Close = read(json!({"message_type": "close"}));
    assert!(close.extra.is_empty());
    assert_eq!(
        again::<Close>(json!({"message_type": "open"}))["message_type"],
        "open"
    );
    let twice = br#"{"message_type": "open", "message_type": "close"}"#;
    assert_eq!(json::from_slice::<Close>(twice), Ok(close));
}

#[test]
fn serde_json_reads_and_writes_the_same() {
    let text = r#"{"id":"1","notes":[{"id":2,"reply":{"id":"3"}}],"role":"robot"}"#;
    let contact: Contact = serde_json::from_str(text).expect("a contact");
    assert_eq!(
        contact,
        json::from_slice(text.as_bytes()).expect("a contact")
    );
    assert_eq!(contact.role, Some(Role::from("robot")));
    let reader: Contact = serde_json::from_reader(text.as_bytes()).expect("a contact");
    assert_eq!(contact, reader);
    let written = serde_json::to_vec(&contact).expect("JSON");
    assert_eq!(json::to_vec(&contact), Ok(written));
    assert!(serde_json::from_str::<Vec<Contact>>("[{}, 1]").is_err());
}

#[test]
fn debug_shows_what_is_there() {
    let contact = contact(json!({
        "id": 5, "email": "a\"b", "created_at": 0, "role": "lead", "notes": [{"id": "n"}],
        "custom": {"a": [1]}, "name": null, "age": "x", "reply": {"z": 1},
    }));
    let expected = r#"Contact { id: "5", email: "a\"b", created_at: 1970-01-01T00:00:00Z, role: "lead", notes: [Note { id: "n" }], custom: {"a": [1]}, name: null, reply: {"z":1}, extra: {"age": "x"} }"#;
    assert_eq!(format!("{contact:?}"), expected);
    assert_eq!(format!("{:?}", Empty::default()), "Empty");
}

#[test]
fn open_enums_preserve_any_string() {
    assert_eq!(Role::from("user"), Role::User);
    assert_eq!(Role::KNOWN, [Role::User, Role::Lead]);
    assert!(Role::Lead == "lead" && Role::Lead < Role::User);
    assert_eq!("user".parse(), Ok(Role::User));
    assert_eq!(
        Role::from("USER".to_owned()),
        Role::Other("USER".to_owned())
    );
    assert_eq!(format!("{:>5}", Role::Lead), " lead");
    assert_eq!(
        serde_json::from_str::<Role>("\"user\"").ok(),
        Some(Role::User)
    );
    assert_eq!(again::<Contact>(json!({"role": ""}))["role"], "");
}

#[test]
fn errors_have_a_position() {
    let error = |text: &str| json::from_slice::<Contact>(text.as_bytes()).expect_err("no JSON");
    let cases = [
        (
            r#"{"notes": [{"id": 1}, {"reply": {"body": tru}}]}"#,
            "$.notes[1].reply.body",
        ),
        (
            r#"{"custom": {"a b": [1, {"c": }]}}"#,
            r#"$.custom["a b"][1].c"#,
        ),
        (r#"{"unknown": {"x": [0, nul]}}"#, "$.unknown.x[1]"),
        (r#"{"notes": [{"id": 1},, ]}"#, "$.notes[1]"),
        (r#"{"note": {"id" 1}}"#, "$.note.id"),
        (r#"{"id": 1"#, "$"),
        ("", "$"),
        ("{} {}", "$"),
    ];
    for (text, path) in cases {
        assert_eq!(error(text).path(), path, "{text}");
        assert_eq!(error(text).line(), Some(1));
    }
    let error = error("{\n \"email\": x}");
    let shown = "expected value at $.email, line 2 column 11";
    assert_eq!(
        (error.to_string().as_str(), error.column()),
        (shown, Some(11))
    );
}

#[test]
fn a_root_of_the_wrong_kind_is_an_error() {
    let error = |value| json::from_value::<Contact>(value).map_err(|error| error.to_string());
    assert_eq!(
        error(json!([])),
        Err("expected an object, found an array at $".to_owned())
    );
    assert_eq!(
        error(Value::Null),
        Err("expected an object, found null at $".to_owned())
    );
    let list = json::from_value::<Vec<Contact>>(json!([{}, 1]));
    assert_eq!(list.as_ref().map_err(Error::path), Err("$[1]"));
    assert_eq!(json::from_slice(b"[1]"), Ok(json!([1])));
    let invalid = json::from_slice::<Contact>(b"{\n\"id\": \"\xff\"}").expect_err("no UTF-8");
    assert_eq!((invalid.line(), invalid.column()), (Some(2), Some(8)));
}

#[test]
fn deep_nesting_is_an_error() {
    let nested = |depth| format!("{{\"any\":{}1{}}}", "[".repeat(depth), "]".repeat(depth));
    assert!(json::from_slice::<Contact>(nested(126).as_bytes()).is_ok());
    assert!(json::from_slice::<Contact>(nested(127).as_bytes()).is_err());
    for (open, close) in [("{\"reply\":", "}"), ("{\"x\":", "}"), ("[", "]")] {
        let text = format!("{{\"note\":{}1{}}}", open.repeat(500), close.repeat(500));
        let error = json::from_slice::<Contact>(text.as_bytes()).expect_err("too deep");
        assert!(error.to_string().contains("recursion limit"), "{error}");
    }
}

#[test]
fn records_become_pairs_of_a_query() {
    let contact = contact(json!({
        "id": 5, "email": "a b", "active": true, "score": 1.5, "created_at": "2024-01-02",
        "labels": ["x", "y"], "owner": {"id": "o", "body": null}, "name": null,
    }));
    let pairs = query_pairs(&contact);
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect();
    let mut expected = [
        ("id", "5"),
        ("email", "a b"),
        ("active", "true"),
        ("score", "1.5"),
        ("created_at", "2024-01-02"),
        ("labels", "x"),
        ("labels", "y"),
        ("id", "o"),
    ];
    let mut pairs = pairs;
    pairs.sort_unstable();
    expected.sort_unstable();
    assert_eq!(pairs, expected);
}

#[test]
fn records_are_equal_when_their_json_is() {
    let full = json!({
        "type": "contact", "id": "1", "email": "a", "created_at": 5, "role": "user", "age": 1, "score": 0.5,
        "active": true, "notes": [{"id": "2", "body": "b"}], "grid": [[1], [2, 3]], "labels": ["x"],
        "custom": {"k": 1}, "any": [1], "name": null, "owner": {"id": "3"}, "more": 1,
    });
    assert_eq!(contact(full.clone()), contact(full.clone()));
    assert_eq!(Contact::default(), Contact::default());
    let changes = [
        ("id", json!("2")),
        ("email", json!("b")),
        ("email", Value::Null),
        ("created_at", json!(6)),
        ("role", json!("lead")),
        ("age", json!(2)),
        ("score", json!(0.25)),
        ("active", json!(false)),
        ("notes", json!([])),
        ("notes", json!([{"id": "2", "body": "c"}])),
        ("notes", json!([{"id": "2", "body": "b"}, {"id": "4"}])),
        ("grid", json!([[1], [2]])),
        ("labels", json!(["x", "y"])),
        ("custom", json!({"k": 2})),
        ("any", json!([2])),
        ("name", json!("n")),
        ("owner", json!({"id": "4"})),
        ("more", json!(2)),
    ];
    for (field, value) in changes {
        let mut changed = full.clone();
        changed[field] = value;
        assert_ne!(contact(full.clone()), contact(changed), "{field}");
    }
    let mut left = full.clone();
    left.as_object_mut().expect("an object").remove("name");
    assert_ne!(contact(full), contact(left), "absent is not null");
}
