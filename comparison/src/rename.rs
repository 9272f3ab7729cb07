//! Finds probable renames: a removal and an addition at the same place.

use std::collections::HashMap;

use super::change::Change;
use codegen::openapi::nearest;

/// The removals and the additions, by their numbers.
type GoneAndNew = (Vec<usize>, Vec<usize>);

/// Marks the probable renames among the changes.
pub(super) fn suggest(changes: &mut [Change]) {
    let mut places: HashMap<(&str, String), GoneAndNew> = HashMap::new();
    for (at, change) in changes.iter().enumerate() {
        let kind = match change.id {
            "property-removed" | "property-added" => "property",
            "schema-removed" | "schema-added" => "schema",
            "parameter-removed" | "parameter-added" => "parameter",
            "enum-value-removed" | "enum-value-added" => "value",
            _ => continue,
        };
        let place = owner(kind, change);
        let (gone, new) = places.entry((kind, place)).or_default();
        if change.id.ends_with("removed") {
            gone.push(at);
        } else {
            new.push(at);
        }
    }
    let mut found: Vec<(usize, usize)> = Vec::new();
    for ((kind, _), (gone, new)) in &places {
        found.extend(pairs(changes, kind, gone, new));
    }
    for (old, new) in found {
        let prints = [old, new].map(|at| changes[at].fingerprint.clone());
        let [first, second] = prints;
        changes[old].rename = Some(second);
        changes[new].rename = Some(first);
    }
}

/// Returns the place of a change; both halves of a rename have the same place.
fn owner(kind: &str, change: &Change) -> String {
    let spot = if change.id.ends_with("removed") {
        &change.from
    } else {
        &change.to
    };
    let pointer = spot.as_ref().map_or("", |spot| spot.pointer.as_str());
    match kind {
        "schema" => String::new(),
        _ => pointer
            .rsplit_once('/')
            .map_or(String::new(), |(owner, _)| owner.to_owned()),
    }
}

/// Returns pairs of a removed and an added name that are each other's best match and accept the same values.
fn pairs(changes: &[Change], kind: &str, gone: &[usize], new: &[usize]) -> Vec<(usize, usize)> {
    let name = |at: &usize| changes[*at].name.as_deref().unwrap_or_default();
    let fits = |old: &usize, other: &usize| {
        kind == "value" || kind == "schema" || changes[*old].before == changes[*other].after
    };
    let best = |at: &usize, among: &[usize], old: bool| {
        let fitting = among.iter().filter(|other| {
            if old {
                fits(at, other)
            } else {
                fits(other, at)
            }
        });
        let chosen = nearest(name(at), fitting.map(name))?;
        among.iter().find(|other| name(other) == chosen).copied()
    };
    let mut found = Vec::new();
    for old in gone {
        if let Some(other) = best(old, new, true)
            && best(&other, gone, false) == Some(*old)
        {
            found.push((*old, other));
        }
    }
    found
}
