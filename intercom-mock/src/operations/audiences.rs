//! Audiences.

use serde_json::{Value, json};

use super::Entry;
use super::content::KINDS;
use super::stored::{self, Action};
use crate::call::{Call, Outcome, ids};
use crate::paging::those;
use crate::refusal::Refusal;

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /audiences", create),
    ("PUT /audiences/{}", update),
    ("DELETE /audiences/{}", delete),
];

fn create(call: &mut Call<'_>) -> Outcome {
    named(call)?;
    for list in ["predicates", "role_predicates"] {
        call.body.entry(list.to_owned()).or_insert(json!([]));
    }
    stored::run(call, Action::Create)
}

fn update(call: &mut Call<'_>) -> Outcome {
    named(call)?;
    stored::run(call, Action::Update)
}

/// Rejects a blank name.
fn named(call: &Call<'_>) -> Result<(), Refusal> {
    let name = call.body.get("name").and_then(Value::as_str);
    match name {
        Some(name) if name.trim().is_empty() => Err(Refusal::invalid(
            "name",
            "name is blank: send at least one character other than whitespace",
        )),
        _ => Ok(()),
    }
}

/// Deletes an audience, and removes the audience from all content.
fn delete(call: &mut Call<'_>) -> Outcome {
    let reply = stored::run(call, Action::Delete)?;
    let audience = call.param(0).to_owned();
    let sources = ["ai/content_import_sources"];
    let kinds = KINDS.iter().map(|kind| kind.store).chain(sources);
    for kind in kinds {
        let targeted = those(call.world, kind, |entity| {
            ids(entity, "audience_ids").any(|id| id == audience)
        });
        for id in targeted {
            call.world.change(kind, &id, |entity| {
                let audiences: Vec<String> = ids(entity, "audience_ids").collect();
                let left = audiences.iter().filter(|id| **id != audience);
                let left: Vec<Value> = left
                    .filter_map(|id| id.parse::<i64>().ok())
                    .map(Value::from)
                    .collect();
                entity.insert("audience_ids".to_owned(), json!(left));
            });
        }
    }
    Ok(reply)
}
