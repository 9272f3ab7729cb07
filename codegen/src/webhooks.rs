//! `webhooks.yaml`: the topics of webhooks and the items that they carry, which descriptions do not have.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, File, Level, Place};
use crate::ir::{Api, EventDef, EventRule, FinDef, Root, Selector, TypeDef};
use crate::name::words;
use crate::source::{self, Entry, Node, Span, Value};

/// What is known of webhooks; a version has the items whose schemas it has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Webhooks {
    schemas: Vec<Entry>,
    items: Vec<ItemRule>,
    since: BTreeMap<String, String>,
    fin: Vec<FinRule>,
}

#[derive(Debug, Clone, PartialEq)]
struct ItemRule {
    event: String,
    schema: String,
    selector: Selector,
    topics: Vec<String>,
    span: Span,
}

#[derive(Debug, Clone, PartialEq)]
struct FinRule {
    event: String,
    schema: String,
    name: String,
}

/// A topic, for the list of all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Topic {
    /// The Rust variant.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
    /// The version that it came with, where that is known.
    pub(crate) since: Option<String>,
}

impl Webhooks {
    /// Reads the file; `index` is its place in the list of files. An empty file has no webhooks.
    pub fn read(file: &File, index: u32) -> Result<Self, Vec<Diagnostic>> {
        if file.text.trim().is_empty() {
            return Ok(Self::default());
        }
        let tree = source::parse(index, &file.text)?;
        read(&tree).map_err(|fault| vec![fault.diagnostic()])
    }

    /// Adds the schemas that a description lacks, where all that they refer to is there.
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

    /// Notes the events of this version.
    pub(crate) fn apply(&self, api: &mut Api) {
        let mut events: Vec<EventDef> = Vec::new();
        let mut rules = Vec::new();
        for item in &self.items {
            let Some(ty) = type_of(&api.types, &item.schema) else {
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
                event.topics.extend(item.topics.iter().cloned());
            }
            rules.push(EventRule {
                event: item.event.clone(),
                topics: item.topics.clone(),
                selector: item.selector.clone(),
            });
        }
        let fin = self.fin.iter().filter_map(|rule| {
            Some(FinDef {
                name: rule.event.clone(),
                ty: type_of(&api.types, &rule.schema)?,
                event_name: rule.name.clone(),
            })
        });
        api.fin_events = fin.collect();
        api.events = events;
        api.event_rules = rules;
    }

    /// The version that a topic came with, where it came with one.
    pub fn since(&self, topic: &str) -> Option<&str> {
        self.since.get(topic).map(String::as_str)
    }

