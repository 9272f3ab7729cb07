//! Admins and teams.

use std::ops::RangeInclusive;

use serde_json::json;

use super::Entry;
use crate::call::{Call, Outcome, Reply, items, number, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /me", me),
    ("GET /admins", all),
    ("GET /admins/{}", find),
    ("PUT /admins/{}/away", away),
    ("GET /admins/activity_logs", activity_logs),
    ("POST /admins/activity_logs/search", search_activity_logs),
    ("GET /admins/activity_log_event_types", event_types),
    ("GET /teams", teams),
    ("GET /teams/{}", team),
];

/// Returns the id of the admin to whom the token belongs: the first admin of the workspace.
pub(crate) fn own_admin(world: &World) -> String {
    world.ids("admins").into_iter().next().unwrap_or_default()
}

fn me(call: &mut Call<'_>) -> Outcome {
    let id = own_admin(call.world);
    let mut view = views::admin(call.world, &id);
    let workspace = &call.world.workspace;
    view["email_verified"] = json!(true);
    view["app"] = json!({
        "type": "app",
        "id_code": workspace.app_id,
        "name": "Mock workspace",
        "region": workspace.region,
        "timezone": workspace.timezone,
        "created_at": 1_500_000_000,
        "identity_verification": false,
        "secure": false,
    });
    Ok(Reply::Json(view))
}

fn all(call: &mut Call<'_>) -> Outcome {
    let admins = call.world.ids("admins");
    let views = admins.iter().map(|id| views::admin(call.world, id));
    call.whole("admin.list", views.collect())
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = call.known("admins", "admin", 0)?;
    Ok(Reply::Json(views::admin(call.world, &id)))
}

fn away(call: &mut Call<'_>) -> Outcome {
    let id = call.known("admins", "admin", 0)?;
    if let Some(reason) = call.text("away_status_reason_id")
        && call.world.find("away_status_reasons", &reason).is_none()
    {
        let message = format!("away status reason {reason} not found");
        return Err(Refusal::invalid("away_status_reason_id", message));
    }
    let body = call.body.clone();
    call.world.change("admins", &id, |admin| {
        for name in [
            "away_mode_enabled",
            "away_mode_reassign",
            "away_status_reason_id",
        ] {
            if let Some(value) = body.get(name) {
                admin.insert(name.to_owned(), value.clone());
            }
        }
    });
    let log = call.world.new_id("activity_logs");
    let admin = call.world.entity("admins", &id);
    let enabled = body.get("away_mode_enabled").cloned().unwrap_or_default();
    let entity = json!({
        "id": log,
        "performed_by": {"type": "admin", "id": id, "email": admin.get("email"), "ip": "127.0.0.1"},
        "metadata": {"away_mode": enabled, "reassign_conversations": body.get("away_mode_reassign"),
            "update_by": id.parse::<i64>().ok(), "update_by_name": admin.get("name")},
        "created_at": call.now(),
        "activity_type": "admin_away_mode_change",
        "activity_description": format!("{} changed the away mode", id_text(admin.get("name"))),
    });
    call.world.put("activity_logs", object(entity));
    call.world
        .tell("admin.away_mode_updated", |world| views::admin(world, &id));
    Ok(Reply::Json(views::admin(call.world, &id)))
}

fn activity_logs(call: &mut Call<'_>) -> Outcome {
    let time = |name: &str| match call.query(name) {
        None => Ok(None),
        Some(text) => text.parse::<i64>().map(Some).map_err(|_| {
            Refusal::invalid(
                name,
                format!("{name} must be a number of seconds, not `{text}`"),
            )
        }),
    };
    let after = time("created_at_after")?.unwrap_or(0);
    let before = time("created_at_before")?.unwrap_or(i64::MAX);
    logs(call, after..=before, &[])
}

fn search_activity_logs(call: &mut Call<'_>) -> Outcome {
    let after = number(&call.body, "created_at_after").unwrap_or(0);
    let before = number(&call.body, "created_at_before").unwrap_or(i64::MAX);
    let types: Vec<String> = items(&call.body, "event_types").iter().map(plain).collect();
    logs(call, after..=before, &types)
}

/// Lists the activities in a period, optionally filtered by type.
fn logs(call: &Call<'_>, time: RangeInclusive<i64>, types: &[String]) -> Outcome {
    let logs = those(call.world, "activity_logs", |log| {
        let within = number(log, "created_at").is_some_and(|at| time.contains(&at));
        let of_type = types.is_empty() || types.contains(&id_text(log.get("activity_type")));
        within && of_type
    });
    call.list("activity_log.list", &logs, |world, id| {
        views::plain_entity(world, "activity_logs", "activity_log", id)
    })
}

/// Returns every activity type that the version declares.
fn event_types(call: &mut Call<'_>) -> Outcome {
    let log = call.version.schema("activity_log");
    let kind = log.and_then(|log| log.properties.get("activity_type"));
    let words = kind.map(|kind| call.version.resolve(kind).words.clone());
    let types = words.unwrap_or_default();
    Ok(Reply::Json(
        json!({"type": "activity_log_event_type.list", "event_types": types}),
    ))
}

fn teams(call: &mut Call<'_>) -> Outcome {
    let teams = call.world.ids("teams");
    let views = teams
        .iter()
        .map(|id| views::plain_entity(call.world, "teams", "team", id));
    call.whole("team.list", views.collect())
}

fn team(call: &mut Call<'_>) -> Outcome {
    let id = call.known("teams", "team", 0)?;
    Ok(Reply::Json(views::plain_entity(
        call.world, "teams", "team", &id,
    )))
}
