//! Tests every list of every response in containers that the description does not declare. A list in a form that the
//! service uses is decoded, and a value in any other form is rejected: a list is never silently empty.

use std::collections::{BTreeMap, BTreeSet};

use calls::Codec;
use codegen::ir::Type;
use serde_json::{Map, Value, json};
use tests::difference::{Comparison, RULES};
use tests::rows::key;
use tests::sample;
use tests::spec::{self, Described};

/// The keys in the service's list objects, except the key of the list.
const MARKERS: [&str; 6] = [
    "type",
    "pages",
    "total_count",
    "has_more",
    "url",
    "scroll_param",
];

/// Types and keys of lists that are optional, because requests also use the type. A rejected value of such a list is
/// not an error: the value is in `extra`, and the list is `None`.
const OPTIONAL: [&str; 2] = ["IpAllowlist", "/audience_ids"];

/// The expected type that a mismatch of a union reports.
const ALTERNATIVES: &str = "one of the declared alternatives";

/// The number of checks of each kind, and the failures.
#[derive(Default)]
struct Probe {
    counts: BTreeMap<&'static str, usize>,
    faults: Vec<String>,
}

/// A sample document whose lists are tested in other containers.
struct Document<'a> {
    name: String,
    codec: Codec,
    sample: &'a Value,
}

#[test]
fn no_list_is_silently_empty() {
    let mut probe = Probe::default();
    for (described, version) in spec::versions().iter().zip(calls::VERSIONS) {
        let client = (version.connect)("unused", "http://127.0.0.1:9").expect("a client");
        let mut types = BTreeSet::new();
        for operation in described.operations() {
            let Some(ty) = operation.answer.json() else {
                continue;
            };
            let index = client.find(&key(operation)).expect("a row");
            let status = described.success(operation);
            let codec = client.codecs(index).response(status);
            if let Some(codec) = codec.filter(|_| types.insert(format!("{ty:?}"))) {
                let name = format!("{} {ty:?}", version.label);
                probe.type_of(described, ty, &name, codec);
            }
        }
    }
    assert!(probe.faults.is_empty(), "{}", probe.faults.join("\n"));
    let counts = &probe.counts;
    assert!(counts.values().all(|count| *count > 200), "{counts:?}");
}

impl Probe {
    fn type_of(&mut self, described: &Described, ty: &Type, name: &str, codec: Codec) {
        let mut probed = BTreeSet::new();
        for sample in &sample::values(described, ty) {
            let document = Document {
                name: name.to_owned(),
                codec,
                sample,
            };
            self.other_forms(&document);
            let mut pointers = Vec::new();
            lists(sample, String::new(), &mut pointers);
            for pointer in pointers {
                // A list that occurs in several samples is tested once.
                if probed.insert(pointer.clone()) && document.expected(&pointer).is_some() {
                    self.list(&document, &pointer);
                }
            }
        }
    }

    /// Checks that each identifier and each timestamp is accepted as a number and as a string.
    fn other_forms(&mut self, document: &Document<'_>) {
        let text = document.sample.to_string();
        for (declared, other) in [
            ("1042", "\"1042\""),
            ("\"id-1042\"", "1042"),
            ("1714979289", "\"2024-05-06T07:08:09Z\""),
            ("\"2024-05-06T07:08:09Z\"", "1714979289"),
        ] {
            let value = text.replace(&format!(":{declared}"), &format!(":{other}"));
            let value = value.parse().expect("JSON");
            self.accepted("forms", document, other, &value);
        }
    }

    fn list(&mut self, document: &Document<'_>, pointer: &str) {
        let items = document.sample.pointer(pointer);
        let Some([item, ..]) = items.and_then(Value::as_array).map(Vec::as_slice) else {
            return;
        };
        let with = |value: Value| document.with(pointer, value);
        for value in [
            json!([null, item, null]),
            json!([null]),
            json!([]),
            json!({}),
            json!(null),
        ] {
            self.accepted("items", document, pointer, &with(value));
        }
        for value in [
            json!({"1": item}),
            json!({"rows": [item]}),
            json!({"rows": {"1": item}}),
            item.clone(),
        ] {
            if value.is_object() {
                self.refused(document, pointer, &with(value));
            }
        }
        let Some((parent, own)) = pointer.rsplit_once('/') else {
            return;
        };
        match document.sample.pointer(parent) {
            Some(Value::Object(map)) if is_container(map, own) => {
                self.container(document, parent, own, map);
            }
            Some(Value::Object(map))
                if own != "data" && !others_are_markers(map) && !document.is_union(pointer) =>
            {
                for key in ["data", own] {
                    let value = with(json!({"type": "list", key: [item, null]}));
                    self.accepted("wrapped", document, pointer, &value);
                }
            }
            _ => {}
        }
    }

