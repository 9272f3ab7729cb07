//! Records as query parameters.

use super::encode;
use super::place::Json;
use serde_json::Value;

/// The style of an array or an object in the query string, if it differs from the default of one pair for each item or
/// key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "not every API version needs all variants")]
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

/// Returns the fields of a record as query pairs: lists repeat their key, and nested objects contribute their own keys.
pub(crate) fn query_pairs(record: &dyn Json) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    if let Value::Object(entries) = encode::to_value(record) {
        for (key, value) in entries {
            push_pairs(&mut pairs, key, value);
        }
    }
    pairs
}

/// Returns the query pairs of one parameter in the given style, or in the form of [`query_pairs`] if `style` is `None`.
pub(crate) fn param_pairs(
    name: &str,
    value: &dyn Json,
    style: Option<QueryStyle>,
) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let value = encode::to_value(value);
    match style {
        Some(style) => push_styled(&mut pairs, name.to_owned(), value, style),
        None => push_pairs(&mut pairs, name.to_owned(), value),
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
    use serde_json::json;

    #[test]
    fn every_style_is_written_as_openapi_says() {
        let written = |name: &str, value: Value, style| {
            let pairs = param_pairs(name, &value, style);
            let texts = pairs
                .into_iter()
                .map(|(key, value)| format!("{key}={value}"));
            texts.collect::<Vec<_>>().join("&")
        };
        let ids = || json!([1, "b"]);
        let range = || json!({"from": 1, "to": {"day": 2}});
        assert_eq!(written("ids", ids(), None), "ids=1&ids=b");
        assert_eq!(written("range", range(), None), "from=1&day=2");
        assert_eq!(written("open", json!(true), None), "open=true");
        assert_eq!(written("ids", ids(), Some(QueryStyle::Comma)), "ids=1,b");
        assert_eq!(written("ids", ids(), Some(QueryStyle::Space)), "ids=1 b");
        assert_eq!(written("ids", ids(), Some(QueryStyle::Pipe)), "ids=1|b");
        assert_eq!(
            written("range", range(), Some(QueryStyle::Deep)),
            "range[from]=1&range[to][day]=2"
        );
        assert_eq!(
            written("range", range(), Some(QueryStyle::Json)),
            r#"range={"from":1,"to":{"day":2}}"#
        );
    }

    #[test]
    fn a_record_gives_the_pairs_of_its_fields() {
        let record: serde_json::Map<String, Value> =
            serde_json::from_value(json!({"ids": [1, "b"], "none": null, "open": true})).unwrap();
        let pairs = query_pairs(&record);
        let expected = [("ids", "1"), ("ids", "b"), ("open", "true")];
        assert_eq!(
            pairs,
            expected.map(|(key, value)| (key.to_owned(), value.to_owned()))
        );
    }
}
