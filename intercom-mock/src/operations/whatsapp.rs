//! WhatsApp messages, and the status of messages.

use serde_json::{Value, json};

use super::Entry;
use crate::call::{Call, Outcome, Reply, number, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::world::{Entity, World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /messages/status", statuses),
    ("GET /messages/whatsapp/status", status),
];

const KIND: &str = "whatsapp_messages";

/// Records a WhatsApp message with a template and returns the response of `POST /messages`.
pub(super) fn send(call: &mut Call<'_>) -> Outcome {
    let template = call.need("template")?;
    let to = call.body.get("to").cloned().unwrap_or_default();
    let phone = id_text(to.get("phone"));
    let contact = id_text(to.get("id"));
    if phone.is_empty() && super::contacts::live(call.world, &contact).is_none() {
        return Err(match contact.as_str() {
            "" => Refusal::missing("to.phone"),
            _ => Refusal::not_found("contact", &contact).field("to"),
        });
    }
    let id = call.world.part_id();
    let now = call.now();
    let entity = json!({
        "id": id,
        "user_id": contact,
        "phone": phone,
        "template_name": template,
        "created_at": now,
        "updated_at": now,
        "due": now + call.world.workspace.job_duration,
    });
    call.world.put(KIND, object(entity));
    Ok(Reply::Json(json!({
        "type": "admin_message",
        "id": id,
        "created_at": now,
        "subject": "",
        "body": call.text("body").unwrap_or_default(),
        // Versions declare different values; the conversion of the response selects the value that the version
        // declares.
        "message_type": {"1": "whatsapp", "2": "inapp"},
    })))
}

/// Returns a message with its status. A message from the API has the status `sent`, and `delivered` after the duration
/// of a job; a message from a seed has the status in the seed.
fn view(world: &World, entity: &Entity) -> Value {
    let due = number(entity, "due").filter(|due| world.now() >= *due);
    let status = match due {
        Some(_) => json!("delivered"),
        None => entity.get("status").cloned().unwrap_or(json!("sent")),
    };
    let conversation = entity.get("conversation_id").cloned();
    json!({
        "id": entity.get("id"),
        "message_id": entity.get("id"),
        "whatsapp_message_id": entity.get("id"),
        "conversation_id": conversation.unwrap_or(json!("")),
        "user_id": entity.get("user_id"),
        "status": status,
        "type": "broadcast_outbound",
        "template_name": entity.get("template_name"),
        "created_at": entity.get("created_at"),
        "updated_at": due.map_or(entity.get("updated_at").cloned(), |due| Some(json!(due))),
        "error": entity.get("error"),
    })
}

/// Lists the messages with the `ruleset_id` in the query string. Only a seed can set the `ruleset_id` of a message.
fn statuses(call: &mut Call<'_>) -> Outcome {
    let ruleset = call.query("ruleset_id").unwrap_or_default().to_owned();
    if ruleset.is_empty() {
        return Err(Refusal::missing("ruleset_id"));
    }
    let ids = those(call.world, KIND, |entity| {
        id_text(entity.get("ruleset_id")) == ruleset
    });
    let reply = call.list("list", &ids, |world, id| {
        view(world, &world.entity(KIND, id))
    })?;
    let Reply::Json(mut answer) = reply else {
        return Ok(reply);
    };
    answer["ruleset_id"] = json!(ruleset);
    Ok(Reply::Json(answer))
}

fn status(call: &mut Call<'_>) -> Outcome {
    let id = call.query("message_id").unwrap_or_default();
    if id.is_empty() {
        return Err(Refusal::missing("message_id"));
    }
    match call.world.find(KIND, id) {
        Some(entity) => Ok(Reply::Json(view(call.world, entity))),
        None => Err(Refusal::not_found("whatsapp message", id)),
    }
}
