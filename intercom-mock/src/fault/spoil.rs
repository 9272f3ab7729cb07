//! Answers that are not what the description says.

use serde_json::{Value, json};

use crate::describe::{Kind, Schema, Version};

/// The word that no description has.
pub(crate) const UNKNOWN: &str = "a_word_of_tomorrow";

/// The answer with an unknown word wherever the description has a choice of several.
pub(crate) fn with_unknown_words(version: &Version, schema: &Schema, value: &mut Value) {
    each(version, schema, value, &|schema, value| {
        if schema.words.len() > 1 && value.is_string() {
            *value = json!(UNKNOWN);
        }
    });
}

/// The answer with null in place of every text, number and flag that is not declared to be null. How a list goes on
/// stays as it is.
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

/// The schema of a field, in the schema itself or in one of its alternatives.
fn property<'a>(version: &'a Version, schema: &'a Schema, name: &str) -> Option<&'a Schema> {
    let own = schema.properties.get(name);
    own.or_else(|| {
        let arms = schema.arms.iter().map(|arm| version.resolve(arm));
        arms.filter_map(|arm| arm.properties.get(name)).next()
    })
}
