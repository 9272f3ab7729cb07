//! Attaches the changes of Rust items to the facts that cause them.

use super::{RustChange, RustKind, compare};
use crate::change::{Change, Wire};
use crate::digest;
use crate::rules::RUST_ALONE;
use codegen::ir::Api;

/// Attaches every change of an item to the fact that causes it. A change without such a fact, such as a renamed item,
/// becomes a separate change.
pub(crate) fn attach(changes: &mut Vec<Change>, old: &Api, new: &Api) {
    let mut alone: Vec<Change> = Vec::new();
    for item in compare::items(old, new) {
        match owner(changes, &item) {
            Some(at) => {
                if let Some(change) = changes.get_mut(at) {
                    change.rust.push(item);
                }
            }
            None => alone.push(on_its_own(item)),
        }
    }
    changes.extend(alone);
}

/// Returns the nearest fact that can cause a change of an item.
fn owner(changes: &[Change], item: &RustChange) -> Option<usize> {
    let scored = changes.iter().enumerate().filter_map(|(at, change)| {
        let score = score(change, item)?;
        Some((score, std::cmp::Reverse(at)))
    });
    scored.max().map(|(_, std::cmp::Reverse(at))| at)
}

/// Returns the proximity of a fact to an item, or `None` if the fact cannot cause the change.
fn score(change: &Change, item: &RustChange) -> Option<usize> {
    if !fits(change, item) {
        return None;
    }
    let spots = [&change.from, &change.to];
    let near = spots.into_iter().zip(&item.places).map(|(spot, place)| {
        let (Some(spot), Some(place)) = (spot, place) else {
            return 0;
        };
        // The cause of a new type is the added part that contains it.
        let whole = matches!(item.kind, RustKind::TypeAdded | RustKind::TypeRemoved);
        if let (true, Some(rest)) = (whole, place.strip_prefix(spot.pointer.as_str()))
            && rest.starts_with('/')
        {
            return 900usize.saturating_sub(rest.len());
        }
        let inside = spot.pointer.strip_prefix(place.as_str());
        match inside {
            Some("") => 1000,
            Some(rest) if rest.starts_with('/') => 900usize.saturating_sub(rest.len()),
            _ => 0,
        }
    });
    let total: usize = near.sum();
    (total > 0).then_some(total)
}

/// Returns whether a fact of this kind can cause this change of an item.
fn fits(change: &Change, item: &RustChange) -> bool {
    let id = change.id;
    let named = |text: &Option<String>| text.is_some() && change.name == *text;
    match item.kind {
        RustKind::MethodRemoved => id == "operation-removed",
        RustKind::MethodAdded => id == "operation-added",
        RustKind::MethodRenamed => id == "operation-id-changed" || id == "operation-tags-changed",
        RustKind::ArgumentsChanged => {
            id.starts_with("parameter-") || id.starts_with("request-body-") || is_shape(id)
        }
        RustKind::RequestChanged => id.starts_with("parameter-"),
        RustKind::AnswerChanged => id.starts_with("status-") || is_shape(id),
        RustKind::TypeAdded => id == "schema-added" || id == "operation-added" || is_part_added(id),
        RustKind::TypeRemoved => {
            id == "schema-removed" || id == "operation-removed" || is_part_removed(id)
        }
        RustKind::TypeRenamed => id == "schema-removed" || id == "schema-added",
        RustKind::TypeChanged => is_shape(id),
        RustKind::FieldRemoved => is_part_removed(id),
        RustKind::FieldAdded | RustKind::ParameterAdded => is_part_added(id),
        RustKind::FieldRenamed | RustKind::SetterRemoved => false,
        RustKind::FieldTypeChanged => is_shape(id) || id.contains("nullable"),
        RustKind::RequiredChanged | RustKind::ConstructorRemoved => {
            matches!(
                id,
                "property-became-required"
                    | "property-became-optional"
                    | "property-added"
                    | "property-removed"
                    | "parameter-became-required"
                    | "parameter-became-optional"
            )
        }
        RustKind::VariantRemoved => {
            (id == "enum-value-removed" && named(&item.before))
                || id == "alternative-removed"
                || id == "status-removed"
        }
        RustKind::VariantAdded => {
            (id == "enum-value-added" && named(&item.after))
                || id == "alternative-added"
                || id == "status-added"
        }
        RustKind::VariantRenamed => id.starts_with("enum-value") || id.starts_with("alternative"),
        RustKind::VariantTypeChanged => is_shape(id),
        RustKind::ConversionRemoved => id.starts_with("alternative") || is_shape(id),
        RustKind::MeaningChanged => {
            id.starts_with("operation-") || is_part_added(id) || is_part_removed(id)
        }
    }
}

fn is_part_added(id: &str) -> bool {
    id == "property-added" || id == "parameter-added" || is_shape(id)
}

fn is_part_removed(id: &str) -> bool {
    id == "property-removed" || id == "parameter-removed" || is_shape(id)
}

/// Returns whether facts of this kind change the Rust type of a schema.
fn is_shape(id: &str) -> bool {
    id.starts_with("alternative")
        || id.starts_with("enum-added")
        || id.starts_with("enum-removed")
        || id.starts_with("items-")
        || id.starts_with("schema-declared")
        || id.starts_with("media-type")
        || matches!(
            id,
            "type-changed"
                | "format-changed"
                | "reference-changed"
                | "additional-properties-changed"
                | "enum-value-added"
                | "enum-value-removed"
        )
}

fn on_its_own(item: RustChange) -> Change {
    let subject = item.to.as_ref().or(item.from.as_ref()).cloned();
    let parts = [
        Some(RUST_ALONE.to_owned()),
        Some(item.kind.phrase().to_owned()),
        item.from.clone(),
        item.to.clone(),
    ];
    Change {
        id: RUST_ALONE,
        fingerprint: digest(&parts),
        subject: subject.unwrap_or_default(),
        name: None,
        before: item.before.clone(),
        after: item.after.clone(),
        from: None,
        to: None,
        wire: Wire::Safe,
        correction: false,
        request: Vec::new(),
        response: Vec::new(),
        webhook: Vec::new(),
        resources: Vec::new(),
        rename: None,
        rust: vec![item],
    }
}
