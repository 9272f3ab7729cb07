//! JSON that fits a type, with every declared field.

use codegen::ir::{Arm, Field, Kind, Selector, Type};
use serde_json::{Map, Value, json};

use crate::spec::Described;

/// Types nested deeper than this are left out: a type may contain itself.
const DEPTH: usize = 7;

/// A value of the type. All of its fields are there, whether required or not.
pub fn value(described: &Described, ty: &Type) -> Value {
    nested(described, ty, DEPTH)
}

fn nested(described: &Described, ty: &Type, depth: usize) -> Value {
    match ty {
        Type::String => json!("a text, näher"),
        Type::Integer => json!(7),
        Type::Float => json!(2.5),
        Type::Boolean => json!(true),
        Type::Id { number: true } => json!(1042),
        Type::Id { number: false } => json!("id-1042"),
        Type::Timestamp { text: true } => json!("2024-05-06T07:08:09Z"),
        Type::Timestamp { text: false } => json!(1_714_979_289),
        Type::Json => json!({"any": [1, null, "x"]}),
        Type::Map => json!({"a key": "a value", "nested": {"list": [1, 2.5, false]}}),
        Type::File => json!({"name": "a.txt", "content_type": "text/plain", "data": "aGVsbG8="}),
        Type::List(_) if depth == 0 => json!([]),
        Type::List(item) => json!([nested(described, item, depth - 1)]),
        Type::Boxed(inner) => nested(described, inner, depth),
        Type::Named(name) => definition(described, name, depth),
    }
}

fn definition(described: &Described, name: &str, depth: usize) -> Value {
    match &described.definition(name).kind {
        Kind::Struct(_) if depth == 0 => json!({}),
        Kind::Struct(fields) => Value::Object(record(described, fields, depth - 1)),
        Kind::Enum(values) => json!(values.first().map_or("", |value| &value.json)),
        Kind::Union(arms) => arms
            .first()
            .map_or(Value::Null, |first| arm(described, first, depth)),
        Kind::Answers(_) => Value::Null,
    }
}

/// The fields of a record.
pub fn record(described: &Described, fields: &[Field], depth: usize) -> Map<String, Value> {
    let field = |field: &Field| {
        let value = match &field.constant {
            Some(text) => json!(text),
            None => nested(described, &field.ty, depth),
        };
        (field.json.clone(), value)
    };
    fields.iter().map(field).collect()
}

/// A value that is told to belong to this arm.
fn arm(described: &Described, arm: &Arm, depth: usize) -> Value {
    let mut value = nested(described, &arm.ty, depth);
    if let (Value::Object(entries), Selector::Object { constants, .. }) =
        (&mut value, &arm.selector)
    {
        for (key, text) in constants {
            entries.insert(key.clone(), json!(text));
        }
    }
    value
}
