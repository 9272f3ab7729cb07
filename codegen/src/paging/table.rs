//! `paging.toml`: how lists go on.

use std::num::NonZeroU32;

use serde::de::IntoDeserializer;
use serde::{Deserialize, Deserializer};

use crate::data::de::Sentence;
use crate::data::reader::Reader;
use crate::data::stale::{Reference, Subject};
use crate::data::{Spanned, Table};
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

/// A style and what tells it: all that is given.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(crate) struct Rule {
    pub(crate) style: Style,
    /// A parameter of the query.
    pub(crate) query: Option<String>,
    /// A field of the body.
    pub(crate) body: Option<String>,
    /// A field of the answer to a GET.
    pub(crate) answer: Option<String>,
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

fn style_or_none<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<Style>>, D::Error> {
    let name = String::deserialize(from)?;
    match name.as_str() {
        "none" => Ok(Some(None)),
        _ => Style::deserialize(name.into_deserializer()).map(|style| Some(Some(style))),
    }
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
        let styles: Vec<Spanned<Rule>> = reader.list(styles);
        for Spanned { span, value: rule } in &styles {
            if rule.query.is_none() && rule.body.is_none() && rule.answer.is_none() {
                reader.fault(*span, "a style needs one of `query`, `body` and `answer`");
            }
        }
        Self {
            styles: styles.into_iter().map(|rule| rule.value).collect(),
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
