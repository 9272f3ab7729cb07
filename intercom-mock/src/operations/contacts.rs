//! Contacts.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply, flag, ids, list, number, object};
use crate::paging::newest_first;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text, plain};

use super::{Entry, attributes, merges};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /contacts", create),
    ("GET /contacts", all),
    ("GET /contacts/{}", find),
    ("GET /contacts/find_by_external_id/{}", find_by_external_id),
    ("PUT /contacts/{}", update),
    ("DELETE /contacts/{}", delete),
    ("POST /contacts/{}/archive", archive),
    ("POST /contacts/{}/unarchive", unarchive),
    ("POST /contacts/{}/block", block),
    ("POST /contacts/search", super::found::contacts),
];

/// The kind of deleted contacts. The emails and external ids of deleted contacts remain reserved.
const DELETED: &str = "contacts/deleted";

/// The fields that are copied from a request.
const FIELDS: [&str; 9] = [
    "email",
    "external_id",
    "phone",
    "name",
    "avatar",
    "signed_up_at",
    "last_seen_at",
    "owner_id",
    "unsubscribed_from_emails",
];

fn create(call: &mut Call<'_>) -> Outcome {
    attributes::check(call.world, "contact", &call.body)?;
    let role = call.text("role");
    let email = call.text("email");
    let external_id = call.text("external_id");
    if role.is_none() && email.is_none() && external_id.is_none() {
        return Err(Refusal::missing("email"));
    }
    let role = match role.as_deref() {
        None | Some("user") => "user",
        Some("lead") => "lead",
        Some(other) => {
            let message = format!("role must be user or lead, not `{other}`");
            return Err(Refusal::invalid("role", message));
        }
    };
    // The service always assigns the external id of a lead, so the value in the request is ignored.
    let external_id = external_id.filter(|_| role == "user");
    if role == "user" && email.is_none() && external_id.is_none() {
        return Err(Refusal::missing("email"));
    }
    check_email(email.as_deref())?;
    check_verified(call)?;
    owner(call)?;
    taken(
        call.world,
        "",
        role,
        email.as_deref(),
        external_id.as_deref(),
    )?;
    let mut entity = Entity::new();
    for name in FIELDS {
        if let Some(value) = call.body.get(name).filter(|value| !value.is_null()) {
            entity.insert(name.to_owned(), value.clone());
        }
    }
    set_attributes(&mut entity, call.body.get("custom_attributes"));
    let id = call.world.new_id("contacts");
    if role == "lead" {
        entity.insert("external_id".to_owned(), json!(uuid(&id)));
    }
    let now = call.now();
    entity.extend(object(
        json!({"id": id, "role": role, "created_at": now, "updated_at": now}),
    ));
    call.world.put("contacts", entity);
    tell(
        call.world,
        if role == "lead" {
            "contact.lead.created"
        } else {
            "contact.user.created"
        },
        &id,
    );
    shown(call, &id)
}

/// Derives a UUID from the id of a contact.
fn uuid(id: &str) -> String {
    let digit = |index| id.get(index..).unwrap_or_default();
    let head: String = id.chars().take(8).collect();
    format!("{head:0>8}-0000-4000-8000-{:0>12}", digit(12))
}

fn check_email(email: Option<&str>) -> Result<(), Refusal> {
    match email {
        Some(email) if !email.contains('@') || email.contains(char::is_whitespace) => Err(
            Refusal::invalid("email", format!("`{email}` is not an email address")),
        ),
        _ => Ok(()),
    }
}

/// Rejects a request with `email_verified` but without an email.
fn check_verified(call: &Call<'_>) -> Result<(), Refusal> {
    const FIELD: &str = "email_verified";
    let given = call.body.get(FIELD).is_some_and(|value| !value.is_null());
    if given && call.declares(FIELD) && call.text("email").is_none() {
        let message = "email_verified requires the email in the same request";
        return Err(Refusal::invalid(FIELD, message));
    }
    Ok(())
}

fn owner(call: &Call<'_>) -> Result<(), Refusal> {
    call.admin("owner_id").map(|_| ())
}

