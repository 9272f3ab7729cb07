//! Seeds, which contain the initial resources of a workspace.

use std::fmt;

use serde_json::{Map, Value, json};

use super::text::{id_text, plain};
use super::{Entity, TICKET_NUMBERS, World};
use crate::operations::people::own_admin;
use crate::operations::{drafts, is_stored, moves, notes, segments, store};
use crate::refusal::Refusal;

/// The default resources of a workspace, such as admins, a team and ticket types.
const BASE: &str = include_str!("workspace.json");

/// The demo workspace.
const DEMO: &str = include_str!("../../demo.json");

/// The kinds that are not derived from the paths of a version.
const OTHERS: [&str; 20] = [
    "activity_logs",
    "assignment_rules",
    "banners",
    "conversations/side_conversations",
    "custom_object_instances",
    "data_connectors/execution_results",
    "datasets",
    "events",
    "export/content/data",
    "export/reporting_data",
    "file_sources",
    "fin_voice",
    "help_center/help_centers/redirects",
    "jobs",
    "notes",
    "receipts",
    "ticket_type_attributes",
    "visitors",
    "calls",
    "whatsapp_messages",
];

/// The kinds whose resources are added first, in this order, because other resources refer to them.
const ORDER: [&str; 5] = ["admins", "tags", "companies", "ticket_types", "contacts"];

/// The error for an invalid seed. The message contains the location of the error in the seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedError(String);

impl fmt::Display for SeedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for SeedError {}

fn wrong<T>(message: String) -> Result<T, SeedError> {
    Err(SeedError(message))
}

fn unreadable(at: &str, refusal: &Refusal) -> SeedError {
    let messages: Vec<&str> = refusal
        .errors
        .iter()
        .map(|error| error.message.as_str())
        .collect();
    SeedError(format!("{at}: {}", messages.join("; ")))
}

/// Parses a seed.
pub(crate) fn read(text: &str) -> Result<Value, SeedError> {
    serde_json::from_str(text)
        .map_err(|error| SeedError(format!("the seed is not valid JSON: {error}")))
}

/// Returns the seed of the demo workspace.
pub(crate) fn demo() -> Value {
    read(DEMO).unwrap_or_default()
}

/// Adds the default resources to a new workspace.
pub(super) fn base(world: &mut World) {
    let base = read(BASE).and_then(|base| plant(world, &base));
    debug_assert_eq!(base, Ok(()), "the seed in the crate is valid");
    // The default brand has the id of the workspace.
    let app = world.workspace.app_id.clone();
    let brand = json!({"id": app, "name": "Mock workspace", "is_default": true, "help_center_id": "1",
        "default_address_settings_id": "1", "created_at": 1_500_000_000, "updated_at": 1_500_000_000});
    world.put("brands", crate::call::object(brand));
}

/// Adds the resources of a seed. If any part of the seed is invalid, no resource is added.
pub(crate) fn plant(world: &mut World, seed: &Value) -> Result<(), SeedError> {
    let Value::Object(kinds) = seed else {
        return wrong("a seed must be an object with an array of objects for each kind".to_owned());
    };
    let known = known();
    for (kind, things) in kinds {
        if !known.iter().any(|name| name == kind) {
            return wrong(format!(
                "$.{kind}: unknown kind `{kind}`: use one of {}",
                known.join(", ")
            ));
        }
        let Value::Array(things) = things else {
            return wrong(format!("$.{kind}: must be an array"));
        };
        if let Some(index) = things.iter().position(|thing| !thing.is_object()) {
            return wrong(format!("$.{kind}[{index}]: must be an object"));
        }
    }
    let mut grown = world.clone();
    let place = |kind: &str| {
        ORDER
            .iter()
            .position(|name| *name == kind)
            .unwrap_or(ORDER.len())
    };
    let mut names: Vec<&String> = kinds.keys().collect();
    names.sort_by_key(|kind| place(kind));
    for kind in names {
        let things = kinds[kind]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        for (index, thing) in things.iter().enumerate() {
            let at = format!("$.{kind}[{index}]");
            add(&mut grown, kind, thing.clone(), &at)?;
        }
    }
    *world = grown;
    Ok(())
}

