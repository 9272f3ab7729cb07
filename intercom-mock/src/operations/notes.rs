//! The notes of contacts and companies.

use serde_json::json;

use super::parts::paragraph;
use super::{Entry, contacts, people};
use crate::call::{Call, Outcome, Reply, ids, list, object};
use crate::views;
use crate::world::World;

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /contacts/{}/notes", of_contact),
    ("POST /contacts/{}/notes", create_on_contact),
    ("GET /companies/{}/notes", of_company),
    ("POST /companies/{}/notes", create_on_company),
    ("GET /notes/{}", find),
];

/// A kind of resource that can have notes: the kind, and the field of a note that contains the id of the resource.
struct Owner {
    kind: &'static str,
    field: &'static str,
}

const CONTACT: Owner = Owner {
    kind: "contacts",
    field: "contact_id",
};

const COMPANY: Owner = Owner {
    kind: "companies",
    field: "company_id",
};

fn of_contact(call: &mut Call<'_>) -> Outcome {
    let id = contacts::known(call)?;
    all(call, &CONTACT, &id)
}

fn of_company(call: &mut Call<'_>) -> Outcome {
    let id = call.known("companies", "company", 0)?;
    all(call, &COMPANY, &id)
}

/// Lists the notes of an owner, newest first.
fn all(call: &Call<'_>, owner: &Owner, id: &str) -> Outcome {
    let entity = call.world.entity(owner.kind, id);
    let mut notes: Vec<String> = ids(&entity, "notes").collect();
    notes.reverse();
    call.list("list", &notes, views::note)
}

fn create_on_contact(call: &mut Call<'_>) -> Outcome {
    let id = contacts::known(call)?;
    create(call, &CONTACT, &id)
}

fn create_on_company(call: &mut Call<'_>) -> Outcome {
    let id = call.known("companies", "company", 0)?;
    create(call, &COMPANY, &id)
}

fn create(call: &mut Call<'_>, owner: &Owner, id: &str) -> Outcome {
    let body = call.need("body")?;
    let admin = call.admin("admin_id")?;
    let author = admin.unwrap_or_else(|| people::own_admin(call.world));
    let note = call.world.new_id("notes");
    let mut entity = object(json!({
        "id": note,
        "body": paragraph(&body),
        "created_at": call.now(),
        "author_id": author,
    }));
    entity.insert(owner.field.to_owned(), json!(id));
    call.world.put("notes", entity);
    attach(call.world, &note);
    Ok(Reply::Json(views::note(call.world, &note)))
}

/// Adds a note to the contact or the company that the note names.
pub(crate) fn attach(world: &mut World, note: &str) {
    let entity = world.entity("notes", note);
    for owner in [CONTACT, COMPANY] {
        let Some(id) = entity.get(owner.field).map(crate::world::plain) else {
            continue;
        };
        world.update(owner.kind, &id, |entity| {
            list(entity, "notes").push(json!(note));
        });
    }
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = call.known("notes", "note", 0)?;
    Ok(Reply::Json(views::note(call.world, &id)))
}
