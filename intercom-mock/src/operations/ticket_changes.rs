//! Changes of the type of a ticket, and the conversations that are linked to tracker tickets.

use serde_json::{Value, json};

use super::parts::Author;
use super::{Entry, conversations, people, ticket_types, tickets};
use crate::call::{Call, Outcome, Reply, ids, list};
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /tickets/{}/change_type", change_type),
    ("POST /tickets/{}/linked_conversations", link),
    ("DELETE /tickets/{}/linked_conversations/{}", unlink),
];

/// The maximum number of conversations linked to a ticket.
const LINKED: usize = 2500;

fn category(world: &World, ticket_type: &str) -> Value {
    let kind = world.find("ticket_types", ticket_type);
    let category = kind.and_then(|kind| kind.get("category"));
    category.cloned().unwrap_or_default()
}

/// Changes the type of a ticket. The ticket retains the values of attributes that have the same name and type in the
/// new type; values in the body take precedence.
fn change_type(call: &mut Call<'_>) -> Outcome {
    let id = tickets::known(call)?;
    let before = call.world.entity("tickets", &id);
    let old = id_text(before.get("ticket_type_id"));
    let new = call.need("ticket_type_id")?;
    call.need("ticket_state_id")?;
    let state = tickets::state(call)?;
    tickets::check_type(call.world, &new)?;
    if old == new {
        let message = format!("ticket {id} already has the type {new}");
        return Err(Refusal::invalid("ticket_type_id", message));
    }
    if category(call.world, &old) != category(call.world, &new) {
        let message = format!("ticket type {new} must have the same category as ticket type {old}");
        return Err(Refusal::invalid("ticket_type_id", message));
    }
    let given = call.body.get("ticket_attributes").cloned();
    let given = given.unwrap_or(json!({}));
    ticket_types::check(call.world, &new, &given, false)?;
    let mut attributes = kept(call.world, &before, &new);
    attributes.extend(given.as_object().cloned().unwrap_or_default());
    ticket_types::check(call.world, &new, &Value::Object(attributes.clone()), true)?;
    let author = Author::Admin(people::own_admin(call.world));
    let part = state
        .as_ref()
        .filter(|state| id_text(before.get("state_id")) != **state)
        .map(|state| tickets::state_part(call, &author, &before, state));
    call.world.update("tickets", &id, |ticket| {
        ticket.insert("ticket_type_id".to_owned(), json!(new));
        ticket.insert("ticket_attributes".to_owned(), Value::Object(attributes));
        if let Some(state) = &state {
            tickets::set_state(ticket, state);
        }
        if let Some(part) = part {
            list(ticket, "parts").push(part);
        }
    });
    tickets::tell_update(call.world, &id, &before, None);
    Ok(Reply::Json(views::ticket(call.world, &id)))
}

/// Returns the values of a ticket for which the new ticket type has an attribute with the same name and data type.
fn kept(world: &World, ticket: &Entity, new: &str) -> Entity {
    let old = id_text(ticket.get("ticket_type_id"));
    let data_type = |kind: &str, name: &str| {
        let attribute = ticket_types::attribute(world, kind, name)?;
        attribute.get("data_type").cloned()
    };
    let values = ticket.get("ticket_attributes").and_then(Value::as_object);
    let mut kept = values.cloned().unwrap_or_default();
    kept.retain(|name, _| {
        let wanted = data_type(new, name);
        wanted.is_some() && wanted == data_type(&old, name)
    });
    kept
}

/// Returns the id of the ticket in the path, or an error if the ticket is not a tracker ticket.
fn tracker(call: &Call<'_>) -> Result<String, Refusal> {
    let id = tickets::known(call)?;
    if is_tracker(call.world, &id) {
        return Ok(id);
    }
    let message = format!(
        "ticket {id} is not a tracker ticket: only tracker tickets can be linked to conversations"
    );
    Err(Refusal::new(400, "invalid_ticket_type", message))
}

fn is_tracker(world: &World, ticket: &str) -> bool {
    let ticket = world.find("tickets", ticket);
    ticket.is_some_and(|ticket| views::ticket_category(world, ticket) == "Tracker")
}

fn link(call: &mut Call<'_>) -> Outcome {
    let id = tracker(call)?;
    let conversation = call.need("conversation_id")?;
    let missing = || Refusal::not_found("conversation", &conversation).field("conversation_id");
    let entity = call.world.find("conversations", &conversation);
    let linked: Vec<String> = ids(entity.ok_or_else(missing)?, "tickets").collect();
    if linked.iter().any(|ticket| is_tracker(call.world, ticket)) {
        let message = format!("conversation {conversation} already has a tracker ticket");
        return Err(Refusal::new(400, "already_linked_to_tracker", message));
    }
    if ids(&call.world.entity("tickets", &id), "conversations").count() >= LINKED {
        let message = format!("ticket {id} already has {LINKED} conversations");
        return Err(Refusal::new(
            400,
            "linked_conversation_limit_exceeded",
            message,
        ));
    }
    call.world.update("conversations", &conversation, |entity| {
        list(entity, "tickets").push(json!(id));
    });
    call.world.update("tickets", &id, |ticket| {
        list(ticket, "conversations").push(json!(conversation));
    });
    conversations::shown(call, &conversation)
}

fn unlink(call: &mut Call<'_>) -> Outcome {
    let id = tracker(call)?;
    let conversation = call.param(1).to_owned();
    let ticket = call.world.entity("tickets", &id);
    if !ids(&ticket, "conversations").any(|linked| linked == conversation) {
        return Err(Refusal::not_found(
            "conversation linked to this ticket",
            &conversation,
        ));
    }
    call.world.update("conversations", &conversation, |entity| {
        list(entity, "tickets").retain(|ticket| plain(ticket) != id);
    });
    call.world.update("tickets", &id, |ticket| {
        list(ticket, "conversations").retain(|linked| plain(linked) != conversation);
    });
    conversations::shown(call, &conversation)
}
