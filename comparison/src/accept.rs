//! Checks whether one schema accepts every value of another schema, in the cases that are easy to decide.

use super::index::Index;
use super::view::View;
use codegen::source::Node;

/// The maximum depth of nested lists.
const DEPTH: usize = 4;

/// Returns whether `wide` certainly accepts all values that `narrow` accepts.
pub(super) fn accepts(
    (wide_index, wide): (&Index<'_>, &[&Node]),
    (narrow_index, narrow): (&Index<'_>, &[&Node]),
) -> bool {
    within(wide_index, wide, narrow_index, narrow, DEPTH)
}

fn within(
    wide_index: &Index<'_>,
    wide: &[&Node],
    narrow_index: &Index<'_>,
    narrow: &[&Node],
    depth: usize,
) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let (new, old) = (View::of(wide_index, wide), View::of(narrow_index, narrow));
    if let (true, [union]) = (old.is_choice(), old.unions.as_slice()) {
        let mut arms = union.arms.iter();
        return arms.all(|arm| within(wide_index, wide, narrow_index, &[arm], depth));
    }
    if let (true, [union]) = (new.is_choice(), new.unions.as_slice()) {
        let mut arms = union.arms.iter();
        return arms.any(|arm| within(wide_index, &[arm], narrow_index, narrow, depth));
    }
    let limited = !new.others.is_empty()
        || new.format.is_some()
        || new.additional.is_some()
        || !new.unions.is_empty();
    if limited || (old.null.is_some() && new.null.is_none()) {
        return false;
    }
    let values = match (&old.values, &new.values) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some((_, old)), Some((_, new))) => old
            .iter()
            .all(|value| new.iter().any(|other| other.same_value(value))),
    };
    let types = match (old.type_name(), new.type_name()) {
        ("array", "array") => {
            new.items.is_empty()
                || (!old.items.is_empty()
                    && within(wide_index, &new.items, narrow_index, &old.items, depth))
        }
        ("object", "object") => {
            new.required
                .keys()
                .all(|name| old.required.contains_key(name))
                && new.properties.iter().all(|(name, wide)| {
                    // A property that `narrow` does not declare can have any value.
                    let narrow = old.properties.get(name);
                    narrow
                        .is_some_and(|narrow| within(wide_index, wide, narrow_index, narrow, depth))
                })
        }
        ("integer", "number") => true,
        (old, new) => old == new,
    };
    values && types
}
