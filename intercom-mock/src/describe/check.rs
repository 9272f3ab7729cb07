//! Validation of requests against the description.

use std::borrow::Cow;

use serde_json::Value;

use super::fit::with_fields;
use super::{Kind, Schema, Version};

/// Validates values against the schemas of a version.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Check<'a> {
    pub(crate) version: &'a Version,
    /// Whether validation is strict. If not, numbers and booleans can be strings and vice versa, null, undeclared
    /// fields and timestamps in milliseconds are accepted, and the lengths of strings are not checked.
    pub(crate) strict: bool,
}

/// A validation error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) code: &'static str,
    /// The path of the value, such as `from.id`; empty for the body itself.
    pub(crate) field: String,
    pub(crate) message: String,
}

/// The largest value that is treated as a timestamp in seconds (year 5138). Larger values are treated as milliseconds.
const LATEST: i64 = 99_999_999_999;

impl Check<'_> {
    /// Returns whether a value is valid for the schema.
    pub(crate) fn fits(&self, schema: &Schema, value: &Value) -> bool {
        self.problems(schema, value, "").is_empty()
    }

    /// Returns all errors of the value at `path`.
    pub(crate) fn problems(&self, schema: &Schema, value: &Value, path: &str) -> Vec<Problem> {
        let mut found = Vec::new();
        self.value(schema, value, path, &mut found);
        found
    }

    fn value(&self, schema: &Schema, value: &Value, path: &str, found: &mut Vec<Problem>) {
        let schema = self.version.resolve(schema);
        if value.is_null() && (schema.nullable || !self.strict || schema.kind == Kind::Any) {
            return;
        }
        if !schema.arms.is_empty() {
            return self.arms(schema, value, path, found);
        }
        if !self.is_kind(schema.kind, value) {
            let message = format!(
                "{} must be {}, not {}",
                name(path),
                schema.kind.noun(),
                shown(value)
            );
            found.push(problem("type_mismatch", path, message));
            return;
        }
        if !schema.words.is_empty() && !self.is_word(&schema.words, value) {
            let words: Vec<String> = schema.words.iter().map(plain).collect();
            let message = format!(
                "{} must be one of {}, not {}",
                name(path),
                words.join(", "),
                shown(value)
            );
            found.push(problem("parameter_invalid", path, message));
            return;
        }
        match value {
            Value::Object(_) => self.object(schema, value, path, found),
            Value::Array(items) => {
                bounds(schema, items.len(), "item", path, found);
                for (index, item) in items.iter().enumerate() {
                    if let Some(wanted) = &schema.items {
                        self.value(wanted, item, &format!("{path}[{index}]"), found);
                    }
                }
            }
            Value::String(text) if self.strict => {
                bounds(schema, text.chars().count(), "character", path, found);
            }
            Value::Number(number)
                if self.strict
                    && is_time(schema)
                    && number.as_i64().is_some_and(|seconds| seconds > LATEST) =>
            {
                let message = format!(
                    "{} must be in seconds, but {number} looks like milliseconds",
                    name(path)
                );
                found.push(problem("parameter_invalid", path, message));
            }
            _ => {}
        }
    }

    fn object(&self, schema: &Schema, value: &Value, path: &str, found: &mut Vec<Problem>) {
        let Value::Object(map) = value else { return };
        for required in &schema.required {
            if map.get(required).is_none_or(|value| {
                value.is_null()
                    && schema
                        .properties
                        .get(required)
                        .is_none_or(|property| !self.version.resolve(property).nullable)
            }) {
                let way = join(path, required);
                let message = format!("{way} is missing");
                found.push(problem("parameter_missing", &way, message));
            }
        }
        let free = schema.properties.is_empty();
        for (key, value) in map {
            let way = join(path, key);
            match (schema.properties.get(key), &schema.others) {
                (Some(property), _) => {
                    let missing = value.is_null() && schema.required.contains(key);
                    if !missing {
                        self.value(property, value, &way, found);
                    }
                }
                (None, Some(others)) => self.value(others, value, &way, found),
                (None, None) if self.strict && !free => {
                    let message = format!("{way} is not declared");
                    found.push(problem("parameter_invalid", &way, message));
                }
                (None, None) => {}
            }
        }
    }

    /// Validates a value against the alternatives of a schema. If none matches, adds the errors of the closest
    /// alternative to `found`.
    fn arms(&self, schema: &Schema, value: &Value, path: &str, found: &mut Vec<Problem>) {
        let mut closest: Option<Vec<Problem>> = None;
        for arm in &schema.arms {
            let mut arm = Cow::Borrowed(self.version.resolve(arm));
            if !schema.properties.is_empty() {
                arm = Cow::Owned(with_fields(&arm, schema));
            }
            let problems = self.problems(&arm, value, path);
            if problems.is_empty() {
                return;
            }
            if closest
                .as_ref()
                .is_none_or(|known| distance(known) > distance(&problems))
            {
                closest = Some(problems);
            }
        }
        found.extend(closest.into_iter().flatten());
    }

    fn is_kind(&self, kind: Kind, value: &Value) -> bool {
        let parses = |value: &Value| match value {
            Value::String(text) if kind == Kind::Integer => text.trim().parse::<i64>().is_ok(),
            Value::String(text) if kind == Kind::Number => text.trim().parse::<f64>().is_ok(),
            Value::String(text) if kind == Kind::Boolean => text.parse::<bool>().is_ok(),
            Value::Number(_) | Value::Bool(_) => kind == Kind::String,
            _ => false,
        };
        let exact = match kind {
            Kind::Any => true,
            Kind::Object => value.is_object(),
            Kind::Array => value.is_array(),
            Kind::String => value.is_string(),
            Kind::Integer => value.is_i64() || value.is_u64(),
            Kind::Number => value.is_number(),
            Kind::Boolean => value.is_boolean(),
        };
        exact || (!self.strict && parses(value))
    }

    fn is_word(&self, words: &[Value], value: &Value) -> bool {
        words.contains(value)
            || (!self.strict && words.iter().any(|word| plain(word) == plain(value)))
    }
}

