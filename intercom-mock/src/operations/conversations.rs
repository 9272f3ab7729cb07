//! Conversations.

use serde_json::{Value, json};

use super::contacts::set_attributes;
use super::moves::{set_state, stamp_part};
use super::parts::{self, Author, paragraph};
use super::{Entry, asides, stored, tickets};
use crate::call::{Call, Outcome, Reply, ids, items, list, number, object};
use crate::paging::newest_first;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /conversations", all),
    ("POST /conversations", create),
    ("POST /conversations/search", super::found::conversations),
    ("POST /conversations/redact", redact),
    ("GET /conversations/{}", find),
    ("PUT /conversations/{}", update),
    ("DELETE /conversations/{}", delete),
    ("POST /conversations/{}/reply", reply),
    ("POST /conversations/{}/customers", attach_contact),
    ("DELETE /conversations/{}/customers/{}", detach_contact),
    ("POST /conversations/{}/convert", convert),
];

fn all(call: &mut Call<'_>) -> Outcome {
    let ids = newest_first(call.world, "conversations");
    call.list("conversation.list", &ids, views::conversation_item)
}

/// The first message of a conversation.
pub(super) struct Beginning {
    pub(super) contacts: Vec<String>,
    pub(super) author: Author,
    pub(super) subject: String,
    pub(super) body: String,
    pub(super) delivered_as: &'static str,
    pub(super) source: &'static str,
}

/// Creates a conversation and returns the id of the conversation and the id of the first message.
pub(super) fn begin(call: &mut Call<'_>, beginning: Beginning) -> (String, String) {
    let now = call.now();
    let created = call
        .body
        .get("created_at")
        .and_then(Value::as_i64)
        .unwrap_or(now);
    let id = call.world.new_id("conversations");
    let message = call.world.part_id();
    let by_contact = matches!(beginning.author, Author::Contact(_));
    let source = json!({
        "type": beginning.source,
        "id": message,
        "delivered_as": beginning.delivered_as,
        "subject": beginning.subject,
        "body": paragraph(&beginning.body),
        "author": beginning.author.view(call.world),
        "attachments": parts::attachments(call),
        "url": null,
        "redacted": false,
    });
    let entity = json!({
        "id": id,
        "title": null,
        "created_at": created,
        "updated_at": created,
        "waiting_since": by_contact.then_some(created),
        "snoozed_until": null,
        "open": true,
        "state": "open",
        "read": false,
        "priority": "not_priority",
        "source": source,
        "contacts": beginning.contacts,
        "parts": [],
    });
    call.world.put("conversations", object(entity));
    (id, message)
}

fn create(call: &mut Call<'_>) -> Outcome {
    let contact = call
        .inner("from", "id")
        .ok_or_else(|| Refusal::missing("from.id"))?;
    let body = call.need("body")?;
    parts::check_attachments(call)?;
    let found = parts::contact(call.world, "id", &contact);
    let contact = found
        .ok_or_else(|| Refusal::new(404, "not_found", format!("User Not Found: {contact}")))?;
    let subject = call.text("subject").unwrap_or_default();
    let beginning = Beginning {
        contacts: vec![contact.clone()],
        author: Author::Contact(contact),
        subject: subject.clone(),
        body: body.clone(),
        delivered_as: "customer_initiated",
        source: "conversation",
    };
    let brand = call.text("brand_id");
    let (id, message) = begin(call, beginning);
    call.world.change("conversations", &id, |entity| {
        entity.extend(brand.map(|brand| ("brand_id".to_owned(), json!(brand))));
    });
    tell(call.world, "conversation.user.created", &id);
    let created = call
        .world
        .find("conversations", &id)
        .and_then(|entity| number(entity, "created_at"));
    Ok(Reply::Json(json!({
        "type": "user_message",
        "id": message,
        "created_at": created,
        "subject": subject,
        "body": body,
        "message_type": "inapp",
        "conversation_id": id,
    })))
}