/// Returns an error with status 409 if another contact has the external id, or if another user has the email.
pub(super) fn taken(
    world: &World,
    own: &str,
    role: &str,
    email: Option<&str>,
    external_id: Option<&str>,
) -> Result<(), Refusal> {
    let other = ["contacts", DELETED].into_iter().find_map(|kind| {
        let by = |field, value: Option<&str>| value.map(|value| world.lookup(kind, field, value));
        let is_user = |id: &&String| {
            let contact = world.find(kind, id);
            let is_user = |contact: &Entity| contact.get("role") == Some(&json!("user"));
            role == "user" && contact.is_some_and(is_user)
        };
        let by_email = by("email", email).into_iter().flatten().filter(is_user);
        let by_external = by("external_id", external_id).into_iter().flatten();
        let mut others = by_external.chain(by_email);
        others.find(|id| *id != own).map(|id| (kind, id))
    });
    match other {
        None => Ok(()),
        Some((kind, id)) => {
            let contact = world.find(kind, id);
            let archived =
                kind == DELETED || contact.is_some_and(|contact| flag(contact, "archived"));
            let what = if archived {
                "An archived contact"
            } else {
                "A contact"
            };
            let message = format!("{what} matching those details already exists with id={id}");
            Err(Refusal::new(409, "conflict", message))
        }
    }
}

/// Sets the fields and custom attributes that the body contains; null clears a field or an attribute.
pub(super) fn set_fields(entity: &mut Entity, body: &Entity, fields: &[&str]) {
    for name in fields {
        match body.get(*name) {
            Some(Value::Null) => {
                entity.remove(*name);
            }
            Some(value) => {
                entity.insert((*name).to_owned(), value.clone());
            }
            None => {}
        }
    }
    set_attributes(entity, body.get("custom_attributes"));
}

/// Sets the custom attributes in `attributes`; null clears an attribute.
pub(super) fn set_attributes(entity: &mut Entity, attributes: Option<&Value>) {
    let Some(Value::Object(given)) = attributes else {
        return;
    };
    let held = entity
        .entry("custom_attributes".to_owned())
        .or_insert_with(|| json!({}));
    if let Value::Object(held) = held {
        for (name, value) in given {
            if value.is_null() {
                held.remove(name);
            } else {
                held.insert(name.clone(), value.clone());
            }
        }
    }
}

/// Notifies subscribers of an event about a contact.
pub(super) fn tell(world: &mut World, topic: &str, id: &str) {
    world.tell(topic, |world| views::contact(world, id));
}

pub(super) fn shown(call: &Call<'_>, id: &str) -> Outcome {
    Ok(Reply::Json(merges::view(call)(call.world, id)))
}

pub(super) fn unknown() -> Refusal {
    Refusal::new(404, "not_found", "User Not Found")
}

/// Returns the id of the contact in the path, or an error if the contact does not exist or is archived. Only the
/// operations that unarchive, archive or delete a contact find an archived contact.
pub(super) fn known(call: &Call<'_>) -> Result<String, Refusal> {
    live(call.world, call.param(0)).ok_or_else(unknown)
}

/// Returns the id of the contact in the path, even if the contact is archived.
fn stored(call: &Call<'_>) -> Result<String, Refusal> {
    call.known("contacts", "contact", 0).map_err(|_| unknown())
}

/// Returns `id` if an unarchived contact has this id; otherwise `None`.
pub(super) fn live(world: &World, id: &str) -> Option<String> {
    let contact = world.find("contacts", id)?;
    (!flag(contact, "archived")).then(|| id.to_owned())
}

/// Returns the id of the unarchived contact whose indexed field `field` has the value `value`.
pub(super) fn live_by(world: &World, field: &str, value: &str) -> Option<String> {
    let found = world.lookup("contacts", field, value).iter();
    found.into_iter().find_map(|id| live(world, id))
}

fn all(call: &mut Call<'_>) -> Outcome {
    let mut ids = newest_first(call.world, "contacts");
    ids.retain(|id| live(call.world, id).is_some());
    call.list("list", &ids, merges::view(call))
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = known(call).map_err(|unknown| merges::gone(call, "id").unwrap_or(unknown))?;
    shown(call, &id)
}

