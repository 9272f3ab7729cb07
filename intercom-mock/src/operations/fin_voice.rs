//! Fin voice calls. The lookup operations return a registered call only if a call in the workspace matches.

use serde_json::{Value, json};

use super::Entry;
use crate::call::{Call, Outcome, Reply, items, object};
use crate::paging::{newest_first, those};
use crate::refusal::Refusal;
use crate::world::{Entity, World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /fin_voice/register", register),
    ("GET /fin_voice/collect/{}", find),
    ("GET /fin_voice/external_id/{}", find_by_external_id),
    ("GET /fin_voice/phone_number/{}", find_by_phone_number),
    ("GET /fin_voice/conversation/{}", of_conversation),
];

const KIND: &str = "fin_voice";

/// The maximum length of a summary, in characters.
const SUMMARY: usize = 256;

fn register(call: &mut Call<'_>) -> Outcome {
    let (phone, external_id) = (call.need("phone_number")?, call.need("call_id")?);
    let taken = those(call.world, KIND, |known| {
        id_text(known.get("external_call_id")) == external_id
    });
    if let Some(id) = taken.first() {
        let message = format!("the call {external_id} is already registered with id={id}");
        return Err(Refusal::new(409, "conflict", message));
    }
    let id = call.world.new_id(KIND);
    let source = call.text("source");
    let entity = json!({
        "id": id,
        "user_phone_number": phone,
        "external_call_id": external_id,
        "source": source.unwrap_or_else(|| "aws_connect".to_owned()),
        "data": call.body.get("data"),
        "created_at": call.now(),
    });
    call.world.put(KIND, object(entity));
    Ok(Reply::Json(shown(call.world, &id)))
}

/// Returns the matching call in the workspace: the call with the id in `intercom_call_id` if a seed sets this field;
/// otherwise, the newest call with the phone number.
fn matched<'a>(world: &'a World, entity: &Entity) -> Option<&'a Entity> {
    if let Some(id) = entity.get("intercom_call_id").map(plain) {
        return world.find("calls", &id);
    }
    let phone = id_text(entity.get("user_phone_number"));
    let mut calls = world.all("calls").rev();
    calls.find(|call| id_text(call.get("phone")) == phone)
}

fn shown(world: &World, id: &str) -> Value {
    let entity = world.entity(KIND, id);
    let call = matched(world, &entity);
    let field = |name: &str| call.and_then(|call| call.get(name)).cloned();
    let status = match call {
        None => "registered",
        Some(call) if id_text(call.get("state")) == "ended" => "resolved",
        Some(_) => "in-progress",
    };
    let transcript = call
        .map(|call| items(call, "transcript"))
        .unwrap_or_default();
    let summary: String = id_text(entity.get("call_summary"))
        .chars()
        .take(SUMMARY)
        .collect();
    json!({
        "id": id.parse::<i64>().ok(),
        // The numeric id of the workspace, which no other response contains.
        "app_id": 1,
        "user_phone_number": entity.get("user_phone_number"),
        "status": entity.get("status").cloned().unwrap_or(json!(status)),
        "intercom_call_id": field("id"),
        "external_call_id": entity.get("external_call_id"),
        "intercom_conversation_id": field("conversation_id"),
        "call_transcript": transcript,
        "call_summary": summary,
        "intent": items(&entity, "intent"),
    })
}

/// Returns the newest registered call that has a matching call in the workspace and for which `fits` returns true, or
/// an error if no such call exists.
fn newest(call: &Call<'_>, fits: impl Fn(&Entity) -> bool) -> Outcome {
    let found = newest_first(call.world, KIND).into_iter().find(|id| {
        let entity = call.world.entity(KIND, id);
        fits(&entity) && matched(call.world, &entity).is_some()
    });
    match found {
        Some(id) => Ok(Reply::Json(shown(call.world, &id))),
        None => Err(Refusal::not_found("matched call", call.param(0))),
    }
}

fn by(call: &Call<'_>, field: &str) -> Outcome {
    newest(call, |entity| id_text(entity.get(field)) == call.param(0))
}

fn find(call: &mut Call<'_>) -> Outcome {
    by(call, "id")
}

fn find_by_external_id(call: &mut Call<'_>) -> Outcome {
    by(call, "external_call_id")
}

fn find_by_phone_number(call: &mut Call<'_>) -> Outcome {
    by(call, "user_phone_number")
}

/// Returns the registered calls of a conversation as a top-level array.
fn of_conversation(call: &mut Call<'_>) -> Outcome {
    let conversation = call.known("conversations", "conversation", 0)?;
    let found = those(call.world, KIND, |entity| {
        let matched = matched(call.world, entity);
        matched.is_some_and(|call| id_text(call.get("conversation_id")) == conversation)
    });
    let calls = found.iter().map(|id| shown(call.world, id));
    Ok(Reply::Json(calls.collect()))
}
