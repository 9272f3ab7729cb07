//! YAML and TOML text as a tree that knows the place of every key and value.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

mod build;
mod scalar;
mod toml;

pub use build::parse;
pub use scalar::is_plain_text;
pub use toml::parse_toml;

/// Bytes `start..end` of the file with this index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, serde::Deserialize)]
pub struct Span {
    /// Index into the list of files that are read together.
    pub file: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes that a parser of TOML names; the beginning of the file where it names none.
    pub(crate) fn of(file: u32, range: Option<Range<usize>>) -> Self {
        let range = range.unwrap_or(0..0);
        Self {
            file,
            start: range.start as u32,
            end: range.end as u32,
        }
    }
}

/// A value and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where the value stands.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// What YAML and TOML can say that JSON can say too.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction or an exponent.
    Float(f64),
    /// Text.
    String(String),
    /// A sequence.
    Seq(Vec<Node>),
    /// A mapping in the order of the text; keys are unique.
    Map(Vec<Entry>),
}

/// One key of a mapping.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key's text.
    pub key: String,
    /// Where the key stands.
    pub key_span: Span,
    /// Its value.
    pub value: Node,
}

impl Node {
    /// A value at a place.
    pub fn new(span: Span, value: Value) -> Self {
        Self { span, value }
    }

    /// Text at a place.
    pub fn text(span: Span, text: impl Into<String>) -> Self {
        Self::new(span, Value::String(text.into()))
    }

    /// The value under a key, where this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The value under a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        let mut entries = self.as_map_mut()?.iter_mut();
        Some(&mut entries.find(|entry| entry.key == key)?.value)
    }

    /// The entry under a key, which knows where the key itself stands.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.as_map()?.iter().find(|entry| entry.key == key)
    }

    /// The text, where this is text.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, where this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(flag) => Some(flag),
            _ => None,
        }
    }

    /// The entries, where this is a mapping.
    pub fn as_map(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The entries, to be changed; keys must stay unique.
    pub fn as_map_mut(&mut self) -> Option<&mut Vec<Entry>> {
        match &mut self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The items, where this is a sequence.
    pub fn as_seq(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Seq(items) => Some(items),
            _ => None,
        }
    }

    /// The items, to be changed.
    pub fn as_seq_mut(&mut self) -> Option<&mut Vec<Node>> {
        match &mut self.value {
            Value::Seq(items) => Some(items),
            _ => None,
        }
    }

    /// The entries of a mapping; nothing for any other value.
    pub fn entries(&self) -> &[Entry] {
        self.as_map().unwrap_or_default()
    }

    /// The items of a sequence; nothing for any other value.
    pub fn items(&self) -> &[Node] {
        self.as_seq().unwrap_or_default()
    }

    /// The value that a JSON pointer (`/paths/~1me/get`) leads to. The empty pointer is this node.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        let mut steps = pointer_steps(pointer)?.into_iter();
        steps.try_fold(self, |node, step| match &node.value {
            Value::Map(_) => node.get(&step),
            Value::Seq(items) => items.get(index_step(&step)?),
            _ => None,
        })
    }

    /// The value that a JSON pointer leads to, to be changed.
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Node> {
        let mut steps = pointer_steps(pointer)?.into_iter();
        steps.try_fold(self, |node, step| match node.value {
            Value::Map(_) => node.get_mut(&step),
            Value::Seq(ref mut items) => items.get_mut(index_step(&step)?),
            _ => None,
        })
    }

    /// The same value without places. A float that JSON cannot write becomes null; [`parse`] lets none through.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(flag) => (*flag).into(),
            Value::Int(number) => (*number).into(),
            Value::Float(number) => (*number).into(),
            Value::String(text) => text.as_str().into(),
            Value::Seq(items) => items.iter().map(Node::to_json).collect(),
            Value::Map(entries) => entries
                .iter()
                .map(|entry| (entry.key.clone(), entry.value.to_json()))
                .collect(),
        }
    }

    /// Whether both say the same, wherever they stand and in whatever order their keys are.
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

/// Whether two mappings of one size have the same values under the same keys.
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
    /// The kind of this value, for messages: `text`, `a mapping`.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Int(_) => "a whole number",
            Value::Float(_) => "a number",
            Value::String(_) => "text",
            Value::Seq(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }
}

/// A key as a step of a JSON pointer: `a/b` is written `a~1b`.
pub fn escape_step(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) {
        Cow::Owned(key.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(key)
    }
}

/// A step of a JSON pointer as the key it means.
pub fn unescape_step(step: &str) -> Cow<'_, str> {
    if step.contains('~') {
        Cow::Owned(step.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(step)
    }
}

/// The keys of a JSON pointer; nothing where it is not one.
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
