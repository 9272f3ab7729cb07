//! Ticket types, the attributes of ticket types, and ticket states.

use serde_json::{Value, json};

use super::Entry;
use crate::call::{Call, Outcome, Reply, object};
use crate::refusal::Refusal;
use crate::views;
use crate::world::{World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /ticket_types", all),
    ("POST /ticket_types", create),
    ("GET /ticket_types/{}", find),
    ("PUT /ticket_types/{}", update),
    ("POST /ticket_types/{}/attributes", create_attribute),
    ("PUT /ticket_types/{}/attributes/{}", update_attribute),
    ("GET /ticket_states", states),
];

/// The default attributes of a ticket type.
const DEFAULTS: [&str; 2] = ["_default_title_", "_default_description_"];

fn all(call: &mut Call<'_>) -> Outcome {
    let types = call.world.ids("ticket_types");
    let views = types.iter().map(|id| views::ticket_type(call.world, id));
    call.whole("list", views.collect())
}

fn create(call: &mut Call<'_>) -> Outcome {
    let name = call.need("name")?;
    let id = call.world.new_id("ticket_types");
    let now = call.now();
    let entity = json!({
        "id": id,
        "name": name,
        "description": call.text("description").unwrap_or_default(),
        "category": call.text("category").unwrap_or_else(|| "Customer".to_owned()),
        "icon": call.text("icon").unwrap_or_else(|| "🎟️".to_owned()),
        "is_internal": call.body.get("is_internal").cloned().unwrap_or(json!(false)),
        "created_at": now,
        "updated_at": now,
    });
    call.world.put("ticket_types", object(entity));
    add_defaults(call.world, &id);
    Ok(Reply::Json(views::ticket_type(call.world, &id)))
}

/// Adds the default attributes to a ticket type.
pub(crate) fn add_defaults(world: &mut World, ticket_type: &str) {
    for (order, name) in DEFAULTS.into_iter().enumerate() {
        let id = world.new_id("ticket_type_attributes");
        let now = world.now();
        let entity = json!({"id": id, "ticket_type_id": ticket_type, "name": name, "description": "",
            "data_type": "string", "input_options": {}, "order": order, "required_to_create": false,
            "required_to_create_for_contacts": false, "visible_on_create": true,
            "visible_to_contacts": true, "default": true, "created_at": now, "updated_at": now});
        world.put("ticket_type_attributes", object(entity));
    }
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = call.known("ticket_types", "ticket type", 0)?;
    Ok(Reply::Json(views::ticket_type(call.world, &id)))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.known("ticket_types", "ticket type", 0)?;
    let body = call.body.clone();
    call.world
        .update("ticket_types", &id, |entity| entity.extend(body));
    Ok(Reply::Json(views::ticket_type(call.world, &id)))
}

fn create_attribute(call: &mut Call<'_>) -> Outcome {
    let kind = call.known("ticket_types", "ticket type", 0)?;
    let name = call.need("name")?;
    if attribute(call.world, &kind, &name).is_some() {
        return Err(Refusal::invalid(
            "name",
            format!("the ticket type already has an attribute `{name}`"),
        ));
    }
    let id = call.world.new_id("ticket_type_attributes");
    let now = call.now();
    let order = of_type(call.world, &kind).count();
    let mut entity = call.body.clone();
    let options = input_options(&entity);
    let own = json!({"id": id, "ticket_type_id": kind, "order": order, "input_options": options,
        "default": false, "created_at": now, "updated_at": now});
    entity.extend(object(own));
    for name in ["required_to_create", "required_to_create_for_contacts"] {
        entity.entry(name.to_owned()).or_insert(json!(false));
    }
    for name in ["visible_on_create", "visible_to_contacts"] {
        entity.entry(name.to_owned()).or_insert(json!(true));
    }
    call.world.put("ticket_type_attributes", entity);
    Ok(Reply::Json(views::ticket_type_attribute(call.world, &id)))
}

/// Returns the input options of an attribute: the comma-separated options in `list_items`, or the setting `multiline`.
fn input_options(body: &crate::world::Entity) -> Value {
    let multiline = body.get("multiline").cloned().unwrap_or(json!(false));
    match body.get("list_items").and_then(Value::as_str) {
        Some(words) => {
            let words = words
                .split(',')
                .map(str::trim)
                .filter(|word| !word.is_empty());
            let options: Vec<Value> = words
                .enumerate()
                .map(|(index, word)| json!({"id": format!("option-{}", index + 1), "label": word}))
                .collect();
            json!({"allow_multiple_values": body.get("allow_multiple_values").cloned().unwrap_or(json!(false)),
                "list_options": options})
        }
        None => json!({"multiline": multiline}),
    }
}

fn update_attribute(call: &mut Call<'_>) -> Outcome {
    let kind = call.known("ticket_types", "ticket type", 0)?;
    let id = call.known("ticket_type_attributes", "attribute", 1)?;
    let owner = call
        .world
        .find("ticket_type_attributes", &id)
        .map(|entity| id_text(entity.get("ticket_type_id")));
    if owner.as_deref() != Some(kind.as_str()) {
        return Err(Refusal::not_found("attribute", &id));
    }
    let body = call.body.clone();
    call.world.update("ticket_type_attributes", &id, |entity| {
        if body.contains_key("list_items") {
            entity.insert("input_options".to_owned(), input_options(&body));
        }
        entity.extend(body);
    });
    Ok(Reply::Json(views::ticket_type_attribute(call.world, &id)))
}

fn states(call: &mut Call<'_>) -> Outcome {
    let types = call.world.ids("ticket_types");
    let states = call.world.ids("ticket_states");
    let view = |id: &String| {
        let mut view = views::ticket_state(call.world, id);
        let types = types.iter().map(|id| views::ticket_type(call.world, id));
        view["ticket_types"] = json!({"type": "list", "data": types.collect::<Vec<_>>()});
        view
    };
    call.whole("list", states.iter().map(view).collect())
}

fn of_type<'a>(
    world: &'a World,
    ticket_type: &'a str,
) -> impl Iterator<Item = &'a crate::world::Entity> {
    let all = world.all("ticket_type_attributes");
    all.filter(move |entity| id_text(entity.get("ticket_type_id")) == ticket_type)
}

/// Returns the attribute `name` of a ticket type.
pub(super) fn attribute<'a>(
    world: &'a World,
    ticket_type: &'a str,
    name: &str,
) -> Option<&'a crate::world::Entity> {
    of_type(world, ticket_type)
        .find(|entity| entity.get("name").and_then(Value::as_str) == Some(name))
}

/// Validates the attributes of a ticket with the type `ticket_type`. If `whole` is true, required attributes must be
/// present.
pub(super) fn check(
    world: &World,
    ticket_type: &str,
    attributes: &Value,
    whole: bool,
) -> Result<(), Refusal> {
    for name in attributes
        .as_object()
        .into_iter()
        .flat_map(serde_json::Map::keys)
    {
        if attribute(world, ticket_type, name).is_none() {
            let message = format!("attribute `{name}` not found in the ticket type");
            return Err(Refusal::invalid(
                &format!("ticket_attributes.{name}"),
                message,
            ));
        }
    }
    let required = of_type(world, ticket_type)
        .filter(|entity| crate::call::flag(entity, "required_to_create"));
    for entity in required {
        let name = id_text(entity.get("name"));
        if whole && attributes.get(&name).is_none_or(Value::is_null) {
            return Err(Refusal::missing(&format!("ticket_attributes.{name}")));
        }
    }
    Ok(())
}
