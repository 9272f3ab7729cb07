//! Tickets, including tickets that are created in the background.

use serde_json::{Value, json};

use super::parts::{self, Author};
use super::{Entry, ticket_types};
use crate::call::{Call, Outcome, Reply, ids, list, number, object};
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, TICKET_NUMBERS, World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /tickets", create),
    ("POST /tickets/enqueue", enqueue),
    ("GET /jobs/status/{}", job),
    ("POST /tickets/search", super::found::tickets),
    ("GET /tickets/{}", find),
    ("PUT /tickets/{}", update),
    ("DELETE /tickets/{}", delete),
    ("POST /tickets/{}/reply", reply),
];

fn create(call: &mut Call<'_>) -> Outcome {
    let id = create_ticket(call)?;
    Ok(Reply::Json(views::ticket(call.world, &id)))
}

fn create_ticket(call: &mut Call<'_>) -> Result<String, Refusal> {
    let kind = call.need("ticket_type_id")?;
    let attributes = call
        .body
        .get("ticket_attributes")
        .cloned()
        .unwrap_or(json!({}));
    check_type(call.world, &kind)?;
    ticket_types::check(call.world, &kind, &attributes, true)?;
    let contacts = contacts(call)?;
    let company = call.text("company_id");
    if let Some(company) = &company
        && call.world.find("companies", company).is_none()
    {
        return Err(Refusal::not_found("company", company));
    }
    let linked = call.text("conversation_to_link_id");
    if let Some(linked) = &linked
        && call.world.find("conversations", linked).is_none()
    {
        return Err(Refusal::not_found("conversation", linked));
    }
    let id = open(call, &kind, contacts, attributes)?;
    let assignment = call.body.get("assignment").cloned().unwrap_or_default();
    call.world.change("tickets", &id, |entity| {
        if let Some(company) = company {
            entity.insert("company_id".to_owned(), json!(company));
        }
        if let Some(linked) = &linked {
            list(entity, "conversations").push(json!(linked));
        }
        for name in ["admin_assignee_id", "team_assignee_id"] {
            if let Some(value) = assignment.get(name) {
                entity.insert(name.to_owned(), value.clone());
            }
        }
    });
    if let Some(linked) = linked {
        call.world.change("conversations", &linked, |entity| {
            list(entity, "tickets").push(json!(id))
        });
    }
    Ok(id)
}

pub(super) fn check_type(world: &World, kind: &str) -> Result<(), Refusal> {
    match world.find("ticket_types", kind) {
        Some(_) => Ok(()),
        None => Err(
            Refusal::new(404, "not_found", format!("ticket type {kind} not found"))
                .field("ticket_type_id"),
        ),
    }
}

/// Creates a ticket with the first state.
pub(super) fn open(
    call: &mut Call<'_>,
    kind: &str,
    contacts: Vec<String>,
    attributes: Value,
) -> Result<String, Refusal> {
    check_type(call.world, kind)?;
    ticket_types::check(call.world, kind, &attributes, false)?;
    let id = call.world.new_id("tickets");
    let number = call.world.number(TICKET_NUMBERS).to_string();
    let now = call.now();
    let created = call
        .body
        .get("created_at")
        .and_then(Value::as_i64)
        .unwrap_or(now);
    let state = call.world.ids("ticket_states").into_iter().next();
    let entity = json!({
        "id": id,
        "ticket_id": number,
        "ticket_type_id": kind,
        "ticket_attributes": attributes,
        "state_id": state,
        "contacts": contacts,
        "open": true,
        "is_shared": true,
        "created_at": created,
        "updated_at": created,
        "parts": [],
    });
    call.world.put("tickets", object(entity));
    tell(call.world, "ticket.created", &id);
    Ok(id)
}

