//! Reads `webhooks.yaml`: the topics of webhooks and their items, which descriptions lack.

use std::collections::BTreeMap;

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::data::Spanned;
use crate::data::de::non_empty;
use crate::data::reader::Reader;
use crate::data::stale::{Reference, Subject};
use crate::ir::{Api, EventDef, EventRule, FinDef, Root, Selector, TypeDef};
use crate::name::identifiers;
use crate::source::{Entry, Node, Value};

/// The known webhooks. A version has the items whose schemas it has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Webhooks {
    schemas: Vec<Entry>,
    items: Vec<Spanned<Item>>,
    since: BTreeMap<String, String>,
    before: BTreeMap<String, String>,
    plain_text: BTreeMap<String, String>,
    fin: Vec<FinEvent>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct Item {
    event: String,
    schema: Spanned<String>,
    #[serde(deserialize_with = "non_empty")]
    topics: Vec<String>,
    #[serde(default)]
    has: Vec<String>,
    #[serde(default)]
    constants: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct FinEvent {
    event: String,
    schema: Spanned<String>,
    name: String,
}

/// A topic in the list of all topics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Topic {
    /// The Rust variant.
    pub(crate) name: String,
    /// Its name in notifications.
    pub(crate) text: String,
    /// The version that added it, if known.
    pub(crate) since: Option<String>,
}

impl Webhooks {
    pub(crate) fn read(reader: &mut Reader<'_>, root: &Node) -> Self {
        let [schemas, items, since, before, plain_text, fin] = reader.tables(
            root,
            ["schemas", "items", "since", "before", "plain_text", "fin"],
        );
        let webhooks = Self {
            schemas: schemas.map_or_else(Vec::new, |node| node.entries().to_vec()),
            items: reader.list(items),
            since: since
                .and_then(|node| reader.value(node))
                .unwrap_or_default(),
            before: before
                .and_then(|node| reader.value(node))
                .unwrap_or_default(),
            plain_text: plain_text
                .and_then(|node| reader.value(node))
                .unwrap_or_default(),
            fin: reader.list(fin),
        };
        webhooks.consistent(reader);
        webhooks.known_topics(reader, since, before);
        webhooks.known_events(reader, plain_text);
        webhooks
    }

    /// Reports errors that concern more than one entry.
    fn consistent(&self, reader: &mut Reader<'_>) {
        let topics = self.topics();
        for item in &self.items {
            let twin = self.items.iter().find(|other| {
                other.value.event == item.value.event
                    && other.value.schema.value != item.value.schema.value
            });
            if let Some(twin) = twin.filter(|twin| twin.span > item.span) {
                let message = format!(
                    "`{}` has two schemas: `{}` and `{}`",
                    item.value.event, item.value.schema.value, twin.value.schema.value
                );
                reader.fault(item.value.schema.span, message);
            }
            let alike = item.value.topics.iter().find_map(|text| {
                let twin = |topic: &&Topic| topic.name == identifiers::variant(text);
                let twin = topics
                    .iter()
                    .filter(twin)
                    .find(|topic| topic.text != *text)?;
                Some(format!(
                    "the topics `{text}` and `{}` have one name",
                    twin.text
                ))
            });
            if let Some(message) = alike {
                reader.fault(item.span, message);
            }
        }
    }

    /// Reports topics in tables by topic that no item has.
    fn known_topics(&self, reader: &mut Reader<'_>, since: Option<&Node>, before: Option<&Node>) {
        let topics = self.topics();
        let mut check = |text: &str, span| {
            if !topics.iter().any(|topic| topic.text == text) {
                reader.fault(span, format!("no item has the topic `{text}`"));
            }
        };
        for entry in [since, before]
            .into_iter()
            .flatten()
            .flat_map(Node::entries)
        {
            check(&entry.key, entry.key_span);
        }
        for entry in before.map(Node::entries).unwrap_or_default() {
            // A value of another kind was reported when it was read.
            if let Some(earlier) = entry.value.as_str() {
                check(earlier, entry.value.span);
            }
        }
    }

    /// Reports keys of a table by event that no item has.
    fn known_events(&self, reader: &mut Reader<'_>, table: Option<&Node>) {
        for entry in table.map(Node::entries).unwrap_or_default() {
            if !self.items.iter().any(|item| item.value.event == entry.key) {
                let message = format!("no item has the event `{}`", entry.key);
                reader.fault(entry.key_span, message);
            }
        }
    }

