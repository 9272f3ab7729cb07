//! Searches for contacts, conversations and tickets.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::contacts::created_at;
use crate::call::{Call, Outcome, flag, ids, items};
use crate::paging::newest_first;
use crate::refusal::Refusal;
use crate::search::{Comparison, Query, compare};
use crate::views;
use crate::world::{Entity, World, id_text, plain};

const CONTACT_TIMES: [&str; 10] = [
    "created_at",
    "signed_up_at",
    "updated_at",
    "last_seen_at",
    "last_contacted_at",
    "last_replied_at",
    "last_email_opened_at",
    "last_email_clicked_at",
    "ios_last_seen_at",
    "android_last_seen_at",
];

const CONTACT_FIELDS: [&str; 34] = [
    "id",
    "role",
    "name",
    "avatar",
    "owner_id",
    "email",
    "email_domain",
    "phone",
    "external_id",
    "language_override",
    "browser",
    "browser_language",
    "os",
    "location.country",
    "location.region",
    "location.city",
    "unsubscribed_from_emails",
    "marked_email_as_spam",
    "has_hard_bounced",
    "ios_app_version",
    "ios_device",
    "ios_app_device",
    "ios_os_version",
    "ios_app_name",
    "ios_sdk_version",
    "android_app_version",
    "android_device",
    "android_app_name",
    "android_sdk_version",
    "andoid_sdk_version",
    "segment_id",
    "tag_id",
    "browser_version",
    "formatted_phone",
];

const CONVERSATION_TIMES: [&str; 7] = [
    "created_at",
    "updated_at",
    "waiting_since",
    "snoozed_until",
    "conversation_rating.requested_at",
    "conversation_rating.replied_at",
    "conversation_rating.created_at",
];

const CONVERSATION_FIELDS: [&str; 33] = [
    "id",
    "title",
    "source.type",
    "source.id",
    "source.delivered_as",
    "source.subject",
    "source.body",
    "source.author.id",
    "source.author.type",
    "source.author.name",
    "source.author.email",
    "source.url",
    "contact_ids",
    "teammate_ids",
    "admin_assignee_id",
    "team_assignee_id",
    "channel_initiated",
    "open",
    "read",
    "state",
    "tag_ids",
    "priority",
    "conversation_rating.score",
    "conversation_rating.remark",
    "conversation_rating.contact_id",
    "conversation_rating.admin_d",
    "ai_agent_participated",
    "ai_agent.resolution_state",
    "ai_agent.last_answer_type",
    "ai_agent.rating",
    "ai_agent.rating_remark",
    "ai_agent.source_type",
    "ai_agent.source_title",
];

/// The query parameters that add a field to the conversations in search results, each with the name of the field.
const INCLUDED: [(&str, &str); 2] = [
    ("include_monitors", "monitor_evaluations"),
    ("include_scorecards", "scorecards"),
];

const TICKET_TIMES: [&str; 3] = ["created_at", "updated_at", "snoozed_until"];

const TICKET_FIELDS: [&str; 12] = [
    "id",
    "title",
    "description",
    "category",
    "ticket_type_id",
    "contact_ids",
    "teammate_ids",
    "admin_assignee_id",
    "team_assignee_id",
    "open",
    "state",
    "tag_ids",
];

pub(super) fn contacts(call: &mut Call<'_>) -> Outcome {
    let comparison = contact_comparison(call.world);
    let newest = call.now() - call.world.workspace.search_delay;
    let ids = newest_first(call.world, "contacts")
        .into_iter()
        .filter(|id| {
            let contact = call.world.find("contacts", id);
            contact
                .is_some_and(|contact| !flag(contact, "archived") && created_at(contact) <= newest)
        });
    let ids = ids.collect();
    let found = search(call, "contacts", ids, &comparison, contact_values)?;
    call.list("list", &found, super::merges::view(call))
}

/// Returns a function that maps a field of contacts to a comparison, or to `None` if the field is unknown.
pub(super) fn contact_comparison(world: &World) -> impl Fn(&str) -> Option<Comparison> + use<> {
    let offset = world.workspace.utc_offset;
    move |field| {
        if field == "tag_id" {
            return Some(Comparison::Equality);
        }
        if CONTACT_TIMES.contains(&field) {
            return Some(Comparison::Day { offset });
        }
        let known = CONTACT_FIELDS.contains(&field) || named(field, "custom_attributes.");
        known.then_some(Comparison::Plain)
    }
}

/// Returns whether a query matches a contact.
pub(super) fn finds_contact(world: &World, query: &Query, contact: &Entity) -> bool {
    let comparison = contact_comparison(world);
    query.finds(&|field| contact_values(world, contact, field), &comparison)
}