/// Returns the ids of the contacts of a new ticket, and creates a contact for each unknown email.
fn contacts(call: &mut Call<'_>) -> Result<Vec<String>, Refusal> {
    let given: Vec<Value> = crate::call::items(&call.body, "contacts").to_vec();
    if given.is_empty() {
        return Err(Refusal::missing("contacts"));
    }
    let mut found = Vec::new();
    for (index, contact) in given.into_iter().enumerate() {
        let text = |field: &str| id_text(contact.get(field));
        let by = parts::first_given(&["id", "external_id", "email"], text);
        let (field, value) =
            by.ok_or_else(|| Refusal::missing(&format!("contacts[{index}].id")))?;
        let id = match parts::contact(call.world, field, &value) {
            Some(id) => id,
            None if field == "email" => made(call, &value)?,
            None => {
                let message = format!("contact with {field} {value} not found");
                return Err(Refusal::new(404, "not_found", message));
            }
        };
        found.push(id);
    }
    Ok(found)
}

fn made(call: &mut Call<'_>, email: &str) -> Result<String, Refusal> {
    super::contacts::taken(call.world, "", "user", Some(email), None)?;
    let id = call.world.new_id("contacts");
    let now = call.now();
    let entity =
        json!({"id": id, "role": "user", "email": email, "created_at": now, "updated_at": now});
    call.world.put("contacts", object(entity));
    super::contacts::tell(call.world, "contact.user.created", &id);
    Ok(id)
}

fn tell(world: &mut World, topic: &str, id: &str) {
    world.tell(topic, |world| views::ticket(world, id));
}

pub(super) fn known(call: &Call<'_>) -> Result<String, Refusal> {
    call.known("tickets", "ticket", 0)
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    Ok(Reply::Json(views::ticket(call.world, &id)))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let before = call.world.entity("tickets", &id);
    let body = call.body.clone();
    let attributes = body.get("ticket_attributes").cloned().unwrap_or(json!({}));
    ticket_types::check(
        call.world,
        &id_text(before.get("ticket_type_id")),
        &attributes,
        false,
    )?;
    let state = state(call)?;
    let assignment = assignment(call)?;
    let now = call.now();
    let author = Author::Admin(super::people::own_admin(call.world));
    if state
        .as_ref()
        .is_some_and(|state| id_text(before.get("state_id")) == *state)
    {
        let message = "Cannot transition ticket to the same state";
        return Err(Refusal::new(400, "parameter_invalid", message));
    }
    let part = state
        .as_ref()
        .map(|state| state_part(call, &author, &before, state));
    call.world.change("tickets", &id, |entity| {
        entity.insert("updated_at".to_owned(), json!(now));
        for name in ["company_id", "open", "is_shared", "snoozed_until"] {
            if let Some(value) = body.get(name) {
                entity.insert(name.to_owned(), value.clone());
            }
        }
        if let (Some(Value::Object(held)), Some(new)) =
            (entity.get_mut("ticket_attributes"), attributes.as_object())
        {
            held.extend(new.clone());
        }
        if let Some(state) = &state {
            set_state(entity, state);
        }
        // Opening or closing a ticket ends the snooze of the ticket.
        if body.contains_key("open") && !body.contains_key("snoozed_until") {
            entity.insert("snoozed_until".to_owned(), Value::Null);
        }
        if let Some((field, assignee)) = &assignment {
            entity.insert((*field).to_owned(), json!(assignee));
        }
        if let Some(part) = part {
            list(entity, "parts").push(part);
        }
    });
    tell_update(call.world, &id, &before, assignment.map(|(field, _)| field));
    Ok(Reply::Json(views::ticket(call.world, &id)))
}

/// Creates the part that records a change of the state.
pub(super) fn state_part(
    call: &mut Call<'_>,
    author: &Author,
    before: &Entity,
    state: &str,
) -> Value {
    let kind = "ticket_state_updated_by_admin";
    let mut part = parts::part(call, kind, "ticket_part", author, None);
    let category = |id: &str| views::ticket_state(call.world, id)["category"].clone();
    part["previous_ticket_state"] = category(&id_text(before.get("state_id")));
    part["ticket_state"] = category(state);
    part
}

