//! What the descriptions say: versions, operations, schemas.

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

/// One version of the API.
#[derive(Debug)]
pub(crate) struct Version {
    /// The value of `Intercom-Version`, for instance `2.14`.
    pub(crate) label: &'static str,
    pub(crate) operations: Vec<Operation>,
    pub(crate) router: Router,
    /// What webhooks tell of, in the order of the texts.
    pub(crate) topics: BTreeMap<String, Topic>,
    schemas: HashMap<String, Schema>,
}

/// What the notifications of a topic carry.
#[derive(Debug, Deserialize)]
pub(crate) struct Topic {
    /// The name of the item's schema.
    pub(crate) schema: String,
    /// The schema that this one adds to.
    pub(crate) base: Option<String>,
    /// Whether it has plain text instead of HTML.
    #[serde(default)]
    pub(crate) plain_text: bool,
    /// The topic of later versions that it replaces.
    pub(crate) stands_for: Option<String>,
}

/// An operation of a version.
#[derive(Debug)]
pub(crate) struct Operation {
    /// `contacts.create`
    pub(crate) name: String,
    pub(crate) method: String,
    /// `/contacts/{contact_id}`
    pub(crate) path: String,
    /// Method and path with emptied parameters, the same in all versions: `GET /contacts/{}`.
    pub(crate) key: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) status: u16,
    /// The media type of the answer, where it has one.
    pub(crate) media: Option<String>,
    pub(crate) answer: Option<Schema>,
    pub(crate) paging: Option<Paging>,
    /// The keys that lead to the items of a list.
    pub(crate) items: Vec<String>,
    /// The statuses and codes that differ from the general ones.
    pub(crate) failures: Vec<Failure>,
}

/// How an operation fails where others have another status or code.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Failure {
    /// The general codes for which it stands.
    pub(crate) of: Vec<String>,
    /// The field that the error is about; any field if there is none.
    pub(crate) field: Option<String>,
    pub(crate) status: u16,
    pub(crate) code: String,
}

/// A parameter of the query or the path.
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
    /// The media type, where it is not JSON.
    pub(crate) media: Option<String>,
}

/// How a list goes on.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
pub(crate) struct Paging {
    pub(crate) style: Style,
    /// The most items of a page, where the caller chooses.
    pub(crate) per_page: Option<usize>,
}

/// How the next page is asked for. Places are keys with dots between.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) marker: Marker,
    /// Where a request has the marker; nowhere for an address.
    pub(crate) place: Option<In>,
    /// Where a response has the marker of the next page.
    pub(crate) next: String,
    /// Where a request says how many items a page has.
    pub(crate) size: String,
    /// Where a response has the number of the page, and the number of pages; empty if it has neither.
    #[serde(default)]
    pub(crate) page: String,
    #[serde(default)]
    pub(crate) last: String,
}

/// What stands for the next page.
#[derive(Debug, Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Marker {
    Cursor,
    Page,
    Scroll,
    Url,
}

/// Where a request has something.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum In {
    Query(String),
    Body(String),
}

impl Style {
    /// Cursors in the body are those of searches.
    pub(crate) fn searches(&self) -> bool {
        self.marker == Marker::Cursor && matches!(self.place, Some(In::Body(_)))
    }
}

/// The labels of all versions, in the order in which they were recorded.
pub(crate) fn labels() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|(label, _)| *label)
}

/// The newest version with a number.
pub(crate) fn newest() -> &'static str {
    let numbered = labels().filter(|label| label.starts_with(|first: char| first.is_ascii_digit()));
    numbered.last().or(labels().last()).unwrap_or_default()
}

/// A version by its label. It is read when it is first asked for, and once in a process.
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
            .unwrap_or_else(|error| panic!("the table of version {label} is damaged: {error}"));
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

    /// The schema that a reference leads to.
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

    /// The schema of this name.
    pub(crate) fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.get(name)
    }

    /// The topic of this version for an event that has the topic `happened` in the newest one.
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

    /// The operation with this key.
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

/// A path with the names of its parameters left out: `/contacts/{}`.
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