    /// Every topic, in the order of their texts.
    pub(crate) fn topics(&self) -> Vec<Topic> {
        let mut texts: Vec<&String> = self.items.iter().flat_map(|item| &item.topics).collect();
        texts.sort();
        texts.dedup();
        let topic = |text: &String| Topic {
            name: words::variant(text),
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
fn references(node: &Node) -> Vec<&str> {
    let mut found = Vec::new();
    for entry in node.entries() {
        let target = entry.value.as_str().filter(|_| entry.key == "$ref");
        found.extend(target.and_then(|text| text.strip_prefix("#/components/schemas/")));
        found.extend(references(&entry.value));
    }
    found.extend(node.items().iter().flat_map(references));
    found
}

struct Fault(Vec<Span>, String);

impl Fault {
    fn at(span: Span, message: String) -> Self {
        Fault(vec![span], message)
    }

    fn diagnostic(self) -> Diagnostic {
        let place = |span: Span| Place {
            span,
            label: String::new(),
        };
        Diagnostic {
            level: Level::Error,
            id: "invalid-webhooks",
            message: self.1,
            places: self.0.into_iter().map(place).collect(),
            help: "see spec/README.md for the tables of webhooks.yaml".to_owned(),
        }
    }
}

fn read(tree: &Node) -> Result<Webhooks, Fault> {
    let mut webhooks = Webhooks::default();
    for entry in map("webhooks.yaml", tree)? {
        match entry.key.as_str() {
            "schemas" => webhooks.schemas = map("schemas", &entry.value)?.to_vec(),
            "items" => {
                webhooks.items = list("items", &entry.value)?
                    .iter()
                    .map(item)
                    .collect::<Result<_, _>>()?
            }
            "fin" => {
                webhooks.fin = list("fin", &entry.value)?
                    .iter()
                    .map(fin)
                    .collect::<Result<_, _>>()?;
            }
            "since" => webhooks.since = texts_by_key("since", &entry.value)?,
            key => {
                return Err(Fault::at(
                    entry.key_span,
                    format!("there is no table `{key}`"),
                ));
            }
        }
    }
    consistent(&webhooks, tree)?;
    Ok(webhooks)
}

/// Findings that need more than one entry.
fn consistent(webhooks: &Webhooks, tree: &Node) -> Result<(), Fault> {
    let topics = webhooks.topics();
    for pair in topics.windows(2) {
        if let [one, other] = pair
            && topics.iter().filter(|topic| topic.name == one.name).count() > 1
        {
            let message = format!("`{}` and `{}` have one name", one.text, other.text);
            return Err(Fault::at(tree.span, message));
        }
    }
    for item in &webhooks.items {
        let other = webhooks
            .items
            .iter()
            .find(|other| other.event == item.event && other.schema != item.schema);
        if let Some(other) = other {
            let message = format!(
                "`{}` has two schemas: `{}` and `{}`",
                item.event, item.schema, other.schema
            );
            return Err(Fault(vec![item.span, other.span], message));
        }
    }
    for entry in tree.get("since").map(Node::entries).unwrap_or_default() {
        let topic = &entry.key;
        if !topics.iter().any(|known| known.text == *topic) {
            let message = format!("`since` has the topic `{topic}`, which has no item");
            return Err(Fault::at(entry.key_span, message));
        }
    }
    Ok(())
}

fn item(node: &Node) -> Result<ItemRule, Fault> {
    let mut rule = ItemRule {
        event: String::new(),
        schema: String::new(),
        selector: Selector::OBJECT,
        topics: Vec::new(),
        span: node.span,
    };
    let (mut has, mut constants) = (Vec::new(), Vec::new());
    for entry in map("items", node)? {
        let value = &entry.value;
        match entry.key.as_str() {
            "event" => rule.event = text("event", value)?,
            "schema" => rule.schema = text("schema", value)?,
            "topics" => rule.topics = texts("topics", value)?,
            "has" => has = texts("has", value)?,
            "constants" => {
                let texts = texts_by_key("constants", value)?.into_iter();
                constants = texts.map(|(key, text)| (key, vec![text])).collect();
            }
            key => return Err(unknown(entry.key_span, "an item", key)),
        }
    }
    rule.selector = Selector::Object {
        has,
        any: Vec::new(),
        constants,
    };
    let needed = [
        ("event", rule.event.is_empty()),
        ("schema", rule.schema.is_empty()),
        ("topics", rule.topics.is_empty()),
    ];
    complete(node, "an item", &needed)?;
    Ok(rule)
}

fn fin(node: &Node) -> Result<FinRule, Fault> {
    let (mut event, mut schema, mut name) = Default::default();
    for entry in map("fin", node)? {
        match entry.key.as_str() {
            "event" => event = text("event", &entry.value)?,
            "schema" => schema = text("schema", &entry.value)?,
            "name" => name = text("name", &entry.value)?,
            key => return Err(unknown(entry.key_span, "an event of Fin", key)),
        }
    }
    let rule = FinRule {
        event,
        schema,
        name,
    };
    let needed = [
        ("event", rule.event.is_empty()),
        ("schema", rule.schema.is_empty()),
        ("name", rule.name.is_empty()),
    ];
    complete(node, "an event of Fin", &needed)?;
    Ok(rule)
}

fn complete(node: &Node, what: &str, needed: &[(&str, bool)]) -> Result<(), Fault> {
    match needed.iter().find(|(_, missing)| *missing) {
        Some((key, _)) => Err(Fault::at(node.span, format!("{what} lacks `{key}`"))),
        None => Ok(()),
    }
}

fn unknown(span: Span, what: &str, key: &str) -> Fault {
    Fault::at(span, format!("{what} has no key `{key}`"))
}

fn map<'a>(what: &str, node: &'a Node) -> Result<&'a [Entry], Fault> {
    node.as_map().ok_or_else(|| wrong(what, "a mapping", node))
}

fn list<'a>(what: &str, node: &'a Node) -> Result<&'a [Node], Fault> {
    node.as_seq().ok_or_else(|| wrong(what, "a list", node))
}

fn text(what: &str, node: &Node) -> Result<String, Fault> {
    let text = node.as_str().map(str::to_owned);
    text.ok_or_else(|| wrong(what, "text", node))
}

fn texts(what: &str, node: &Node) -> Result<Vec<String>, Fault> {
    list(what, node)?
        .iter()
        .map(|one| text(what, one))
        .collect()
}

fn texts_by_key(what: &str, node: &Node) -> Result<BTreeMap<String, String>, Fault> {
    let entries = map(what, node)?.iter();
    let pair = |entry: &Entry| Ok((entry.key.clone(), text(&entry.key, &entry.value)?));
    entries.map(pair).collect()
}

fn wrong(what: &str, expected: &str, node: &Node) -> Fault {
    let message = format!("`{what}` is {}, not {expected}", node.value.kind());
    Fault::at(node.span, message)
}
