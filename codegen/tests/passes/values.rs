//! Creates JSON values of types, and evaluates selectors independently of the generator.

use std::collections::BTreeSet;

use codegen::ir::{Api, Conditions, Field, Kind, Selector, Type};
use serde_json::{Map, Value, json};

/// Returns a value of a type; objects have all properties if `full` is set, and otherwise only the required properties.
pub(crate) fn value(api: &Api, ty: &Type, full: bool) -> Value {
    build(api, ty, full, &mut BTreeSet::new())
}

fn build(api: &Api, ty: &Type, full: bool, within: &mut BTreeSet<String>) -> Value {
    match ty {
        Type::String | Type::File => json!("a text"),
        Type::Integer => json!(7),
        Type::Float => json!(1.5),
        Type::Boolean => json!(true),
        Type::Id { number } => {
            if *number {
                json!(12)
            } else {
                json!("12")
            }
        }
        Type::Timestamp { text } => match text {
            true => json!("2024-01-02T03:04:05Z"),
            false => json!(1_700_000_000),
        },
        Type::Json => json!(null),
        Type::Map => json!({"a key of data": 1}),
        Type::List(_) => json!([]),
        Type::Boxed(inner) => build(api, inner, full, within),
        Type::Named(name) if !within.insert(name.clone()) => json!({}),
        Type::Named(name) => {
            let made = match &api.definition(name).expect("types are defined").kind {
                Kind::Struct(fields) => object(api, fields, full, within),
                Kind::Enum(values) => json!(values[0].json),
                Kind::Union(arms) => build(api, &arms[0].ty, full, within),
                Kind::Answers(_) => json!({}),
            };
            within.remove(name);
            made
        }
    }
}

fn object(api: &Api, fields: &[Field], full: bool, within: &mut BTreeSet<String>) -> Value {
    let mut object = Map::new();
    for field in fields {
        // A constant is always present.
        if full || field.required || field.constant.is_some() {
            let value = match &field.constant {
                Some(text) => json!(text),
                None => match build(api, &field.ty, full, within) {
                    Value::Null => json!("anything"),
                    value => value,
                },
            };
            object.insert(field.json.clone(), value);
        }
    }
    Value::Object(object)
}

/// Returns whether a selector matches a value.
pub(crate) fn fits(selector: &Selector, value: &Value) -> bool {
    let there = |key: &String| !value[key.as_str()].is_null();
    match selector {
        Selector::Object(Conditions {
            has,
            any,
            constants,
        }) => {
            let one_of = |(key, texts): &(String, Vec<String>)| {
                texts.iter().any(|text| value[key.as_str()] == json!(text))
            };
            value.is_object()
                && has.iter().all(there)
                && (any.is_empty() || any.iter().any(there))
                && constants.iter().all(one_of)
        }
        Selector::Texts(texts) => texts.iter().any(|text| *value == json!(text)),
        Selector::Text => value.is_string(),
        Selector::Integer => value.is_i64(),
        Selector::Number => value.is_number(),
        Selector::Boolean => value.is_boolean(),
        Selector::List => value.is_array(),
        Selector::Any => true,
    }
}
