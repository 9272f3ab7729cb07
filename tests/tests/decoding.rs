//! Decodes random documents of the types of all versions. Tests that no unexpected value makes decoding fail, and that
//! encoding preserves the document, except for the differences that the rules of `tests::difference` allow.

use std::num::NonZero;

use calls::Codec;
use codegen::ir::{Answer, Kind, Type};
use serde_json::{Map, Value, json};
use tests::difference::{Comparison, Difference, RULES};
use tests::random::Random;
use tests::rows::key;
use tests::{sample, spec};

/// Returns JSON strings, each with the value to which the string decodes.
fn values() -> Vec<(&'static str, Value)> {
    vec![
        ("null", Value::Null),
        ("true", json!(true)),
        ("0", json!(0)),
        ("-0", json!(0)),
        ("3", json!(3)),
        ("3.0", json!(3.0)),
        ("1e3", json!(1e3)),
        ("0.1", json!(0.1)),
        ("1700000000", json!(1_700_000_000)),
        ("1700000000.5", json!(1_700_000_000.5)),
        ("9223372036854775808", json!(9_223_372_036_854_775_808_u64)),
        ("18446744073709551616", json!(18_446_744_073_709_551_616.0)),
        ("-1e300", json!(-1e300)),
        ("9007199254740993.0", json!(9_007_199_254_740_993_i64)),
        ("1.2345678901234567e16", json!(12_345_678_901_234_567_i64)),
        ("1e19", json!(10_000_000_000_000_000_000_u64)),
        ("12e20", json!(12e20)),
        ("1e400", json!("1e400")),
        ("-2E+999", json!("-2E+999")),
        (r#""""#, json!("")),
        (r#""7""#, json!("7")),
        (r#""2024-01-02T03:04:05Z""#, json!("2024-01-02T03:04:05Z")),
        (r#""list""#, json!("list")),
        (r#""a\ud83d\ude00b""#, json!("a\u{1f600}b")),
        (r#""\ud800x""#, json!("\u{fffd}x")),
        (
            r#""\udc00\ud83d\ud83d\ude00""#,
            json!("\u{fffd}\u{fffd}\u{1f600}"),
        ),
        (r#""\u0000\\\"""#, json!("\0\\\"")),
        ("[]", json!([])),
        ("{}", json!({})),
        ("[null]", json!([null])),
        ("[[null], [], {}]", json!([[null], [], {}])),
        (
            r#"{"data": [{"id": 1}, null]}"#,
            json!({"data": [{"id": 1}, null]}),
        ),
        (
            r#"{"a": {"b": [1, {"c": null}]}}"#,
            json!({"a": {"b": [1, {"c": null}]}}),
        ),
    ]
}

/// Writes randomly changed documents, and computes the value to which each document must decode.
struct Writer {
    random: Random,
    values: Vec<(&'static str, Value)>,
    text: String,
}

impl Writer {
    /// Writes a value, in most cases unchanged, and returns the value to which the output must decode.
    fn value(&mut self, value: &Value) -> Value {
        match self.random.below(24) {
            0 => self.other(),
            1 => self.nested(),
            _ => match value {
                Value::Object(entries) => self.object(entries),
                Value::Array(items) => self.list(items),
                other => {
                    self.text.push_str(&other.to_string());
                    other.clone()
                }
            },
        }
    }

    fn other(&mut self) -> Value {
        let index = self.random.below(self.values.len());
        let (text, value) = &self.values[index];
        self.text.push_str(text);
        value.clone()
    }

    fn nested(&mut self) -> Value {
        let depth = self.random.below(60);
        self.text.push_str(&"[".repeat(depth));
        let value = self.other();
        self.text.push_str(&"]".repeat(depth));
        (0..depth).fold(value, |value, _| json!([value]))
    }

    fn list(&mut self, items: &[Value]) -> Value {
        let mut read = Vec::new();
        self.text.push('[');
        for item in items {
            self.separate(read.is_empty());
            read.push(self.value(item));
            if self.random.below(8) == 0 {
                self.separate(false);
                read.push(self.other());
            }
        }
        self.text.push(']');
        Value::Array(read)
    }

    fn object(&mut self, entries: &Map<String, Value>) -> Value {
        let mut read = Map::new();
        self.text.push('{');
        for (key, value) in entries {
            match self.random.below(24) {
                // Omits the field.
                0 => continue,
                // Repeats the field; the last value takes precedence.
                1 => self.entry(&mut read, key, None),
                2 => self.entry(&mut read, "unknown", None),
                _ => {}
            }
            self.entry(&mut read, key, Some(value));
        }
        self.text.push('}');
        Value::Object(read)
    }

    fn entry(&mut self, read: &mut Map<String, Value>, key: &str, value: Option<&Value>) {
        self.separate(self.text.ends_with('{'));
        self.text.push_str(&format!("{}:", Value::from(key)));
        let value = match value {
            Some(value) => self.value(value),
            None => self.other(),
        };
        read.insert(key.to_owned(), value);
    }

    fn separate(&mut self, first: bool) {
        self.text.push_str(if first { "" } else { "," });
    }
}

/// Returns documents for each type of body, response and webhook item in all versions, each with its name and codec.
fn documents() -> Vec<(String, Codec, Value)> {
    let mut documents = Vec::new();
    for (described, version) in spec::versions().iter().zip(calls::VERSIONS) {
        let client = (version.connect)("token", "http://127.0.0.1:9").expect("a client");
        for operation in described.operations() {
            let name = format!("{} {}", version.label, key(operation));
            let index = client.find(&key(operation)).expect("a row");
            let codecs = client.codecs(index);
            let mut add = |codec: Option<Codec>, ty: &Type| {
                let samples = sample::values(described, ty).into_iter();
                documents.extend(codec.into_iter().flat_map(|codec| {
                    let name = name.clone();
                    samples
                        .clone()
                        .map(move |sample| (name.clone(), codec, sample))
                }));
            };
            if let Some(body) = &operation.body {
                add(codecs.body, &body.ty);
            }
            if let Answer::Json(ty) | Answer::Optional(ty) = &operation.answer {
                match described.named(ty).map(|named| &named.kind) {
                    Some(Kind::Answers(arms)) => {
                        for arm in arms {
                            if let Answer::Json(ty) | Answer::Optional(ty) = &arm.answer {
                                add(codecs.response(arm.status), ty);
                            }
                        }
                    }
                    _ => add(codecs.response(200), ty),
                }
            }
        }
        for (event, codec) in version.events {
            let item = json!({"type": event, "id": "1", "created_at": "2024-01-02T03:04:05Z", "tags": {"tags": []}});
            documents.push((format!("{} {event}", version.label), *codec, item));
        }
    }
    documents
}

/// Returns whether a difference is expected in a request: a constant is always encoded, and an undeclared field of a
/// file is omitted.
fn is_declared(difference: &Difference, sample: &Value) -> bool {
    let constant = difference
        .path
        .strip_prefix("$.")
        .and_then(|key| sample.get(key));
    let is_constant = difference.left.is_none() && difference.right.as_ref() == constant;
    is_constant || difference.path.contains(".attachment_files")
}

/// Decodes `count` random documents, in one thread per processor.
fn decode_random(seed: u64, count: usize) {
    let documents = documents();
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let refused: usize = std::thread::scope(|scope| {
        let run = |thread: usize| decode_some(&documents, seed + thread as u64, count / threads);
        let threads: Vec<_> = (0..threads)
            .map(|thread| scope.spawn(move || run(thread)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("no difference"))
            .sum()
    });
    println!(
        "{count} documents of {} types and variants, {refused} rejected because of the root or a list",
        documents.len()
    );
    assert!(refused < count / 4, "{refused}");
}

/// Decodes `count` random documents. Returns the number of documents that were rejected because the root or a list has
/// an unexpected type.
fn decode_some(documents: &[(String, Codec, Value)], seed: u64, count: usize) -> usize {
    let mut writer = Writer {
        random: Random(seed),
        values: values(),
        text: String::new(),
    };
    let mut refused = 0;
    for turn in 0..count {
        let (name, codec, sample) = &documents[turn % documents.len()];
        writer.text.clear();
        let expected = writer.value(sample);
        let written = match (codec.recode)(writer.text.as_bytes()) {
            Ok(written) => written,
            // Decoding may fail only if the root or a list has an unexpected type.
            Err(error) => {
                let is_list = error.to_string().starts_with("expected an array");
                assert!(
                    is_list || error.path() == "$",
                    "{name}: {error}\n{}",
                    writer.text
                );
                refused += 1;
                continue;
            }
        };
        let mut comparison = Comparison::allowing(&RULES);
        comparison.compare(&expected, &written);
        let lost = comparison
            .differences
            .iter()
            .find(|one| !is_declared(one, sample));
        if let Some(lost) = lost {
            panic!("{name}: {lost}\n{}", writer.text);
        }
    }
    refused
}

#[test]
fn random_documents_round_trip() {
    decode_random(0x9e37_79b9_7f4a_7c15, 10_000);
}

/// The environment variable `DOCUMENTS` sets the number of documents, for example `DOCUMENTS=1000000`; defaults to
/// 200,000.
#[test]
#[ignore = "exhaustive: 200,000 documents, or the number in DOCUMENTS"]
fn many_random_documents_round_trip() {
    let count =
        std::env::var("DOCUMENTS").map_or(200_000, |count| count.parse().expect("a number"));
    decode_random(0xd1b5_4a32_d192_ed03, count);
}
