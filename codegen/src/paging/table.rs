//! Reads `paging.toml`, which states how the next page of a list is requested.

use std::num::NonZeroU32;

use serde::Deserialize;

use crate::data::de::Sentence;
use crate::data::reader::Reader;
use crate::data::stale::Subject;
use crate::data::table::Refers;
use crate::data::{Spanned, Table};
use crate::ir::{In, Marker, Style};
use crate::source::{Node, Span};

/// The contents of `paging.toml`. An operation without an entry follows the rules.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rules {
    /// The styles, in the order in which they are tried.
    pub(crate) styles: Vec<Rule>,
    /// The maximum page size of lists for which the description does not state a maximum.
    pub(crate) per_page: Option<NonZeroU32>,
    /// The exceptions, keyed by operation, such as `GET /calls`.
    pub(crate) operations: Table<Exception>,
}

/// A style, with a condition on the response. The condition on the request is the position of the style's marker.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rule {
    pub(crate) style: Style,
    /// A field that the response must have.
    pub(crate) response: Option<String>,
}

/// The exception of one operation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(crate) struct Exception {
    /// The name of the style, or [`NONE`].
    pub(crate) style: Option<Spanned<String>>,
    /// The maximum page size.
    pub(crate) per_page: Option<NonZeroU32>,
    /// The path to the items: keys separated by dots.
    pub(crate) items: Option<Spanned<String>>,
    /// The reason, which is only for readers of the file.
    #[serde(rename = "reason")]
    _reason: Sentence,
}

impl Refers for Exception {
    fn names(&self, key: &str) -> Vec<(Subject, String, Span)> {
        let items = self.items.iter();
        let names = items.map(|way| (Subject::Items, format!("{key} {}", way.value), way.span));
        names.collect()
    }
}

/// The style of an operation without pages.
pub(crate) const NONE: &str = "none";

/// An entry of `[[styles]]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct StyleTable {
    style: String,
    marker: Marker,
    query: Option<String>,
    body: Option<String>,
    response: Option<String>,
    #[serde(default)]
    next: String,
    #[serde(default = "per_page")]
    size: String,
    #[serde(default)]
    page: String,
    #[serde(default)]
    last: String,
}

fn per_page() -> String {
    "per_page".to_owned()
}

impl StyleTable {
    fn rule(self) -> Result<Rule, &'static str> {
        let place = match (self.query, self.body) {
            (Some(_), Some(_)) => return Err("a style must have either `query` or `body`"),
            (query, body) => query.map(In::Query).or(body.map(In::Body)),
        };
        match (self.marker, &place, &self.response) {
            (Marker::Url, None, Some(_)) => {}
            (Marker::Cursor | Marker::Page | Marker::Scroll, Some(_), _) => {}
            _ => {
                return Err(
                    "a style needs `query` or `body`; a style with the marker `url` needs `response` instead",
                );
            }
        }
        let counted = self.marker == Marker::Page && !self.page.is_empty() && !self.last.is_empty();
        if self.next.is_empty() && !counted {
            return Err(
                "a style needs `next`, or `page` and `last` if the marker is a page number",
            );
        }
        let style = Style {
            name: self.style,
            marker: self.marker,
            place,
            next: self.next,
            size: self.size,
            page: self.page,
            last: self.last,
        };
        Ok(Rule {
            style,
            response: self.response,
        })
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
        let tables: Vec<Spanned<StyleTable>> = reader.list(styles);
        let mut styles = Vec::new();
        for Spanned { span, value } in tables {
            match value.rule() {
                Ok(rule) => styles.push(rule),
                Err(message) => reader.fault(span, message),
            }
        }
        let operations: Table<Exception> = reader.entries(operations);
        for (_, entry) in operations.iter() {
            let known = styles.iter().map(|rule| rule.style.name.as_str());
            let mut known = known.chain([NONE]);
            if let Some(Spanned { span, value }) = &entry.value.style
                && !known.any(|name| name == value)
            {
                let message = format!("the style `{value}` is not one of `[[styles]]`");
                reader.fault(*span, message);
            }
        }
        Self {
            styles,
            per_page: per_page.map(|table| table.maximum),
            operations,
        }
    }
}
