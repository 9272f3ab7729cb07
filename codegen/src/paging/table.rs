//! `paging.toml`: how lists go on.

use std::collections::BTreeMap;
use std::ops::Range;

use toml_edit::{Document, Item, Table};

use crate::diagnostics::{Diagnostic, File};
use crate::ir::{In, Marker, Style};
use crate::source::Span;

/// What `paging.toml` says. Without an entry for it, an operation goes by the rules.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rules {
    /// The styles, in the order in which they are tried.
    pub(crate) styles: Vec<Rule>,
    /// The most items of a part, where the caller chooses and the description says nothing.
    pub(crate) per_page: Option<u32>,
    /// `GET /calls` -> what differs there.
    pub(crate) operations: BTreeMap<String, Exception>,
}

/// A style, and what tells it beside the place of its marker in a request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rule {
    pub(crate) style: Style,
    /// A field of the response.
    pub(crate) answer: Option<String>,
}

/// What differs at one operation.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Exception {
    /// The name of its style; `Some(None)` where it does not go on.
    pub(crate) style: Option<Option<String>>,
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
    if let Some(item) = document.get("styles") {
        rules.styles = styles(item)?;
    }
    for (key, item) in document.iter() {
        match key {
            "styles" => {}
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
                    let exception = exception(key, table(key, item)?, &rules.styles)?;
                    rules.operations.insert(key.to_owned(), exception);
                }
            }
            _ => return Err((item.span(), format!("there is no table `{key}`"))),
        }
    }
    Ok(rules)
}

fn styles(item: &Item) -> Result<Vec<Rule>, Fault> {
    let tables = item
        .as_array_of_tables()
        .ok_or_else(|| (item.span(), "write each style as `[[styles]]`".to_owned()))?;
    tables.iter().map(rule).collect()
}

fn rule(table: &Table) -> Result<Rule, Fault> {
    let (mut found, mut place, mut answer) = (None, None, None);
    let mut style = Style {
        name: String::new(),
        marker: Marker::Url,
        place: None,
        next: String::new(),
        size: "per_page".to_owned(),
        page: String::new(),
        last: String::new(),
    };
    for (key, item) in table.iter() {
        let text = text(key, item)?;
        match key {
            "style" => style.name = text,
            "marker" => found = Some(marker(&text).ok_or_else(|| no_marker(&text, item))?),
            "query" => place = Some(In::Query(text)),
            "body" => place = Some(In::Body(text)),
            "answer" => answer = Some(text),
            "next" => style.next = text,
            "size" => style.size = text,
            "page" => style.page = text,
            "last" => style.last = text,
            _ => return Err(unknown(key, item)),
        }
    }
    style.place = place;
    match (found, &style.place, &answer) {
        (Some(Marker::Url), None, Some(_)) => {}
        (Some(Marker::Cursor | Marker::Page | Marker::Scroll), Some(_), _) => {}
        _ => {
            let message = "a style needs `marker`, and `query` or `body`; the marker `url` needs `answer` alone";
            return Err((table.span(), message.to_owned()));
        }
    }
    style.marker = found.unwrap_or(Marker::Url);
    let counted = style.marker == Marker::Page && !style.page.is_empty();
    if style.name.is_empty() || style.next.is_empty() && !counted {
        let message = "a style needs its name as `style`, and `next`, or `page` and `last` where parts are counted";
        return Err((table.span(), message.to_owned()));
    }
    Ok(Rule { style, answer })
}

fn exception(operation: &str, table: &Table, styles: &[Rule]) -> Result<Exception, Fault> {
    let mut exception = Exception::default();
    for (key, item) in table.iter() {
        match key {
            "style" => {
                let text = text(key, item)?;
                exception.style = Some(match text.as_str() {
                    "none" => None,
                    name if styles.iter().any(|rule| rule.style.name == name) => Some(text),
                    _ => return Err((item.span(), format!("there is no style `{text}` above"))),
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

fn marker(name: &str) -> Option<Marker> {
    Some(match name {
        "cursor" => Marker::Cursor,
        "page" => Marker::Page,
        "scroll" => Marker::Scroll,
        "url" => Marker::Url,
        _ => return None,
    })
}

fn no_marker(name: &str, item: &Item) -> Fault {
    let message = format!("`{name}` is no marker; use `cursor`, `page`, `scroll` or `url`");
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
