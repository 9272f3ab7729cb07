//! Notifications that nothing has happened for.

use std::fmt;

use serde_json::{Value, json};

use super::topics::{TOPICS, is_known};
use crate::describe::Version;
use crate::views;
use crate::world::{World, id_text, iso};

/// A topic for which no item can be made up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownTopic(String);

impl fmt::Display for UnknownTopic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "there is no topic `{}`, so its item has to be given; known are {}",
            self.0,
            TOPICS.join(", ")
        )
    }
}

impl std::error::Error for UnknownTopic {}

/// The item that a topic has: the newest thing of its kind in the workspace, or an example where there is none.
pub(crate) fn item(world: &World, version: &Version, topic: &str) -> Result<Value, UnknownTopic> {
    if !is_known(topic) {
        return Err(UnknownTopic(topic.to_owned()));
    }
    let contact = || newest(world, version, "contacts", "contact", views::contact);
    let company = || newest(world, version, "companies", "company", views::company);
    let tag = || newest(world, version, "tags", "tag_basic", views::tag_basic);
    let now = world.now();
    let conversation = || {
        newest(
            world,
            version,
            "conversations",
            "conversation",
            views::conversation,
        )
    };
    Ok(match topic.split('.').next().unwrap_or_default() {
        "ping" => json!({"type": "ping", "message": "a test of the address"}),
        "company" if topic.starts_with("company.contact.") => {
            json!({"company": company(), "contact": contact()})
        }
        "company" => company(),
        "contact" if topic.contains(".tag.") => {
            json!({"type": "contact_tag", "created_at": iso(now), "tag": tag(), "contact": contact()})
        }
        "contact" if topic == "contact.merged" => {
            let mut item = contact();
            item["merged_from"] = json!({"type": "contact", "id": "65f0000000000000000000ff"});
            item
        }
        "contact" | "visitor" => contact(),
        "granular" => json!({
            "type": "granular",
            "contact": contact(),
            "subscription_types": [stored(world, version, "subscription_types", "subscription_type")],
            "created_at": now,
        }),
        "conversation" if topic == "conversation.deleted" => {
            json!({"type": "conversation", "conversation_id": conversation()["id"]})
        }
        "conversation" | "conversation_part" => conversation(),
        "ticket" => newest(world, version, "tickets", "ticket", views::ticket),
        "admin" if topic.contains("activity_log") => {
            stored(world, version, "activity_logs", "activity_log")
        }
        "admin" => newest(world, version, "admins", "admin", views::admin),
        "article" => stored(world, version, "articles", "article"),
        "call" => stored(world, version, "calls", "call"),
        "event" => stored(world, version, "events", "data_event"),
        "job" => stored(world, version, "jobs", "jobs"),
        _ => json!({
            "type": "content_stat",
            "id": "1",
            "stat_type": topic.trim_start_matches("content_stat."),
            "contact": contact(),
            "created_at": now,
        }),
    })
}

/// The newest thing of a kind, or an example.
fn newest(
    world: &World,
    version: &Version,
    kind: &str,
    schema: &str,
    view: impl Fn(&World, &str) -> Value,
) -> Value {
    let newest = world
        .all(kind)
        .next_back()
        .map(|entity| id_text(entity.get("id")));
    match newest {
        Some(id) => view(world, &id),
        None => version.schema(schema).map_or_else(
            || json!({"type": schema}),
            |found| version.example("", found),
        ),
    }
}

fn stored(world: &World, version: &Version, kind: &str, schema: &str) -> Value {
    newest(world, version, kind, schema, |world, id| {
        views::plain_entity(world, kind, schema, id)
    })
}
