//! Schemas of a description.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// A schema: the constraints of a value.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Schema {
    /// The name of the schema to which the `$ref` refers.
    pub(crate) reference: Option<String>,
    pub(crate) kind: Kind,
    pub(crate) nullable: bool,
    /// The enum values; empty if every value is valid.
    pub(crate) words: Vec<Value>,
    pub(crate) format: Option<String>,
    /// The default value.
    pub(crate) default: Option<Value>,
    pub(crate) properties: BTreeMap<String, Schema>,
    pub(crate) required: Vec<String>,
    /// The schema of the items of an array.
    pub(crate) items: Option<Box<Schema>>,
    /// The schema of undeclared properties.
    pub(crate) others: Option<Box<Schema>>,
    /// The alternatives. A value must match one alternative in addition to the other constraints.
    pub(crate) arms: Vec<Schema>,
    /// The minimum and the maximum length of a string or an array.
    pub(crate) least: Option<u64>,
    pub(crate) most: Option<u64>,
}

/// A JSON type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    #[default]
    Any,
    Object,
    Array,
    String,
    Integer,
    Number,
    Boolean,
}

impl Kind {
    /// Returns the name of the type for error messages.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Kind::Any => "any value",
            Kind::Object => "an object",
            Kind::Array => "an array",
            Kind::String => "a string",
            Kind::Integer => "an integer",
            Kind::Number => "a number",
            Kind::Boolean => "true or false",
        }
    }
}

/// The maximum number of nested references in `allOf`. A larger number indicates a cycle.
const DEPTH: u8 = 16;

/// Parses a schema; `all` contains the targets of references.
pub(crate) fn read(value: &Value, all: &Map<String, Value>) -> Schema {
    part(value, all, DEPTH)
}

fn part(value: &Value, all: &Map<String, Value>, depth: u8) -> Schema {
    let Value::Object(entries) = value else {
        return Schema::default();
    };
    if let Some(name) = text(entries, "$ref") {
        return Schema {
            reference: Some(name),
            ..Schema::default()
        };
    }
    let list = |key: &str| {
        let items = entries.get(key).and_then(Value::as_array);
        items.map(Vec::as_slice).unwrap_or_default()
    };
    let one = |key: &str| {
        entries
            .get(key)
            .filter(|value| value.is_object())
            .map(|value| Box::new(part(value, all, depth)))
    };
    let mut schema = Schema {
        reference: None,
        kind: kind(entries),
        nullable: entries.get("nullable") == Some(&Value::Bool(true)),
        words: list("enum")
            .iter()
            .filter(|word| !word.is_null())
            .cloned()
            .collect(),
        format: text(entries, "format"),
        default: entries.get("default").cloned(),
        properties: properties(entries, all, depth),
        required: list("required")
            .iter()
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect(),
        items: one("items"),
        others: one("additionalProperties"),
        arms: list("oneOf")
            .iter()
            .chain(list("anyOf"))
            .map(|arm| part(arm, all, depth))
            .collect(),
        least: number(entries, "minLength").or(number(entries, "minItems")),
        most: number(entries, "maxLength").or(number(entries, "maxItems")),
    };
    schema.nullable |= list("enum").contains(&Value::Null);
    for member in list("allOf") {
        schema.take_over(follow(member, all, depth));
    }
    schema
}

fn properties(
    entries: &Map<String, Value>,
    all: &Map<String, Value>,
    depth: u8,
) -> BTreeMap<String, Schema> {
    let declared = entries.get("properties").and_then(Value::as_object);
    let declared = declared.into_iter().flatten();
    declared
        .map(|(name, value)| (name.clone(), part(value, all, depth)))
        .collect()
}

/// Returns the schema of a member of `allOf`, with the reference of the member resolved.
fn follow(member: &Value, all: &Map<String, Value>, depth: u8) -> Schema {
    let schema = part(member, all, depth);
    match schema.reference.as_ref().and_then(|name| all.get(name)) {
        Some(target) if depth > 0 => follow(target, all, depth - 1),
        _ => schema,
    }
}

impl Schema {
    /// Merges a member of `allOf` into the schema.
    fn take_over(&mut self, member: Schema) {
        if self.kind == Kind::Any {
            self.kind = member.kind;
        }
        if self.words.is_empty() {
            self.words = member.words;
        }
        for (name, schema) in member.properties {
            self.properties.entry(name).or_insert(schema);
        }
        self.required.extend(member.required);
        self.arms.extend(member.arms);
        self.reference = self.reference.take().or(member.reference);
        self.format = self.format.take().or(member.format);
        self.default = self.default.take().or(member.default);
        self.items = self.items.take().or(member.items);
        self.others = self.others.take().or(member.others);
        self.least = self.least.or(member.least);
        self.most = self.most.or(member.most);
    }
}

fn kind(entries: &Map<String, Value>) -> Kind {
    match entries.get("type").and_then(Value::as_str) {
        Some("object") => Kind::Object,
        Some("array") => Kind::Array,
        Some("string") => Kind::String,
        Some("integer") => Kind::Integer,
        Some("number") => Kind::Number,
        Some("boolean") => Kind::Boolean,
        _ if entries.contains_key("properties") => Kind::Object,
        _ => Kind::Any,
    }
}

fn text(entries: &Map<String, Value>, key: &str) -> Option<String> {
    entries.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn number(entries: &Map<String, Value>, key: &str) -> Option<u64> {
    entries.get(key).and_then(Value::as_u64)
}
