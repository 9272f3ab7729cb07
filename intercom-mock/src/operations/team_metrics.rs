//! The numbers of open, idle and snoozed conversations of each admin in a team.

use serde_json::{Value, json};

use super::Entry;
use crate::call::{Call, Outcome, ids, number};
use crate::world::{World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[("GET /teams/{}/metrics", metrics)];

/// The default of `idle_threshold`, in seconds: the time without a change after which a conversation is idle.
const IDLE: i64 = 1800;

/// The maximum of `idle_threshold`, in seconds.
const DAY: i64 = 86_400;

fn metrics(call: &mut Call<'_>) -> Outcome {
    let id = call.known("teams", "team", 0)?;
    let threshold = call.query_number("idle_threshold").unwrap_or(IDLE);
    let threshold = threshold.clamp(1, DAY);
    let idle_since = call.now() - threshold;
    let team = call.world.entity("teams", &id);
    let admins = ids(&team, "admin_ids").map(|admin| metric(call.world, &admin, idle_since));
    call.whole("team_metric.list", admins.collect())
}

/// Counts the conversations of an admin. An idle conversation counts as open and as idle.
fn metric(world: &World, admin: &str, idle_since: i64) -> Value {
    let (mut open, mut idle, mut snoozed) = (0, 0, 0);
    let assigned = |field: Option<&Value>| id_text(field) == admin;
    for conversation in world.all("conversations") {
        if !assigned(conversation.get("admin_assignee_id")) {
            continue;
        }
        match id_text(conversation.get("state")).as_str() {
            "open" => {
                open += 1;
                let changed = number(conversation, "updated_at").unwrap_or(0);
                idle += i64::from(changed <= idle_since);
            }
            "snoozed" => snoozed += 1,
            _ => {}
        }
    }
    json!({"type": "team_metric", "admin_id": admin, "open": open, "idle": idle, "snoozed": snoozed})
}
