//! `paging.toml`: how lists go on.

use std::collections::BTreeMap;
use std::ops::Range;

use toml_edit::{Document, Item, Table};

use crate::diagnostics::{Diagnostic, File};
use crate::ir::Style;
use crate::source::Span;

/// What `paging.toml` says. Without an entry for it, an operation goes by the rules.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rules {
    /// The styles and what tells them, in the order in which they are tried.
    pub(crate) styles: Vec<(Style, Sign)>,
    /// The most items of a part, where the caller chooses.
    pub(crate) per_page: Option<u32>,
    /// `GET /calls` -> what differs there.
    pub(crate) operations: BTreeMap<String, Exception>,
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

/// What differs at one operation.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Exception {
    /// Its style; `Some(None)` where it does not go on.
    pub(crate) style: Option<Option<Style>>,
    /// The most items of a part.
    pub(crate) per_page: Option<u32>,
    /// Where the items are.
    pub(crate) items: Option<Vec<String>>,
}

/// A fault and where it stands.
type Fault = (Option<Range<usize>>, String);

impl Rules {
    /// Reads the file; `index` is its place in the list of files.
    pub fn read(file: &File, index: u32) -> Result<Self, Vec<Diagnostic>> {
        parse(&file.text).map_err(|(span, message)| {
            let found = Diagnostic::new("invalid-paging", Span::of(index, span), message);
            vec![found.help("see CONTRIBUTING.md for the tables of paging.toml")]
        })
    }
}

fn parse(text: &str) -> Result<Rules, Fault> {
    let document =
        Document::parse(text).map_err(|error| (error.span(), error.message().to_owned()))?;
    let mut rules = Rules::default();
    for (key, item) in document.iter() {
        match key {
            "styles" => rules.styles = styles(item)?,
            "per_page" => {
                for (key, item) in table(key, item)?.iter() {
                    match key {
                        "maximum" => rules.per_page = Some(count(key, item)?),
                        _ => return Err(unknown(key, item)),
                    }
                }
            }
            "operations" => {
                for (key, item) in table(key, item)?.iter() {
                    let exception = exception(key, table(key, item)?)?;
                    rules.operations.insert(key.to_owned(), exception);
                }
            }
            _ => return Err((item.span(), format!("there is no table `{key}`"))),
        }
    }
    Ok(rules)
}

fn styles(item: &Item) -> Result<Vec<(Style, Sign)>, Fault> {
    let tables = item
        .as_array_of_tables()
        .ok_or_else(|| (item.span(), "write each style as `[[styles]]`".to_owned()))?;
    let mut styles = Vec::new();
    for table in tables {
        let (mut found, mut sign) = (None, None);
        for (key, item) in table.iter() {
            let text = text(key, item)?;
            match key {
                "style" => found = Some(style(&text).ok_or_else(|| no_style(&text, item))?),
                "query" => sign = Some(Sign::Query(text)),
                "body" => sign = Some(Sign::Body(text)),
                "answer" => sign = Some(Sign::Answer(text)),
                _ => return Err(unknown(key, item)),
            }
        }
        styles.push(found.zip(sign).ok_or_else(|| {
            let message = "a style needs `style`, and `query`, `body` or `answer`";
            (table.span(), message.to_owned())
        })?);
    }
    Ok(styles)
}

fn exception(operation: &str, table: &Table) -> Result<Exception, Fault> {
    let mut exception = Exception::default();
    for (key, item) in table.iter() {
        match key {
            "style" => {
                let text = text(key, item)?;
                exception.style = Some(match text.as_str() {
                    "none" => None,
                    name => Some(style(name).ok_or_else(|| no_style(name, item))?),
                });
            }
            "per_page" => exception.per_page = Some(count(key, item)?),
            "items" => {
                let way = text(key, item)?;
                exception.items = Some(way.split('.').map(str::to_owned).collect());
            }
            "reason" => drop(text(key, item)?),
            _ => return Err(unknown(key, item)),
        }
    }
    if !table.contains_key("reason") {
        let message = format!("`{operation}` gives no `reason`");
        return Err((table.span(), message));
    }
    Ok(exception)
}

fn style(name: &str) -> Option<Style> {
    Some(match name {
        "cursor" => Style::Cursor,
        "search" => Style::Search,
        "page" => Style::Page,
        "scroll" => Style::Scroll,
        "url" => Style::Url,
        _ => return None,
    })
}

fn no_style(name: &str, item: &Item) -> Fault {
    let message =
        format!("`{name}` is no style; there are `cursor`, `search`, `page`, `scroll` and `url`");
    (item.span(), message)
}

fn unknown(key: &str, item: &Item) -> Fault {
    (item.span(), format!("there is no key `{key}` here"))
}

fn table<'a>(key: &str, item: &'a Item) -> Result<&'a Table, Fault> {
    item.as_table()
        .ok_or_else(|| (item.span(), format!("`{key}` is not a table")))
}

fn text(key: &str, item: &Item) -> Result<String, Fault> {
    item.as_str()
        .map(str::to_owned)
        .ok_or_else(|| (item.span(), format!("`{key}` is not a text")))
}

fn count(key: &str, item: &Item) -> Result<u32, Fault> {
    let number = item
        .as_integer()
        .and_then(|number| u32::try_from(number).ok());
    number
        .filter(|number| *number > 0)
        .ok_or_else(|| (item.span(), format!("`{key}` is not a number above 0")))
}
