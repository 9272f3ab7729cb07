//! The normal form: the facts of a published description, in one order and one style.

use crate::diagnostics::Diagnostic;
use crate::openapi::{Kind, Role, Shape, is_extension, keyword, keywords, named, supported};
use crate::source::{Entry, Node, Span, Value, escape_step};

mod phrase;
mod schema;
mod write;

pub use write::to_yaml;

/// The treatment of descriptions, summaries and titles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    /// Removes the texts.
    Drop,
    /// Keeps the texts.
    Keep,
}

/// A description in normal form.
#[derive(Debug, Clone, PartialEq)]
pub struct Normal {
    /// The tree; every part has the span of the source from which the part was made.
    pub tree: Node,
    /// The parts that were removed although they are not documentation.
    pub notes: Vec<Note>,
}

/// A removed part, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The span of the part in the published description.
    pub span: Span,
    /// The JSON pointer of the part in the published description.
    pub pointer: String,
    /// The reason.
    pub reason: &'static str,
}

impl Normal {
    /// Returns the YAML of the normal form. Reading and normalizing this YAML again gives the same bytes.
    pub fn text(&self) -> String {
        to_yaml(&self.tree)
    }
}

/// Brings a description into normal form. Unknown keywords are preserved, so that `openapi::read` reports them.
pub fn normalize(root: &Node, texts: Texts) -> Result<Normal, Vec<Diagnostic>> {
    supported(root)?;
    let mut pass = Pass {
        texts,
        notes: Vec::new(),
        pointer: String::new(),
    };
    let tree = pass.object(root, Kind::Document);
    Ok(Normal {
        tree,
        notes: pass.notes,
    })
}

struct Pass {
    texts: Texts,
    notes: Vec<Note>,
    /// The pointer of the current node.
    pointer: String,
}

impl Pass {
    fn note(&mut self, entry: &Entry, reason: &'static str) {
        self.notes.push(Note {
            span: entry.key_span,
            pointer: format!("{}/{}", self.pointer, escape_step(&entry.key)),
            reason,
        });
    }

    fn within<T>(&mut self, step: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&escape_step(step));
        let result = work(self);
        self.pointer.truncate(length);
        result
    }

    fn inside(&mut self, entry: &Entry, shape: Shape) -> Entry {
        entry.with(self.within(&entry.key, |pass| pass.value(&entry.value, shape)))
    }

    fn value(&mut self, node: &Node, shape: Shape) -> Node {
        match (shape, &node.value) {
            (Shape::Object(kind), Value::Map(_)) => self.object(node, kind),
            (Shape::RefOr(kind), Value::Map(_)) => self.reference_or(node, kind),
            (Shape::BoolOrSchema, Value::Map(_)) => self.reference_or(node, Kind::Schema),
            (Shape::List(inner), Value::Seq(items)) => {
                let items = items.iter().enumerate().map(|(index, item)| {
                    self.within(&index.to_string(), |pass| pass.value(item, *inner))
                });
                Node::new(node.span, Value::Seq(items.collect()))
            }
            (Shape::Map(inner), Value::Map(entries)) => {
                let entries = entries.iter().map(|entry| self.inside(entry, *inner));
                Node::new(node.span, Value::Map(entries.collect()))
            }
            (Shape::Label, Value::String(_)) if self.texts == Texts::Drop => {
                Node::text(node.span, "")
            }
            _ => node.clone(),
        }
    }

    fn object(&mut self, node: &Node, kind: Kind) -> Node {
        let Some(entries) = node.as_map() else {
            return node.clone();
        };
        let kept = entries.iter().filter_map(|entry| self.entry(entry, kind));
        let mut kept: Vec<Entry> = kept.collect();
        match kind {
            Kind::Schema => schema::tidy(self, node, &mut kept),
            Kind::Info => phrase::set(&mut kept, "title", phrase::TITLE, node.span, self.texts),
            Kind::Responses => {
                for Entry { key, value, .. } in &mut kept {
                    phrase::describe(value, phrase::of_status(key), self.texts);
                }
            }
            Kind::Components => {
                let responses = kept.iter_mut().find(|entry| entry.key == "responses");
                let responses = responses.and_then(|entry| entry.value.as_map_mut());
                for Entry { value, .. } in responses.into_iter().flatten() {
                    phrase::describe(value, phrase::SHARED, self.texts);
                }
            }
            _ => {}
        }
        order(&mut kept, kind);
        Node::new(node.span, Value::Map(kept))
    }

    /// Returns an entry of an object in normal form, or `None` if the normal form drops it.
    fn entry(&mut self, entry: &Entry, kind: Kind) -> Option<Entry> {
        if is_extension(&entry.key) {
            return None;
        }
        let Some(shape) = named(kind) else {
            return self.keyword(entry, kind);
        };
        Some(self.inside(entry, shape))
    }

    fn keyword(&mut self, entry: &Entry, kind: Kind) -> Option<Entry> {
        let Some(keyword) = keyword(kind, &entry.key) else {
            return Some(entry.clone());
        };
        match (keyword.role, keyword.shape, &entry.value.value) {
            (Role::Example, _, _) => return None,
            (Role::Text, _, _) if self.texts == Texts::Drop => return None,
            (Role::Text, Shape::Text, Value::String(_))
            | (Role::Text, Shape::Object(_), Value::Map(_)) => {}
            (Role::Text, _, _) => {
                self.note(entry, "it is not a string");
                return None;
            }
            (_, Shape::Flag, Value::Bool(false)) => return None,
            _ => {}
        }
        Some(self.inside(entry, keyword.shape))
    }

    fn reference_or(&mut self, node: &Node, kind: Kind) -> Node {
        let (Some(reference), Some(entries)) = (node.entry("$ref"), node.as_map()) else {
            return self.object(node, kind);
        };
        let plain = Node::new(node.span, Value::Map(vec![reference.clone()]));
        let beside = entries.iter().filter(|entry| entry.key != "$ref");
        let beside = Value::Map(beside.cloned().collect());
        let mut beside = self.object(&Node::new(node.span, beside), kind);
        if kind != Kind::Schema {
            // All readers ignore a description next to `$ref`, so only other keywords are reported.
            let others = beside.entries().iter();
            for entry in others.filter(|entry| entry.key != "description") {
                let reason = "OpenAPI 3.0 ignores keywords next to `$ref`";
                self.note(entry, reason);
            }
            return plain;
        }
        let Some(all) = beside.as_map_mut().filter(|all| !all.is_empty()) else {
            return plain;
        };
        match all.iter_mut().find(|entry| entry.key == "allOf") {
            Some(entry) => {
                if let Some(parts) = entry.value.as_seq_mut() {
                    parts.insert(0, plain);
                }
            }
            None => all.push(Entry {
                key: "allOf".to_owned(),
                key_span: reference.key_span,
                value: Node::new(node.span, Value::Seq(vec![plain])),
            }),
        }
        order(all, kind);
        beside
    }
}

/// Sorts the keys of an object in the order of the grammar; unknown keys come last.
fn order(entries: &mut [Entry], kind: Kind) {
    match kind {
        // `default` comes after every number.
        Kind::Paths | Kind::Responses => entries.sort_by(|left, right| left.key.cmp(&right.key)),
        _ => {
            let rank = |key: &str| keywords(kind).iter().position(|one| one.name == key);
            entries.sort_by_key(|entry| rank(&entry.key).unwrap_or(usize::MAX));
        }
    }
    if kind == Kind::Components {
        for section in entries {
            if let Some(named) = section.value.as_map_mut() {
                named.sort_by(|left, right| left.key.cmp(&right.key));
            }
        }
    }
}
