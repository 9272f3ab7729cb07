//! Validation of custom attributes of contacts and companies.

use serde_json::{Value, json};

use crate::call::{flag, items, object};
use crate::refusal::Refusal;
use crate::world::{Entity, World, id_text, plain};

/// Validates the custom attributes of a body. Attributes of contacts must exist. Those of companies need not, but if
/// they exist, the value must have their type. Null clears an attribute.
pub(super) fn check(world: &World, model: &str, body: &Entity) -> Result<(), Refusal> {
    let Some(Value::Object(given)) = body.get("custom_attributes") else {
        return Ok(());
    };
    for (name, value) in given {
        let field = format!("custom_attributes.{name}");
        match find(world, model, name) {
            None if model == "contact" && !is_known(world, name) => {
                let message = format!(
                    "the custom attribute `{name}` does not exist: create it with POST /data_attributes"
                );
                return Err(Refusal::invalid(&field, message));
            }
            Some(attribute) if !value.is_null() => takes(attribute, value)
                .map_err(|(code, message)| Refusal::new(400, code, message).field(&field))?,
            _ => {}
        }
    }
    Ok(())
}

/// Returns whether a contact can have an undeclared attribute: one of a seed, or a type of custom objects, whose value
/// refers to instances.
fn is_known(world: &World, name: &str) -> bool {
    let mut objects = world.all("custom_object_instances");
    world.attributes.contains(name) || objects.any(|one| id_text(one.get("type")) == name)
}

/// Returns the unarchived attribute of a model with this name.
fn find<'a>(world: &'a World, model: &str, name: &str) -> Option<&'a Entity> {
    world.all("data_attributes").find(|attribute| {
        let text = |field: &str| id_text(attribute.get(field));
        // Fields such as the email are attributes too, but not custom ones.
        let is_custom = attribute.get("custom") != Some(&json!(false));
        let is_current = is_custom && !flag(attribute, "archived");
        text("name") == name && text("model") == model && is_current
    })
}

/// Validates a value of an attribute; returns the code and the message of the error.
fn takes(attribute: &Entity, value: &Value) -> Result<(), (&'static str, String)> {
    let (name, wanted) = (
        id_text(attribute.get("name")),
        id_text(attribute.get("data_type")),
    );
    let fits = match wanted.as_str() {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "float" => value.is_number(),
        "boolean" => value.is_boolean(),
        // A time is Unix seconds, or a string in ISO 8601.
        "date" | "datetime" => value.is_number() || value.is_string(),
        _ => true,
    };
    if !fits {
        let message =
            format!("the custom attribute `{name}` must be of the type {wanted}, not {value}");
        return Err(("type_mismatch", message));
    }
    let options = items(attribute, "options");
    if options.is_empty() || options.iter().any(|option| plain(option) == plain(value)) {
        return Ok(());
    }
    let options: Vec<String> = options.iter().map(plain).collect();
    let message = format!(
        "the custom attribute `{name}` must be one of: {}",
        options.join(", ")
    );
    Err(("parameter_invalid", message))
}

/// Creates an attribute from its name, model, data type and further fields. Returns its id.
pub(super) fn create(world: &mut World, mut attribute: Entity) -> String {
    let id = world.new_id("data_attributes");
    let now = world.now();
    let name = id_text(attribute.get("name"));
    let messenger = attribute
        .get("messenger_writable")
        .cloned()
        .unwrap_or(json!(false));
    let own = json!({
        "id": id,
        "full_name": format!("custom_attributes.{name}"),
        "label": name,
        "api_writable": true,
        "ui_writable": true,
        "messenger_writable": messenger,
        "custom": true,
        "archived": false,
        "admin_id": super::people::own_admin(world),
        "created_at": now,
        "updated_at": now,
    });
    attribute.extend(object(own));
    world.put("data_attributes", attribute);
    id
}
