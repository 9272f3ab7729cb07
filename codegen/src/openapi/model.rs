//! Converts the tree to the model and back, to check that no part is lost.

use serde::Deserialize;
use serde_json::Value as Json;

use super::is_extension;
use crate::diagnostics::Diagnostic;
use crate::source::{Located, Node, Span, Value};

/// Returns the model if the model represents the whole tree, or else the errors.
pub(super) fn convert(root: &Node) -> Result<openapiv3::OpenAPI, Vec<Diagnostic>> {
    let read = openapiv3::OpenAPI::deserialize(Located(root));
    let model = read.map_err(|error| unreadable(error.span(root.span), &error))?;
    let back = serde_json::to_value(&model).map_err(|error| unreadable(root.span, &error))?;
    let mut lost = Vec::new();
    compare(root, &back, &mut lost);
    match lost.is_empty() {
        true => Ok(model),
        false => Err(lost),
    }
}

fn unreadable(span: Span, error: &dyn std::fmt::Display) -> Vec<Diagnostic> {
    let message = format!("the description does not match the OpenAPI 3.0 model: {error}");
    let one = Diagnostic::new("wrong-type", span, message);
    vec![one.help("correct the keyword that this message names")]
}

/// Reports each key and value of the tree that the model loses.
fn compare(node: &Node, back: &Json, lost: &mut Vec<Diagnostic>) {
    match (&node.value, back) {
        (Value::Map(entries), Json::Object(keys)) => {
            for entry in entries.iter().filter(|entry| !is_extension(&entry.key)) {
                match keys.get(&entry.key) {
                    Some(value) => compare(&entry.value, value, lost),
                    None if is_default(&entry.value) => {}
                    None => {
                        let message =
                            format!("`{}` is not supported here and would be lost", entry.key);
                        let one = Diagnostic::new("unknown-keyword", entry.key_span, message);
                        lost.push(one.help(
                            "remove the keyword, or use keywords that OpenAPI 3.0 defines here",
                        ));
                    }
                }
            }
        }
        (Value::Seq(items), Json::Array(values)) if items.len() == values.len() => {
            items
                .iter()
                .zip(values)
                .for_each(|(item, value)| compare(item, value, lost));
        }
        (Value::Int(_) | Value::Float(_), Json::Number(number))
            if same_number(&node.value, number) => {}
        (_, back) if node.to_json() == *back => {}
        _ => {
            let message = "this value is not supported here and would be changed";
            let one = Diagnostic::new("wrong-type", node.span, message);
            lost.push(one.help("use a value that OpenAPI 3.0 defines here"));
        }
    }
}

/// Returns whether the model omits the value because it is the default.
fn is_default(node: &Node) -> bool {
    match &node.value {
        Value::Null | Value::Bool(false) => true,
        Value::Seq(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
        _ => false,
    }
}

fn same_number(value: &Value, number: &serde_json::Number) -> bool {
    match value {
        Value::Int(value) => {
            number.as_i64() == Some(*value) || number.as_f64() == Some(*value as f64)
        }
        Value::Float(value) => number.as_f64() == Some(*value),
        _ => false,
    }
}
