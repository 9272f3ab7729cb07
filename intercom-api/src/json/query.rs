//! Records as the pairs of a query.

use super::encode;
use super::place::Json;
use serde_json::Value;

/// The fields of a record as the pairs of a query: lists repeat their key, and nested objects give
/// their own keys.
pub(crate) fn query_pairs(record: &dyn Json) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    if let Value::Object(entries) = encode::to_value(record) {
        for (key, value) in entries {
            push_pairs(&mut pairs, key, value);
        }
    }
    pairs
}

fn push_pairs(pairs: &mut Vec<(String, String)>, key: String, value: Value) {
    match value {
        Value::Null => {}
        Value::String(text) => pairs.push((key, text)),
        Value::Bool(_) | Value::Number(_) => pairs.push((key, value.to_string())),
        Value::Array(items) => {
            for item in items {
                push_pairs(pairs, key.clone(), item);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                push_pairs(pairs, key, value);
            }
        }
    }
}
