//! Companies.

use serde_json::{Value, json};

use super::contacts::set_fields;
use super::{Entry, attributes};
use crate::call::{Call, Outcome, Reply, flag, ids, list, object};
use crate::paging::{newest_first, those};
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, Scroll, World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /companies", retrieve),
    ("POST /companies", create_or_update),
    ("POST /companies/list", all),
    ("GET /companies/scroll", scroll),
    ("GET /companies/{}", find),
    ("PUT /companies/{}", update),
    ("DELETE /companies/{}", delete),
    ("GET /companies/{}/contacts", contacts),
    ("GET /companies/{}/segments", segments),
];

/// The page size of the scroll.
const SCROLL: usize = 100;

/// The time after which an idle scroll expires, in seconds.
const SCROLL_LIFE: i64 = 60;

/// The maximum number of companies in a list, over all pages.
const MOST: usize = 10_000;

const FIELDS: [&str; 7] = [
    "name",
    "plan",
    "size",
    "website",
    "industry",
    "monthly_spend",
    "remote_created_at",
];

/// Returns one company if the query parameters contain a company id or a name. Otherwise, returns a list of companies,
/// optionally filtered by tag and segment.
fn retrieve(call: &mut Call<'_>) -> Outcome {
    if let Some(wanted) = call.query("company_id") {
        let found = call
            .world
            .lookup("companies", "company_id", wanted)
            .first()
            .cloned();
        let id = found.ok_or_else(|| Refusal::not_found("company", wanted))?;
        return Ok(Reply::Json(views::company(call.world, &id)));
    }
    if let Some(wanted) = call.query("name") {
        let found = those(call.world, "companies", |company| {
            company.get("name").and_then(Value::as_str) == Some(wanted)
        });
        let id = found
            .first()
            .ok_or_else(|| Refusal::not_found("company", wanted))?;
        return Ok(Reply::Json(views::company(call.world, id)));
    }
    let mut all = newest_first(call.world, "companies");
    let has = |company: &str, field: &str, wanted: &str| {
        call.world
            .find("companies", company)
            .is_some_and(|company| ids(company, field).any(|id| id == wanted))
    };
    if let Some(tag) = call.query("tag_id") {
        all.retain(|id| has(id, "tags", tag));
    }
    if let Some(segment) = call.query("segment_id") {
        all.retain(|id| has(id, "segments", segment));
    }
    call.list("list", &all, views::company)
}

fn create_or_update(call: &mut Call<'_>) -> Outcome {
    let company_id = call.need("company_id")?;
    attributes::check(call.world, "company", &call.body)?;
    let existing = call
        .world
        .lookup("companies", "company_id", &company_id)
        .first()
        .cloned();
    let mut body = whole_spend(&call.body);
    let fields = [&FIELDS[..], &["last_request_at"]].concat();
    body.remove("last_request_at");
    if flag(&body, "update_last_request_at") && call.declares("update_last_request_at") {
        body.insert("last_request_at".to_owned(), json!(call.now()));
    }
    if let Some(id) = existing {
        call.world.update("companies", &id, |entity| {
            set_fields(entity, &body, &fields)
        });
        tell(call.world, "company.updated", &id);
        return Ok(Reply::Json(views::company(call.world, &id)));
    }
    let id = call.world.new_id("companies");
    let now = call.now();
    let mut entity =
        object(json!({"id": id, "company_id": company_id, "created_at": now, "updated_at": now}));
    set_fields(&mut entity, &body, &fields);
    call.world.put("companies", entity);
    tell(call.world, "company.created", &id);
    Ok(Reply::Json(views::company(call.world, &id)))
}

/// Truncates `monthly_spend` to an integer.
fn whole_spend(body: &Entity) -> Entity {
    let mut body = body.clone();
    if let Some(spend) = body.get_mut("monthly_spend")
        && let Some(number) = spend.as_f64().filter(|_| spend.is_f64())
    {
        // A float outside the range of `i64` becomes the nearest `i64`.
        *spend = json!(number as i64);
    }
    body
}

fn tell(world: &mut World, topic: &str, id: &str) {
    world.tell(topic, |world| views::company(world, id));
}

