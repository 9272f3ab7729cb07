//! Reads `webhooks.yaml`: the topics and items of webhooks, which descriptions lack.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde::Deserialize;

use crate::data::Spanned;
use crate::data::de::non_empty;
use crate::data::reader::Reader;
use crate::ir::{Api, Conditions, EventDef, EventRule, FinDef, Selector, TypeDef};
use crate::name::identifiers;
use crate::source::{Entry, Node, Span};
use crate::spec::compare;

/// The known webhooks. A version has an item if the version has the item's schema.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Webhooks {
    pub(crate) schemas: Vec<Entry>,
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
    /// The name of the topic in notifications.
    pub(crate) text: String,
    /// The version that added the topic, if known.
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
        for Spanned { span, value: item } in &self.items {
            let (event, schema) = (&item.event, &item.schema);
            let twin = self.items.iter().find(|other| {
                let other = &other.value;
                other.event == *event && other.schema.value != schema.value
            });
            if let Some(twin) = twin.filter(|twin| twin.span > *span) {
                let (first, second) = (&schema.value, &twin.value.schema.value);
                let message = format!("`{event}` has two schemas: `{first}` and `{second}`");
                reader.fault(schema.span, message);
            }
            let alike = item.topics.iter().find_map(|text| {
                let name = identifiers::variant(text);
                let mut others = topics.iter().filter(|other| other.text != *text);
                let other = others.find(|other| other.name == name)?;
                Some(format!(
                    "the topics `{text}` and `{}` have the same name",
                    other.text
                ))
            });
            if let Some(message) = alike {
                reader.fault(*span, message);
            }
        }
    }

    /// Reports topics in the tables `since` and `before` that no item has.
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
            // A value of a different type was reported when the table was read.
            if let Some(earlier) = entry.value.as_str() {
                check(earlier, entry.value.span);
            }
        }
    }

    /// Reports the keys of a table that are not the event of any item.
    fn known_events(&self, reader: &mut Reader<'_>, table: Option<&Node>) {
        for entry in table.map(Node::entries).unwrap_or_default() {
            if !self.items.iter().any(|item| item.value.event == entry.key) {
                let message = format!("no item has the event `{}`", entry.key);
                reader.fault(entry.key_span, message);
            }
        }
    }

    /// Adds the schemas that a description lacks, if all of their references resolve.
    pub(crate) fn extend(&self, tree: &mut Node) {
        let schemas = tree.pointer_mut("/components/schemas");
        let Some(known) = schemas.and_then(Node::as_map_mut) else {
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

    /// Returns the schemas of the items of notifications, each with its span.
    pub(crate) fn carried(&self) -> impl Iterator<Item = (&str, Span)> {
        let items = self.items.iter().map(|item| &item.value.schema);
        let all = items.chain(self.fin.iter().map(|fin| &fin.schema));
        all.map(|schema| (schema.value.as_str(), schema.span))
    }

    /// Sets the events of this version.
    pub(crate) fn apply(&self, api: &mut Api) {
        let mut events: IndexMap<&str, EventDef> = IndexMap::new();
        let mut rules = Vec::new();
        for Spanned { value: item, .. } in &self.items {
            let Some(ty) = type_of(&api.types, &item.schema.value) else {
                continue;
            };
            let event = events.entry(&item.event).or_insert_with(|| EventDef {
                name: item.event.clone(),
                ty,
                topics: Vec::new(),
            });
            for topic in &item.topics {
                if !event.topics.contains(topic) {
                    event.topics.push(topic.clone());
                }
            }
            let constants = item.constants.iter();
            let constants = constants.map(|(key, text)| (key.clone(), vec![text.clone()]));
            rules.push(EventRule {
                event: item.event.clone(),
                topics: item.topics.clone(),
                selector: Selector::Object(Conditions {
                    has: item.has.clone(),
                    constants: constants.collect(),
                    ..Conditions::default()
                }),
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
        api.events = events.into_values().collect();
        api.event_rules = rules;
        let later = self
            .since
            .iter()
            .filter(|(_, since)| compare(since, &api.version) == Ordering::Greater);
        api.later_topics = later.map(|(topic, _)| topic.clone()).collect();
    }

    /// Returns the version that added a topic, if recorded.
    pub fn since(&self, topic: &str) -> Option<&str> {
        self.since.get(topic).map(String::as_str)
    }

    /// Returns pairs of a topic and the earlier topic that versions without the first topic send instead.
    pub(crate) fn before(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.before.iter();
        pairs.map(|(topic, earlier)| (topic.as_str(), earlier.as_str()))
    }

    /// Returns the version since which an event has plain text instead of HTML, if any.
    pub(crate) fn plain_text(&self, event: &str) -> Option<&str> {
        self.plain_text.get(event).map(String::as_str)
    }

    /// Returns every topic, in alphabetical order.
    pub(crate) fn topics(&self) -> Vec<Topic> {
        let texts = self.items.iter().flat_map(|item| &item.value.topics);
        let texts: BTreeSet<&String> = texts.collect();
        let topic = |text: &String| Topic {
            name: identifiers::variant(text),
            text: text.clone(),
            since: self.since.get(text).cloned(),
        };
        texts.into_iter().map(topic).collect()
    }
}

/// Returns the Rust type of a schema.
fn type_of(types: &[TypeDef], schema: &str) -> Option<String> {
    let def = types.iter().find(|def| def.component() == Some(schema));
    def.map(|def| def.name.clone())
}

/// Returns the components that a schema refers to.
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
