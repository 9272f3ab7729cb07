//! The descriptions: versions, operations and schemas.

mod check;
mod fit;
mod router;
mod sample;
mod schema;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::{Map, Value};

pub(crate) use check::{Check, Problem};
pub(crate) use router::{Match, Router};
pub(crate) use schema::{Kind, Schema};

use crate::generated::TABLES;

/// An API version.
#[derive(Debug)]
pub(crate) struct Version {
    /// The value of the `Intercom-Version` header, such as `2.14`.
    pub(crate) label: &'static str,
    pub(crate) operations: Vec<Operation>,
    pub(crate) router: Router,
    /// The webhook topics, sorted.
    pub(crate) topics: BTreeMap<String, Topic>,
    schemas: HashMap<String, Schema>,
}

/// The notifications of a topic.
#[derive(Debug, Deserialize)]
pub(crate) struct Topic {
    /// The name of the item's schema.
    pub(crate) schema: String,
    /// The name of the schema that the schema of the item extends.
    pub(crate) base: Option<String>,
    /// Whether the bodies in the item are plain text instead of HTML.
    #[serde(default)]
    pub(crate) plain_text: bool,
    /// The topic of later versions that corresponds to this topic.
    pub(crate) stands_for: Option<String>,
}

/// An operation of a version.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The name, such as `contacts.create`.
    pub(crate) name: String,
    pub(crate) method: String,
    /// The path, such as `/contacts/{contact_id}`.
    pub(crate) path: String,
    /// The method and the path without parameter names, such as `GET /contacts/{}`; the same in all versions.
    pub(crate) key: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) status: u16,
    /// The media type of the response; `None` if the response has no body.
    pub(crate) media: Option<String>,
    pub(crate) answer: Option<Schema>,
    pub(crate) paging: Option<Paging>,
    /// The path to the items in a list response, as a list of keys.
    pub(crate) items: Vec<String>,
    /// The error statuses and codes that differ from the defaults.
    pub(crate) failures: Vec<Failure>,
}

/// The status and the code that replace the defaults in some errors of an operation.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Failure {
    /// The default codes that `code` replaces.
    pub(crate) of: Vec<String>,
    /// The field to which the replacement applies; `None` for every field.
    pub(crate) field: Option<String>,
    pub(crate) status: u16,
    pub(crate) code: String,
}

/// A query parameter or a path parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: String,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

/// The body of a request.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) schema: Schema,
    /// The media type; `None` for JSON.
    pub(crate) media: Option<String>,
}

/// The pagination of a list.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
pub(crate) struct Paging {
    pub(crate) style: Style,
    /// The maximum page size; `None` if the caller cannot set the page size.
    pub(crate) per_page: Option<usize>,
}

/// A paging style. Each location is a list of keys, joined with dots.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) marker: Marker,
    /// The location of the marker in a request; `None` for URLs.
    pub(crate) place: Option<In>,
    /// The location of the next page's marker in a response.
    pub(crate) next: String,
    /// The location of the page size in a request.
    pub(crate) size: String,
    /// The locations of the page number and the number of pages in a response; empty if the response has neither.
    #[serde(default)]
    pub(crate) page: String,
    #[serde(default)]
    pub(crate) last: String,
}

/// The kind of marker that identifies the next page.
#[derive(Debug, Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Marker {
    Cursor,
    Page,
    Scroll,
    Url,
}

/// A location in a request.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum In {
    Query(String),
    Body(String),
}

impl Style {
    /// Returns whether searches use this style: a cursor in the body.
    pub(crate) fn searches(&self) -> bool {
        self.marker == Marker::Cursor && matches!(self.place, Some(In::Body(_)))
    }
}

/// Returns the labels of all versions, in the order of the generated table.
pub(crate) fn labels() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|(label, _)| *label)
}

/// Returns the label of the newest numbered version.
pub(crate) fn newest() -> &'static str {
    let numbered = labels().filter(|label| label.starts_with(|first: char| first.is_ascii_digit()));
    numbered.last().or(labels().last()).unwrap_or_default()
}

/// Returns the version with the label. A version is parsed once per process, when the version is first used.
pub(crate) fn version(label: &str) -> Option<&'static Version> {
    static READ: OnceLock<Vec<OnceLock<Version>>> = OnceLock::new();
    let places = READ.get_or_init(|| TABLES.iter().map(|_| OnceLock::new()).collect());
    let index = TABLES.iter().position(|(known, _)| *known == label)?;
    let (label, table) = TABLES[index];
    Some(places[index].get_or_init(|| Version::read(label, table)))
}

