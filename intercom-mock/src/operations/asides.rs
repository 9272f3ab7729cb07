//! Deleted conversations, side conversations and merged conversations.

use serde_json::{Value, json};

use super::conversations::{known, shown};
use super::moves::{set_state, stamp_part};
use super::{Entry, parts, stored, tickets};
use crate::call::{Call, Outcome, ids, items, list, object};
use crate::paging::newest_first;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /conversations/deleted", deleted),
    ("GET /conversations/{}/side_conversations", sides),
    ("POST /conversations/{}/merge", merge),
];

/// The kind under which deleted conversations are stored.
const DELETED: &str = "conversations/deleted";

/// Records that a conversation was deleted.
pub(super) fn note_deleted(call: &mut Call<'_>, id: &str) {
    let retained = call.query("retain_metrics") != Some("false");
    let now = call.now();
    let entity = json!({"id": id, "metrics_retained": retained, "deleted_at": now});
    call.world.put(DELETED, object(entity));
}

fn deleted(call: &mut Call<'_>) -> Outcome {
    let ids = match call.query("order") {
        None | Some("desc") => newest_first(call.world, DELETED),
        Some("asc") => call.world.ids(DELETED),
        Some(other) => {
            let message = format!("`{other}` is not a sort order: use asc or desc");
            return Err(Refusal::invalid("order", message));
        }
    };
    call.list("conversations.list", &ids, |world, id| {
        views::plain_entity(world, DELETED, "conversation", id)
    })
}

/// Lists the side conversations of a conversation. Only seeds can create side conversations.
fn sides(call: &mut Call<'_>) -> Outcome {
    known(call)?;
    let place = stored::Place::of(call);
    let ids = place.ids(call.world);
    call.list("side_conversation.list", &ids, |world, id| {
        let entity = world.entity(&place.kind, id);
        let parts: Vec<Value> = items(&entity, "parts")
            .iter()
            .map(|part| side_part(world, part))
            .collect();
        json!({"side_conversation_id": id, "total_count": parts.len(), "conversation_parts": parts})
    })
}

/// Returns the view of a side conversation part. A seed defines the body and the id of the author.
fn side_part(world: &World, part: &Value) -> Value {
    let mut view = json!({
        "type": "conversation_part",
        "part_type": "comment",
        "author": views::author(world, "admin", &id_text(part.get("admin_id"))),
        "attachments": [],
        "redacted": false,
        "tags": [],
    });
    if let (Value::Object(view), Value::Object(part)) = (&mut view, part) {
        view.extend(part.clone());
    }
    view
}

fn failed(message: String) -> Refusal {
    Refusal::new(422, "merge_failed", message)
}

/// Closes the conversation in the path, and adds the contacts of the closed conversation to the conversation in the
/// body.
fn merge(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let into = call.need("merge_into_conversation_id")?;
    if into == id {
        return Err(failed(format!(
            "conversation {id} cannot be merged into itself"
        )));
    }
    if call.world.find("conversations", &into).is_none() {
        return Err(failed(format!("conversation {into} does not exist")));
    }
    let merged = call.world.entity("conversations", &id);
    if let Some(other) = merged.get("merged_into") {
        let message = format!("conversation {id} is already merged into {}", plain(other));
        return Err(failed(message));
    }
    let now = call.now();
    let operator = views::operator(call.world);
    let label = "conversation_part";
    let close = parts::bare(call.world, "close", label, operator.clone(), None, now);
    let noted = parts::bare(
        call.world,
        "merged_primary_conversation",
        label,
        operator,
        None,
        now,
    );
    call.world.update("conversations", &id, |entity| {
        set_state(entity, "closed");
        list(entity, "parts").push(close);
        stamp_part(entity);
        entity.insert("merged_into".to_owned(), json!(into));
    });
    tickets::follow(call.world, &id);
    call.world.update("conversations", &into, |entity| {
        let held: Vec<String> = ids(entity, "contacts").collect();
        let new = ids(&merged, "contacts").filter(|contact| !held.contains(contact));
        list(entity, "contacts").extend(new.map(Value::from));
        list(entity, "parts").push(noted);
        stamp_part(entity);
    });
    shown(call, &into)
}
