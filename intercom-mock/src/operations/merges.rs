//! Merges of contacts, and the merge history.

use serde_json::{Value, json};

use super::{Entry, contacts};
use crate::call::{Call, Outcome, ids, items, list, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[("POST /contacts/merge", merge), (HISTORY, history)];

const HISTORY: &str = "GET /contacts/{}/merge_history";

/// The kind under which merged contacts are stored.
const MERGED: &str = "contacts/merged";

/// Merges a lead into a user. The user retains all fields, and missing fields are copied from the lead.
fn merge(call: &mut Call<'_>) -> Outcome {
    let (from, into) = (call.need("from")?, call.need("into")?);
    let found = |id: &str| {
        let id = contacts::live(call.world, id).ok_or_else(|| Refusal::not_found("contact", id))?;
        Ok::<_, Refusal>(call.world.entity("contacts", &id))
    };
    let (lead, user) = (found(&from)?, found(&into)?);
    if from == into
        || lead.get("role") != Some(&json!("lead"))
        || user.get("role") != Some(&json!("user"))
    {
        let message = "only a lead can be merged, and only into a user";
        return Err(Refusal::new(400, "invalid_merge", message));
    }
    // Only versions with the option `skip_duplicate_validation` require that the contacts are duplicates.
    let skips = call.body.get("skip_duplicate_validation") == Some(&json!(true));
    if call.declares("skip_duplicate_validation") && !skips && !are_duplicates(&lead, &user) {
        let message = "the contacts have neither the same email nor the same phone: \
            send skip_duplicate_validation to merge them anyway";
        return Err(Refusal::new(400, "invalid_merge", message));
    }
    for kind in ["conversations", "tickets"] {
        for other in those(call.world, kind, |entity| {
            ids(entity, "contacts").any(|contact| contact == from)
        }) {
            call.world.change(kind, &other, |entity| {
                let contacts = list(entity, "contacts");
                contacts.retain(|contact| plain(contact) != from && plain(contact) != into);
                contacts.push(json!(into));
            });
        }
    }
    for note in ids(&lead, "notes").collect::<Vec<_>>() {
        call.world.change("notes", &note, |note| {
            note.insert("contact_id".to_owned(), json!(into));
        });
    }
    call.world.remove("contacts", &from);
    let merged = json!({"id": from, "into": into, "role": lead.get("role"),
        "external_id": lead.get("external_id"), "merged_at": call.now()});
    call.world.put(MERGED, object(merged));
    call.world
        .update("contacts", &into, |user| take_over(user, &lead));
    call.world.tell("contact.merged", |world| {
        let mut item = views::contact(world, &into);
        item["merged_from"] = json!({"type": "contact", "id": from});
        item
    });
    contacts::shown(call, &into)
}

/// Copies missing fields and attached items from a lead to a user.
fn take_over(entity: &mut Entity, lead: &Entity) {
    for (name, value) in lead {
        match name.as_str() {
            "id" | "role" | "external_id" | "created_at" | "updated_at" | "archived" => {}
            "tags" | "companies" | "notes" | "subscriptions" => {
                let held: Vec<String> = ids(entity, name).collect();
                for item in items(lead, name) {
                    let id = item.get("id").map_or_else(|| plain(item), plain);
                    if !held.contains(&id) {
                        list(entity, name).push(item.clone());
                    }
                }
            }
            "custom_attributes" => {
                let own = entity.get(name).cloned();
                contacts::set_attributes(entity, Some(value));
                contacts::set_attributes(entity, own.as_ref());
            }
            _ => {
                entity.entry(name.clone()).or_insert_with(|| value.clone());
            }
        }
    }
}

/// Returns whether two contacts have the same email or the same phone.
fn are_duplicates(one: &Entity, other: &Entity) -> bool {
    ["email", "phone"].iter().any(|field| {
        let value = |contact: &Entity| id_text(contact.get(*field)).to_lowercase();
        !value(one).is_empty() && value(one) == value(other)
    })
}

/// Returns an error with status 410 if the contact in the path was merged and the version has merge histories. `field`
/// is the field by which the path identifies the contact.
pub(super) fn gone(call: &Call<'_>, field: &str) -> Option<Refusal> {
    call.version.operation(HISTORY)?;
    let mut merged = call.world.all(MERGED);
    let merged = merged.find(|merged| id_text(merged.get(field)) == call.param(0))?;
    let into = id_text(merged.get("into"));
    let message = "the contact was merged: request the path in the header Link instead";
    let mut refusal = Refusal::new(410, "contact_merged", message);
    refusal.canonical = Some(format!("/contacts/{into}"));
    Some(refusal)
}

/// Returns the ids of the contacts that were merged into a contact, last merged first.
fn merged_into(world: &World, contact: &str) -> Vec<String> {
    let mut merged = those(world, MERGED, |merged| {
        id_text(merged.get("into")) == contact
    });
    merged.reverse();
    merged
}

fn entry(world: &World, id: &str) -> Value {
    let merged = world.entity(MERGED, id);
    json!({
        "type": "merge_history",
        "source_contact_id": id,
        "source_contact_role": merged.get("role"),
        "merged_at": merged.get("merged_at"),
    })
}

/// Returns a function that creates the view of a contact. The view of a user includes the merge history if the query
/// parameter `include_merge_history` is `true`.
pub(super) fn view(call: &Call<'_>) -> impl Fn(&World, &str) -> Value + use<> {
    let has_history = call.query("include_merge_history") == Some("true");
    move |world, id| {
        let mut view = views::contact(world, id);
        if has_history && view["role"] == "user" {
            let merged = merged_into(world, id);
            let history = merged.iter().map(|merged| entry(world, merged));
            view["merge_history"] = history.collect();
        }
        view
    }
}

/// Returns the merge history of a user.
fn history(call: &mut Call<'_>) -> Outcome {
    let id = contacts::known(call)?;
    let contact = call.world.entity("contacts", &id);
    if contact.get("role") != Some(&json!("user")) {
        return Err(contacts::unknown());
    }
    let mut merged = merged_into(call.world, &id);
    if call.query("order") == Some("asc") {
        merged.reverse();
    }
    call.list("list", &merged, entry)
}