fn all(call: &mut Call<'_>) -> Outcome {
    let mut ids = match call.query("order") {
        Some("asc") => call.world.ids("companies"),
        _ => newest_first(call.world, "companies"),
    };
    ids.truncate(MOST);
    call.list("list", &ids, views::company)
}

/// Returns the next page of a scroll through all companies. Only one scroll can be open. A scroll ends with an empty
/// page, or after one idle minute.
fn scroll(call: &mut Call<'_>) -> Outcome {
    let now = call.now();
    let open = call
        .world
        .scroll
        .take()
        .filter(|open| now - open.used_at < SCROLL_LIFE);
    let mut scroll = match (call.query("scroll_param"), open) {
        (None, Some(open)) => {
            call.world.scroll = Some(open);
            let message = "the workspace already has an open scroll: continue with its scroll_param, or wait a minute";
            return Err(Refusal::new(409, "scroll_exists", message));
        }
        (None, None) => Scroll {
            parameter: format!("scroll-{}", call.world.number("scrolls")),
            position: 0,
            used_at: now,
        },
        (Some(wanted), Some(open)) if open.parameter == wanted => open,
        (Some(wanted), open) => {
            let message = format!("scroll {wanted} is not open");
            call.world.scroll = open;
            return Err(Refusal::new(404, "not_found", message));
        }
    };
    let ids = call.world.ids("companies");
    let rest = ids.get(scroll.position..).unwrap_or_default();
    let page = rest.get(..rest.len().min(SCROLL)).unwrap_or_default();
    let data: Vec<Value> = page
        .iter()
        .map(|id| views::company(call.world, id))
        .collect();
    scroll.position += page.len();
    scroll.used_at = now;
    let answer = json!({
        "type": "list",
        "data": data,
        "pages": null,
        "total_count": null,
        // The last page has no `scroll_param`, because official clients stop only if `scroll_param` is missing.
        "scroll_param": (!page.is_empty()).then_some(&scroll.parameter),
    });
    call.world.scroll = (!page.is_empty()).then_some(scroll);
    Ok(Reply::Json(answer))
}

fn known(call: &Call<'_>) -> Result<String, Refusal> {
    call.known("companies", "company", 0)
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    Ok(Reply::Json(views::company(call.world, &id)))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    attributes::check(call.world, "company", &call.body)?;
    let body = whole_spend(&call.body);
    call.world.update("companies", &id, |entity| {
        set_fields(entity, &body, &FIELDS)
    });
    tell(call.world, "company.updated", &id);
    Ok(Reply::Json(views::company(call.world, &id)))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let company_id = call.world.entity("companies", &id).remove("company_id");
    let item = json!({"type": "company", "id": id, "company_id": company_id});
    for note in ids(&call.world.entity("companies", &id), "notes").collect::<Vec<_>>() {
        call.world.remove("notes", &note);
    }
    call.world.remove("companies", &id);
    for contact in those(call.world, "contacts", |contact| {
        ids(contact, "companies").any(|held| held == id)
    }) {
        call.world.change("contacts", &contact, |entity| {
            list(entity, "companies").retain(|held| plain(held) != id);
        });
    }
    call.world.tell("company.deleted", |_| item);
    Ok(Reply::Json(
        json!({"id": id, "object": "company", "deleted": true}),
    ))
}

fn contacts(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let attached = those(call.world, "contacts", |contact| {
        !flag(contact, "archived") && ids(contact, "companies").any(|held| held == id)
    });
    call.list("list", &attached, views::contact)
}

fn segments(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let company = call.world.entity("companies", &id);
    let segments = ids(&company, "segments").filter(|id| call.world.find("segments", id).is_some());
    let views = segments.map(|id| views::plain_entity(call.world, "segments", "segment", &id));
    call.whole("list", views.collect())
}

/// Returns the id of the company whose `id` or `company_id` is in `item`.
pub(super) fn named(world: &World, item: &Value) -> Option<String> {
    let id = id_text(item.get("id"));
    if world.find("companies", &id).is_some() {
        return Some(id);
    }
    let company_id = id_text(item.get("company_id"));
    world
        .lookup("companies", "company_id", &company_id)
        .first()
        .cloned()
}