pub(super) fn conversations(call: &mut Call<'_>) -> Outcome {
    let ids = newest_first(call.world, "conversations");
    let comparison = &conversation_comparison;
    let found = search(call, "conversations", ids, comparison, conversation_values)?;
    let included: Vec<&str> = INCLUDED
        .iter()
        .filter(|(parameter, _)| call.query(parameter) == Some("true"))
        .map(|(_, field)| *field)
        .collect();
    call.list("conversation.list", &found, |world, id| {
        let mut view = views::conversation_item(world, id);
        for field in &included {
            let held = world.find("conversations", id);
            let held = held.and_then(|entity| entity.get(*field));
            view[*field] = held.cloned().unwrap_or(json!([]));
        }
        view
    })
}

/// Returns the comparison of a field of conversations; `None` for an unknown field.
pub(super) fn conversation_comparison(field: &str) -> Option<Comparison> {
    let time = CONVERSATION_TIMES.contains(&field)
        || (named(field, "statistics.") && field.ends_with("_at"));
    if time {
        return Some(Comparison::Inclusive);
    }
    let known = CONVERSATION_FIELDS.contains(&field)
        || named(field, "statistics.")
        || named(field, "custom_attribute.")
        || named(field, "custom_attributes.");
    known.then_some(Comparison::Plain)
}

/// Returns whether a query matches a conversation.
pub(super) fn finds_conversation(world: &World, query: &Query, conversation: &Entity) -> bool {
    let values = |field: &str| conversation_values(world, conversation, field);
    query.finds(&values, &conversation_comparison)
}

pub(super) fn tickets(call: &mut Call<'_>) -> Outcome {
    // In the service, a search for tickets identifies an attribute by id, not by name.
    let attributes: HashSet<String> = call
        .world
        .ids("ticket_type_attributes")
        .into_iter()
        .map(|id| format!("ticket_attribute.{id}"))
        .collect();
    let comparison = |field: &str| {
        if TICKET_TIMES.contains(&field) {
            return Some(Comparison::Inclusive);
        }
        let known = TICKET_FIELDS.contains(&field) || attributes.contains(field);
        known.then_some(Comparison::Plain)
    };
    let ids = newest_first(call.world, "tickets");
    let found = search(call, "tickets", ids, &comparison, ticket_values)?;
    call.list("ticket.list", &found, views::ticket)
}

/// Returns whether a field consists of the prefix and a name.
fn named(field: &str, prefix: &str) -> bool {
    field
        .strip_prefix(prefix)
        .is_some_and(|name| !name.is_empty())
}

type Values = fn(&World, &Entity, &str) -> Vec<Value>;

fn search(
    call: &Call<'_>,
    kind: &str,
    mut ids: Vec<String>,
    comparison: &dyn Fn(&str) -> Option<Comparison>,
    values: Values,
) -> Result<Vec<String>, Refusal> {
    let query = call
        .body
        .get("query")
        .ok_or_else(|| Refusal::missing("query"))?;
    let query = Query::read(query, comparison)?;
    let world = &*call.world;
    ids.retain(|id| {
        let Some(entity) = world.find(kind, id) else {
            return false;
        };
        query.finds(&|field| values(world, entity, field), comparison)
    });
    sort(call, kind, &mut ids, comparison, values)?;
    Ok(ids)
}

/// Sorts `ids` by the field and the order in the body; resources without a value come last.
fn sort(
    call: &Call<'_>,
    kind: &str,
    ids: &mut [String],
    comparison: &dyn Fn(&str) -> Option<Comparison>,
    values: Values,
) -> Result<(), Refusal> {
    let Some(field) = call.inner("sort", "field") else {
        return Ok(());
    };
    if comparison(&field).is_none() {
        let message = format!("cannot sort by `{field}`: the field is unknown");
        return Err(Refusal::new(400, "invalid_field", message).field("sort.field"));
    }
    let order = call.inner("sort", "order").or_else(|| declared_order(call));
    let descending = match order.as_deref() {
        None | Some("ascending" | "asc") => false,
        Some("descending" | "desc") => true,
        Some(other) => {
            let message = format!("`{other}` is not a sort order: use ascending or descending");
            return Err(Refusal::new(400, "invalid_sort_order", message).field("sort.order"));
        }
    };
    let value = |id: &String| {
        let entity = call.world.find(kind, id)?;
        let first = values(call.world, entity, &field).into_iter().next()?;
        (!first.is_null()).then_some(first)
    };
    ids.sort_by_cached_key(|id| Sorted(value(id), descending));
    Ok(())
}

/// Returns the default sort order in the description of the operation.
fn declared_order(call: &Call<'_>) -> Option<String> {
    let body = call.version.resolve(&call.operation.body.as_ref()?.schema);
    let sort = call.version.resolve(body.properties.get("sort")?);
    let order = call.version.resolve(sort.properties.get("order")?);
    order.default.as_ref().map(plain)
}

/// A sortable value.
#[derive(PartialEq)]
struct Sorted(Option<Value>, bool);

impl Eq for Sorted {}

