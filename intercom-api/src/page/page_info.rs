//! The paging information in a response.

use serde_json::{Map, Value};

use super::{Marker, Paging};
use crate::extra::Empty;
use crate::json::{self, Record, found};

/// The response field that contains the paging information.
const PAGES: &str = "pages";

/// The paging information in a response.
#[doc(hidden)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageInfo {
    /// The number of items of this page; `None` if the response is not a list.
    pub(crate) count: Option<usize>,
    /// The reason why the list is missing: the field is absent or null.
    pub(crate) missing: Option<Empty>,
    /// The number of items in the whole list.
    pub(crate) total: Option<i64>,
    pub(crate) next: Next,
    /// The number of this page.
    pub(crate) page: Option<u64>,
    pub(crate) total_pages: Option<u64>,
    /// The marker of the next page; `None` if the response contains no marker.
    pub(crate) marker: Option<String>,
    /// The name and the kind of a paging value whose kind is unexpected.
    pub(crate) unknown: Option<(&'static str, &'static str)>,
}

/// The forms of `pages.next`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Next {
    /// Absent or null.
    #[default]
    None,
    /// A URL.
    Url(String),
    /// A value of an unexpected kind.
    Unknown(&'static str),
    /// An object.
    Place {
        page: Option<u64>,
        per_page: Option<u64>,
        after: Option<String>,
    },
}

impl Next {
    pub(crate) fn per_page(&self) -> Option<u64> {
        match self {
            Next::Place { per_page, .. } => *per_page,
            Next::None | Next::Url(_) | Next::Unknown(_) => None,
        }
    }
}

impl PageInfo {
    /// Returns whether the response announces a next page.
    pub(super) fn says_more(&self) -> bool {
        let is_counted =
            matches!((self.page, self.total_pages), (Some(page), Some(last)) if page < last);
        self.next != Next::None || self.marker.is_some() || is_counted
    }

    pub(crate) fn counted(count: usize) -> Self {
        PageInfo {
            count: Some(count),
            ..PageInfo::default()
        }
    }
}

/// Returns the paging information in a record. `count` is the number of items in the record.
///
/// Fields are looked up by their names in JSON, whether or not they are declared: for some lists, descriptions omit
/// `pages` or declare the wrong form, and undeclared values are in `extra`.
#[allow(dead_code, reason = "used only if an enabled version has lists")]
pub(crate) fn of_record(record: &dyn Record, count: usize, paging: &Paging) -> PageInfo {
    let marker =
        at(record, paging.next).filter(|value| paging.marker != Marker::Url || value.is_string());
    let pages = member(record, PAGES).filter(|pages| !pages.is_null() && !pages.is_object());
    let of_pages = pages.map(|pages| (PAGES, found(&pages)));
    PageInfo {
        count: Some(count),
        missing: missing(record).filter(|_| count == 0),
        total: member(record, "total_count").and_then(|total| total.as_i64()),
        next: at(record, "pages.next").map_or(Next::None, |value| next(&value, paging)),
        page: at(record, paging.page).and_then(|value| number(&value)),
        total_pages: at(record, paging.last).and_then(|value| number(&value)),
        marker: marker.as_ref().and_then(text),
        unknown: of_pages.or(marker
            .filter(is_unknown)
            .map(|value| (paging.next, found(&value)))),
    }
}

/// Returns the reason why the list is missing; `None` if the list is present.
fn missing(record: &dyn Record) -> Option<Empty> {
    let items = record.shape().items?;
    let mut missing = None;
    record.read(&mut |_, extra| missing = extra.empty(items));
    missing
}

/// Returns the value at these dot-separated keys.
fn at(record: &dyn Record, keys: &str) -> Option<Value> {
    let mut keys = keys.split('.');
    let mut value = member(record, keys.next()?)?;
    for key in keys {
        value = value.get_mut(key)?.take();
    }
    Some(value)
}

/// Returns the value of a field by its name in JSON.
fn member(record: &dyn Record, name: &str) -> Option<Value> {
    let index = record.shape().fields.iter().position(|key| *key == name);
    let mut found = None;
    record.read(&mut |fields, extra| {
        let declared = index.and_then(|index| fields.get(index));
        found = declared
            .map(|field| json::value_of(*field))
            .filter(|value| !value.is_null())
            .or_else(|| extra.get(name).cloned());
    });
    found
}

fn next(next: &Value, paging: &Paging) -> Next {
    match next {
        Value::Null => Next::None,
        Value::String(url) if url.is_empty() => Next::None,
        Value::String(url) => Next::Url(url.clone()),
        Value::Object(next) => by_fields(next, paging),
        Value::Number(_) if number(next).is_some() => Next::Place {
            page: number(next),
            per_page: None,
            after: None,
        },
        other => Next::Unknown(found(other)),
    }
}

fn by_fields(next: &Map<String, Value>, paging: &Paging) -> Next {
    let of = |name: &str| next.get(name).unwrap_or(&Value::Null);
    let (page, after) = (of("page"), of("starting_after"));
    let own = paging.next.strip_prefix("pages.next.");
    let is_known = |key: &str| matches!(key, "page" | "starting_after") || own == Some(key);
    match (number(page), text(after)) {
        (None, None) if !is_end(page) => Next::Unknown(found(page)),
        (_, None) if !is_end(after) => Next::Unknown(found(after)),
        (None, None) if next.is_empty() || next.keys().any(|key| is_known(key)) => Next::None,
        (None, None) => Next::Unknown("an object without `page` and `starting_after`"),
        (page, after) => Next::Place {
            page,
            per_page: number(of("per_page")),
            after,
        },
    }
}

fn number(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.parse().ok(),
        other => {
            let float = other.as_f64().filter(|number| number.fract() == 0.0);
            let whole = float.filter(|number| (0.0..1e15).contains(number));
            other.as_u64().or(whole.map(|number| number as u64))
        }
    }
}

/// Returns whether a value means that no page follows.
fn is_end(value: &Value) -> bool {
    value.is_null() || value == ""
}

/// Returns whether a paging value has an unexpected kind.
fn is_unknown(value: &Value) -> bool {
    !is_end(value) && text(value).is_none()
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