    pub(crate) fn references(&self, all: &mut Vec<Reference>) {
        let items = self.items.iter().map(|item| &item.value.schema);
        let schemas = items.chain(self.fin.iter().map(|fin| &fin.schema));
        all.extend(schemas.map(|schema| Reference::alone(Subject::Schema, schema)));
        let own = self.schemas.iter().map(|entry| Spanned {
            span: entry.key_span,
            value: entry.key.clone(),
        });
        all.extend(own.map(|schema| Reference::alone(Subject::Schema, &schema)));
    }

    /// Adds the schemas that a description lacks, if all of their references resolve.
    pub(crate) fn extend(&self, tree: &mut Node) {
        let Some(Value::Map(known)) = tree
            .pointer_mut("/components/schemas")
            .map(|node| &mut node.value)
        else {
            return;
        };
        let mut open: Vec<&Entry> = self.schemas.iter().collect();
        loop {
            let has = |name: &str| known.iter().any(|entry| entry.key == name);
            open.retain(|entry| !has(&entry.key));
            let (ready, waiting): (Vec<&Entry>, Vec<&Entry>) = open
                .into_iter()
                .partition(|entry| references(&entry.value).into_iter().all(has));
            if ready.is_empty() {
                return;
            }
            known.extend(ready.into_iter().cloned());
            open = waiting;
        }
    }

    /// The schemas of the items of notifications.
    pub(crate) fn schemas(&self) -> BTreeSet<&str> {
        let items = self.items.iter().map(|item| &item.value.schema);
        let all = items.chain(self.fin.iter().map(|fin| &fin.schema));
        all.map(|schema| schema.value.as_str()).collect()
    }

    /// Sets the events of this version.
    pub(crate) fn apply(&self, api: &mut Api) {
        let mut events: Vec<EventDef> = Vec::new();
        let mut rules = Vec::new();
        for Spanned { value: item, .. } in &self.items {
            let Some(ty) = type_of(&api.types, &item.schema.value) else {
                continue;
            };
            if !events.iter().any(|known| known.name == item.event) {
                events.push(EventDef {
                    name: item.event.clone(),
                    ty,
                    topics: Vec::new(),
                });
            }
            if let Some(event) = events.iter_mut().find(|known| known.name == item.event) {
                for topic in &item.topics {
                    if !event.topics.contains(topic) {
                        event.topics.push(topic.clone());
                    }
                }
            }
            let constants = item.constants.iter();
            let constants = constants.map(|(key, text)| (key.clone(), vec![text.clone()]));
            rules.push(EventRule {
                event: item.event.clone(),
                topics: item.topics.clone(),
                selector: Selector::Object {
                    has: item.has.clone(),
                    any: Vec::new(),
                    constants: constants.collect(),
                },
            });
        }
        let fin = self.fin.iter().filter_map(|fin| {
            Some(FinDef {
                name: fin.event.clone(),
                ty: type_of(&api.types, &fin.schema.value)?,
                event_name: fin.name.clone(),
            })
        });
        api.fin_events = fin.collect();
        api.events = events;
        api.event_rules = rules;
    }

    /// The version that added a topic, if recorded.
    pub fn since(&self, topic: &str) -> Option<&str> {
        self.since.get(topic).map(String::as_str)
    }

    /// The topic that versions before a topic send in its place.
    pub(crate) fn before(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.before.iter();
        pairs.map(|(topic, earlier)| (topic.as_str(), earlier.as_str()))
    }

    /// The version since which an event has plain text instead of HTML, if any.
    pub(crate) fn plain_text(&self, event: &str) -> Option<&str> {
        self.plain_text.get(event).map(String::as_str)
    }

    /// Every topic, in alphabetical order.
    pub(crate) fn topics(&self) -> Vec<Topic> {
        let mut texts: Vec<&String> = self
            .items
            .iter()
            .flat_map(|item| &item.value.topics)
            .collect();
        texts.sort();
        texts.dedup();
        let topic = |text: &String| Topic {
            name: identifiers::variant(text),
            text: text.clone(),
            since: self.since.get(text).cloned(),
        };
        texts.into_iter().map(topic).collect()
    }
}

/// The Rust type of a schema.
fn type_of(types: &[TypeDef], schema: &str) -> Option<String> {
    let is_schema = |def: &&TypeDef| {
        def.place.steps.is_empty()
            && matches!(&def.place.root, Root::Schema(name) if name == schema)
    };
    types.iter().find(is_schema).map(|def| def.name.clone())
}

/// The components that a schema refers to.
pub(crate) fn references(node: &Node) -> Vec<&str> {
    let mut found = Vec::new();
    for entry in node.entries() {
        let target = entry.value.as_str().filter(|_| entry.key == "$ref");
        found.extend(target.and_then(|text| text.strip_prefix("#/components/schemas/")));
        found.extend(references(&entry.value));
    }
    found.extend(node.items().iter().flat_map(references));
    found
}
