//! Conversion of values to the schemas of a version.

use serde_json::{Map, Number, Value};

use super::{Check, Kind, Schema, Version};
use crate::world::iso;

/// The treatment of undeclared and missing fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// For responses: adds missing declared fields and drops undeclared fields.
    Completed,
    /// For requests: preserves all fields.
    Kept,
}

impl Version {
    /// Converts a value to a response that matches the schema. The response contains only declared fields, with the
    /// declared types. A missing field becomes null, a constant, the default or a sample, or is omitted. Returns `None`
    /// if the value cannot be converted.
    pub(crate) fn fit(&self, schema: &Schema, value: Value) -> Option<Value> {
        self.bring(schema, value, Rest::Completed)
    }

    /// Converts strings, numbers and booleans to the types that the schema declares. A value that cannot be converted
    /// is returned unchanged.
    pub(crate) fn coerce(&self, schema: &Schema, value: Value) -> Value {
        self.bring(schema, value.clone(), Rest::Kept)
            .unwrap_or(value)
    }

    fn bring(&self, schema: &Schema, value: Value, rest: Rest) -> Option<Value> {
        let schema = self.resolve(schema);
        if value.is_null() {
            let fits = schema.nullable || rest == Rest::Kept || schema.kind == Kind::Any;
            return fits.then_some(value);
        }
        if !schema.arms.is_empty() {
            return self.bring_arm(schema, value, rest);
        }
        match (schema.kind, value) {
            (Kind::Object, Value::Object(map)) => {
                Some(Value::Object(self.bring_object(schema, map, rest)))
            }
            (Kind::Array, Value::Array(items)) => {
                let item = |value| match &schema.items {
                    Some(item) => self.bring(item, value, rest),
                    None => Some(value),
                };
                Some(items.into_iter().filter_map(item).collect())
            }
            (Kind::Any, value) => Some(value),
            (Kind::String, Value::Number(seconds))
                if rest == Rest::Completed && is_moment(schema) =>
            {
                seconds.as_i64().map(|seconds| iso(seconds).into())
            }
            (kind, value) => {
                let value = scalar(kind, &schema.words, value)?;
                let known = schema.words.is_empty() || schema.words.contains(&value);
                (known || rest == Rest::Kept).then_some(value)
            }
        }
    }

    /// Converts the fields of an object to the types of a schema's properties. Fields and properties are sorted by name
    /// and traversed in parallel, because a lookup of each field took most of the conversion time.
    fn bring_object(
        &self,
        schema: &Schema,
        map: Map<String, Value>,
        rest: Rest,
    ) -> Map<String, Value> {
        let mut given: Vec<(String, Value)> = map.into_iter().collect();
        given.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let mut given = given.into_iter().peekable();
        let mut out = Vec::with_capacity(schema.properties.len());
        let mut undeclared = Vec::new();
        for (name, property) in &schema.properties {
            while let Some(before) = given.next_if(|(key, _)| key < name) {
                undeclared.push(before);
            }
            let field = given.next_if(|(key, _)| key == name);
            let fitting = field.and_then(|(name, value)| match rest {
                Rest::Completed => Some((name, self.bring(property, value, rest)?)),
                Rest::Kept => Some((name, self.coerce(property, value))),
            });
            out.extend(match rest {
                Rest::Completed => fitting.or_else(|| {
                    let value = self.absent(schema, name, property)?;
                    Some((name.clone(), value))
                }),
                Rest::Kept => fitting,
            });
        }
        undeclared.extend(given);
        if schema.properties.is_empty() || schema.others.is_some() || rest == Rest::Kept {
            let others = undeclared.into_iter().filter_map(|(name, value)| {
                let value = match &schema.others {
                    Some(others) => self.bring(others, value, rest)?,
                    None => value,
                };
                Some((name, value))
            });
            out.extend(others);
        }
        out.into_iter().collect()
    }

