//! The descriptions, which define valid responses and requests.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::source::{Node, Value as Tree};
use intercom_mock::ServedOperation;
use serde_json::{Map, Value, json};

/// The key under which a description contains the components as JSON Schema.
pub(super) const JSON_SCHEMA: &str = "components as JSON Schema";

/// Returns the descriptions with fixups applied, keyed by version.
pub(super) fn descriptions() -> BTreeMap<String, Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let spec = xtask::spec::load(root).expect("spec/ can be read");
    let read = |version: &codegen::Version| {
        let model = codegen::model(&spec, version).expect("a sound spec");
        let mut description = plain(&model.tree);
        description[JSON_SCHEMA] = json_schema(&description["components"]);
        (version.label.clone(), description)
    };
    spec.versions().iter().map(read).collect()
}

pub(super) fn plain(node: &Node) -> Value {
    match &node.value {
        Tree::Null => Value::Null,
        Tree::Bool(flag) => json!(flag),
        Tree::Int(number) => json!(number),
        Tree::Float(number) => json!(number),
        Tree::String(text) => json!(text),
        Tree::Seq(items) => items.iter().map(plain).collect(),
        Tree::Map(entries) => entries
            .iter()
            .map(|entry| (entry.key.clone(), plain(&entry.value)))
            .collect::<Map<_, _>>()
            .into(),
    }
}

/// Converts an OpenAPI 3.0 schema to JSON Schema. `nullable` becomes an alternative, and `oneOf` becomes `anyOf`,
/// because descriptions require so few fields that an object can match several alternatives.
pub(super) fn json_schema(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let nullable = map.get("nullable") == Some(&json!(true));
            let rest: Map<String, Value> = map
                .iter()
                .filter(|(name, _)| name.as_str() != "nullable")
                .map(|(name, value)| {
                    let name = if name == "oneOf" { "anyOf" } else { name };
                    (name.to_owned(), json_schema(value))
                })
                .collect();
            if nullable {
                json!({"anyOf": [rest, {"type": "null"}]})
            } else {
                Value::Object(rest)
            }
        }
        Value::Array(items) => items.iter().map(json_schema).collect(),
        other => other.clone(),
    }
}

/// Returns the number of operations in a description.
pub(super) fn operations(description: &Value) -> usize {
    let methods = [
        "get", "put", "post", "delete", "patch", "head", "options", "trace",
    ];
    let paths = description["paths"].as_object().into_iter().flatten();
    let of = |path: &Value| {
        methods
            .iter()
            .filter(|method| path.get(method).is_some())
            .count()
    };
    paths.map(|(_, path)| of(path)).sum()
}

/// Returns the status of the success response of an operation, and the schema of the response if the response is JSON.
pub(super) fn answer_schema(description: &Value, served: &ServedOperation) -> (u16, Option<Value>) {
    let responses = &description["paths"][served.path][served.method.to_lowercase()]["responses"];
    let (status, response) = responses
        .as_object()
        .expect("responses")
        .iter()
        .find(|(status, _)| status.starts_with('2') || status.starts_with('3'))
        .expect("a success");
    let schema = response.pointer("/content/application~1json/schema");
    let schema = schema.map(|schema| {
        let mut schema = json_schema(&json!({"allOf": [schema]}));
        schema["components"] = description[JSON_SCHEMA].clone();
        schema
    });
    (status.parse().expect("a status"), schema)
}

/// Returns the statuses that an operation can return for an invalid body: 400, and 422 if the description declares 422.
pub(super) fn refusals(description: &Value, served: &ServedOperation) -> Vec<u16> {
    let responses = &description["paths"][served.path][served.method.to_lowercase()]["responses"];
    let declared = [422].into_iter();
    let declared = declared.filter(|status| responses.get(status.to_string()).is_some());
    std::iter::once(400).chain(declared).collect()
}

/// Returns the smallest body that is valid for a schema.
pub(super) fn least(description: &Value, schema: &Value) -> Value {
    if let Some(name) = schema["$ref"].as_str() {
        let pointer = name.trim_start_matches('#');
        return least(
            description,
            description.pointer(pointer).unwrap_or(&Value::Null),
        );
    }
    for combined in ["allOf", "oneOf", "anyOf"] {
        if let Some(first) = schema[combined].get(0) {
            let mut value = least(description, first);
            if let (Value::Object(value), Value::Object(own)) =
                (&mut value, fields(description, schema))
            {
                value.extend(own);
            }
            return value;
        }
    }
    if let Some(word) = schema["enum"].get(0) {
        return word.clone();
    }
    match schema["type"].as_str() {
        Some("object") => fields(description, schema),
        Some("array") => json!([]),
        Some("integer" | "number") => json!(1),
        Some("boolean") => json!(false),
        _ => match schema["format"].as_str() {
            Some("date-time") => json!("2026-01-01T00:00:00Z"),
            Some("email") => json!("ada@example.com"),
            _ => json!("1"),
        },
    }
}

pub(super) fn fields(description: &Value, schema: &Value) -> Value {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let field = |name: &Value| {
        let name = name.as_str().expect("a name");
        (
            name.to_owned(),
            least(description, &schema["properties"][name]),
        )
    };
    required.iter().map(field).collect::<Map<_, _>>().into()
}