pub(super) fn set_state(ticket: &mut Entity, state: &str) {
    let before = ticket.insert("state_id".to_owned(), json!(state));
    if before
        .as_ref()
        .map(plain)
        .is_some_and(|before| before != state)
    {
        ticket.extend(before.map(|before| ("previous_ticket_state_id".to_owned(), before)));
    }
}

/// Copies the state of a conversation to the ticket that was created from the conversation. Returns the id of the
/// ticket and the ticket before the change.
pub(super) fn mirror(world: &mut World, conversation: &str) -> Option<(String, Entity)> {
    let entity = world.find("conversations", conversation)?;
    let id = id_text(entity.get("ticket").filter(|ticket| ticket.is_string()));
    let state = ["open", "snoozed_until"].map(|field| {
        (
            field.to_owned(),
            entity.get(field).cloned().unwrap_or_default(),
        )
    });
    let before = world.find("tickets", &id)?.clone();
    world.update("tickets", &id, |ticket| ticket.extend(state));
    Some((id, before))
}

/// Calls [`mirror`], and notifies subscribers of the changes to the ticket.
pub(super) fn follow(world: &mut World, conversation: &str) {
    if let Some((id, before)) = mirror(world, conversation) {
        tell_update(world, &id, &before, None);
    }
}

/// Notifies subscribers of the changes to a ticket, with the topics of the newest version. `Version::topic_of` converts
/// a topic to the corresponding topic of the workspace's version.
pub(super) fn tell_update(world: &mut World, id: &str, before: &Entity, assigned: Option<&str>) {
    let Some(after) = world.find("tickets", id).cloned() else {
        return;
    };
    let changed = |name: &str| before.get(name) != after.get(name);
    let is_snoozed = |ticket: &Entity| {
        ticket
            .get("snoozed_until")
            .is_some_and(|until| !until.is_null())
    };
    if changed("state_id") {
        tell(world, "ticket.state.updated", id);
        let state = views::ticket_state(world, &id_text(after.get("state_id")));
        if state["category"] == "resolved" {
            tell(world, "ticket.resolved", id);
        }
    }
    if changed("snoozed_until") && is_snoozed(&after) {
        tell(world, "ticket.admin.snoozed", id);
    } else if is_snoozed(before) && !is_snoozed(&after) {
        tell(world, "ticket.admin.unsnoozed", id);
    }
    if changed("ticket_attributes") {
        tell(world, "ticket.attribute.updated", id);
    }
    if changed("open") && after.get("open") == Some(&json!(false)) {
        tell(world, "ticket.closed", id);
    }
    match assigned {
        Some("team_assignee_id") => tell(world, "ticket.team.assigned", id),
        Some(_) => tell(world, "ticket.admin.assigned", id),
        None => {}
    }
}

/// Returns the id of the state in the body. The oldest version identifies a state by category.
pub(super) fn state(call: &Call<'_>) -> Result<Option<String>, Refusal> {
    if let Some(id) = call.text("ticket_state_id") {
        return match call.world.find("ticket_states", &id) {
            Some(_) => Ok(Some(id)),
            None => {
                let message = format!("ticket state {id} not found");
                Err(Refusal::new(400, "ticket_state_id_invalid", message).field("ticket_state_id"))
            }
        };
    }
    let Some(category) = call.text("state") else {
        return Ok(None);
    };
    let found = crate::paging::those(call.world, "ticket_states", |state| {
        id_text(state.get("category")) == category
    });
    found
        .into_iter()
        .next()
        .map(Some)
        .ok_or_else(|| Refusal::invalid("state", format!("ticket state `{category}` not found")))
}