/// Notifies subscribers of an event about a conversation.
pub(super) fn tell(world: &mut World, topic: &str, id: &str) {
    world.tell(topic, |world| views::conversation(world, id));
}

pub(super) fn known(call: &Call<'_>) -> Result<String, Refusal> {
    call.known("conversations", "conversation", 0)
}

pub(super) fn shown(call: &Call<'_>, id: &str) -> Outcome {
    let mut view = views::conversation(call.world, id);
    if call.query("display_as") == Some("plaintext") {
        views::plain_text(&mut view);
    }
    Ok(Reply::Json(view))
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    shown(call, &id)
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    if let Some(company) = call.text("company_id")
        && call.world.find("companies", &company).is_none()
    {
        return Err(Refusal::not_found("company", &company));
    }
    let body = call.body.clone();
    let was_read = call
        .world
        .find("conversations", &id)
        .is_some_and(|entity| crate::call::flag(entity, "read"));
    call.world.update("conversations", &id, |entity| {
        for name in ["read", "title", "company_id"] {
            if let Some(value) = body.get(name) {
                entity.insert(name.to_owned(), value.clone());
            }
        }
        set_attributes(entity, body.get("custom_attributes"));
    });
    if !was_read && body.get("read") == Some(&json!(true)) {
        tell(call.world, "conversation.read", &id);
    }
    shown(call, &id)
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    call.world.remove("conversations", &id);
    stored::remove_inside(call.world, "conversations", &id);
    asides::note_deleted(call, &id);
    call.world.tell(
        "conversation.deleted",
        |_| json!({"type": "conversation", "conversation_id": id}),
    );
    Ok(Reply::Json(
        json!({"id": id, "object": "conversation", "deleted": true}),
    ))
}

fn reply(call: &mut Call<'_>) -> Outcome {
    let author = Author::of(call)?;
    let id = match (call.param(0), &author) {
        ("last", Author::Contact(contact)) => parts::last_conversation(call.world, contact)
            .ok_or_else(|| Refusal::not_found("conversation", "last"))?,
        _ => known(call)?,
    };
    let kind = call.need("message_type")?;
    let body = parts::reply_body(call)?;
    if kind == "note" && matches!(author, Author::Contact(_)) {
        let message = "contacts cannot write notes";
        return Err(Refusal::invalid("message_type", message));
    }
    let part = parts::part(call, &kind, "conversation_part", &author, body.as_deref());
    let now = call.now();
    call.world.update("conversations", &id, |entity| {
        list(entity, "parts").push(part);
        match &author {
            Author::Contact(contact) => {
                if !ids(entity, "contacts").any(|known| known == *contact) {
                    list(entity, "contacts").push(json!(contact));
                }
                set_state(entity, "open");
                if entity.get("waiting_since").is_none_or(Value::is_null) {
                    entity.insert("waiting_since".to_owned(), json!(now));
                }
                entity.insert("read".to_owned(), json!(false));
            }
            Author::Admin(_) if kind != "note" => {
                entity.insert("waiting_since".to_owned(), Value::Null);
            }
            Author::Admin(_) => {}
        }
        stamp_part(entity);
    });
    // A reply from a contact opens the conversation, and therefore also the ticket of the conversation.
    tickets::mirror(call.world, &id);
    let topic = match (&author, kind.as_str()) {
        (Author::Contact(_), _) => "conversation.user.replied",
        (Author::Admin(_), "note") => "conversation.admin.noted",
        (Author::Admin(_), _) => "conversation.admin.replied",
    };
    tell(call.world, topic, &id);
    shown(call, &id)
}