fn find_by_external_id(call: &mut Call<'_>) -> Outcome {
    let found = live_by(call.world, "external_id", call.param(0));
    let id = found.ok_or_else(|| merges::gone(call, "external_id").unwrap_or_else(unknown))?;
    shown(call, &id)
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    attributes::check(call.world, "contact", &call.body)?;
    let before = call.world.entity("contacts", &id);
    let email = call.text("email");
    check_email(email.as_deref())?;
    check_verified(call)?;
    owner(call)?;
    let role = call
        .text("role")
        .unwrap_or_else(|| id_text(before.get("role")));
    if !matches!(role.as_str(), "user" | "lead") {
        let message = format!("role must be user or lead, not `{role}`");
        return Err(Refusal::invalid("role", message));
    }
    if role == "lead" && before.get("role") == Some(&json!("user")) {
        let message = "Contact with user role can't be converted to a lead";
        return Err(Refusal::new(400, "client_error", message));
    }
    let external_id = call.text("external_id");
    taken(
        call.world,
        &id,
        &role,
        email.as_deref(),
        external_id.as_deref(),
    )?;
    let body = call.body.clone();
    call.world.update("contacts", &id, |entity| {
        set_fields(entity, &body, &FIELDS);
        entity.insert("role".to_owned(), json!(role));
    });
    tell_update(call.world, &id, &before);
    shown(call, &id)
}

fn tell_update(world: &mut World, id: &str, before: &Entity) {
    let Some(after) = world.find("contacts", id) else {
        return;
    };
    let changed = |name: &str| before.get(name) != after.get(name);
    let was_lead = before.get("role") == Some(&json!("lead"));
    let is_lead = after.get("role") == Some(&json!("lead"));
    let mut topics = Vec::new();
    if was_lead && !is_lead {
        topics.push("contact.lead.signed_up");
    }
    if is_lead && changed("email") && !before.contains_key("email") {
        topics.push("contact.lead.added_email");
    } else if changed("email") {
        topics.push("contact.email.updated");
    }
    if changed("unsubscribed_from_emails") {
        topics.push(if flag(after, "unsubscribed_from_emails") {
            "contact.unsubscribed"
        } else {
            "contact.subscribed"
        });
    }
    topics.push(if is_lead {
        "contact.lead.updated"
    } else {
        "contact.user.updated"
    });
    for topic in topics {
        tell(world, topic, id);
    }
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = stored(call)?;
    let mut view = views::contact_reference(call.world, &id);
    let mut deleted = call.world.entity("contacts", &id);
    let external_id = deleted.get("external_id").cloned();
    let item = json!({"type": "contact", "id": id, "external_id": external_id});
    deleted.retain(|name, _| matches!(name.as_str(), "id" | "role" | "email" | "external_id"));
    remove(call.world, &id);
    call.world.put(DELETED, deleted);
    call.world.tell("contact.deleted", |_| item);
    view["deleted"] = json!(true);
    Ok(Reply::Json(view))
}

/// Deletes a contact, the notes of the contact, and the references to the contact in conversations and tickets.
fn remove(world: &mut World, id: &str) {
    let notes: Vec<String> = world
        .find("contacts", id)
        .map(|contact| ids(contact, "notes").collect())
        .unwrap_or_default();
    for note in notes {
        world.remove("notes", &note);
    }
    world.remove("contacts", id);
    for kind in ["conversations", "tickets"] {
        for other in crate::paging::those(world, kind, |entity| {
            ids(entity, "contacts").any(|contact| contact == id)
        }) {
            world.change(kind, &other, |entity| {
                list(entity, "contacts").retain(|contact| plain(contact) != id);
            });
        }
    }
}

fn archive(call: &mut Call<'_>) -> Outcome {
    mark(call, "archived", true, "contact.archived")
}

fn unarchive(call: &mut Call<'_>) -> Outcome {
    if call.world.find(DELETED, call.param(0)).is_some() {
        let message = "User has been marked for permanent deletion and is not restorable.";
        return Err(Refusal::new(400, "bad_request", message));
    }
    mark(call, "archived", false, "contact.unarchive")
}

fn block(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    call.world.update("contacts", &id, |entity| {
        entity.insert("blocked".to_owned(), json!(true));
        entity.insert("archived".to_owned(), json!(true));
    });
    let mut view = views::contact_reference(call.world, &id);
    view["blocked"] = json!(true);
    Ok(Reply::Json(view))
}

fn mark(call: &mut Call<'_>, name: &str, value: bool, topic: &str) -> Outcome {
    let id = stored(call)?;
    call.world.update("contacts", &id, |entity| {
        entity.insert(name.to_owned(), json!(value));
    });
    tell(call.world, topic, &id);
    let mut view = views::contact_reference(call.world, &id);
    view[name] = json!(value);
    Ok(Reply::Json(view))
}

/// Returns the creation time of a contact, in Unix seconds.
pub(super) fn created_at(contact: &Entity) -> i64 {
    number(contact, "created_at").unwrap_or(0)
}
