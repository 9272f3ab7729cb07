//! The handlers of the operations.

mod articles;
mod asides;
mod attached;
mod attributes;
mod audiences;
mod banners;
mod bulk;
pub(crate) mod calls;
mod companies;
mod connectors;
mod contacts;
mod content;
mod conversation_attributes;
mod conversations;
mod data;
pub(crate) mod drafts;
mod events;
mod exports;
mod fin_voice;
mod found;
mod macros;
mod merges;
mod messages;
pub(crate) mod messenger;
pub(crate) mod moves;
pub(crate) mod notes;
mod objects;
mod office_hours;
mod parts;
pub(crate) mod people;
mod redirects;
pub(crate) mod segments;
mod stored;
mod tags;
mod team_metrics;
mod ticket_changes;
mod ticket_types;
mod tickets;
mod visitors;
mod whatsapp;

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;

use crate::call::{Call, Handler, Outcome, Reply};
use crate::describe::{Operation, Version};

pub(crate) use stored::store;
pub(crate) use ticket_types::add_defaults as add_default_attributes;

/// The key and the handler of an operation.
type Entry = (&'static str, Handler);

/// The operations that have a specific handler.
const TABLES: &[&[Entry]] = &[
    articles::OPERATIONS,
    asides::OPERATIONS,
    attached::OPERATIONS,
    audiences::OPERATIONS,
    banners::OPERATIONS,
    bulk::OPERATIONS,
    calls::OPERATIONS,
    companies::OPERATIONS,
    connectors::OPERATIONS,
    contacts::OPERATIONS,
    content::OPERATIONS,
    conversation_attributes::OPERATIONS,
    conversations::OPERATIONS,
    data::OPERATIONS,
    drafts::OPERATIONS,
    events::OPERATIONS,
    exports::OPERATIONS,
    fin_voice::OPERATIONS,
    merges::OPERATIONS,
    macros::OPERATIONS,
    messages::OPERATIONS,
    moves::OPERATIONS,
    notes::OPERATIONS,
    objects::OPERATIONS,
    office_hours::OPERATIONS,
    people::OPERATIONS,
    redirects::OPERATIONS,
    segments::OPERATIONS,
    tags::OPERATIONS,
    team_metrics::OPERATIONS,
    ticket_changes::OPERATIONS,
    ticket_types::OPERATIONS,
    tickets::OPERATIONS,
    visitors::OPERATIONS,
    whatsapp::OPERATIONS,
];

/// The implementation of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Implementation {
    /// Reads and changes the state of the workspace.
    State,
    /// Returns the fields of the request in the form of the response, completed with sample values.
    Echo,
    /// Returns an example that matches the description.
    Example,
}

enum Handling {
    Written(Handler),
    Stored(stored::Action),
    Echo,
    Example,
}

/// Performs an operation.
pub(crate) fn run(call: &mut Call<'_>) -> Outcome {
    bulk::settle(call.world);
    match handling(call.version, call.operation) {
        Handling::Written(handler) => handler(call),
        Handling::Stored(action) => stored::run(call, action),
        Handling::Echo | Handling::Example => {
            stored::owners(call)?;
            Ok(example(call))
        }
    }
}

/// Returns the implementation of an operation in a version.
pub(crate) fn implementation(version: &Version, operation: &Operation) -> Implementation {
    match handling(version, operation) {
        Handling::Written(_) | Handling::Stored(_) => Implementation::State,
        Handling::Echo => Implementation::Echo,
        Handling::Example => Implementation::Example,
    }
}

/// Returns whether an operation is implemented by `stored`.
pub(crate) fn is_stored(version: &Version, operation: &Operation) -> bool {
    matches!(handling(version, operation), Handling::Stored(_))
}

/// Returns the handler of an operation: a specific handler, or a generic handler that is derived from the path. An
/// unknown version uses handlers of both kinds.
fn handling(version: &Version, operation: &Operation) -> Handling {
    static WRITTEN: OnceLock<HashMap<&'static str, Handler>> = OnceLock::new();
    let written = WRITTEN.get_or_init(|| TABLES.iter().copied().flatten().copied().collect());
    if let Some(handler) = written.get(operation.key.as_str()) {
        return Handling::Written(*handler);
    }
    match stored::action(version, operation) {
        Some(action) => Handling::Stored(action),
        None if operation.body.is_some() => Handling::Echo,
        None => Handling::Example,
    }
}

/// Returns a response with every declared field. Fields of the request replace the sample values.
fn example(call: &Call<'_>) -> Reply {
    let Some(schema) = &call.operation.answer else {
        return Reply::Empty;
    };
    let mut answer = call.version.example("", schema);
    if let Value::Object(fields) = &mut answer {
        for (name, value) in &call.body {
            if fields.contains_key(name) {
                fields.insert(name.clone(), value.clone());
            }
        }
    }
    Reply::Json(answer)
}
