//! Events of contacts.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Entry, parts};
use crate::call::{Call, Outcome, Reply, items, number, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::world::{Entity, World, id_text, iso};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /events", create),
    ("GET /events", all),
    ("POST /events/summaries", summaries),
];

/// The maximum age of the events in a list, in seconds.
const KEPT: i64 = 90 * 24 * 60 * 60;

fn create(call: &mut Call<'_>) -> Outcome {
    let name = call.need("event_name")?;
    let created = call.body.get("created_at").and_then(Value::as_i64);
    let created = created.ok_or_else(|| Refusal::missing("created_at"))?;
    let contact = contact(call.world, &call.body)?;
    let metadata = call.body.get("metadata").cloned().unwrap_or(json!({}));
    record(call.world, &contact, &name, created, &metadata);
    Ok(Reply::Empty)
}

fn record(world: &mut World, contact: &str, name: &str, created: i64, metadata: &Value) {
    let id = world.new_id("events");
    let entity = json!({"id": id, "contact_id": contact, "event_name": name, "created_at": created,
        "metadata": metadata});
    world.put("events", object(entity));
    world.tell("event.created", |world| shown(world, &id));
}

/// Returns the id of the contact that a body or a filter identifies.
fn contact(world: &World, given: &Entity) -> Result<String, Refusal> {
    let text = |field: &str| id_text(given.get(field));
    let by = parts::first_given(&["id", "intercom_user_id", "user_id", "email"], text);
    let (field, value) = by.ok_or_else(|| Refusal::missing("user_id"))?;
    parts::contact(world, field, &value)
        .ok_or_else(|| Refusal::new(404, "not_found", "User Not Found"))
}

fn shown(world: &World, id: &str) -> Value {
    let Some(event) = world.find("events", id) else {
        return Value::Null;
    };
    let contact = id_text(event.get("contact_id"));
    let field = |name: &str| {
        world
            .find("contacts", &contact)
            .and_then(|contact| contact.get(name))
    };
    json!({
        "type": "event",
        "event_name": event.get("event_name"),
        "created_at": event.get("created_at"),
        "user_id": field("external_id").cloned().unwrap_or(json!("")),
        "id": id,
        "intercom_user_id": contact,
        "email": field("email").cloned().unwrap_or(json!("")),
        "metadata": event.get("metadata"),
    })
}

/// Lists the events of a contact, newest first. If `summary` is `true`, returns a summary with the number of events of
/// each name instead.
fn all(call: &mut Call<'_>) -> Outcome {
    match call.query("type") {
        Some("user") => {}
        Some(other) => {
            let message = format!("type must be user, not `{other}`");
            return Err(Refusal::invalid("type", message));
        }
        None => return Err(Refusal::missing("type")),
    }
    let contact = contact(call.world, &filter(call))?;
    let earliest = call.now() - KEPT;
    let mut events = those(call.world, "events", |event| {
        let recent = number(event, "created_at").is_some_and(|at| at >= earliest);
        recent && id_text(event.get("contact_id")) == contact
    });
    if call.query("summary") == Some("true") {
        return Ok(Reply::Json(summary(call.world, &contact, &events)));
    }
    let created = |id: &String| {
        call.world
            .find("events", id)
            .and_then(|event| number(event, "created_at"))
    };
    events.reverse();
    events.sort_by_key(|id| std::cmp::Reverse(created(id)));
    let reply = call.list("event.list", &events, shown)?;
    Ok(match reply {
        Reply::Json(mut answer) => {
            let since = events.first().and_then(created).unwrap_or(0);
            let since = format!("{}{}?type=user&since={since}", call.origin, call.asked);
            answer["pages"] = match &answer["pages"]["next"] {
                Value::Null => json!({"since": since}),
                next => json!({"next": next, "since": since}),
            };
            Reply::Json(answer)
        }
        other => other,
    })
}

/// Returns the filter in the query string. The filter has one of the forms `filter[email]=`, `filter={"email": …}` or
/// `email=`.
fn filter(call: &Call<'_>) -> Entity {
    let whole = call
        .query("filter")
        .and_then(|text| serde_json::from_str::<Value>(text).ok());
    let mut filter = whole.map(object).unwrap_or_default();
    for name in ["user_id", "intercom_user_id", "email"] {
        let value = call.query(&format!("filter[{name}]")).or(call.query(name));
        if let Some(value) = value {
            filter.insert(name.to_owned(), json!(value));
        }
    }
    filter
}

fn summary(world: &World, contact: &str, events: &[String]) -> Value {
    let mut counts: BTreeMap<String, (i64, i64, i64)> = BTreeMap::new();
    for event in events.iter().filter_map(|id| world.find("events", id)) {
        let at = number(event, "created_at").unwrap_or(0);
        let many = number(event, "count").unwrap_or(1);
        let entry = counts
            .entry(id_text(event.get("event_name")))
            .or_insert((at, at, 0));
        *entry = (entry.0.min(at), entry.1.max(at), entry.2 + many);
    }
    let events: Vec<Value> = counts
        .into_iter()
        .map(|(name, (first, last, count))| {
            json!({"name": name, "first": iso(first), "last": iso(last), "count": count, "description": ""})
        })
        .collect();
    let field = |name: &str| {
        world
            .find("contacts", contact)
            .and_then(|contact| contact.get(name))
            .cloned()
    };
    json!({
        "type": "event.summary",
        "email": field("email").unwrap_or(json!("")),
        "intercom_user_id": contact,
        "user_id": field("external_id").unwrap_or(json!("")),
        "events": events,
    })
}

fn summaries(call: &mut Call<'_>) -> Outcome {
    let contact = contact(call.world, &call.body)?;
    let given = call
        .body
        .get("event_summaries")
        .cloned()
        .unwrap_or_default();
    let all = match &given {
        Value::Array(_) => items(&call.body, "event_summaries").to_vec(),
        one => vec![one.clone()],
    };
    for summary in all {
        let name = id_text(summary.get("event_name"));
        if name.is_empty() {
            return Err(Refusal::missing("event_summaries.event_name"));
        }
        let id = call.world.new_id("events");
        let at = summary
            .get("last")
            .and_then(Value::as_i64)
            .unwrap_or_else(|| call.now());
        let entity = json!({"id": id, "contact_id": contact, "event_name": name, "created_at": at,
            "count": summary.get("count"), "metadata": {}});
        call.world.put("events", object(entity));
    }
    Ok(Reply::Empty)
}
