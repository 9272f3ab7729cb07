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
    /// Removes them.
    Drop,
    /// Keeps them.
    Keep,
}

/// A description in normal form.
#[derive(Debug, Clone, PartialEq)]
pub struct Normal {
    /// The tree; every part has the place of what it was made from.
    pub tree: Node,
    /// The parts that were removed although they are not documentation.
    pub notes: Vec<Note>,
}

/// A removed part, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its place in the published description.
    pub span: Span,
    /// Its JSON pointer in the published description.
    pub pointer: String,
    /// The reason.
    pub reason: &'static str,
}

impl Normal {
    /// The YAML of the normal form. Reading and normalizing it again gives the same bytes.
    pub fn text(&self) -> String {
        to_yaml(&self.tree)
    }
}

/// Brings a description into normal form. Unknown keywords are kept, so that `openapi::read` reports them.
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
    fn note(&mut self, key: Option<&str>, span: Span, reason: &'static str) {
        let step = key
            .map(|key| format!("/{}", escape_step(key)))
            .unwrap_or_default();
        self.notes.push(Note {
            span,
            pointer: format!("{}{step}", self.pointer),
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

    fn value(&mut self, node: &Node, shape: Shape) -> Node {
        match (shape, &node.value) {
            (Shape::Object(kind), Value::Map(_)) => self.object(node, kind),
            (Shape::RefOr(kind), Value::Map(_)) => self.reference_or(node, kind),
            (Shape::BoolOrSchema, Value::Map(_)) => self.reference_or(node, Kind::Schema),
            (Shape::List(inner), Value::Seq(items)) => {
                let item = |(index, item): (usize, &Node)| {
                    self.within(&index.to_string(), |pass| pass.value(item, *inner))
                };
                Node::new(
                    node.span,
                    Value::Seq(items.iter().enumerate().map(item).collect()),
                )
            }
            (Shape::Map(inner), Value::Map(entries)) => {
                let value = |entry: &Entry| Entry {
                    key: entry.key.clone(),
                    key_span: entry.key_span,
                    value: self.within(&entry.key, |pass| pass.value(&entry.value, *inner)),
                };
                Node::new(node.span, Value::Map(entries.iter().map(value).collect()))
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
        let mut kept: Vec<Entry> = entries
            .iter()
            .filter_map(|entry| self.entry(entry, kind))
            .collect();
        match kind {
            Kind::Schema => schema::tidy(self, node, &mut kept),
            Kind::Info => phrase::title(&mut kept, node.span, self.texts),
            Kind::Responses => self.phrases(&mut kept),
            Kind::Components => self.component_phrases(&mut kept),
            _ => {}
        }
        order(&mut kept, kind);
        Node::new(node.span, Value::Map(kept))
    }

    /// An entry of an object in normal form, or nothing where it has no place there.
    fn entry(&mut self, entry: &Entry, kind: Kind) -> Option<Entry> {
        if is_extension(&entry.key) {
            return None;
        }
        let Some(shape) = named(kind) else {
            return self.keyword(entry, kind);
        };
        let value = self.within(&entry.key, |pass| pass.value(&entry.value, shape));
        Some(Entry {
            value,
            ..entry.clone_key()
        })
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
                self.note(Some(&entry.key), entry.key_span, "it is not a string");
                return None;
            }
            (_, Shape::Flag, Value::Bool(false)) => return None,
            _ => {}
        }
        let value = self.within(&entry.key, |pass| pass.value(&entry.value, keyword.shape));
        Some(Entry {
            value,
            ..entry.clone_key()
        })
    }

    fn reference_or(&mut self, node: &Node, kind: Kind) -> Node {
        let (Some(reference), Some(entries)) = (node.entry("$ref"), node.as_map()) else {
            return self.object(node, kind);
        };
        let plain = Node::new(node.span, Value::Map(vec![reference.clone()]));
        let beside: Vec<Entry> = entries
            .iter()
            .filter(|entry| entry.key != "$ref")
            .cloned()
            .collect();
        let beside = self.object(&Node::new(node.span, Value::Map(beside)), kind);
        let mut beside = match beside.value {
            Value::Map(entries) if kind == Kind::Schema => entries,
            Value::Map(entries) => {
                // Every reader ignores a description there, so only other keywords are reported.
                for entry in entries.iter().filter(|entry| entry.key != "description") {
                    self.note(
                        Some(&entry.key),
                        entry.key_span,
                        "it is beside a `$ref`, where it has no effect",
                    );
                }
                return plain;
            }
            _ => return plain,
        };
        if beside.is_empty() {
            return plain;
        }
        match beside
            .iter_mut()
            .find(|entry| entry.key == "allOf")
            .map(|entry| &mut entry.value.value)
        {
            Some(Value::Seq(parts)) => parts.insert(0, plain),
            Some(_) => {}
            None => beside.push(Entry {
                key: "allOf".to_owned(),
                key_span: reference.key_span,
                value: Node::new(node.span, Value::Seq(vec![plain])),
            }),
        }
        order(&mut beside, kind);
        Node::new(node.span, Value::Map(beside))
    }

    fn phrases(&self, responses: &mut [Entry]) {
        for entry in responses {
            phrase::describe(&mut entry.value, phrase::of_status(&entry.key), self.texts);
        }
    }

    fn component_phrases(&self, components: &mut [Entry]) {
        let responses = components.iter_mut().find(|entry| entry.key == "responses");
        let Some(entries) = responses.and_then(|entry| entry.value.as_map_mut()) else {
            return;
        };
        for entry in entries {
            phrase::describe(&mut entry.value, phrase::SHARED, self.texts);
        }
    }
}

impl Entry {
    /// The same key and place, with nothing under it yet.
    fn clone_key(&self) -> Entry {
        let value = Node::new(self.value.span, Value::Null);
        Entry {
            key: self.key.clone(),
            key_span: self.key_span,
            value,
        }
    }
}

/// Sorts the keys of an object in the order of the grammar; unknown keys come last.
fn order(entries: &mut [Entry], kind: Kind) {
    match kind {
        Kind::Paths => entries.sort_by(|left, right| left.key.cmp(&right.key)),
        // `default` comes after every number.
        Kind::Responses => entries.sort_by(|left, right| left.key.cmp(&right.key)),
        _ => {
            let rank = |key: &str| {
                keywords(kind)
                    .iter()
                    .position(|keyword| keyword.name == key)
            };
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
