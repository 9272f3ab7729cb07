//! Tests that any JSON in any field is preserved.

use super::*;
use crate::json;

/// A fast pseudorandom number generator whose numbers are the same in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

const KEYS: [&str; 28] = [
    "type",
    "id",
    "email",
    "admin_id",
    "created_at",
    "day",
    "role",
    "age",
    "score",
    "active",
    "notes",
    "grid",
    "labels",
    "admins",
    "custom",
    "any",
    "list",
    "name",
    "owner",
    "reply",
    "note",
    "replies",
    "body",
    "message_type",
    "count",
    "unknown",
    "",
    "ключ",
];

const TEXTS: [&str; 16] = [
    "",
    "contact",
    "note",
    "close",
    "user",
    "7",
    "007",
    "1700000000",
    "2024-01-02",
    "é\n\"\\",
    "2024-01-02T03:04:05Z",
    "2024-01-02T03:04:05.000+05:30",
    "2024-02-30",
    "true",
    "null",
    "1e3",
];

const NUMBERS: [&str; 16] = [
    "0",
    "-0",
    "5",
    "5.0",
    "-1",
    "1.5",
    "-1.5",
    "1e3",
    "1e300",
    "1700000000",
    "1700000000.25",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "-9223372036854775808",
    "9007199254740993",
];

/// Writes a random value; objects may have duplicate keys.
fn write(random: &mut Random, depth: usize, text: &mut String) {
    match random.below(if depth == 0 { 5 } else { 9 }) {
        0 => text.push_str("null"),
        1 => text.push_str(random.pick(&["true", "false"])),
        2 => text.push_str(random.pick(&NUMBERS)),
        3 | 4 => text.push_str(&Value::from(random.pick(&TEXTS)).to_string()),
        5 | 6 => write_list(random, depth, text),
        _ => write_object(random, depth, text),
    }
}

fn write_list(random: &mut Random, depth: usize, text: &mut String) {
    text.push('[');
    for index in 0..random.below(4) {
        text.push_str(if index == 0 { "" } else { "," });
        write(random, depth - 1, text);
    }
    text.push(']');
}

fn write_object(random: &mut Random, depth: usize, text: &mut String) {
    text.push('{');
    for index in 0..random.below(12) {
        text.push_str(if index == 0 { "" } else { "," });
        text.push_str(&Value::from(random.pick(&KEYS)).to_string());
        text.push(':');
        write(random, depth - 1, text);
    }
    text.push('}');
}

/// Returns whether two values are equal under these rules: numbers are compared by value, and an optional field that is
/// null is equal to an absent field.
fn same(read: &Value, written: &Value) -> bool {
    match (read, written) {
        (Value::Object(a), Value::Object(b)) => {
            let keys = a.keys().chain(b.keys());
            keys.into_iter().all(|key| match (a.get(key), b.get(key)) {
                (Some(a), Some(b)) => same(a, b),
                (Some(value), None) => value.is_null(),
                (None, _) => false,
            })
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (a, b) => a == b,
    }
}

/// Returns the value at a JSON path whose keys have no quotes.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    let path = path.strip_prefix('$')?.replace(['.', '['], "/");
    value.pointer(&path.replace(']', ""))
}

fn check<T: Document + PartialEq + std::fmt::Debug>(text: &str) {
    let value: Value = serde_json::from_str(text).expect("JSON");
    let mut document = T::blank();
    let mut context = json::Context::default();
    json::read_bytes(text.as_bytes(), &mut document, &mut context).expect("a document");
    let written = json::to_vec(&document).expect("JSON");
    let written: Value = serde_json::from_slice(&written).expect("JSON");
    assert!(
        same(&value, &written),
        "read    {value}\nwritten {written}\n{document:#?}"
    );
    assert_eq!(json::to_value(&document), written);
    match json::from_slice::<T>(text.as_bytes()) {
        Ok(listed) => assert_eq!(listed, document, "{text}"),
        // Only a non-empty object in place of a list is rejected.
        Err(error) => {
            let found = at(&value, error.path());
            let object = found.and_then(Value::as_object);
            assert!(object.is_some_and(|map| !map.is_empty()), "{error}: {text}");
        }
    }
    let from_value: T = json::read(&value).expect("a document");
    assert_eq!(from_value, document, "{text}");
    let again: T = json::read(&written).expect("a document");
    assert_eq!(json::to_value(&again), json::to_value(&document), "{text}");
    if let Ok(strict) = json::strict::<T>(text.as_bytes()) {
        assert_eq!(strict, document, "{text}");
    }
}

#[test]
fn any_json_in_any_field_is_preserved() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..4_000 {
        let mut text = String::new();
        write_object(&mut random, 4, &mut text);
        check::<Contact>(&text);
        check::<Reply>(&text);
    }
}

#[test]
fn each_string_and_number_is_preserved_in_each_field() {
    let mut values: Vec<String> = NUMBERS.iter().map(ToString::to_string).collect();
    values.extend(TEXTS.iter().map(|text| Value::from(*text).to_string()));
    for key in KEYS {
        let key = Value::from(key);
        for value in &values {
            check::<Contact>(&format!("{{{key}: {value}}}"));
            check::<Contact>(&format!("{{{key}: [{value}, null, [{value}]]}}"));
            check::<Contact>(&format!("{{{key}: {{{key}: {value}}}}}"));
            check::<Contact>(&format!("{{\"replies\": [{{{key}: {value}}}]}}"));
        }
    }
}

#[test]
fn numbers_are_preserved_to_the_last_digit() {
    let mut random = Random(5);
    for _ in 0..10_000 {
        let number = f64::from_bits(random.next());
        if number.is_finite() {
            let number = Value::from(number);
            let text = format!("{{\"reply\":{number},\"any\":{number},\"score\":{number}}}");
            let contact: Contact = json::from_slice(text.as_bytes()).expect("a document");
            let written = json::to_value(&contact);
            assert_eq!(written["any"].to_string(), number.to_string());
            for key in ["reply", "score"] {
                assert_eq!(written[key].as_f64(), number.as_f64());
            }
        }
    }
}

#[test]
fn broken_json_is_always_an_error() {
    let mut random = Random(7);
    for _ in 0..2_000 {
        let mut text = String::new();
        write_object(&mut random, 3, &mut text);
        let end = (0..text.len())
            .rev()
            .find(|end| text.is_char_boundary(*end))
            .unwrap_or(0);
        let end = random.below(end + 1);
        let cut = text.as_bytes().get(..end).unwrap_or_default();
        assert!(
            json::from_slice::<Contact>(cut).is_err(),
            "{}",
            String::from_utf8_lossy(cut)
        );
        assert!(json::strict::<Contact>(cut).is_err());
    }
}