/// Returns the distance between a value and an alternative, computed from the errors. A wrong type or enum value weighs
/// more than a missing field.
fn distance(problems: &[Problem]) -> usize {
    let weight = |problem: &Problem| match problem.code {
        "parameter_missing" => 2,
        _ => 3,
    };
    problems.iter().map(weight).sum()
}

fn bounds(schema: &Schema, length: usize, unit: &str, path: &str, found: &mut Vec<Problem>) {
    let length = length as u64;
    let (bound, limit) = match (schema.least, schema.most) {
        (Some(least), _) if length < least => ("at least", least),
        (_, Some(most)) if length > most => ("at most", most),
        _ => return,
    };
    let plural = if limit == 1 { "" } else { "s" };
    let message = format!("{} must have {bound} {limit} {unit}{plural}", name(path));
    found.push(problem("parameter_invalid", path, message));
}

fn is_time(schema: &Schema) -> bool {
    matches!(schema.format.as_deref(), Some("date-time" | "timestamp"))
}

fn problem(code: &'static str, field: &str, message: String) -> Problem {
    Problem {
        code,
        field: field.to_owned(),
        message,
    }
}

fn join(path: &str, key: &str) -> String {
    match path {
        "" => key.to_owned(),
        path => format!("{path}.{key}"),
    }
}

fn name(path: &str) -> &str {
    if path.is_empty() { "the body" } else { path }
}

/// Formats a value for an error message; a value with more than 80 characters is truncated.
fn shown(value: &Value) -> String {
    let text = match value {
        Value::Object(_) => return "an object".to_owned(),
        Value::Array(_) => return "an array".to_owned(),
        Value::String(text) => format!("the string `{text}`"),
        other => other.to_string(),
    };
    if text.chars().count() > 80 {
        let short: String = text.chars().take(80).collect();
        return format!("{short}…");
    }
    text
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
