//! `paging.toml`: how lists go on.

use std::num::NonZeroU32;

use serde::{Deserialize, Deserializer};

use crate::data::Table;
use crate::data::de::Sentence;
use crate::data::reader::Reader;
use crate::data::stale::{Reference, Subject};
use crate::ir::Style;
use crate::source::Node;

/// What `paging.toml` says. Without an entry for it, an operation goes by the rules.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rules {
    /// The styles and what tells them, in the order in which they are tried.
    pub(crate) styles: Vec<Rule>,
    /// The most items of a part, where the caller chooses.
    pub(crate) per_page: Option<NonZeroU32>,
    /// `GET /calls` -> what differs there.
    pub(crate) operations: Table<Exception>,
}

/// A style and what tells it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "RuleTable")]
pub(crate) struct Rule {
    pub(crate) style: Style,
    pub(crate) sign: Sign,
}

/// What tells a style.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Sign {
    /// A parameter of the query.
    Query(String),
    /// A field of the body.
    Body(String),
    /// A field of the answer to a GET.
    Answer(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct RuleTable {
    style: Style,
    query: Option<String>,
    body: Option<String>,
    answer: Option<String>,
}

impl TryFrom<RuleTable> for Rule {
    type Error = &'static str;

    fn try_from(table: RuleTable) -> Result<Self, Self::Error> {
        let sign = match (table.query, table.body, table.answer) {
            (Some(name), None, None) => Sign::Query(name),
            (None, Some(name), None) => Sign::Body(name),
            (None, None, Some(name)) => Sign::Answer(name),
            _ => return Err("a style needs exactly one of `query`, `body` and `answer`"),
        };
        Ok(Self {
            style: table.style,
            sign,
        })
    }
}

/// What differs at one operation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(crate) struct Exception {
    /// Its style; `Some(None)` where it does not go on.
    #[serde(default, deserialize_with = "style_or_none")]
    pub(crate) style: Option<Option<Style>>,
    /// The most items of a part.
    pub(crate) per_page: Option<NonZeroU32>,
    /// Where the items are: keys with dots between.
    pub(crate) items: Option<String>,
    /// Why, for the reader of the file.
    #[serde(rename = "reason")]
    _reason: Sentence,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum StyleOrNone {
    None,
    Cursor,
    Search,
    Page,
    Scroll,
    Url,
}

fn style_or_none<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<Style>>, D::Error> {
    Ok(Some(match StyleOrNone::deserialize(from)? {
        StyleOrNone::None => None,
        StyleOrNone::Cursor => Some(Style::Cursor),
        StyleOrNone::Search => Some(Style::Search),
        StyleOrNone::Page => Some(Style::Page),
        StyleOrNone::Scroll => Some(Style::Scroll),
        StyleOrNone::Url => Some(Style::Url),
    }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct PerPage {
    maximum: NonZeroU32,
}

impl Rules {
    pub(crate) fn read(reader: &mut Reader<'_>, root: &Node) -> Self {
        let [styles, per_page, operations] =
            reader.tables(root, ["styles", "per_page", "operations"]);
        let per_page: Option<PerPage> = per_page.and_then(|node| reader.value(node));
        Self {
            styles: reader.list(styles),
            per_page: per_page.map(|table| table.maximum),
            operations: reader.entries(operations),
        }
    }

    pub(crate) fn within(&self, version: &str) -> Self {
        Self {
            operations: self.operations.within(version),
            ..self.clone()
        }
    }

    pub(crate) fn references(&self, all: &mut Vec<Reference>) {
        all.extend(self.operations.references(Subject::Operation));
    }
}