    /// Checks other forms of an object that contains only a list: the list without the object, and the list under other
    /// keys.
    fn container(
        &mut self,
        document: &Document<'_>,
        parent: &str,
        own: &str,
        map: &Map<String, Value>,
    ) {
        let items = &map[own];
        // In a union, an alternative with a list is always an object that contains the list.
        if !document.is_union(parent) {
            let bare = document.with(parent, items.clone());
            self.accepted("bare", document, parent, &bare);
        }
        let mut others = map.clone();
        others.retain(|_, value| !value.is_array());
        let renamed = |key: &str, items: &Value| {
            let mut map = others.clone();
            map.insert(key.to_owned(), items.clone());
            document.with(parent, Value::Object(map))
        };
        let names = parent.rsplit_once('/').map(|(_, name)| name);
        let names = names.filter(|name| name.parse::<usize>().is_err());
        for name in ["data"].into_iter().chain(names) {
            self.accepted("renamed", document, parent, &renamed(name, items));
            self.refused(document, parent, &renamed(name, &json!({"1": items[0]})));
        }
        self.refused(document, parent, &renamed("rows", items));
        self.refused(document, parent, &renamed("rows", &json!({"1": items[0]})));
        let item = items[0].as_object();
        let single = item.is_some_and(|map| !map.contains_key(own));
        if single && !document.is_union(parent) {
            self.refused(document, parent, &document.with(parent, items[0].clone()));
        }
    }

    /// Checks that the value decodes without a mismatch, and encodes unchanged.
    fn accepted(
        &mut self,
        kind: &'static str,
        document: &Document<'_>,
        place: &str,
        value: &Value,
    ) {
        *self.counts.entry(kind).or_default() += 1;
        let bytes = value.to_string().into_bytes();
        for mismatch in (document.codec.mismatches)(&bytes) {
            // If an alternative accepts only a string, a number decodes as `Other`.
            if kind == "forms" && mismatch.expected() == ALTERNATIVES {
                continue;
            }
            self.fault(document, place, value, &mismatch.to_string());
        }
        match (document.codec.recode)(&bytes) {
            Ok(written) => {
                let mut comparison = Comparison::allowing(&RULES);
                comparison.compare(value, &written);
                for difference in comparison.differences {
                    self.fault(document, place, value, &difference.to_string());
                }
            }
            Err(error) => self.fault(document, place, value, &error.to_string()),
        }
    }

    /// Checks that strict decoding rejects the value, and that decoding fails or the value matches no alternative of a
    /// union.
    fn refused(&mut self, document: &Document<'_>, place: &str, value: &Value) {
        *self.counts.entry("refused").or_default() += 1;
        let bytes = value.to_string().into_bytes();
        let mismatches = (document.codec.mismatches)(&bytes);
        let alternative = mismatches.iter().any(|one| one.expected() == ALTERNATIVES);
        let refused = (document.codec.recode)(&bytes).is_err();
        if mismatches.is_empty() {
            self.fault(document, place, value, "strict decoding accepts the value");
        } else if !refused && !alternative && !document.is_optional(place) {
            self.fault(
                document,
                place,
                value,
                &format!("decoding accepts the value, except for {}", mismatches[0]),
            );
        }
    }

    fn fault(&mut self, document: &Document<'_>, place: &str, value: &Value, problem: &str) {
        let found = value.pointer(place).unwrap_or(value).to_string();
        let found: String = found.chars().take(150).collect();
        self.faults
            .push(format!("{}: {place} is {found}: {problem}", document.name));
    }
}

impl Document<'_> {
    fn with(&self, pointer: &str, value: Value) -> Value {
        let mut changed = self.sample.clone();
        if let Some(place) = changed.pointer_mut(pointer) {
            *place = value;
        }
        changed
    }

    fn is_optional(&self, place: &str) -> bool {
        let named = |name: &str| self.name.contains(name) || place.ends_with(name);
        OPTIONAL.iter().any(|name| named(name))
    }

    fn is_union(&self, pointer: &str) -> bool {
        self.expected(pointer) == Some(ALTERNATIVES)
    }

    /// Returns the type that decoding expects at a pointer, or `None` if decoding accepts any value.
    fn expected(&self, pointer: &str) -> Option<&'static str> {
        let changed = self.with(pointer, json!(false)).to_string();
        let mismatches = (self.codec.mismatches)(changed.as_bytes());
        let recoded = (self.codec.recode)(changed.as_bytes());
        let whole = recoded.is_err().then_some("another root");
        mismatches
            .first()
            .map(intercom_api::json::Mismatch::expected)
            .or(whole)
    }
}

/// Returns whether an object contains the list under `own`, and otherwise only markers.
fn is_container(map: &Map<String, Value>, own: &str) -> bool {
    let lists = map.values().filter(|value| value.is_array()).count();
    map.len() > lists && others_are_markers(map) && (lists == 1 || own == "data")
}

fn others_are_markers(map: &Map<String, Value>) -> bool {
    let mut others = map.iter().filter(|(_, value)| !value.is_array());
    others.all(|(key, _)| MARKERS.contains(&key.as_str()))
}

/// Collects the JSON pointers of all lists.
fn lists(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                lists(value, format!("{pointer}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                lists(value, format!("{pointer}/{index}"), found);
            }
            found.push(pointer);
        }
        _ => {}
    }
}
