//! The banners that contacts receive. Only seeds can create banners.

use serde_json::json;

use super::{Entry, contacts, found, segments};
use crate::call::{Call, Outcome, Reply, flag, number, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /contacts/{}/banners", all),
    ("POST /contacts/{}/banners/{}/dismiss", dismiss),
];

/// The kind under which banner views are stored. A view records the impressions of one banner by one contact.
const VIEWS: &str = "banner_views";

/// Lists the banners that match a contact, except dismissed banners, and counts an impression of each matching banner.
fn all(call: &mut Call<'_>) -> Outcome {
    let contact = contacts::known(call)?;
    let entity = call.world.entity("contacts", &contact);
    let matching = those(call.world, "banners", |banner| {
        matches(call.world, banner, &entity)
    });
    let mut shown = Vec::new();
    for banner in matching {
        let view = seen(call.world, &contact, &banner);
        let view = call.world.entity(VIEWS, &view);
        if flag(&view, "dismissed") {
            continue;
        }
        let mut item = views::plain_entity(call.world, "banners", "banner", &banner);
        item["view_id"] = json!(view.get("id"));
        item["created_at"] = json!(view.get("created_at"));
        shown.push(item);
    }
    call.whole("list", shown)
}

/// Returns whether a contact matches the query of a banner. A banner without a query matches every contact.
fn matches(world: &World, banner: &Entity, contact: &Entity) -> bool {
    // An invalid query was rejected when the banner was created.
    let query = segments::query(world, banner).ok().flatten();
    query.is_none_or(|query| found::finds_contact(world, &query, contact))
}

/// Counts an impression of a banner by a contact, unless the contact dismissed the banner, and returns the id of the view.
/// The first impression creates the view.
fn seen(world: &mut World, contact: &str, banner: &str) -> String {
    let id = format!("{contact}-{banner}");
    if world.find(VIEWS, &id).is_none() {
        let view = json!({"id": id, "contact_id": contact, "banner_id": banner,
            "created_at": world.now(), "impressions": 0, "dismissed": false});
        world.put(VIEWS, object(view));
    }
    world.change(VIEWS, &id, |view| {
        if flag(view, "dismissed") {
            return;
        }
        let impressions = number(view, "impressions").unwrap_or(0) + 1;
        view.insert("impressions".to_owned(), json!(impressions));
    });
    id
}

fn dismiss(call: &mut Call<'_>) -> Outcome {
    let contact = contacts::known(call)?;
    let id = call.param(1).to_owned();
    let view = call.world.entity(VIEWS, &id);
    if id_text(view.get("contact_id")) != contact {
        return Err(Refusal::not_found("banner view", &id));
    }
    call.world.change(VIEWS, &id, |view| {
        view.insert("dismissed".to_owned(), json!(true));
    });
    Ok(Reply::Json(
        json!({"type": "banner_dismiss", "view_id": id, "dismissed": true}),
    ))
}
