//! Checks that each reference leads to a component of the right kind, and that no chain of references is circular.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::{Kind, nearest};
use crate::diagnostics::Diagnostic;
use crate::source::{Entry, Node, escape_step, unescape_step};

/// Reports a reference that does not lead to a component of the required kind.
pub(super) fn check(
    root: &Node,
    reference: &Node,
    kind: Kind,
    suggestions: &mut usize,
) -> Option<Diagnostic> {
    lead(root, reference, reference.as_str()?, kind, suggestions)
}

/// Checks that the mapping of a discriminator leads to schemas, by reference or by name.
pub(super) fn mapping(
    root: &Node,
    discriminator: &Node,
    suggestions: &mut usize,
) -> Vec<Diagnostic> {
    let mapping = discriminator.entries_of("mapping").iter();
    let faults = mapping.filter_map(|entry| {
        let target = entry.value.as_str()?;
        let target = match target.contains(['#', '/']) {
            true => target.to_owned(),
            false => format!("#/components/schemas/{target}"),
        };
        lead(root, &entry.value, &target, Kind::Schema, suggestions)
    });
    faults.collect()
}

/// `suggestions` is the number of further messages that can have a suggestion; the number is limited, because a
/// suggestion requires a comparison with the names of all components.
fn lead(
    root: &Node,
    at: &Node,
    target: &str,
    kind: Kind,
    suggestions: &mut usize,
) -> Option<Diagnostic> {
    let fault = |message: String, help: String| {
        Some(Diagnostic::new("dangling-reference", at.span, message).help(help))
    };
    let nowhere = format!("the target of the reference `{target}` does not exist");
    let Some(pointer) = target.strip_prefix('#') else {
        return fault(
            format!("`{target}` is in another file: a description must be one file"),
            "copy the target to `components` and refer to it there".to_owned(),
        );
    };
    let leads_somewhere = root.pointer(pointer).is_some();
    let section = kind.section().unwrap_or_default();
    let name = pointer.strip_prefix(&format!("/components/{section}/"));
    match name.filter(|name| !name.contains('/')) {
        Some(_) if leads_somewhere => None,
        Some(name) => {
            let names = root.pointer(&format!("/components/{section}"));
            let names = names.map(Node::entries).unwrap_or_default().iter();
            let names = names.map(|entry| entry.key.as_str());
            let names = names.take_while(|_| *suggestions > 0);
            let help = match nearest(&unescape_step(name), names) {
                Some(meant) => {
                    let meant = escape_step(meant);
                    format!("did you mean `#/components/{section}/{meant}`?")
                }
                None => {
                    format!("add the target under `components/{section}`, or correct the reference")
                }
            };
            *suggestions = suggestions.saturating_sub(1);
            fault(nowhere, help)
        }
        // The target is a component of a different kind, or not a component.
        None => {
            let what = kind.name();
            let help = match kind.section() {
                Some(section) => format!("refer to `#/components/{section}/…`"),
                None => format!("write out {what} here"),
            };
            let elsewhere = format!("`{target}` cannot be used as {what}");
            fault(if leads_somewhere { elsewhere } else { nowhere }, help)
        }
    }
}

/// Reports components that refer to themselves through references and compositions alone.
pub(super) fn circles(root: &Node) -> Vec<Diagnostic> {
    let sections = root.entries_of("components").iter();
    let circles = |one: &Entry| section_circles(&one.key, one.value.entries());
    sections.flat_map(circles).collect()
}

fn section_circles(section: &str, components: &[Entry]) -> Vec<Diagnostic> {
    let prefix = format!("#/components/{section}/");
    let named = components.iter().map(|entry| (entry.key.as_str(), entry));
    let known: HashMap<&str, &Entry> = named.collect();
    let next = |entry: &Entry| -> Vec<String> {
        let mut targets = Vec::new();
        composed_of(&entry.value, &mut targets);
        let names = targets
            .into_iter()
            .filter_map(|target| target.strip_prefix(&prefix));
        names.map(|name| unescape_step(name).into_owned()).collect()
    };
    let mut done: HashSet<String> = HashSet::new();
    let mut found = Vec::new();
    for start in components {
        // The path from `start`; each step has the references that have not been followed yet.
        let mut path: IndexMap<String, Vec<String>> = IndexMap::new();
        let mut upcoming = Some(start.key.clone());
        loop {
            if let Some(name) = upcoming.take() {
                let entry = known.get(name.as_str()).filter(|_| !done.contains(&name));
                if let Some(position) = path.get_index_of(&name) {
                    let circle = path.keys().skip(position);
                    let circle = circle.filter_map(|step| known.get(step.as_str()).copied());
                    found.extend(circle_found(&circle.collect::<Vec<_>>()));
                } else if let Some(entry) = entry {
                    let targets = next(entry);
                    path.insert(name, targets);
                }
            }
            let Some((_, rest)) = path.last_mut() else {
                break;
            };
            upcoming = rest.pop();
            if upcoming.is_none() {
                done.extend(path.pop().map(|(name, _)| name));
            }
        }
    }
    found
}

/// Collects the targets of references in a schema and its compositions, but not in its properties and items.
fn composed_of<'a>(node: &'a Node, targets: &mut Vec<&'a str>) {
    if let Some(target) = node.get("$ref").and_then(Node::as_str) {
        targets.push(target);
        return;
    }
    for composition in ["allOf", "anyOf", "oneOf"] {
        for arm in node.items_of(composition) {
            composed_of(arm, targets);
        }
    }
}

fn circle_found(circle: &[&Entry]) -> Option<Diagnostic> {
    let (first, rest) = circle.split_first()?;
    let names = circle.iter().chain([first]).map(|entry| entry.key.as_str());
    let names = names.collect::<Vec<_>>().join(" -> ");
    let message = format!("circular references: {names}");
    let one = Diagnostic::new("circular-reference", first.key_span, message)
        .help("replace one of the references with a schema");
    Some(rest.iter().fold(one, |one, entry| {
        one.also(entry.key_span, "and through here")
    }))
}
