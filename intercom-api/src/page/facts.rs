//! What an answer tells of the list that it is a part of.

use serde_json::Value;

use crate::json::{self, Record};

/// What an answer tells of its list.
#[doc(hidden)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// How many items this part has; `None` where it is no list.
    pub(crate) count: Option<usize>,
    /// How many items the list has.
    pub(crate) total: Option<i64>,
    pub(crate) next: Next,
    /// The number of this page.
    pub(crate) page: Option<u64>,
    pub(crate) total_pages: Option<u64>,
    /// What a scroll goes on with.
    pub(crate) scroll: Option<String>,
}

/// `pages.next`, in each of its forms.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Next {
    /// There is none, or it is null.
    #[default]
    None,
    /// An address.
    Url(String),
    /// An object.
    Place {
        page: Option<u64>,
        per_page: Option<u64>,
        after: Option<String>,
    },
}

impl Facts {
    pub(crate) fn counted(count: usize) -> Self {
        Facts {
            count: Some(count),
            ..Facts::default()
        }
    }
}

/// What a record tells, of which `count` items were read.
///
/// The fields are looked up by their names in JSON, declared or not: descriptions leave `pages` out
/// at some lists and are wrong about its form at others, and what differs is kept in `extra`.
#[allow(dead_code, reason = "used where a description has lists")]
pub(crate) fn of_record(record: &dyn Record, count: usize) -> Facts {
    let pages = member(record, "pages").unwrap_or_default();
    Facts {
        count: Some(count),
        total: member(record, "total_count").and_then(|total| total.as_i64()),
        next: next(&pages["next"]),
        page: number(&pages["page"]),
        total_pages: number(&pages["total_pages"]),
        scroll: member(record, "scroll_param").and_then(|param| text(&param)),
    }
}

/// The value of a field by its name in JSON.
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

fn next(next: &Value) -> Next {
    match next {
        Value::String(url) if !url.is_empty() => Next::Url(url.clone()),
        Value::Object(next) => {
            let of = |name: &str| next.get(name).unwrap_or(&Value::Null);
            let page = number(of("page"));
            let after = text(of("starting_after"));
            if page.is_none() && after.is_none() {
                return Next::None;
            }
            Next::Place {
                page,
                per_page: number(of("per_page")),
                after,
            }
        }
        _ => Next::None,
    }
}

fn number(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.parse().ok(),
        other => other.as_u64(),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
