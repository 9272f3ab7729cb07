//! The instances of custom objects.

use serde_json::{Value, json};

use super::Entry;
use super::contacts::set_attributes;
use crate::call::{Call, Outcome, Reply, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::world::{World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /custom_object_instances/{}", find_or_list),
    ("POST /custom_object_instances/{}", create_or_update),
    ("DELETE /custom_object_instances/{}", delete_by_external_id),
    ("GET /custom_object_instances/{}/{}", find),
    ("DELETE /custom_object_instances/{}/{}", delete),
];

const KIND: &str = "custom_object_instances";
const NOUN: &str = "custom object instance";

/// Returns the id of the instance with the type `kind` and the external id `external_id`.
fn by_external_id(world: &World, kind: &str, external_id: &str) -> Option<String> {
    let found = those(world, KIND, |entity| {
        id_text(entity.get("type")) == kind && id_text(entity.get("external_id")) == external_id
    });
    found.into_iter().next()
}

fn shown(world: &World, id: &str) -> Value {
    world
        .find(KIND, id)
        .map_or(Value::Null, |entity| Value::Object(entity.clone()))
}

/// Returns the id of the instance whose external id is in the query string, or an error if no such instance exists.
fn asked(call: &Call<'_>) -> Result<String, Refusal> {
    let external_id = call
        .query("external_id")
        .ok_or_else(|| Refusal::missing("external_id"))?;
    by_external_id(call.world, call.param(0), external_id)
        .ok_or_else(|| Refusal::not_found(NOUN, external_id))
}

/// Returns the id of the instance in the path, or an error if the instance does not have the type in the path.
fn known(call: &Call<'_>) -> Result<String, Refusal> {
    let id = call.param(1);
    let same = |entity: &&crate::world::Entity| id_text(entity.get("type")) == call.param(0);
    match call.world.find(KIND, id).filter(same) {
        Some(_) => Ok(id.to_owned()),
        None => Err(Refusal::not_found(NOUN, id)),
    }
}

/// Returns the instance whose external id is in the query string. Without an external id, lists the instances of the
/// type, or only the instances to which a contact or a conversation refers.
fn find_or_list(call: &mut Call<'_>) -> Outcome {
    if call.query("external_id").is_some() {
        let id = asked(call)?;
        return Ok(Reply::Json(shown(call.world, &id)));
    }
    let kind = call.param(0);
    let mut found = those(call.world, KIND, |entity| {
        id_text(entity.get("type")) == kind
    });
    if found.is_empty() {
        return Err(Refusal::not_found("custom object type", kind));
    }
    for (parameter, store) in [
        ("references_contact_id", "contacts"),
        ("references_conversation_id", "conversations"),
    ] {
        if let Some(id) = call.query(parameter) {
            let named = references(call.world, store, id, kind);
            found.retain(|id| named.contains(id));
        }
    }
    found.reverse();
    call.list("list", &found, shown)
}

/// Returns the ids of the instances to which a contact or a conversation refers. The custom attribute `kind` of the
/// contact or conversation contains the ids or external ids of the instances.
fn references(world: &World, store: &str, id: &str, kind: &str) -> Vec<String> {
    let entity = world.entity(store, id);
    let attributes = entity.get("custom_attributes");
    let named = match attributes.and_then(|attributes| attributes.get(kind)) {
        Some(Value::Array(many)) => many.iter().map(plain).collect(),
        Some(one) => vec![plain(one)],
        None => Vec::new(),
    };
    those(world, KIND, |entity| {
        let is_named = |field: &str| named.contains(&id_text(entity.get(field)));
        is_named("id") || is_named("external_id")
    })
}

fn create_or_update(call: &mut Call<'_>) -> Outcome {
    let kind = call.param(0).to_owned();
    let external_id = call.need("external_id")?;
    let now = call.now();
    let id = match by_external_id(call.world, &kind, &external_id) {
        Some(id) => id,
        None => {
            let id = call.world.new_id(KIND);
            let entity = json!({"id": id, "type": kind, "external_id": external_id, "created_at": now,
                "custom_attributes": {}});
            call.world.put(KIND, object(entity));
            id
        }
    };
    let body = call.body.clone();
    call.world.update(KIND, &id, |entity| {
        for name in ["external_created_at", "external_updated_at"] {
            if let Some(value) = body.get(name) {
                entity.insert(name.to_owned(), value.clone());
            }
        }
        set_attributes(entity, body.get("custom_attributes"));
    });
    Ok(Reply::Json(shown(call.world, &id)))
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    Ok(Reply::Json(shown(call.world, &id)))
}

fn delete_by_external_id(call: &mut Call<'_>) -> Outcome {
    let id = asked(call)?;
    Ok(removed(call, &id))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    Ok(removed(call, &id))
}

fn removed(call: &mut Call<'_>, id: &str) -> Reply {
    call.world.remove(KIND, id);
    Reply::Json(json!({"id": id, "object": call.param(0), "deleted": true}))
}