impl PartialOrd for Sorted {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Sorted {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        use std::cmp::Ordering;
        match (&self.0, &other.0) {
            (None, None) => Ordering::Equal,
            (None, _) => Ordering::Greater,
            (_, None) => Ordering::Less,
            (Some(a), Some(b)) => {
                let order = compare(a, b).unwrap_or(Ordering::Equal);
                if self.1 { order.reverse() } else { order }
            }
        }
    }
}

/// Returns the value at a dotted path; empty if the value is missing.
fn at(entity: &Entity, way: &str) -> Vec<Value> {
    let mut steps = way.split('.');
    let first = steps.next().and_then(|first| entity.get(first));
    let found = steps.try_fold(first, |value, step| value.map(|value| value.get(step)));
    found.flatten().cloned().into_iter().collect()
}

fn listed(entity: &Entity, field: &str) -> Vec<Value> {
    ids(entity, field).map(Value::from).collect()
}

fn contact_values(world: &World, contact: &Entity, field: &str) -> Vec<Value> {
    match field {
        "tag_id" => listed(contact, "tags"),
        "segment_id" => {
            let id = id_text(contact.get("id"));
            super::segments::of(world, &id)
                .into_iter()
                .map(Value::from)
                .collect()
        }
        "email_domain" => {
            let email = id_text(contact.get("email"));
            email
                .split_once('@')
                .map(|(_, domain)| json!(domain))
                .into_iter()
                .collect()
        }
        "unsubscribed_from_emails" | "marked_email_as_spam" | "has_hard_bounced" => {
            vec![json!(flag(contact, field))]
        }
        "andoid_sdk_version" => at(contact, "android_sdk_version"),
        _ => match field.strip_prefix("custom_attributes.") {
            // The name of an attribute can contain dots.
            Some(name) => contact
                .get("custom_attributes")
                .and_then(|attributes| attributes.get(name))
                .cloned()
                .into_iter()
                .collect(),
            None => at(contact, field),
        },
    }
}

fn conversation_values(world: &World, conversation: &Entity, field: &str) -> Vec<Value> {
    let attribute = field
        .strip_prefix("custom_attributes.")
        .or(field.strip_prefix("custom_attribute."));
    if let Some(name) = attribute {
        let attributes = conversation.get("custom_attributes");
        let value = attributes.and_then(|attributes| attributes.get(name));
        return value.cloned().into_iter().collect();
    }
    match field {
        "contact_ids" => listed(conversation, "contacts"),
        "tag_ids" => listed(conversation, "tags"),
        "teammate_ids" => {
            let parts = items(conversation, "parts").iter();
            let admins = parts.filter(|part| part["author"]["type"] == "admin");
            admins.map(|part| part["author"]["id"].clone()).collect()
        }
        "priority" => {
            let view = views::priority(conversation);
            ["level", "flag"].map(|form| view[form].clone()).to_vec()
        }
        "channel_initiated" => at(conversation, "source.type"),
        "conversation_rating.score" => at(conversation, "conversation_rating.rating"),
        "conversation_rating.contact_id" => at(conversation, "conversation_rating.contact.id"),
        "conversation_rating.admin_d" => at(conversation, "conversation_rating.teammate.id"),
        _ if field.starts_with("statistics.") => {
            let view = views::conversation_item(world, &id_text(conversation.get("id")));
            view.as_object()
                .map(|view| at(view, field))
                .unwrap_or_default()
        }
        _ => at(conversation, field),
    }
}

fn ticket_values(world: &World, ticket: &Entity, field: &str) -> Vec<Value> {
    let attribute = |name: &str| {
        let attributes = ticket.get("ticket_attributes");
        let value = attributes.and_then(|attributes| attributes.get(name));
        value.cloned().into_iter().collect()
    };
    match field {
        "contact_ids" => listed(ticket, "contacts"),
        "tag_ids" => listed(ticket, "tags"),
        "teammate_ids" => {
            let parts = items(ticket, "parts").iter();
            let admins = parts.filter(|part| part["author"]["type"] == "admin");
            admins.map(|part| part["author"]["id"].clone()).collect()
        }
        "title" => attribute("_default_title_"),
        "description" => attribute("_default_description_"),
        "category" => {
            let kind = world.find("ticket_types", &id_text(ticket.get("ticket_type_id")));
            kind.and_then(|kind| kind.get("category"))
                .cloned()
                .into_iter()
                .collect()
        }
        "state" => {
            let state = world.find("ticket_states", &id_text(ticket.get("state_id")));
            state
                .and_then(|state| state.get("category"))
                .cloned()
                .into_iter()
                .collect()
        }
        _ => match field.strip_prefix("ticket_attribute.") {
            Some(id) => match world.find("ticket_type_attributes", id) {
                Some(found) => attribute(&id_text(found.get("name"))),
                None => Vec::new(),
            },
            None => at(ticket, field),
        },
    }
}