/// Returns every kind of resource that a seed can contain.
fn known() -> Vec<String> {
    let mut kinds: Vec<String> = OTHERS.map(str::to_owned).to_vec();
    for label in crate::describe::labels() {
        let Some(version) = crate::describe::version(label) else {
            continue;
        };
        for operation in &version.operations {
            let Some(path) = operation.key.strip_prefix("GET /") else {
                continue;
            };
            let base = path.strip_suffix("/{}").unwrap_or(path);
            // A seed can contain a nested kind only if `stored` implements the operation, because only such resources
            // contain the id of the parent in a field.
            if !base.contains('{') || is_stored(version, operation) {
                kinds.push(store(base));
            }
        }
    }
    kinds.sort();
    kinds.dedup();
    kinds
}

fn add(world: &mut World, kind: &str, thing: Value, at: &str) -> Result<(), SeedError> {
    let mut entity = crate::call::object(thing);
    if id_text(entity.get("id")).is_empty() {
        let id = world.new_id(kind);
        entity.insert("id".to_owned(), json!(id));
    }
    let id = id_text(entity.get("id"));
    entity.insert("id".to_owned(), json!(id));
    if world.find(kind, &id).is_some() {
        return wrong(format!(
            "{at}.id: the id {id} is already used by another resource"
        ));
    }
    let now = world.now();
    for name in ["created_at", "updated_at"] {
        entity.entry(name.to_owned()).or_insert(json!(now));
    }
    if let Some(Value::Array(tags)) = entity.get("tags").cloned() {
        let tags: Vec<Value> = tags
            .iter()
            .map(|tag| json!({"id": tag_named(world, tag), "applied_at": now, "applied_by": null}))
            .collect();
        entity.insert("tags".to_owned(), json!(tags));
    }
    match kind {
        "contacts" => {
            contact(world, &mut entity, at)?;
            let attributes = entity.get("custom_attributes").and_then(Value::as_object);
            world
                .attributes
                .extend(attributes.into_iter().flat_map(Map::keys).cloned());
        }
        "conversations" => {
            contacts(world, &mut entity, at)?;
            conversation(world, &mut entity);
        }
        "tickets" => {
            contacts(world, &mut entity, at)?;
            ticket(world, &mut entity);
        }
        "segments" | "banners" => {
            segments::query(world, &entity).map_err(|refusal| unreadable(at, &refusal))?;
        }
        "assignment_rules" => {
            moves::rule(world, &entity).map_err(|refusal| unreadable(at, &refusal))?;
        }
        _ => {}
    }
    world.put(kind, entity);
    match kind {
        "ticket_types" => crate::operations::add_default_attributes(world, &id),
        "notes" => notes::attach(world, &id),
        "articles" => drafts::keep_all(world, &id, "web"),
        _ => {}
    }
    Ok(())
}

/// Sets the defaults of a ticket: `ticket_id` is the next unused number, and `open` is true.
fn ticket(world: &mut World, entity: &mut Entity) {
    let given = entity.get("ticket_id").map(plain);
    match given.unwrap_or_default().parse() {
        Ok(number) => world.number_from(TICKET_NUMBERS, number),
        Err(_) => {
            let number = world.number(TICKET_NUMBERS).to_string();
            entity
                .entry("ticket_id".to_owned())
                .or_insert(json!(number));
        }
    }
    entity.entry("open".to_owned()).or_insert(json!(true));
}

/// Returns the id of the tag that a seed identifies by id or name. If no such tag exists, creates the tag.
fn tag_named(world: &mut World, tag: &Value) -> String {
    let text = plain(tag);
    let known = world
        .all("tags")
        .find(|known| id_text(known.get("id")) == text || id_text(known.get("name")) == text);
    if let Some(known) = known {
        return id_text(known.get("id"));
    }
    let id = world.new_id("tags");
    world.put("tags", crate::call::object(json!({"id": id, "name": text})));
    id
}

fn contact(world: &mut World, entity: &mut Entity, at: &str) -> Result<(), SeedError> {
    entity.entry("role".to_owned()).or_insert(json!("user"));
    for (field, kind) in [("email", "user"), ("external_id", "")] {
        let value = id_text(entity.get(field));
        let applies = kind.is_empty() || entity.get("role") == Some(&json!(kind));
        let taken = world.lookup("contacts", field, &value).iter().any(|id| {
            let other = world.find("contacts", id);
            kind.is_empty() || other.is_some_and(|other| other.get("role") == Some(&json!(kind)))
        });
        if applies && !value.is_empty() && taken {
            return wrong(format!(
                "{at}.{field}: `{value}` is already used by another contact"
            ));
        }
    }
    let Some(Value::Array(companies)) = entity.get("companies").cloned() else {
        return Ok(());
    };
    let mut found = Vec::new();
    for (index, company) in companies.iter().enumerate() {
        let text = plain(company);
        let by_own_id = world.lookup("companies", "company_id", &text).first();
        let id = by_own_id
            .cloned()
            .or_else(|| world.find("companies", &text).map(|_| text.clone()));
        match id {
            Some(id) => found.push(json!(id)),
            None => {
                return wrong(format!(
                    "{at}.companies[{index}]: company `{text}` not found"
                ));
            }
        }
    }
    entity.insert("companies".to_owned(), json!(found));
    Ok(())
}

