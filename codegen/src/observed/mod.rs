//! Reads `observed.yaml`: observed behaviour of the service that descriptions lack.
//!
//! A field with two independent sources becomes part of the description. A field with a single source is only recorded,
//! so that a second source is enough to add the field. Only the mock server uses the errors and the fields that are
//! never null.

mod errors;

use std::collections::BTreeSet;

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::data::Table;
use crate::data::de::{Sentence, non_empty};
use crate::data::reader::Reader;
use crate::data::table::Refers;
use crate::source::{Entry, Node, Span};
use crate::webhooks::references;
pub(crate) use errors::{Failure, Failures};

/// The number of independent sources that a field needs to become part of a description.
const ENOUGH: usize = 2;

/// Observed facts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Observed {
    /// Schemas to which the fields refer.
    pub(crate) schemas: Vec<Entry>,
    /// Fields that descriptions lack, keyed by schema and path: `contact.sms_consent`.
    pub(crate) fields: Table<Field>,
    /// Fields that are absent rather than null, keyed by schema and field: `tag.applied_by`.
    pub(crate) never_null: Table<Sentence>,
    /// The failures of operations, keyed by operation: `POST /messages`.
    pub(crate) errors: Table<Failures>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    schema: Node,
    sources: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct FieldTable {
    #[serde(rename = "schema")]
    _schema: IgnoredAny,
    #[serde(deserialize_with = "non_empty")]
    sources: Vec<Sentence>,
}

impl Refers for Field {}

impl Refers for Sentence {}

impl Observed {
    pub(crate) fn read(reader: &mut Reader<'_>, root: &Node) -> Self {
        let names = ["schemas", "fields", "never_null", "errors"];
        let [schemas, entries, never_null, errors] = reader.tables(root, names);
        let mut fields = Table::default();
        for entry in reader.each(entries) {
            if let Some(field) = field(reader, entry) {
                reader.insert(&mut fields, entry, field);
            }
        }
        Self {
            schemas: schemas.map_or_else(Vec::new, |node| node.entries().to_vec()),
            fields,
            never_null: reader.entries(never_null),
            errors: reader.entries(errors),
        }
    }

    /// Returns the failures of an operation.
    pub(crate) fn failures(&self, key: &str, id: Option<&str>) -> Vec<Failure<'_>> {
        let entry = self.errors.all(key, id).next();
        entry.into_iter().flat_map(Failures::cases).collect()
    }

    /// Returns the fields that are absent rather than null, each with its schema.
    pub(crate) fn never_null(&self) -> impl Iterator<Item = (&str, &str)> {
        self.never_null.keys().filter_map(|key| key.split_once('.'))
    }

    /// Adds the fields with enough sources to the description. Returns all fields that the description lacked.
    pub(crate) fn extend(&self, tree: &mut Node) -> Vec<String> {
        let mut lacking = Vec::new();
        let mut used = BTreeSet::new();
        for (key, span) in self.keys() {
            let (Some(field), Some(place)) = (self.fields.get(key), Place::of(key)) else {
                continue;
            };
            let Some(entries) = place.properties(tree) else {
                continue;
            };
            if entries.iter().any(|entry| entry.key == place.field) {
                continue;
            }
            lacking.push(key.to_owned());
            if field.sources >= ENOUGH {
                let names = references(&field.schema).into_iter();
                used.extend(names.map(str::to_owned));
                entries.push(Entry {
                    key: place.field.to_owned(),
                    key_span: span,
                    value: field.schema.clone(),
                });
            }
        }
        self.add_schemas(tree, &used);
        lacking
    }

    /// Returns the keys that apply, each with the span of its first entry.
    fn keys(&self) -> impl Iterator<Item = (&str, Span)> {
        let mut last = None;
        let entries = self.fields.iter();
        entries.filter_map(move |(key, entry)| {
            (last.replace(key) != Some(key)).then_some((key, entry.span))
        })
    }

    /// Adds the schemas that the added fields refer to and that the description lacks.
    fn add_schemas(&self, tree: &mut Node, used: &BTreeSet<String>) {
        let schemas = tree.pointer_mut("/components/schemas");
        let Some(known) = schemas.and_then(Node::as_map_mut) else {
            return;
        };
        for entry in self.schemas.iter().filter(|one| used.contains(&one.key)) {
            if !known.iter().any(|other| other.key == entry.key) {
                known.push(entry.clone());
            }
        }
    }
}

fn field(reader: &mut Reader<'_>, entry: &Entry) -> Option<Field> {
    let table: FieldTable = reader.value(&entry.value)?;
    let schema = entry.value.get("schema")?;
    if schema.as_map().is_none() {
        reader.fault(schema.span, "`schema` must be an OpenAPI schema");
        return None;
    }
    let names = table.sources.iter().map(|Sentence(text)| text);
    let sources: BTreeSet<&String> = names.collect();
    if sources.len() < table.sources.len() {
        reader.fault(entry.value.span, "a source is listed twice");
    }
    if Place::of(entry.key.split(" @").next().unwrap_or_default()).is_none() {
        let message = "the key must be a schema, a dot and a field, as in `contact.phone`";
        reader.fault(entry.key_span, message);
    }
    Some(Field {
        schema: schema.clone(),
        sources: sources.len(),
    })
}

/// The path to a field: a component, the properties that lead to the field, and the field.
struct Place<'a> {
    schema: &'a str,
    way: Vec<&'a str>,
    field: &'a str,
}

impl<'a> Place<'a> {
    fn of(key: &'a str) -> Option<Self> {
        let mut steps: Vec<&str> = key.split('.').collect();
        if steps.len() < 2 || steps.iter().any(|step| step.is_empty()) {
            return None;
        }
        let field = steps.pop()?;
        Some(Self {
            schema: steps.remove(0),
            way: steps,
            field,
        })
    }

    /// Returns the properties of the object that contains the field, if the description has the schema of the object.
    fn properties<'t>(&self, tree: &'t mut Node) -> Option<&'t mut Vec<Entry>> {
        let mut pointer = format!("/components/schemas/{}", self.schema);
        for step in &self.way {
            pointer.push_str(&format!("/properties/{step}"));
        }
        tree.pointer_mut(&format!("{pointer}/properties"))?
            .as_map_mut()
    }
}