fn attach_contact(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    call.admin("admin_id")?;
    let customer = call.body.get("customer").cloned().unwrap_or_default();
    let text = |field: &str| id_text(customer.get(field));
    let given = parts::first_given(&["intercom_user_id", "user_id", "email"], text);
    let (field, value) = given.ok_or_else(|| Refusal::missing("customer"))?;
    let contact = parts::contact(call.world, field, &value).ok_or_else(|| {
        Refusal::new(
            404,
            "not_found",
            format!("contact with {field} {value} not found"),
        )
    })?;
    let held = call
        .world
        .find("conversations", &id)
        .is_some_and(|entity| ids(entity, "contacts").any(|known| known == contact));
    if !held {
        call.world.update("conversations", &id, |entity| {
            list(entity, "contacts").push(json!(contact))
        });
        tell(call.world, "conversation.contact.attached", &id);
    }
    shown(call, &id)
}

fn detach_contact(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    call.admin("admin_id")?;
    let contact = call.param(1).to_owned();
    let entity = call.world.entity("conversations", &id);
    let held: Vec<String> = ids(&entity, "contacts").collect();
    if !held.contains(&contact) {
        return Err(Refusal::not_found("contact in this conversation", &contact));
    }
    if held.len() == 1 {
        let message = "the last contact of a conversation cannot be removed";
        return Err(Refusal::new(422, "parameter_invalid", message));
    }
    call.world.update("conversations", &id, |entity| {
        list(entity, "contacts").retain(|known| plain(known) != contact);
    });
    tell(call.world, "conversation.contact.detached", &id);
    shown(call, &id)
}

/// Redacts the body of a part or of the first message.
fn redact(call: &mut Call<'_>) -> Outcome {
    let id = call.need("conversation_id")?;
    let missing = || {
        let message = format!("part not found in conversation {id}");
        Refusal::new(404, "conversation_part_or_message_not_found", message)
    };
    let entity = call.world.find("conversations", &id).cloned();
    let entity = entity.ok_or_else(missing)?;
    let gone = json!("<p><i>redacted</i></p>");
    match call.text("type").as_deref() {
        Some("source") => {
            let source = call.need("source_id")?;
            if entity
                .get("source")
                .is_none_or(|held| id_text(held.get("id")) != source)
            {
                return Err(missing());
            }
            call.world.update("conversations", &id, |entity| {
                if let Some(source) = entity.get_mut("source") {
                    source["body"] = gone;
                    source["redacted"] = json!(true);
                    source["attachments"] = json!([]);
                }
            });
        }
        _ => {
            let part = call.need("conversation_part_id")?;
            let position = items(&entity, "parts")
                .iter()
                .position(|held| id_text(held.get("id")) == part);
            let position = position.ok_or_else(missing)?;
            call.world.update("conversations", &id, |entity| {
                let part = &mut list(entity, "parts")[position];
                part["body"] = gone;
                part["redacted"] = json!(true);
                part["attachments"] = json!([]);
            });
        }
    }
    tell(call.world, "conversation_part.redacted", &id);
    shown(call, &id)
}

fn convert(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let kind = call.need("ticket_type_id")?;
    let entity = call.world.entity("conversations", &id);
    if !items(&entity, "tickets").is_empty() {
        let message = format!("conversation {id} was already converted to a ticket");
        return Err(Refusal::new(400, "parameter_invalid", message));
    }
    let category = call
        .world
        .find("ticket_types", &kind)
        .and_then(|kind| kind.get("category"));
    if category == Some(&json!("Back-office")) {
        let message =
            format!("ticket type {kind} is a back-office type: use a customer ticket type");
        return Err(Refusal::invalid("ticket_type_id", message));
    }
    let attributes = call.body.get("attributes").cloned().unwrap_or(json!({}));
    let state = tickets::state(call)?;
    let contacts: Vec<String> = ids(&entity, "contacts").collect();
    let ticket = tickets::open(call, &kind, contacts, attributes)?;
    call.world.update("conversations", &id, |entity| {
        list(entity, "tickets").push(json!(ticket));
        entity.insert("ticket".to_owned(), json!(ticket));
    });
    call.world.change("tickets", &ticket, |entity| {
        list(entity, "conversations").push(json!(id));
        entity.extend(state.map(|state| ("state_id".to_owned(), json!(state))));
    });
    Ok(Reply::Json(views::ticket(call.world, &ticket)))
}