#[derive(Deserialize)]
struct Table {
    operations: Vec<Row>,
    topics: BTreeMap<String, Topic>,
    schemas: Map<String, Value>,
}

#[derive(Deserialize)]
struct Row {
    name: String,
    method: String,
    path: String,
    #[serde(default)]
    parameters: Vec<RowParameter>,
    body: Option<RowBody>,
    answer: RowAnswer,
    paging: Option<Paging>,
    #[serde(default)]
    items: Vec<String>,
    #[serde(default)]
    errors: Vec<Failure>,
}

#[derive(Deserialize)]
struct RowParameter {
    name: String,
    #[serde(rename = "in")]
    place: String,
    required: bool,
    schema: Value,
}

#[derive(Deserialize)]
struct RowBody {
    schema: Value,
    media: Option<String>,
}

#[derive(Deserialize)]
struct RowAnswer {
    status: u16,
    media: Option<String>,
    schema: Option<Value>,
}

impl Version {
    fn read(label: &'static str, table: &str) -> Self {
        let table: Table = serde_json::from_str(table)
            .unwrap_or_else(|error| panic!("the table of version {label} is invalid: {error}"));
        let all = &table.schemas;
        let schemas = all
            .iter()
            .map(|(name, value)| (name.clone(), schema::read(value, all)))
            .collect();
        let operations: Vec<Operation> = table
            .operations
            .into_iter()
            .map(|row| Operation::read(row, all))
            .collect();
        Self {
            label,
            router: Router::new(&operations),
            operations,
            topics: table.topics,
            schemas,
        }
    }

    /// Resolves the reference of a schema; a schema without a reference is returned unchanged.
    pub(crate) fn resolve<'a>(&'a self, mut schema: &'a Schema) -> &'a Schema {
        while let Some(target) = schema
            .reference
            .as_ref()
            .and_then(|name| self.schemas.get(name))
        {
            schema = target;
        }
        schema
    }

    /// Returns the schema with the name.
    pub(crate) fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.get(name)
    }

    /// Returns this version's topic for an event whose topic in the newest version is `happened`.
    pub(crate) fn topic_of<'a>(&'a self, happened: &'a str) -> Option<&'a str> {
        if let Some(topic) = self.topics.get(happened) {
            return topic.stands_for.is_none().then_some(happened);
        }
        let stands = |topic: &Topic| topic.stands_for.as_deref() == Some(happened);
        let mut topics = self.topics.iter();
        topics
            .find(|(_, topic)| stands(topic))
            .map(|(name, _)| name.as_str())
    }

    /// Returns the operation with the key.
    pub(crate) fn operation(&self, key: &str) -> Option<&Operation> {
        self.operations
            .iter()
            .find(|operation| operation.key == key)
    }
}

impl Operation {
    fn read(row: Row, all: &Map<String, Value>) -> Self {
        let parameter = |parameter: RowParameter| Parameter {
            schema: schema::read(&parameter.schema, all),
            name: parameter.name,
            place: parameter.place,
            required: parameter.required,
        };
        Self {
            key: format!("{} {}", row.method, emptied(&row.path)),
            name: row.name,
            method: row.method,
            path: row.path,
            parameters: row.parameters.into_iter().map(parameter).collect(),
            body: row.body.map(|body| Body {
                schema: schema::read(&body.schema, all),
                media: body.media,
            }),
            status: row.answer.status,
            media: row.answer.media,
            answer: row
                .answer
                .schema
                .as_ref()
                .map(|schema| schema::read(schema, all)),
            paging: row.paging,
            items: row.items,
            failures: row.errors,
        }
    }
}

/// Removes the parameter names from a path: `/contacts/{contact_id}` becomes `/contacts/{}`.
pub(crate) fn emptied(path: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in path.chars() {
        inside = letter != '}' && (inside || letter == '{');
        if !inside || letter == '{' {
            text.push(letter);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_is_read() {
        for label in labels() {
            let version = version(label).expect("a version that is listed");
            assert!(!version.operations.is_empty(), "{label}");
        }
        assert!(version("2.0").is_none());
    }

    #[test]
    fn parameters_lose_their_names() {
        assert_eq!(emptied("/a/{b}/c/{d}"), "/a/{}/c/{}");
        assert_eq!(emptied("/a"), "/a");
    }
}