/// Replaces each entry of `contacts` (an id, an external id or an email) with the id of the contact.
fn contacts(world: &World, entity: &mut Entity, at: &str) -> Result<(), SeedError> {
    let given: Vec<Value> = crate::call::items(entity, "contacts").to_vec();
    let mut found = Vec::new();
    for (index, contact) in given.iter().enumerate() {
        let text = plain(contact);
        let by = |field| world.lookup("contacts", field, &text).first().cloned();
        let id = world.find("contacts", &text).map(|_| text.clone());
        match id.or_else(|| by("email")).or_else(|| by("external_id")) {
            Some(id) => found.push(json!(id)),
            None => {
                return wrong(format!(
                    "{at}.contacts[{index}]: contact `{text}` not found"
                ));
            }
        }
    }
    entity.insert("contacts".to_owned(), json!(found));
    Ok(())
}

/// Adds the missing fields of a conversation, such as the first message. A seed can contain the body of the first
/// message instead of the whole message.
fn conversation(world: &mut World, entity: &mut Entity) {
    let body = entity
        .remove("body")
        .map(|body| plain(&body))
        .unwrap_or_default();
    let contact = crate::call::ids(entity, "contacts").next();
    let author = match &contact {
        Some(id) => crate::views::author(world, "user", id),
        None => crate::views::author(world, "admin", &own_admin(world)),
    };
    let message = world.part_id();
    let defaults = json!({
        "title": null,
        "open": true,
        "state": "open",
        "read": false,
        "priority": "not_priority",
        "waiting_since": entity.get("created_at"),
        "snoozed_until": null,
        "parts": [],
        "source": {"type": "conversation", "id": message, "delivered_as": "customer_initiated", "subject": "",
            "body": format!("<p>{body}</p>"), "author": author, "attachments": [], "url": null, "redacted": false},
    });
    for (name, value) in crate::call::object(defaults) {
        entity.entry(name).or_insert(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::{Clock, Workspace};

    fn world() -> World {
        World::new(Workspace::default(), Clock::new(1_767_225_600, false))
    }

    #[test]
    fn the_demo_is_sound() {
        let mut world = world();
        assert_eq!(plant(&mut world, &demo()), Ok(()));
        assert_eq!(world.all("contacts").count(), 4);
    }

    #[test]
    fn a_wrong_seed_is_refused_whole() {
        for (seed, message) in [
            (json!([]), "a seed must be an object"),
            (
                json!({"contact": []}),
                "$.contact: unknown kind `contact`: use one of ",
            ),
            (json!({"contacts": {}}), "$.contacts: must be an array"),
            (json!({"contacts": [1]}), "$.contacts[0]: must be an object"),
            (
                json!({"contacts": [{"id": "a"}, {"id": "a"}]}),
                "$.contacts[1].id: the id a is already used by another resource",
            ),
            (
                json!({"contacts": [{"email": "a@b.c"}, {"email": "A@b.c"}]}),
                "$.contacts[1].email: `A@b.c` is already used by another contact",
            ),
            (
                json!({"tags": [{"name": "x"}], "contacts": [{"companies": ["no"]}]}),
                "$.contacts[0].companies[0]: company `no` not found",
            ),
            (
                json!({"conversations": [{"contacts": ["no"]}]}),
                "$.conversations[0].contacts[0]: contact `no` not found",
            ),
            (
                json!({"segments": [{"query": {"field": "segment_id", "operator": "=", "value": "1"}}]}),
                "$.segments[0]: ",
            ),
            (
                json!({"assignment_rules": [{"assignee": {"type": "admin", "id": "9"}}]}),
                "$.assignment_rules[0]: admin 9 not found",
            ),
        ] {
            let mut world = world();
            let error = plant(&mut world, &seed).expect_err("a wrong seed");
            assert!(error.to_string().starts_with(message), "{error}");
            assert_eq!(world.all("tags").count(), 0);
        }
        assert!(read("{").is_err_and(|error| error.to_string().contains("line 1 column 1")));
    }
}
