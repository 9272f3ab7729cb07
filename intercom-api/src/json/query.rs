//! Records as the pairs of a query.

use super::encode;
use super::place::Json;
use serde_json::Value;

/// How a list or an object is written, where it is neither a pair for each item nor one for each key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    dead_code,
    reason = "which of them a version needs depends on its description"
)]
pub(crate) enum QueryStyle {
    /// `ids=1,2`
    Comma,
    /// `ids=1 2`
    Space,
    /// `ids=1|2`
    Pipe,
    /// `range[from]=1`
    Deep,
    /// `filter={"from":1}`
    Json,
}

/// The fields of a record as the pairs of a query: lists repeat their key, and nested objects give
/// their own keys.
pub(crate) fn query_pairs(record: &dyn Json) -> Vec<(String, String)> {
    styled_pairs(record, &[])
}

/// The fields of a record as the pairs of a query, some of them written in a style of their own.
pub(crate) fn styled_pairs(
    record: &dyn Json,
    styles: &[(&str, QueryStyle)],
) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    if let Value::Object(entries) = encode::to_value(record) {
        for (key, value) in entries {
            match styles.iter().find(|(name, _)| *name == key) {
                Some((_, style)) => push_styled(&mut pairs, key, value, *style),
                None => push_pairs(&mut pairs, key, value),
            }
        }
    }
    pairs
}

fn push_styled(pairs: &mut Vec<(String, String)>, key: String, value: Value, style: QueryStyle) {
    let separator = match style {
        QueryStyle::Comma => ",",
        QueryStyle::Space => " ",
        QueryStyle::Pipe => "|",
        QueryStyle::Json => return pairs.push((key, value.to_string())),
        QueryStyle::Deep => {
            let Value::Object(entries) = value else {
                return push_pairs(pairs, key, value);
            };
            for (inner, value) in entries {
                push_styled(pairs, format!("{key}[{inner}]"), value, QueryStyle::Deep);
            }
            return;
        }
    };
    let mut parts = Vec::new();
    push_pairs(&mut parts, String::new(), value);
    if !parts.is_empty() {
        let joined: Vec<String> = parts.into_iter().map(|(_, text)| text).collect();
        pairs.push((key, joined.join(separator)));
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, json};

    #[test]
    fn every_style_is_written_as_openapi_says() {
        let record = json!({"ids": [1, "b"], "range": {"from": 1, "to": {"day": 2}}, "open": true});
        let record: Map<String, Value> = serde_json::from_value(record).unwrap();
        let written = |name, style| {
            let pairs = styled_pairs(&record, &[(name, style)]);
            let texts = pairs
                .into_iter()
                .map(|(key, value)| format!("{key}={value}"));
            texts.collect::<Vec<_>>().join("&")
        };
        assert_eq!(
            written("ids", QueryStyle::Comma),
            "ids=1,b&open=true&from=1&day=2"
        );
        assert_eq!(
            written("ids", QueryStyle::Space),
            "ids=1 b&open=true&from=1&day=2"
        );
        assert_eq!(
            written("ids", QueryStyle::Pipe),
            "ids=1|b&open=true&from=1&day=2"
        );
        assert_eq!(
            written("range", QueryStyle::Deep),
            "ids=1&ids=b&open=true&range[from]=1&range[to][day]=2"
        );
        assert_eq!(
            written("range", QueryStyle::Json),
            r#"ids=1&ids=b&open=true&range={"from":1,"to":{"day":2}}"#
        );
    }
}
