//! The containers of lists in responses: the expected container, and the container that was found.

use super::context::found;
use super::place::{Json, Record, Shape, View};
use crate::Extra;
use crate::extra::Empty;

/// The reason why a response does not contain the declared list.
#[derive(Debug, PartialEq, Eq)]
pub struct Unlisted {
    /// The JSON path of the list.
    pub(crate) path: String,
    pub(crate) problem: String,
}

/// A record with the items of a list response.
pub(crate) trait Container {
    /// Returns the problem with the container of the items; `None` if the container is a list, even if the list is
    /// empty.
    fn check(&self) -> Option<Unlisted>;
}

/// Calls [`Container::check`] if `T` implements [`Container`], because an inherent method takes precedence over the
/// method of [`NoContainer`].
pub(crate) struct Probe<'a, T>(pub(crate) &'a T);

impl<T: Container> Probe<'_, T> {
    #[inline]
    #[allow(dead_code, reason = "used only if a description has lists")]
    pub(crate) fn unlisted(&self) -> Option<Unlisted> {
        self.0.check()
    }
}

/// The fallback for types that do not implement [`Container`].
pub(crate) trait NoContainer {
    #[inline]
    fn unlisted(&self) -> Option<Unlisted> {
        None
    }
}

impl<T> NoContainer for Probe<'_, T> {}

/// Returns the problem if the list `field` of a record is empty, but the JSON contains items in an unexpected form or a
/// positive number of items. A list that is `null`, absent or empty in the JSON is not a problem in itself.
#[allow(dead_code, reason = "used only if a description has lists")]
pub(crate) fn unlisted(record: &dyn Record, field: &dyn Json) -> Option<Unlisted> {
    let shape = record.shape();
    let empty = match field.view() {
        View::List(list) => list.item(0).is_none(),
        View::Absent | View::Null => true,
        _ => false,
    };
    let mut problem = None;
    record.read(&mut |fields, extra| {
        let same = |other: &&dyn Json| std::ptr::addr_eq(*other, field);
        let name = fields
            .iter()
            .position(same)
            .and_then(|index| shape.fields.get(index));
        let Some(name) = name.filter(|_| empty) else {
            return;
        };
        let whole = extra.get(name).filter(|value| !value.is_null());
        let mut elements = extra.elements().filter(|(key, _, _)| key == name);
        let element = elements.find(|(_, _, value)| !value.is_null());
        let absent = extra.empty(name) == Some(Empty::Absent);
        let there = matches!(field.view(), View::List(_)) && extra.empty(name).is_none();
        let elsewhere = !there
            && extra.iter().any(|(_, value)| {
                let Some(items) = value.as_array() else {
                    return false;
                };
                // Lists in the responses of the service can contain null.
                let mut items = items.iter().filter(|item| !item.is_null()).peekable();
                items.peek().is_some() && items.all(serde_json::Value::is_object)
            });
        problem = match (whole, element) {
            (Some(value), _) => Some((
                format!("$.{name}"),
                format!("expected an array, found {}", found(value)),
            )),
            (None, Some((_, index, value))) => Some((
                format!("$.{name}[{index}]"),
                format!("expected an item of the list, found {}", found(value)),
            )),
            (None, None) if elsewhere => Some((
                format!("$.{name}"),
                "expected the items here, found an array of objects under an undeclared key"
                    .to_owned(),
            )),
            (None, None)
                if absent && !has_list(shape, fields, extra) && counts_items(shape, fields) =>
            {
                Some((
                    format!("$.{name}"),
                    "expected the items here, found only their number".to_owned(),
                ))
            }
            (None, None) => None,
        };
    });
    problem.map(|(path, problem)| Unlisted { path, problem })
}

/// Returns whether the JSON has any list, including an empty one.
fn has_list(shape: &Shape, fields: &[&dyn Json], extra: &Extra) -> bool {
    let mut fields = shape.fields.iter().zip(fields);
    let is_there = |name: &str, field: &dyn Json| {
        matches!(field.view(), View::List(_)) && extra.empty(name).is_none()
    };
    fields.any(|(name, field)| is_there(name, *field))
        || extra.iter().any(|(_, value)| value.is_array())
}

/// Returns whether the field `total_count` of a record is positive.
fn counts_items(shape: &Shape, fields: &[&dyn Json]) -> bool {
    let index = shape.fields.iter().position(|name| *name == "total_count");
    let total = index
        .and_then(|index| fields.get(index))
        .map(|field| field.view());
    matches!(total, Some(View::Int(total)) if total > 0)
}

/// Like [`unlisted`], for a list inside the field `outer` of a record; `inner` is the problem with that field.
#[allow(dead_code, reason = "used only if a description has lists")]
pub(crate) fn unlisted_in(
    record: &dyn Record,
    outer: &dyn Json,
    mut inner: Option<Unlisted>,
) -> Option<Unlisted> {
    let shape = record.shape();
    let mut outcome = None;
    record.read(&mut |fields, extra| {
        let same = |other: &&dyn Json| std::ptr::addr_eq(*other, outer);
        let Some(name) = fields
            .iter()
            .position(same)
            .and_then(|index| shape.fields.get(index))
        else {
            return;
        };
        let whole = extra.get(name).filter(|value| !value.is_null());
        outcome = match whole {
            Some(value) => Some(Unlisted {
                path: format!("$.{name}"),
                problem: format!("expected an object with the list, found {}", found(value)),
            }),
            None => inner.take().map(|inner| Unlisted {
                path: inner.path.replacen('$', &format!("$.{name}"), 1),
                ..inner
            }),
        };
    });
    outcome
}
