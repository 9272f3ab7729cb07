//! Marks changes that are caused by a correction of a description and not by a change of the service.
//!
//! Fixups apply to versions separately, so a place can differ although the published descriptions are equal at this
//! place.

use std::collections::BTreeSet;

use super::change::{Change, Diff, Wire};
use codegen::source::{Node, Value};

/// Marks each change at whose place the published descriptions are equal.
pub fn mark_corrections(diff: &mut Diff, published: [&Node; 2]) {
    for change in &mut diff.changes {
        if is_correction(change, published) {
            change.correction = true;
            change.wire = Wire::Safe;
        }
    }
}

fn is_correction(change: &Change, published: [&Node; 2]) -> bool {
    let (Some(from), Some(to)) = (&change.from, &change.to) else {
        return false;
    };
    let both = |of: fn(&str) -> &str| {
        let [old, new] = published;
        Some((
            old.pointer(of(&from.pointer))?,
            new.pointer(of(&to.pointer))?,
        ))
    };
    let same_list = |keyword: &str, (old, new): (&Node, &Node)| {
        let has = |node: &Node| {
            let values = node.get(keyword).map(Node::items).unwrap_or_default();
            let mut values = values.iter().map(Node::as_str);
            values.any(|value| value.is_some() && value == change.name.as_deref())
        };
        has(old) == has(new)
    };
    match change.id {
        "property-became-required" | "property-became-optional" => {
            let declared = both(|pointer| pointer).is_some();
            declared && both(owner).is_some_and(|pair| same_list("required", pair))
        }
        "enum-value-added" | "enum-value-removed" => {
            both(listed).is_some_and(|pair| same_list("enum", pair))
        }
        _ => {
            both(|pointer| pointer).is_some_and(|pair| equal(published, pair, &mut BTreeSet::new()))
        }
    }
}

/// Returns the pointer of the schema that declares a property, from the pointer of the property; the schema also lists
/// the required properties.
fn owner(pointer: &str) -> &str {
    let schema = pointer.rsplit_once("/properties/");
    schema.map_or(pointer, |(schema, _)| schema)
}

/// Returns the pointer of the schema that declares an `enum`, from the pointer of the `enum` or of one of its values.
fn listed(pointer: &str) -> &str {
    let schema = pointer.rsplit_once("/enum");
    schema.map_or(pointer, |(schema, _)| schema)
}

/// Keywords that have no effect on values.
const TEXTS: [&str; 4] = ["description", "title", "example", "summary"];

/// Returns whether two nodes are equal. `seen` contains the references that have already been compared, because schemas
/// can be recursive.
fn equal(roots: [&Node; 2], (left, right): (&Node, &Node), seen: &mut BTreeSet<String>) -> bool {
    match (&left.value, &right.value) {
        (Value::Map(_), Value::Map(_)) => {
            if let Some(reference) = left.get("$ref").and_then(Node::as_str) {
                return right.get("$ref").and_then(Node::as_str) == Some(reference)
                    && targets_equal(roots, reference, seen);
            }
            let shown = |node: &Node| -> BTreeSet<String> {
                let keys = node.entries().iter().map(|entry| entry.key.clone());
                keys.filter(|key| !TEXTS.contains(&key.as_str())).collect()
            };
            let keys = shown(left);
            keys == shown(right)
                && keys
                    .iter()
                    .all(|key| match (left.get(key), right.get(key)) {
                        (Some(left), Some(right)) => equal(roots, (left, right), seen),
                        _ => false,
                    })
        }
        (Value::Seq(these), Value::Seq(those)) => {
            these.len() == those.len()
                && these.iter().zip(those).all(|pair| equal(roots, pair, seen))
        }
        (left, right) => left == right,
    }
}

fn targets_equal([old, new]: [&Node; 2], reference: &str, seen: &mut BTreeSet<String>) -> bool {
    if !seen.insert(reference.to_owned()) {
        return true;
    }
    let pointer = reference.trim_start_matches('#');
    match (old.pointer(pointer), new.pointer(pointer)) {
        (Some(left), Some(right)) => equal([old, new], (left, right), seen),
        _ => false,
    }
}