    /// Returns the value for a missing declared field; `None` if the field is omitted.
    fn absent(&self, parent: &Schema, name: &str, property: &Schema) -> Option<Value> {
        let schema = self.resolve(property);
        if schema.nullable {
            return Some(Value::Null);
        }
        if let [word] = schema.words.as_slice() {
            return Some(word.clone());
        }
        let default = schema.default.clone().filter(|value| !value.is_null());
        let default = default.and_then(|value| self.fit(schema, value));
        let required = parent.required.iter().any(|required| required == name);
        default.or_else(|| required.then(|| self.sample(name, property)))
    }

    /// Converts a value to the alternative that preserves most of the value. The properties of the schema itself belong
    /// to every alternative.
    fn bring_arm(&self, schema: &Schema, value: Value, rest: Rest) -> Option<Value> {
        let judge = Check {
            version: self,
            strict: true,
        };
        let mut best: Option<(usize, Value)> = None;
        for arm in &schema.arms {
            let merged;
            let arm = if schema.properties.is_empty() {
                arm
            } else {
                merged = with_fields(self.resolve(arm), schema);
                &merged
            };
            let Some(candidate) = self.bring(arm, value.clone(), rest) else {
                continue;
            };
            let sound = judge.fits(arm, &candidate);
            let score = usize::from(sound) * 1000
                + usize::from(candidate == value) * 500
                + kept(&value, &candidate);
            if best.as_ref().is_none_or(|(known, _)| *known < score) {
                best = Some((score, candidate));
            }
        }
        best.map(|(_, value)| value)
    }
}

/// Returns an alternative with the properties of the schema that contains the alternative.
pub(super) fn with_fields(arm: &Schema, beside: &Schema) -> Schema {
    let mut merged = arm.clone();
    merged.kind = Kind::Object;
    for (name, property) in &beside.properties {
        let entry = merged.properties.entry(name.clone());
        entry.or_insert_with(|| property.clone());
    }
    merged.required.extend(beside.required.iter().cloned());
    merged.others = merged.others.or_else(|| beside.others.clone());
    merged
}

/// Returns the number of fields and scalars that two values have in common.
fn kept(from: &Value, to: &Value) -> usize {
    match (from, to) {
        (Value::Object(from), Value::Object(to)) => from
            .iter()
            .filter_map(|(name, value)| Some((value, to.get(name)?)))
            .map(|(from, to)| 1 + kept(from, to))
            .sum(),
        (Value::Array(from), Value::Array(to)) => {
            from.iter().zip(to).map(|(from, to)| kept(from, to)).sum()
        }
        _ => usize::from(from == to),
    }
}

/// Returns whether the schema declares the format `date-time`.
fn is_moment(schema: &Schema) -> bool {
    schema.format.as_deref() == Some("date-time")
}

/// Converts a value to a scalar of the type `kind`; `None` if the value cannot be converted.
fn scalar(kind: Kind, words: &[Value], value: Value) -> Option<Value> {
    match (kind, value) {
        (Kind::String, Value::Number(number)) => Some(number.to_string().into()),
        (Kind::String, Value::Bool(flag)) => Some(flag.to_string().into()),
        // Older versions declare an enum value where newer versions declare an object.
        (Kind::String, Value::Object(map)) => map
            .into_iter()
            .map(|(_, value)| value)
            .find(|value| words.contains(value)),
        (Kind::Integer, Value::Number(number)) => whole(&number).map(Value::from),
        (Kind::Integer, Value::String(text)) => text.trim().parse::<i64>().ok().map(Value::from),
        (Kind::Number, Value::String(text)) => text.trim().parse::<f64>().ok().map(Value::from),
        (Kind::Boolean, Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        (Kind::String, value @ Value::String(_))
        | (Kind::Number, value @ Value::Number(_))
        | (Kind::Boolean, value @ Value::Bool(_)) => Some(value),
        _ => None,
    }
}

fn whole(number: &Number) -> Option<i64> {
    let text = || {
        let text = number.to_string();
        let (whole, fraction) = text.split_once('.')?;
        let zero = fraction.bytes().all(|digit| digit == b'0');
        zero.then(|| whole.parse().ok())?
    };
    number.as_i64().or_else(text)
}
