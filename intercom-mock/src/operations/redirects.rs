//! Help center redirects. This module implements only the operations that validate a request; `stored`
//! implements the other operations.

use super::{Entry, stored};
use crate::call::{Call, Outcome};
use crate::paging::last_changed_first;
use crate::refusal::Refusal;
use crate::world::{Entity, id_text};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /help_center/help_centers/{}/redirects", all),
    ("POST /help_center/help_centers/{}/redirects", create),
];

fn all(call: &mut Call<'_>) -> Outcome {
    let place = stored::Place::of(call);
    place.check(call)?;
    let ids = last_changed_first(call.world, &place.kind, place.ids(call.world));
    call.list("list", &ids, |world, id| place.shown(world, id))
}

fn create(call: &mut Call<'_>) -> Outcome {
    let place = stored::Place::of(call);
    place.check(call)?;
    let from = call.need("from_url")?;
    let target_type = call.need("target_type")?;
    let target = call.need("target_id")?;
    call.need("locale")?;
    let home = call.world.entity("help_center/help_centers", call.param(0));
    if !is_inside(&home, &from) {
        let message = "from_url must be an absolute URL of the help center";
        return Err(Refusal::new(422, "data_invalid", message).field("from_url"));
    }
    let held = place.ids(call.world).into_iter().any(|id| {
        let redirect = call.world.find(&place.kind, &id);
        redirect.is_some_and(|redirect| id_text(redirect.get("from_url")) == from)
    });
    if held {
        let message = format!("a redirect from {from} already exists");
        return Err(Refusal::new(409, "resource_conflict", message).field("from_url"));
    }
    let kind = match target_type.as_str() {
        "article" => "articles",
        _ => "help_center/collections",
    };
    if call.world.find(kind, &target).is_none() {
        let message = format!("{target_type} {target} does not exist");
        return Err(Refusal::new(422, "data_invalid", message).field("target_id"));
    }
    stored::keep(call, |_, _| {})
}

/// Returns whether a URL belongs to a help center: the URL starts with the URL or the custom domain of the help center,
/// followed by a slash.
fn is_inside(home: &Entity, address: &str) -> bool {
    let bases = ["url", "custom_domain"].map(|field| id_text(home.get(field)));
    bases.iter().filter(|base| !base.is_empty()).any(|base| {
        let rest = match base.contains("://") {
            true => address.strip_prefix(base.trim_end_matches('/')),
            false => address
                .split_once("://")
                .and_then(|(_, rest)| rest.strip_prefix(base.as_str())),
        };
        rest.is_some_and(|rest| rest.starts_with('/'))
    })
}