/// Returns the field to set and the id of the assignee. The id of the assignee is in the object `assignment` or in a
/// top-level field of the body.
fn assignment(call: &Call<'_>) -> Result<Option<(&'static str, Option<String>)>, Refusal> {
    let inner = call.inner("assignment", "assignee_id");
    let Some(assignee) = inner.or_else(|| call.text("assignee_id")) else {
        return Ok(None);
    };
    let by = call
        .inner("assignment", "admin_id")
        .or_else(|| call.text("admin_id"));
    if let Some(by) = by.filter(|by| call.world.find("admins", by).is_none()) {
        return Err(Refusal::not_found("admin", &by));
    }
    if assignee == "0" {
        return Ok(Some(("admin_assignee_id", None)));
    }
    if call.world.find("admins", &assignee).is_some() {
        return Ok(Some(("admin_assignee_id", Some(assignee))));
    }
    if call.world.find("teams", &assignee).is_some() {
        return Ok(Some(("team_assignee_id", Some(assignee))));
    }
    let message = format!("admin or team {assignee} not found");
    Err(Refusal::new(404, "assignee_not_found", message))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    call.world.remove("tickets", &id);
    for other in crate::paging::those(call.world, "conversations", |entity| {
        ids(entity, "tickets").any(|ticket| ticket == id)
    }) {
        call.world.change("conversations", &other, |entity| {
            list(entity, "tickets").retain(|ticket| crate::world::plain(ticket) != id);
        });
    }
    Ok(Reply::Json(
        json!({"id": id, "object": "ticket", "deleted": true}),
    ))
}

fn reply(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let author = Author::of(call)?;
    let kind = call.need("message_type")?;
    let body = parts::reply_body(call)?;
    let back_office = call
        .world
        .find("tickets", &id)
        .is_some_and(|ticket| views::ticket_category(call.world, ticket) == "Back-office");
    if back_office && matches!(author, Author::Contact(_)) {
        let message = "a contact cannot reply to a back-office ticket";
        return Err(Refusal::new(400, "parameter_mismatch", message));
    }
    let part = parts::part(call, &kind, "ticket_part", &author, body.as_deref());
    let view = part.clone();
    call.world
        .update("tickets", &id, |entity| list(entity, "parts").push(part));
    let topic = match (&author, kind.as_str()) {
        (Author::Contact(_), _) => "ticket.contact.replied",
        (_, "note") => "ticket.note.created",
        _ => "ticket.admin.replied",
    };
    tell(call.world, topic, &id);
    Ok(Reply::Json(view))
}

/// Creates a ticket immediately. The status of the job contains the id of the ticket only after the duration of a job.
fn enqueue(call: &mut Call<'_>) -> Outcome {
    let ticket = create_ticket(call)?;
    let id = call.world.new_id("jobs");
    let due = call.now() + call.world.workspace.job_duration;
    let entity =
        json!({"id": id, "resource_type": "ticket", "ticket": ticket, "due": due, "told": false});
    call.world.put("jobs", object(entity));
    Ok(Reply::Json(job_view(call, &id)))
}

fn job(call: &mut Call<'_>) -> Outcome {
    let id = call.known("jobs", "job", 0)?;
    Ok(Reply::Json(job_view(call, &id)))
}

fn job_view(call: &mut Call<'_>, id: &str) -> Value {
    let entity = call.world.entity("jobs", id);
    let done = number(&entity, "due").is_none_or(|due| call.now() >= due);
    let ticket = id_text(entity.get("ticket"));
    let view = json!({
        "type": "job",
        "id": id,
        "url": format!("{}/jobs/status/{id}", call.origin),
        "status": if done { "success" } else { "pending" },
        "resource_type": entity.get("resource_type"),
        "resource_id": done.then_some(&ticket),
        "resource_url": done.then(|| format!("{}/tickets/{ticket}", call.origin)),
    });
    if done && !crate::call::flag(&entity, "told") {
        call.world.change("jobs", id, |entity| {
            entity.insert("told".to_owned(), json!(true));
        });
        let item = view.clone();
        call.world.tell("job.completed", |_| item);
    }
    view
}
