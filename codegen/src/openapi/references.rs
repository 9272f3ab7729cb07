//! References: each leads to a component of the right kind, and none only to further references.

use std::collections::{HashMap, HashSet};

use super::{Kind, Shape, keyword, named, nearest};
use crate::diagnostics::Diagnostic;
use crate::source::{Entry, Node, escape_step, unescape_step};

/// References that lead nowhere, and circles of nothing but references.
pub(super) fn findings(root: &Node) -> Vec<Diagnostic> {
    let mut walk = Walk {
        root,
        found: Vec::new(),
    };
    walk.object(root, Kind::Document);
    walk.found.extend(circles(root));
    walk.found
}

struct Walk<'a> {
    root: &'a Node,
    found: Vec<Diagnostic>,
}

impl Walk<'_> {
    fn value(&mut self, node: &Node, shape: Shape) {
        match shape {
            Shape::Object(kind) => self.object(node, kind),
            Shape::RefOr(kind) => self.reference_or(node, kind),
            Shape::BoolOrSchema => self.reference_or(node, Kind::Schema),
            Shape::List(inner) => node
                .items()
                .iter()
                .for_each(|item| self.value(item, *inner)),
            Shape::Map(inner) => node
                .entries()
                .iter()
                .for_each(|entry| self.value(&entry.value, *inner)),
            Shape::Any | Shape::Text | Shape::Label | Shape::Bool | Shape::Flag => {}
            Shape::Number | Shape::Count | Shape::Values => {}
        }
    }

    fn object(&mut self, node: &Node, kind: Kind) {
        if kind == Kind::Discriminator {
            return self.mapping(node);
        }
        for entry in node.entries() {
            let shape =
                named(kind).or_else(|| keyword(kind, &entry.key).map(|keyword| keyword.shape));
            if let Some(shape) = shape {
                self.value(&entry.value, shape);
            }
        }
    }

    fn reference_or(&mut self, node: &Node, kind: Kind) {
        match node.get("$ref") {
            None => self.object(node, kind),
            Some(reference) => {
                if let Some(target) = reference.as_str() {
                    self.reference(reference, target, kind);
                }
            }
        }
    }

    /// A discriminator's mapping leads to schemas, by reference or by name.
    fn mapping(&mut self, node: &Node) {
        for entry in node.get("mapping").map(Node::entries).unwrap_or_default() {
            match entry.value.as_str() {
                Some(target) if target.contains(['#', '/']) => {
                    self.reference(&entry.value, target, Kind::Schema)
                }
                Some(name) => self.reference(
                    &entry.value,
                    &format!("#/components/schemas/{name}"),
                    Kind::Schema,
                ),
                None => {}
            }
        }
    }

    fn reference(&mut self, at: &Node, target: &str, kind: Kind) {
        let Some(pointer) = target.strip_prefix('#') else {
            let message =
                format!("`{target}` is in another file, and a description has to be one file");
            let help = "copy what it refers to into `components` and refer to it there";
            return self
                .found
                .push(Diagnostic::new("dangling-reference", at.span, message).help(help));
        };
        let prefix = kind
            .section()
            .map(|section| format!("/components/{section}/"));
        let name = prefix
            .as_deref()
            .and_then(|prefix| pointer.strip_prefix(prefix));
        let Some(name) = name.filter(|name| !name.contains('/')) else {
            return self.misplaced(at, target, pointer, kind);
        };
        if self.root.pointer(pointer).is_none() {
            let section = kind.section().unwrap_or_default();
            let names = self.root.pointer(&format!("/components/{section}"));
            let names = names
                .map(Node::entries)
                .unwrap_or_default()
                .iter()
                .map(|entry| entry.key.as_str());
            let help = match nearest(&unescape_step(name), names) {
                Some(meant) => format!(
                    "`#/components/{section}/{}` may be meant",
                    escape_step(meant)
                ),
                None => format!("add it under `components/{section}`, or correct the reference"),
            };
            let message = format!("`{target}` leads nowhere");
            self.found
                .push(Diagnostic::new("dangling-reference", at.span, message).help(help));
        }
    }

    /// A reference to something that is no component of the kind wanted here.
    fn misplaced(&mut self, at: &Node, target: &str, pointer: &str, kind: Kind) {
        let leads_somewhere = self.root.pointer(pointer).is_some();
        let message = match leads_somewhere {
            true => format!(
                "`{target}` is no component that can stand here as {}",
                kind.name()
            ),
            false => format!("`{target}` leads nowhere"),
        };
        let help = match kind.section() {
            Some(section) => format!("refer to `#/components/{section}/…`"),
            None => format!("write out {} here", kind.name()),
        };
        self.found
            .push(Diagnostic::new("dangling-reference", at.span, message).help(help));
    }
}

/// Components that, through references and compositions alone, come back to themselves.
fn circles(root: &Node) -> Vec<Diagnostic> {
    let sections = root
        .get("components")
        .map(Node::entries)
        .unwrap_or_default();
    sections
        .iter()
        .flat_map(|section| section_circles(&section.key, section.value.entries()))
        .collect()
}

fn section_circles(section: &str, components: &[Entry]) -> Vec<Diagnostic> {
    let prefix = format!("#/components/{section}/");
    let known: HashMap<&str, &Entry> = components
        .iter()
        .map(|entry| (entry.key.as_str(), entry))
        .collect();
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
        // A path from the start, with what is still to be tried at each step.
        let mut path: Vec<(String, Vec<String>)> = Vec::new();
        let mut upcoming = Some(start.key.clone());
        loop {
            if let Some(name) = upcoming.take() {
                if let Some(position) = path.iter().position(|(step, _)| *step == name) {
                    let circle: Vec<&Entry> = path[position..]
                        .iter()
                        .filter_map(|(step, _)| known.get(step.as_str()).copied())
                        .collect();
                    found.extend(circle_found(&circle));
                } else if let Some(entry) =
                    known.get(name.as_str()).filter(|_| !done.contains(&name))
                {
                    path.push((name, next(entry)));
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

/// What a schema is made of, in contrast to what it contains.
fn composed_of<'a>(node: &'a Node, targets: &mut Vec<&'a str>) {
    if let Some(target) = node.get("$ref").and_then(Node::as_str) {
        targets.push(target);
        return;
    }
    for composition in ["allOf", "anyOf", "oneOf"] {
        for arm in node.get(composition).map(Node::items).unwrap_or_default() {
            composed_of(arm, targets);
        }
    }
}

fn circle_found(circle: &[&Entry]) -> Option<Diagnostic> {
    let (first, rest) = circle.split_first()?;
    let names: Vec<&str> = circle
        .iter()
        .chain([first])
        .map(|entry| entry.key.as_str())
        .collect();
    let message = format!(
        "these references only lead back to themselves: {}",
        names.join(" -> ")
    );
    let one = Diagnostic::new("circular-reference", first.key_span, message)
        .help("let one of them say what it is instead of referring on");
    Some(rest.iter().fold(one, |one, entry| {
        one.also(entry.key_span, "and through here")
    }))
}
