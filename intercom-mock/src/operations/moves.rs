//! The state and the assignment of conversations.

use serde_json::{Value, json};

use super::conversations::{known, shown, tell};
use super::parts::{self, Author};
use super::{Entry, found, tickets};
use crate::call::{Call, Outcome, list};
use crate::refusal::Refusal;
use crate::search::Query;
use crate::world::{Entity, World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /conversations/{}/parts", manage),
    (
        "POST /conversations/{}/run_assignment_rules",
        run_assignment_rules,
    ),
];

/// Sets the state of a conversation, and the fields that depend on the state.
pub(super) fn set_state(entity: &mut Entity, state: &str) {
    entity.insert("state".to_owned(), json!(state));
    entity.insert("open".to_owned(), json!(state != "closed"));
    if state != "snoozed" {
        entity.insert("snoozed_until".to_owned(), Value::Null);
    }
    if state == "closed" {
        entity.insert("waiting_since".to_owned(), Value::Null);
    }
}

/// Records the state of the conversation in the newest part.
pub(super) fn stamp_part(entity: &mut Entity) {
    let state = entity.get("state").cloned().unwrap_or_default();
    if let Some(part) = list(entity, "parts").last_mut() {
        part["state"] = state;
    }
}

/// Closes, snoozes, opens or assigns a conversation.
fn manage(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let admin = call
        .admin("admin_id")?
        .ok_or_else(|| Refusal::missing("admin_id"))?;
    let author = Author::Admin(admin);
    let kind = call.need("message_type")?;
    let body = call.text("body");
    let mut part = parts::part(call, &kind, "conversation_part", &author, body.as_deref());
    match kind.as_str() {
        "assignment" => {
            let (team, assignee) = assignee(call)?;
            part["assigned_to"] = match (&assignee, team) {
                (None, _) => json!({"type": "nobody_admin", "id": null}),
                (Some(id), true) => json!({"type": "team", "id": id}),
                (Some(id), false) => json!({"type": "admin", "id": id}),
            };
            let field = if team {
                "team_assignee_id"
            } else {
                "admin_assignee_id"
            };
            call.world.update("conversations", &id, |entity| {
                entity.insert(field.to_owned(), json!(assignee));
                list(entity, "parts").push(part);
                stamp_part(entity);
            });
            tell(call.world, "conversation.admin.assigned", &id);
        }
        "close" | "open" | "snoozed" => {
            let until = match kind.as_str() {
                "snoozed" => Some(snoozed_until(call)?),
                _ => None,
            };
            let before = call
                .world
                .find("conversations", &id)
                .map(|entity| id_text(entity.get("state")));
            let state = if kind == "close" {
                "closed"
            } else {
                kind.as_str()
            };
            call.world.update("conversations", &id, |entity| {
                set_state(entity, state);
                if let Some(until) = until {
                    entity.insert("snoozed_until".to_owned(), json!(until));
                }
                list(entity, "parts").push(part);
                stamp_part(entity);
            });
            let topic = match (kind.as_str(), before.as_deref()) {
                ("close", _) => "conversation.admin.closed",
                ("snoozed", _) => "conversation.admin.snoozed",
                (_, Some("snoozed")) => "conversation.admin.unsnoozed",
                _ => "conversation.admin.opened",
            };
            tell(call.world, topic, &id);
            tickets::follow(call.world, &id);
        }
        other => {
            let message =
                format!("message_type must be close, snoozed, open or assignment, not `{other}`");
            return Err(Refusal::invalid("message_type", message));
        }
    }
    shown(call, &id)
}

fn snoozed_until(call: &Call<'_>) -> Result<i64, Refusal> {
    let until = call.body.get("snoozed_until").and_then(Value::as_i64);
    let until = until.ok_or_else(|| Refusal::missing("snoozed_until"))?;
    if until <= call.now() {
        return Err(Refusal::invalid(
            "snoozed_until",
            "snoozed_until must be in the future",
        ));
    }
    Ok(until)
}

/// Returns whether the assignee in the body is a team, and the id of the assignee; `None` for the id `0`, which means
/// nobody.
fn assignee(call: &Call<'_>) -> Result<(bool, Option<String>), Refusal> {
    let assignee = call.need("assignee_id")?;
    let team = call.text("type").as_deref() == Some("team");
    if assignee == "0" {
        return Ok((team, None));
    }
    let (kind, noun) = if team {
        ("teams", "team")
    } else {
        ("admins", "admin")
    };
    match call.world.find(kind, &assignee) {
        Some(_) => Ok((team, Some(assignee))),
        None => Err(Refusal::new(
            404,
            "assignee_not_found",
            format!("{noun} {assignee} not found"),
        )),
    }
}

/// An assignment rule of the Inbox.
pub(crate) struct Rule {
    /// The query of the rule; `None` matches every conversation.
    query: Option<Query>,
    team: bool,
    assignee: String,
}

/// Parses an entry of `assignment_rules`, such as `{"query": {…}, "assignee": {"type": "admin", "id": "102"}}`. The
/// query has the form of a conversation search.
pub(crate) fn rule(world: &World, entity: &Entity) -> Result<Rule, Refusal> {
    let query = entity.get("query").filter(|query| !query.is_null());
    let query = query.map(|query| Query::read(query, &found::conversation_comparison));
    let given = entity.get("assignee");
    let text = |name: &str| id_text(given.and_then(|assignee| assignee.get(name)));
    let (kind, id) = (text("type"), text("id"));
    let store = match kind.as_str() {
        "admin" => "admins",
        "team" => "teams",
        _ => {
            let message = "assignee.type must be admin or team";
            return Err(Refusal::invalid("assignee", message));
        }
    };
    if world.find(store, &id).is_none() {
        return Err(Refusal::not_found(&kind, &id));
    }
    Ok(Rule {
        query: query.transpose()?,
        team: kind == "team",
        assignee: id,
    })
}

/// Assigns the conversation according to the first rule that matches, and adds a part that records the result. If no
/// rule matches, the assignment does not change.
fn run_assignment_rules(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let author = Author::Admin(super::people::own_admin(call.world));
    let chosen = call.world.find("conversations", &id).and_then(|held| {
        let mut rules = call.world.all("assignment_rules");
        // An invalid rule was rejected when the rule was added.
        rules.find_map(|entity| {
            let rule = rule(call.world, entity).ok()?;
            let fits = |query| found::finds_conversation(call.world, query, held);
            rule.query.as_ref().is_none_or(fits).then_some(rule)
        })
    });
    let mut part = parts::part(
        call,
        "default_assignment",
        "conversation_part",
        &author,
        None,
    );
    part["assigned_to"] = match &chosen {
        None => json!({"type": "nobody_admin", "id": null}),
        Some(rule) if rule.team => json!({"type": "team", "id": rule.assignee}),
        Some(rule) => json!({"type": "admin", "id": rule.assignee}),
    };
    call.world.update("conversations", &id, |entity| {
        if let Some(rule) = chosen {
            let field = match rule.team {
                true => "team_assignee_id",
                false => "admin_assignee_id",
            };
            entity.insert(field.to_owned(), json!(rule.assignee));
        }
        list(entity, "parts").push(part);
        stamp_part(entity);
    });
    tell(call.world, "conversation.admin.assigned", &id);
    shown(call, &id)
}
