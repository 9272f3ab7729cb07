//! Sample values for schemas.

use serde_json::{Map, Value, json};

use super::{Kind, Schema, Version};

/// The maximum depth of a sample. A limit is necessary because a schema can contain itself.
const DEPTH: u8 = 6;

/// The timestamp in samples, in Unix seconds: 2026-01-01T00:00:00Z.
const MOMENT: i64 = 1_767_225_600;

/// The fields that a sample contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    Required,
    Whole,
}

impl Version {
    /// Returns the smallest valid value of a schema: required fields only.
    pub(crate) fn sample(&self, name: &str, schema: &Schema) -> Value {
        self.value(name, schema, Extent::Required, DEPTH)
    }

    /// Returns a valid value of a schema, with every declared field.
    pub(crate) fn example(&self, name: &str, schema: &Schema) -> Value {
        self.value(name, schema, Extent::Whole, DEPTH)
    }

    fn value(&self, name: &str, schema: &Schema, extent: Extent, depth: u8) -> Value {
        let schema = self.resolve(schema);
        if let Some(word) = schema.words.first() {
            return word.clone();
        }
        if let Some(default) = schema.default.as_ref().filter(|value| !value.is_null())
            && schema.kind != Kind::Object
        {
            return default.clone();
        }
        match schema.kind {
            Kind::Object => self.object(schema, extent, depth),
            Kind::Array => self.list(name, schema, extent, depth),
            Kind::String => json!(text(name, schema)),
            Kind::Integer if is_time(name, schema) => json!(MOMENT),
            Kind::Integer => json!(1),
            Kind::Number => json!(1.5),
            Kind::Boolean => json!(false),
            Kind::Any => match schema.arms.first() {
                Some(arm) => self.value(name, arm, extent, depth),
                None => json!("any"),
            },
        }
    }

    fn object(&self, schema: &Schema, extent: Extent, depth: u8) -> Value {
        let mut map = Map::new();
        if let Some(Value::Object(arm)) = schema
            .arms
            .first()
            .map(|arm| self.value("", arm, extent, depth))
        {
            map.extend(arm);
        }
        let arm = schema.arms.first().map(|arm| self.resolve(arm));
        for (name, property) in &schema.properties {
            let required = schema.required.contains(name)
                || arm.is_some_and(|arm| arm.required.contains(name));
            if map.contains_key(name) || !(required || extent == Extent::Whole) {
                continue;
            }
            if depth == 0 && !required {
                continue;
            }
            let value = self.value(name, property, extent, depth.saturating_sub(1));
            map.insert(name.clone(), value);
        }
        Value::Object(map)
    }

    fn list(&self, name: &str, schema: &Schema, extent: Extent, depth: u8) -> Value {
        let wanted = match extent {
            Extent::Required => schema.least.unwrap_or(0),
            Extent::Whole if depth == 0 => schema.least.unwrap_or(0),
            Extent::Whole => schema.least.unwrap_or(0).max(1),
        };
        let item = schema.items.as_deref();
        let item = || {
            item.map_or(json!("any"), |item| {
                self.value(name, item, extent, depth.saturating_sub(1))
            })
        };
        (0..wanted).map(|_| item()).collect()
    }
}

fn is_time(name: &str, schema: &Schema) -> bool {
    let format = schema.format.as_deref();
    matches!(format, Some("date-time" | "timestamp")) || name.ends_with("_at")
}

/// Returns a sample string that matches the name and the format of a field.
fn text(name: &str, schema: &Schema) -> String {
    let text = match schema.format.as_deref() {
        Some("uri") => "https://example.com/".to_owned(),
        Some("email") => "someone@example.com".to_owned(),
        Some("uuid") if schema.most.is_none() => "0b6c7d8e-0000-4000-8000-000000000001".to_owned(),
        Some("date-time") => "2026-01-01T00:00:00Z".to_owned(),
        _ if name == "id" || name.ends_with("_id") => "1".to_owned(),
        _ if name == "url" || name.ends_with("_url") => "https://example.com/".to_owned(),
        _ if name.ends_with("email") => "someone@example.com".to_owned(),
        _ => format!("example {}", name.replace('_', " ")),
    };
    let least = schema
        .least
        .map_or(0, |least| usize::try_from(least).unwrap_or(0));
    let mut text = if text.len() < least {
        format!("{text:0>least$}")
    } else {
        text
    };
    if let Some(most) = schema.most.and_then(|most| usize::try_from(most).ok()) {
        text.truncate(most);
    }
    text
}
