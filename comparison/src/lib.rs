//! Compares two descriptions and reports each changed fact once.
//!
//! The input is two trees, and the output is a list of changes. The comparison depends on the valid values, not on the
//! form of the schemas: a schema is compared as a view, in which `allOf`, references and wrappers are resolved. Each
//! pair of schemas is compared once, so a fact is reported once with every operation that reaches it.

mod accept;
mod arms;
mod change;
mod correction;
mod defaults;
mod discriminator;
mod document;
mod graph;
mod index;
mod message;
mod operation;
mod place;
mod rename;
mod resources;
mod rules;
pub mod rust;
mod schema;
mod topics;
mod view;

use std::collections::HashMap;

use sha2::{Digest, Sha256};

pub use change::{Change, Diff, Direction, Spot, Wire};
pub use correction::mark_corrections;
pub use rules::{RULES, Rule};
pub use rust::{RustChange, RustKind};

use codegen::diagnostics::File;
use codegen::ir::Api;
use codegen::source::Node;
use graph::{Graph, Reached};
use index::Index;
use operation::Known;
use resources::Resources;

/// One of the two descriptions of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The name, for instance `2.14`.
    pub label: &'a str,
    /// The description.
    pub tree: &'a Node,
    /// The files to which the spans of the description refer.
    pub files: &'a [File],
    /// The IR of the description, if Rust code is compared.
    pub api: Option<&'a Api>,
}

/// Compares two descriptions. Neither description is validated: a reference that does not resolve is compared as it is
/// written.
pub fn compare(from: &Side<'_>, to: &Side<'_>) -> Diff {
    let left = Index::new(from.tree, from.files);
    let right = Index::new(to.tree, to.files);
    let mut graph = Graph::new(&left, &right);
    let mut known = operation::compare(&mut graph);
    if let (Some(old), Some(new)) = (from.api, to.api) {
        topics::compare(&mut graph, &mut known, old, new);
    }
    document::compare(&mut graph);
    let reached = graph.reached();
    let prints = fingerprints(&left, &right, &reached);
    let resources = Resources::new([from.api, to.api]);
    let mut changes: Vec<Change> = reached
        .iter()
        .zip(prints)
        .map(|(reached, print)| change(&left, &right, &known, reached, print))
        .collect();
    for change in &mut changes {
        change.resources = resources.of(&change.operations());
    }
    rename::suggest(&mut changes);
    if let (Some(old), Some(new)) = (from.api, to.api) {
        rust::attach(&mut changes, old, new);
    }
    sort(&mut changes);
    Diff {
        from: from.label.to_owned(),
        to: to.label.to_owned(),
        rust: from.api.is_some() && to.api.is_some(),
        changes,
    }
}

/// Sorts the changes: silent changes come before other changes, and each group is sorted by severity, kind and place.
fn sort(changes: &mut [Change]) {
    changes.sort_by(|one, other| {
        let key = |change: &Change| {
            (
                std::cmp::Reverse((change.is_silent(), change.wire)),
                rules::rank(change.id),
                change.subject.clone(),
                change.name.clone(),
                change.fingerprint.clone(),
            )
        };
        key(one).cmp(&key(other))
    });
}

fn change(
    left: &Index<'_>,
    right: &Index<'_>,
    known: &[Known],
    reached: &Reached<'_>,
    fingerprint: String,
) -> Change {
    let fact = &reached.fact;
    let subject = || match (fact.stated, fact.to, fact.from) {
        // A place that exists in only one description is named as in that description.
        ([Some(_), None], _, Some(from)) => left.subject(from),
        (_, Some(to), _) => right.subject(to),
        (_, None, Some(from)) => left.subject(from),
        (_, None, None) => String::new(),
    };
    let subject = fact.subject.clone().unwrap_or_else(subject);
    let operations = |direction: Direction| -> Vec<String> {
        let reached = reached.by.iter().filter(|(_, way)| *way == direction);
        let mut keys: Vec<String> = reached
            .filter_map(|(number, _)| known.get(*number))
            .map(|operation| operation.key.clone())
            .collect();
        keys.sort();
        keys
    };
    let [request, response, webhook] = Direction::ALL.map(operations);
    let verdicts = Direction::ALL
        .into_iter()
        .zip([&request, &response, &webhook]);
    let wire = verdicts
        .filter(|(_, operations)| !operations.is_empty())
        .map(|(direction, _)| fact.effect.wire(direction))
        .max()
        .unwrap_or(Wire::Safe);
    Change {
        id: fact.id,
        fingerprint,
        subject,
        name: fact.name.clone(),
        before: fact.before.clone(),
        after: fact.after.clone(),
        from: fact.from.map(|node| left.spot(node)),
        to: fact.to.map(|node| right.spot(node)),
        wire,
        correction: false,
        request,
        response,
        webhook,
        resources: Vec::new(),
        rename: None,
        rust: Vec::new(),
    }
}

/// Returns a digest of each fact and its readable places; the digest does not depend on lines or the order of a list.
/// Facts with equal digests are distinguished by their pointers.
fn fingerprints(left: &Index<'_>, right: &Index<'_>, all: &[Reached<'_>]) -> Vec<String> {
    let of = |reached: &Reached<'_>, exact: bool| {
        let fact = &reached.fact;
        let [from, to] = fact.stated;
        let place = |index: &Index<'_>, node: &Node| match exact {
            true => index.pointer(node),
            false => index.subject(node),
        };
        let mut parts = vec![
            Some(fact.id.to_owned()),
            fact.name.clone(),
            fact.before.clone(),
            fact.after.clone(),
            from.map(|node| place(left, node)),
            to.map(|node| place(right, node)),
        ];
        parts.extend(fact.subject.clone().map(Some));
        digest(&parts)
    };
    let mut prints: Vec<String> = all.iter().map(|reached| of(reached, false)).collect();
    let mut count: HashMap<String, usize> = HashMap::new();
    for print in &prints {
        *count.entry(print.clone()).or_default() += 1;
    }
    for (print, reached) in prints.iter_mut().zip(all) {
        if count.get(print).is_some_and(|count| *count > 1) {
            *print = of(reached, true);
        }
    }
    prints
}

/// Returns the first eight bytes of a SHA-256 hash in hexadecimal.
fn digest(parts: &[Option<String>]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_deref().unwrap_or("\u{1}"));
        hash.update([0]);
    }
    let bytes = hash.finalize();
    bytes
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
