//! Segments. A segment contains the contacts that match the query of the segment, and the contacts that name the
//! segment.

use super::Entry;
use super::found;
use crate::call::{Call, Outcome, Reply, flag, ids};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::search::Query;
use crate::views;
use crate::world::{Entity, World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[("GET /segments", all), ("GET /segments/{}", find)];

fn all(call: &mut Call<'_>) -> Outcome {
    let segments = call.world.ids("segments");
    let views = segments.iter().map(|id| shown(call, id));
    let views = views.collect();
    call.whole("segment.list", views)
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = call.known("segments", "segment", 0)?;
    Ok(Reply::Json(shown(call, &id)))
}

/// Returns the view of a segment; includes the number of contacts if the query parameter `include_count` is `true`.
fn shown(call: &Call<'_>, id: &str) -> serde_json::Value {
    let mut view = views::plain_entity(call.world, "segments", "segment", id);
    if call.query("include_count") == Some("true") {
        let members = those(call.world, "contacts", |contact| {
            belongs(call.world, contact, id)
        });
        view["count"] = members.len().into();
    }
    view
}

/// Returns the ids of the segments that contain a contact.
pub(super) fn of(world: &World, contact: &str) -> Vec<String> {
    let Some(contact) = world.find("contacts", contact) else {
        return Vec::new();
    };
    those(world, "segments", |segment| {
        belongs(world, contact, &id_text(segment.get("id")))
    })
}

fn belongs(world: &World, contact: &Entity, segment: &str) -> bool {
    if flag(contact, "archived") {
        return false;
    }
    if ids(contact, "segments").any(|named| named == segment) {
        return true;
    }
    let segment = world.find("segments", segment);
    // An invalid query was rejected when the segment was added.
    let query = segment.and_then(|segment| query(world, segment).ok().flatten());
    query.is_some_and(|query| found::finds_contact(world, &query, contact))
}

/// Parses the query of a segment; `None` if the segment has no query. A query cannot use `segment_id`, because such a
/// query could create a cycle of segments.
pub(crate) fn query(world: &World, segment: &Entity) -> Result<Option<Query>, Refusal> {
    let Some(given) = segment.get("query").filter(|query| !query.is_null()) else {
        return Ok(None);
    };
    let known = found::contact_comparison(world);
    let comparison = |field: &str| known(field).filter(|_| field != "segment_id");
    Query::read(given, &comparison).map(Some)
}
