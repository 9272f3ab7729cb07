//! Parses YAML and TOML to a tree with the span of every key and value.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use serde::Deserialize;

mod build;
mod de;
mod scalar;
mod toml;

pub use build::parse;
pub use de::Spanned;
pub(crate) use de::{Error, Located};
pub use scalar::is_plain_text;
pub use toml::parse_toml;

/// Bytes `start..end` of the file with this index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Deserialize)]
pub struct Span {
    /// The index of the file.
    pub file: u32,
    /// The first byte.
    pub start: u32,
    /// The byte after the last byte.
    pub end: u32,
}

impl Span {
    /// Returns the byte span of a TOML error, or the beginning of the file if the parser does not return one.
    pub(crate) fn of(file: u32, range: Option<Range<usize>>) -> Self {
        let range = range.unwrap_or(0..0);
        Self {
            file,
            start: range.start as u32,
            end: range.end as u32,
        }
    }
}

/// A value and its span.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The span of the value.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// The values that YAML and TOML share with JSON.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A number with a fraction or an exponent.
    Float(f64),
    /// A string.
    String(String),
    /// A sequence.
    Seq(Vec<Node>),
    /// A mapping in the order of the file; keys are unique.
    Map(Vec<Entry>),
}

impl Entry {
    /// Returns an entry with the same key and a different value.
    pub(crate) fn with(&self, value: Node) -> Self {
        Self {
            key: self.key.clone(),
            key_span: self.key_span,
            value,
        }
    }
}

/// A key of a mapping, with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// The span of the key.
    pub key_span: Span,
    /// The value of the key.
    pub value: Node,
}

impl Node {
    /// Creates a node with this value and this span.
    pub fn new(span: Span, value: Value) -> Self {
        Self { span, value }
    }

    /// Creates a string with this span.
    pub fn text(span: Span, text: impl Into<String>) -> Self {
        Self::new(span, Value::String(text.into()))
    }

    /// Returns the value of a key, if the node is a mapping with this key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Returns a mutable reference to the value of a key, if the node is a mapping with this key.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        let mut entries = self.as_map_mut()?.iter_mut();
        Some(&mut entries.find(|entry| entry.key == key)?.value)
    }

    /// Returns the entry of a key, with the span of the key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.as_map()?.iter().find(|entry| entry.key == key)
    }

    /// Returns the string, if the node is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the boolean, if the node is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(flag) => Some(flag),
            _ => None,
        }
    }

    /// Returns the entries, if the node is a mapping.
    pub fn as_map(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// Returns a mutable reference to the entries, if the node is a mapping; the keys must remain unique.
    pub fn as_map_mut(&mut self) -> Option<&mut Vec<Entry>> {
        match &mut self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// Returns the items, if the node is a sequence.
    pub fn as_seq(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Seq(items) => Some(items),
            _ => None,
        }
    }

    /// Returns a mutable reference to the items, if the node is a sequence.
    pub fn as_seq_mut(&mut self) -> Option<&mut Vec<Node>> {
        match &mut self.value {
            Value::Seq(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the entries of a mapping, or an empty slice for any other value.
    pub fn entries(&self) -> &[Entry] {
        self.as_map().unwrap_or_default()
    }

    /// Returns the items of a sequence, or an empty slice for any other value.
    pub fn items(&self) -> &[Node] {
        self.as_seq().unwrap_or_default()
    }

    /// Returns the entries of the mapping under a key, or an empty slice if there is no such mapping.
    pub fn entries_of(&self, key: &str) -> &[Entry] {
        self.get(key).map(Node::entries).unwrap_or_default()
    }

    /// Returns the items of the sequence under a key, or an empty slice if there is no such sequence.
    pub fn items_of(&self, key: &str) -> &[Node] {
        self.get(key).map(Node::items).unwrap_or_default()
    }

    /// Returns the value at a JSON pointer (`/paths/~1me/get`). The empty pointer is this node.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        let mut steps = pointer_steps(pointer)?.into_iter();
        steps.try_fold(self, |node, step| match &node.value {
            Value::Map(_) => node.get(&step),
            Value::Seq(items) => items.get(index_step(&step)?),
            _ => None,
        })
    }

    /// Returns a mutable reference to the value at a JSON pointer.
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Node> {
        let mut steps = pointer_steps(pointer)?.into_iter();
        steps.try_fold(self, |node, step| match node.value {
            Value::Map(_) => node.get_mut(&step),
            Value::Seq(ref mut items) => items.get_mut(index_step(&step)?),
            _ => None,
        })
    }

    /// Returns the value as JSON, without spans. A float that JSON cannot represent, which [`parse`] rejects, becomes
    /// null.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::Value::deserialize(Located(self)).unwrap_or_default()
    }

    /// Returns whether two nodes have the same value, regardless of spans and the order of keys.
    pub fn same_value(&self, other: &Node) -> bool {
        match (&self.value, &other.value) {
            (Value::Seq(left), Value::Seq(right)) => {
                let mut pairs = left.iter().zip(right);
                left.len() == right.len() && pairs.all(|(left, right)| left.same_value(right))
            }
            (Value::Map(left), Value::Map(right)) => {
                left.len() == right.len() && same_entries(left, right)
            }
            (left, right) => left == right,
        }
    }
}

/// Returns whether two mappings of equal size have the same values for the same keys.
fn same_entries(left: &[Entry], right: &[Entry]) -> bool {
    let mut pairs = left.iter().zip(right);
    if pairs.clone().all(|(left, right)| left.key == right.key) {
        return pairs.all(|(left, right)| left.value.same_value(&right.value));
    }
    let known: HashMap<&str, &Node> = right
        .iter()
        .map(|entry| (entry.key.as_str(), &entry.value))
        .collect();
    left.iter().all(|entry| {
        known
            .get(entry.key.as_str())
            .is_some_and(|value| entry.value.same_value(value))
    })
}

impl Value {
    /// Returns the kind of the value, for messages: `a string`, `a mapping`.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Int(_) => "an integer",
            Value::Float(_) => "a number",
            Value::String(_) => "a string",
            Value::Seq(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }
}

/// Escapes a key for a JSON pointer: `a/b` becomes `a~1b`.
pub fn escape_step(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) {
        Cow::Owned(key.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(key)
    }
}

/// Unescapes a step of a JSON pointer.
pub fn unescape_step(step: &str) -> Cow<'_, str> {
    if step.contains('~') {
        Cow::Owned(step.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(step)
    }
}

/// Returns the keys of a JSON pointer, or `None` if the pointer is not valid.
pub fn pointer_steps(pointer: &str) -> Option<Vec<Cow<'_, str>>> {
    let steps = match pointer {
        "" => return Some(Vec::new()),
        _ => pointer.strip_prefix('/')?.split('/'),
    };
    Some(steps.map(unescape_step).collect())
}

fn index_step(step: &str) -> Option<usize> {
    let canonical = step == "0" || !step.starts_with(['0', '+']);
    canonical.then(|| step.parse().ok())?
}
