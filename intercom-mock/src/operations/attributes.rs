//! Validation of the custom attributes of contacts and companies.

use serde_json::{Value, json};

use crate::call::{flag, items, object};
use crate::refusal::Refusal;
use crate::world::{Entity, World, id_text, plain};

/// Validates the custom attributes in a body. An attribute of contacts must exist; an attribute of companies need not
/// exist. If an attribute exists, the value must have the type of the attribute. Null clears an attribute.
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

/// Returns whether a contact can have the undeclared attribute `name`: a contact in a seed has the attribute, or `name`
/// is the type of a custom object instance.
fn is_known(world: &World, name: &str) -> bool {
    let mut objects = world.all("custom_object_instances");
    world.attributes.contains(name) || objects.any(|one| id_text(one.get("type")) == name)
}

/// Returns the unarchived custom attribute `name` of a model.
fn find<'a>(world: &'a World, model: &str, name: &str) -> Option<&'a Entity> {
    world.all("data_attributes").find(|attribute| {
        let text = |field: &str| id_text(attribute.get(field));
        // Fields such as the email are also attributes, but not custom attributes.
        let is_custom = attribute.get("custom") != Some(&json!(false));
        let is_current = is_custom && !flag(attribute, "archived");
        text("name") == name && text("model") == model && is_current
    })
}

/// Validates a value for an attribute. An error contains the code and the message of the response.
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
        // A time is a number of Unix seconds or an ISO 8601 string.
        "date" | "datetime" => value.is_number() || value.is_string(),
        _ => true,
    };
    if !fits {
        let message = format!(
            "the custom attribute `{name}` must have the type {wanted}, but the value is {value}"
        );
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

/// Creates an attribute from the fields `name`, `model`, `data_type` and others, and returns the id of the attribute.
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
