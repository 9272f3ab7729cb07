//! Equality of records: one routine for all types.

use super::place::{Json, List, Record, View};

/// Returns whether two records of one type have the same JSON.
pub(crate) fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    let mut equal = false;
    left.read(&mut |fields, extra| {
        right.read(&mut |others, other| {
            equal = extra == other
                && fields
                    .iter()
                    .zip(others)
                    .all(|(field, other)| same(*field, *other));
        });
    });
    equal
}

fn same(left: &dyn Json, right: &dyn Json) -> bool {
    match (left.view(), right.view()) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Int(left), View::Int(right)) => left == right,
        (View::Float(left), View::Float(right)) => left == right,
        (View::Text(left), View::Text(right)) => left == right,
        (View::Id(left), View::Id(right)) => left == right,
        (View::Time(left), View::Time(right)) => left == right,
        (View::Map(left), View::Map(right)) => left == right,
        (View::Value(left), View::Value(right)) => left == right,
        (View::List(left), View::List(right)) => same_items(left, right),
        (View::Record(left), View::Record(right)) => {
            left.shape().fields == right.shape().fields && equal(left, right)
        }
        _ => false,
    }
}

fn same_items(left: &dyn List, right: &dyn List) -> bool {
    (0..)
        .map(|index| (left.item(index), right.item(index)))
        .find_map(|items| match items {
            (Some(left), Some(right)) => (!same(left, right)).then_some(false),
            (None, None) => Some(true),
            _ => Some(false),
        })
        == Some(true)
}
