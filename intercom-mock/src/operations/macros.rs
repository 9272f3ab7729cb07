//! Macros: replies that teammates have saved, which the API only reads.

use serde_json::Value;

use super::{Entry, people};
use crate::call::{Call, Outcome, Reply, ids, number};
use crate::paging::{last_changed_first, those};
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[("GET /macros", all), ("GET /macros/{}", find)];

const KIND: &str = "macros";

fn shown(world: &World, id: &str) -> Value {
    views::plain_entity(world, KIND, "macro", id)
}

/// Whether the admin whose token it is may see a macro.
fn is_visible(world: &World, entity: &Entity) -> bool {
    if id_text(entity.get("visible_to")) != "specific_teams" {
        return true;
    }
    let admin = people::own_admin(world);
    ids(entity, "visible_to_team_ids").any(|team| {
        let team = world.find("teams", &team);
        team.is_some_and(|team| ids(team, "admin_ids").any(|member| member == admin))
    })
}

fn all(call: &mut Call<'_>) -> Outcome {
    let since = call.query_number("updated_since").unwrap_or(i64::MIN);
    let found = those(call.world, KIND, |entity| {
        let at = number(entity, "updated_at");
        at.is_none_or(|at| at > since) && is_visible(call.world, entity)
    });
    let ids = last_changed_first(call.world, KIND, found);
    call.list("list", &ids, shown)
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = call.known(KIND, "macro", 0)?;
    if !is_visible(call.world, &call.world.entity(KIND, &id)) {
        return Err(Refusal::not_found("macro", &id));
    }
    Ok(Reply::Json(shown(call.world, &id)))
}
