//! The items of notifications that no event caused.

use std::fmt;

use serde_json::{Map, Value, json};

use crate::describe::{Kind, Schema, Topic, Version};
use crate::views;
use crate::world::{World, id_text, plain};

/// The error for a topic that the version of the workspace does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownTopicError {
    topic: String,
    version: &'static str,
    known: Vec<&'static str>,
}

impl fmt::Display for UnknownTopicError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "version {} has no topic `{}`: pass the item of the notification, or use one of {}",
            self.version,
            self.topic,
            self.known.join(", ")
        )
    }
}

impl std::error::Error for UnknownTopicError {}

/// Returns an item for a topic: the newest resource of the topic's kind, or a generated item.
pub(crate) fn item(
    world: &World,
    version: &'static Version,
    topic: &str,
) -> Result<Value, UnknownTopicError> {
    let known = version.topics.get(topic);
    let Topic { schema, base, .. } = known.ok_or_else(|| UnknownTopicError {
        topic: topic.to_owned(),
        version: version.label,
        known: version.topics.keys().map(String::as_str).collect(),
    })?;
    let maker = Maker {
        world,
        version,
        family: topic.split('.').next().unwrap_or_default(),
    };
    let Some(base) = base else {
        return Ok(maker.thing(schema));
    };
    let mut item = maker.thing(base);
    if let (Value::Object(item), Value::Object(whole)) = (&mut item, maker.made(schema)) {
        let declared = version.schema(base).map(|base| version.resolve(base));
        let is_more =
            |name: &String| declared.is_none_or(|base| !base.properties.contains_key(name));
        item.extend(whole.into_iter().filter(|(name, _)| is_more(name)));
    }
    Ok(item)
}

/// Generates items from the resources of the workspace.
struct Maker<'a> {
    world: &'a World,
    version: &'a Version,
    /// The first segment of the topic.
    family: &'a str,
}

impl Maker<'_> {
    /// Returns the newest resource with the schema `schema`, or a generated resource.
    fn thing(&self, schema: &str) -> Value {
        self.newest(schema).unwrap_or_else(|| self.made(schema))
    }

    fn newest(&self, schema: &str) -> Option<Value> {
        let store = match schema {
            "company" => "companies",
            "data_event" => "events",
            "jobs" => "jobs",
            other => &format!("{other}s"),
        };
        let id = id_text(self.world.all(store).next_back()?.get("id"));
        Some(match schema {
            "admin" => views::admin(self.world, &id),
            "company" => views::company(self.world, &id),
            "contact" => views::contact(self.world, &id),
            "conversation" => views::conversation(self.world, &id),
            "tag" => views::tag_basic(self.world, &id),
            "ticket" => views::ticket(self.world, &id),
            other => views::plain_entity(self.world, store, other, &id),
        })
    }

    fn made(&self, name: &str) -> Value {
        let Some(schema) = self.version.schema(name) else {
            return json!({"type": name});
        };
        let properties = &self.version.resolve(schema).properties;
        let fields = properties
            .iter()
            .map(|(name, property)| (name.clone(), self.field(name, property)));
        Value::Object(fields.collect::<Map<_, _>>())
    }

    fn field(&self, name: &str, property: &Schema) -> Value {
        if let Some(schema) = &property.reference {
            return self
                .newest(schema)
                .unwrap_or_else(|| self.example(name, property));
        }
        if let Some(arm) = property.arms.first() {
            return self.field(name, arm);
        }
        if property.kind == Kind::Array
            && let Some(item) = &property.items
        {
            return json!([self.field(name, item)]);
        }
        if name == "type" && property.words.is_empty() {
            return json!(self.family);
        }
        if property.format.as_deref() == Some("date-time") {
            return json!(self.world.now());
        }
        // A field such as `conversation_id` contains the id of the newest resource of that kind.
        let named = name
            .strip_suffix("_id")
            .and_then(|schema| self.newest(schema));
        match named {
            Some(thing) => json!(plain(&thing["id"])),
            None => self.version.example(name, property),
        }
    }

    /// Returns a sample of a property. If the schema allows any `type`, the `type` of the sample is the first segment
    /// of the topic.
    fn example(&self, name: &str, property: &Schema) -> Value {
        let mut example = self.version.example(name, property);
        let kind = self.version.resolve(property).properties.get("type");
        if kind.is_some_and(|kind| kind.words.is_empty()) {
            example["type"] = json!(self.family);
        }
        example
    }
}
