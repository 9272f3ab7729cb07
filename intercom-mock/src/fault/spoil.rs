//! The faults that make a response violate the description.

use serde_json::{Value, json};

use crate::describe::{Kind, Schema, Version};

/// The undeclared enum value.
pub(crate) const UNKNOWN: &str = "a_word_of_tomorrow";

/// Replaces every enum string in a response with an undeclared value, except constants and paging fields.
pub(crate) fn with_unknown_words(version: &Version, schema: &Schema, value: &mut Value) {
    each(version, schema, value, &|schema, value| {
        if schema.words.len() > 1 && value.is_string() {
            *value = json!(UNKNOWN);
        }
    });
}

/// Replaces every string, number and boolean that is not nullable with null, except in paging fields.
pub(crate) fn without_values(version: &Version, schema: &Schema, value: &mut Value) {
    each(version, schema, value, &|schema, value| {
        let scalar = !matches!(schema.kind, Kind::Object | Kind::Array | Kind::Any);
        if scalar && !schema.nullable {
            *value = Value::Null;
        }
    });
}

fn each(
    version: &Version,
    schema: &Schema,
    value: &mut Value,
    spoil: &dyn Fn(&Schema, &mut Value),
) {
    let schema = version.resolve(schema);
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                if name == "pages" || name == "scroll_param" {
                    continue;
                }
                if let Some(property) = property(version, schema, name) {
                    each(version, property, value, spoil);
                }
            }
        }
        Value::Array(items) => {
            let item = schema.items.as_deref();
            for value in items {
                if let Some(item) = item {
                    each(version, item, value, spoil);
                }
            }
        }
        value => spoil(schema, value),
    }
}

/// Returns the schema of the field `name` in the schema, or in the first alternative that declares the field.
fn property<'a>(version: &'a Version, schema: &'a Schema, name: &str) -> Option<&'a Schema> {
    let own = schema.properties.get(name);
    own.or_else(|| {
        let arms = schema.arms.iter().map(|arm| version.resolve(arm));
        arms.filter_map(|arm| arm.properties.get(name)).next()
    })
}
