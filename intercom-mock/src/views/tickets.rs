//! The views of tickets and ticket types.

use serde_json::{Value, json};

use super::{contacts, extend, tags};
use crate::call::{flag, ids, items};
use crate::world::{Entity, World, id_text};

pub(crate) fn ticket_category(world: &World, ticket: &Entity) -> Value {
    let kind = id_text(ticket.get("ticket_type_id"));
    let kind = world.find("ticket_types", &kind);
    kind.and_then(|kind| kind.get("category"))
        .cloned()
        .unwrap_or(json!("Customer"))
}

pub(crate) fn ticket(world: &World, id: &str) -> Value {
    let Some(entity) = world.find("tickets", id) else {
        return Value::Null;
    };
    let mut view = entity.clone();
    view.remove("parts");
    let parts = items(entity, "parts");
    let state = ticket_state(world, &id_text(entity.get("state_id")));
    let kind = id_text(entity.get("ticket_type_id"));
    let linked: Vec<Value> = ids(entity, "conversations")
        .map(|id| json!({"type": "conversation", "id": id, "category": null}))
        .collect();
    let fields = json!({
        "type": "ticket",
        "category": ticket_category(world, entity),
        "ticket_type": ticket_type(world, &kind),
        "ticket_state_internal_label": state["internal_label"],
        "ticket_state_external_label": state["external_label"],
        "ticket_state": state,
        "contacts": contacts(world, entity),
        "admin_assignee_id": entity.get("admin_assignee_id").filter(|id| !id.is_null()).cloned().unwrap_or(json!("0")),
        "team_assignee_id": entity.get("team_assignee_id").filter(|id| !id.is_null()).cloned().unwrap_or(json!("0")),
        "linked_objects": {"type": "list", "total_count": linked.len(), "has_more": false, "data": linked},
        "ticket_parts": {"type": "ticket_part.list", "ticket_parts": parts, "total_count": parts.len()},
        "is_shared": flag(entity, "is_shared"),
        "tags": tags(world, entity),
    });
    extend(&mut view, fields);
    Value::Object(view)
}

/// Returns the ticket to which a conversation was converted, in the form that conversations contain. If a seed contains
/// the ticket as an object, returns the object unchanged.
pub(super) fn conversation_ticket(world: &World, conversation: &Entity) -> Value {
    let Some(Value::String(id)) = conversation.get("ticket") else {
        return conversation.get("ticket").cloned().unwrap_or_default();
    };
    let Some(entity) = world.find("tickets", id) else {
        return Value::Null;
    };
    let kind_id = id_text(entity.get("ticket_type_id"));
    let kind = world.find("ticket_types", &kind_id);
    let kind = |field: &str| kind.and_then(|kind| kind.get(field));
    let state = ticket_state(world, &id_text(entity.get("state_id")));
    let values = entity.get("ticket_attributes");
    let attributes = world
        .all("ticket_type_attributes")
        .filter(|attribute| id_text(attribute.get("ticket_type_id")) == kind_id)
        .map(|attribute| {
            let name = id_text(attribute.get("name"));
            let value = values.and_then(|values| values.get(&name));
            let typed = json!({"type": attribute.get("data_type"), "value": value});
            (name, typed)
        });
    json!({
        "type": "ticket",
        "id": id,
        "url": null,
        "custom_attributes": attributes.collect::<Entity>(),
        "state": state["category"],
        "ticket_type": kind("name"),
        "ticket_type_description": kind("description"),
        "ticket_type_emoji": kind("icon"),
        "ticket_custom_state_admin_label": state["internal_label"],
        "ticket_custom_state_user_label": state["external_label"],
    })
}

pub(crate) fn ticket_state(world: &World, id: &str) -> Value {
    let Some(entity) = world.find("ticket_states", id) else {
        return Value::Null;
    };
    let mut view = entity.clone();
    view.insert("type".to_owned(), json!("ticket_state"));
    view.entry("archived".to_owned()).or_insert(json!(false));
    Value::Object(view)
}

pub(crate) fn ticket_type(world: &World, id: &str) -> Value {
    let Some(entity) = world.find("ticket_types", id) else {
        return Value::Null;
    };
    let mut view = entity.clone();
    let attributes = world
        .all("ticket_type_attributes")
        .filter(|attribute| id_text(attribute.get("ticket_type_id")) == id)
        .map(|attribute| ticket_type_attribute(world, &id_text(attribute.get("id"))));
    let states = world.ids("ticket_states");
    let fields = json!({
        "type": "ticket_type",
        "workspace_id": world.workspace.app_id,
        "ticket_type_attributes": {"type": "list", "data": attributes.collect::<Vec<_>>()},
        "ticket_states": {"type": "list",
            "data": states.iter().map(|id| ticket_state(world, id)).collect::<Vec<_>>()},
        "archived": flag(entity, "archived"),
        "is_internal": flag(entity, "is_internal"),
    });
    extend(&mut view, fields);
    Value::Object(view)
}

pub(crate) fn ticket_type_attribute(world: &World, id: &str) -> Value {
    let Some(entity) = world.find("ticket_type_attributes", id) else {
        return Value::Null;
    };
    let mut view = entity.clone();
    let fields = json!({
        "type": "ticket_type_attribute",
        "workspace_id": world.workspace.app_id,
        "archived": flag(entity, "archived"),
        "default": flag(entity, "default"),
    });
    extend(&mut view, fields);
    Value::Object(view)
}
