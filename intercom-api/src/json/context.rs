//! The state of decoding: the path to the current value, and the mismatches so far.

use std::fmt::{self, Write};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use super::container::Unlisted;
use super::decode::Mismatches;
use super::error::Error;
use super::place::{Json, Shape, Slot};

/// The path from the root to a value, stored in the stack frames of the functions that read the value.
#[derive(Clone, Copy)]
pub struct Way<'a> {
    parent: Option<&'a Way<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Field(&'static Shape, &'static str),
    Key(&'a str),
    Index(usize),
}

impl<'a> Way<'a> {
    pub(super) const ROOT: Way<'static> = Way {
        parent: None,
        step: Step::Root,
    };

    fn then(&'a self, step: Step<'a>) -> Self {
        let parent = Some(self);
        Way { parent, step }
    }

    pub(super) fn field(&'a self, shape: &'static Shape, name: &'static str) -> Self {
        self.then(Step::Field(shape, name))
    }

    pub(super) fn key(&'a self, key: &'a str) -> Self {
        self.then(Step::Key(key))
    }

    pub(super) fn index(&'a self, index: usize) -> Self {
        self.then(Step::Index(index))
    }

    /// Returns the constant of the field at this path.
    pub(super) fn constant(&self) -> Option<&'static str> {
        match self.step {
            Step::Field(shape, name) => shape.constant(name),
            Step::Root | Step::Key(_) | Step::Index(_) => None,
        }
    }

    /// Returns the name of the field or key at this path.
    pub(super) fn name(&self) -> Option<&'a str> {
        match self.step {
            Step::Field(_, name) | Step::Key(name) => Some(name),
            Step::Root | Step::Index(_) => None,
        }
    }

    /// Returns the number that identifies the location at this path, as computed by [`key_place`] and [`index_place`].
    pub(super) fn place(&self) -> u64 {
        let parent = self.parent.map_or(ROOT_PLACE, Way::place);
        match self.step {
            Step::Root => parent,
            Step::Field(_, key) | Step::Key(key) => key_place(parent, key),
            Step::Index(index) => index_place(parent, index),
        }
    }

    /// Returns the JSON path.
    pub(super) fn path(&self) -> String {
        let mut path = self.parent.map_or_else(String::new, Way::path);
        match self.step {
            Step::Root => path.push('$'),
            Step::Field(_, key) | Step::Key(key) => push_key(&mut path, key),
            Step::Index(index) => push_index(&mut path, index),
        }
        path
    }
}

/// The location number of the root.
pub(super) const ROOT_PLACE: u64 = 0;

/// Returns the location number of a value in an object whose location number is `parent`.
pub(super) fn key_place(parent: u64, key: &str) -> u64 {
    hash(&(parent, key))
}

/// Returns the location number of an item in a list whose location number is `parent`.
pub(super) fn index_place(parent: u64, index: usize) -> u64 {
    hash(&(parent, index))
}

fn hash(step: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    step.hash(&mut hasher);
    hasher.finish()
}

/// The maximum number of characters of a key in a path.
const SHOWN: usize = 100;

pub(super) fn push_key(path: &mut String, key: &str) {
    let plain = |c: char| c == '_' || c == '-' || c.is_alphanumeric();
    let shown = key
        .char_indices()
        .nth(SHOWN)
        .and_then(|(end, _)| key.get(..end));
    match shown {
        Some(start) => push(path, format_args!("[{}]", Value::from(format!("{start}…")))),
        None if !key.is_empty() && key.chars().all(plain) => push(path, format_args!(".{key}")),
        None => push(path, format_args!("[{}]", Value::from(key))),
    }
}

pub(super) fn push_index(path: &mut String, index: usize) {
    push(path, format_args!("[{index}]"));
}

/// The length of a path, in bytes, from which the path is truncated.
const MAX_PATH: usize = 1000;

fn push(path: &mut String, step: fmt::Arguments<'_>) {
    if path.len() < MAX_PATH {
        // Writing to a string does not fail.
        let _ = path.write_fmt(step);
    } else if !path.ends_with('…') {
        path.push('…');
    }
}

/// The memory, in bytes, of one entry in `Extra` or in a list of mismatches.
pub(super) const ENTRY: usize = 72;
/// The memory, in bytes, of a map with one entry; such a map has space for ten more entries.
pub(super) const FIRST_ENTRY: usize = 640;
/// The memory, in bytes, of each further entry of a map whose nodes are about half full.
pub(super) const NEXT_ENTRY: usize = 112;

/// The error message for values that exceed the budget.
pub(super) const TOO_LARGE: &str = "the decoded values take more memory than allowed";

/// The state of decoding, without the decoded values.
pub struct Context {
    /// The memory budget of the decoded values, in bytes.
    budget: usize,
    /// The remaining budget, in bytes; `None` if the budget was exceeded.
    left: Option<usize>,
    /// The JSON path of the error.
    pub(super) failed: Option<String>,
    /// The locations ([`Way::place`]) of numbers that `f64` may have rounded, and that must be parsed from their
    /// original digits; the flag is `true` if the value is an id.
    pub(super) inexact: Vec<(u64, bool)>,
    /// A buffer for undeclared keys, most of which are not stored.
    pub(super) key: String,
    /// The mismatches; `None` if mismatches are not reported.
    pub(super) mismatches: Option<Vec<Mismatch>>,
    /// The first list in an unexpected container.
    pub(super) unlisted: Option<Unlisted>,
    /// The null items of the list from which a variant was just decoded.
    pub(super) nulls: Option<Mismatches>,
}

impl Default for Context {
    fn default() -> Self {
        Self::with_budget(usize::MAX)
    }
}

impl Context {
    /// Returns a context that limits the memory of the decoded values to `budget` bytes.
    pub(super) fn with_budget(budget: usize) -> Self {
        Self {
            budget,
            left: Some(budget),
            failed: None,
            inexact: Vec::new(),
            key: String::new(),
            mismatches: None,
            unlisted: None,
            nulls: None,
        }
    }

    /// Discards the state of the first attempt to read the document. The second attempt starts with `mismatches`.
    pub(super) fn restart(&mut self, mismatches: Option<Vec<Mismatch>>) {
        self.left = Some(self.budget);
        self.failed = None;
        self.mismatches = mismatches;
        self.unlisted = None;
        self.nulls = None;
        self.inexact = Vec::new();
    }

    /// Subtracts the memory of a value, in bytes, from the budget. Fails if the value exceeds the budget.
    #[inline]
    pub(super) fn spend<E: serde::de::Error>(&mut self, bytes: usize) -> Result<(), E> {
        self.left = self.left.and_then(|left| left.checked_sub(bytes));
        match self.left {
            Some(_) => Ok(()),
            None => Err(E::custom(TOO_LARGE)),
        }
    }

    /// Adds the memory of a discarded value, in bytes, to the budget.
    pub(super) fn regain(&mut self, bytes: usize) {
        self.left = self.left.map(|left| left.saturating_add(bytes));
    }

    /// Returns whether the values exceed the budget.
    pub(super) fn is_spent(&self) -> bool {
        self.left.is_none()
    }

    /// Records the path of an error, unless a deeper path is already recorded.
    #[inline]
    pub(super) fn check<T, E>(&mut self, read: Result<T, E>, way: &Way<'_>) -> Result<T, E> {
        if read.is_err() {
            self.failed.get_or_insert_with(|| way.path());
        }
        read
    }

    /// Records that the type of `place` differs from the type of the value that was found, if mismatches are reported.
    pub(super) fn report(&mut self, place: &mut dyn Json, found: &'static str, way: &Way<'_>) {
        if let Some(mismatches) = &mut self.mismatches
            && mismatches.len() < MAX_MISMATCHES
        {
            mismatches.push(Mismatch::new(way.path(), expected(place), found));
        }
    }

    /// Records a list in an unexpected container.
    pub(super) fn refuse(&mut self, way: &Way<'_>, problem: impl FnOnce() -> String) {
        self.unlisted.get_or_insert_with(|| Unlisted {
            path: way.path(),
            problem: problem(),
        });
    }

    /// Discards the record of a list in an unexpected container at `way` or below it.
    pub(super) fn accept(&mut self, way: &Way<'_>) {
        let below = |path: &str| {
            let rest = path.strip_prefix(&way.path());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        self.unlisted.take_if(|unlisted| below(&unlisted.path));
    }

    /// Records an object at `way` that has undeclared keys in place of the items.
    pub(super) fn refuse_items(&mut self, way: &Way<'_>, key: &str) {
        self.refuse(way, || {
            let key: String = key.chars().take(SHOWN).collect();
            format!(
                "expected an array, found the undeclared key `{}`",
                key.escape_debug()
            )
        });
        if let Some(mismatches) = &mut self.mismatches
            && mismatches.len() < MAX_MISMATCHES
        {
            mismatches.push(Mismatch::new(way.path(), "an array", "undeclared keys"));
        }
    }

    /// Fails if a list was in an unexpected container.
    pub(super) fn listed(&mut self) -> Result<(), Error> {
        match self.unlisted.take() {
            Some(Unlisted { path, problem }) => Err(Error::new(problem, path)),
            None => Ok(()),
        }
    }

    /// Returns a mark for the current records; `back_to` discards the records that were added after the mark.
    pub(super) fn mark(&self) -> Mark {
        Mark(self.reported(), self.unlisted.is_some())
    }

    /// Discards the records that were added after a mark.
    pub(super) fn back_to(&mut self, Mark(reported, refused): Mark) {
        self.forget_since(reported);
        if !refused {
            self.unlisted = None;
        }
    }

    /// Returns the number of mismatches, for `forget_since`.
    pub(super) fn reported(&self) -> usize {
        self.mismatches.as_ref().map_or(0, Vec::len)
    }

    /// Discards all mismatches after the first `reported` mismatches.
    pub(super) fn forget_since(&mut self, reported: usize) {
        if let Some(mismatches) = &mut self.mismatches {
            mismatches.truncate(reported);
        }
    }
}

/// The number of mismatches, and whether there is a list in an unexpected container.
#[derive(Clone, Copy)]
pub(super) struct Mark(usize, bool);

/// A value whose type differs from the type of its field or list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    path: String,
    expected: &'static str,
    found: &'static str,
}

/// The maximum number of reported mismatches in one document.
pub(super) const MAX_MISMATCHES: usize = 1000;

impl Mismatch {
    pub(super) fn new(path: String, expected: &'static str, found: &'static str) -> Self {
        Mismatch {
            path,
            expected,
            found,
        }
    }

    /// Returns the JSON path of the value, such as `$.data[3].created_at`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the expected type.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// Returns the type of the value.
    pub fn found(&self) -> &'static str {
        self.found
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mismatch {
            path,
            expected,
            found,
        } = self;
        write!(f, "{path}: expected {expected}, found {found}")
    }
}

/// Describes the expected type of a value.
pub(super) fn expected(place: &mut dyn Json) -> &'static str {
    match place.slot() {
        Slot::Bool(_) | Slot::OptionBool(_) => "true or false",
        Slot::Int(_) | Slot::OptionInt(_) => "a whole number",
        Slot::Float(_) | Slot::OptionFloat(_) => "a number",
        Slot::Text(_) | Slot::OptionText(_) => "a string",
        Slot::Constant(_) | Slot::OptionConstant(_) | Slot::Word(_) => "a string",
        Slot::Id(_) | Slot::OptionId(_) => "a string or a whole number",
        Slot::Time(_) | Slot::OptionTime(_) => "a timestamp",
        Slot::Map(_) | Slot::Record(_) => "an object",
        Slot::Value(_) | Slot::Option(_) => "a value",
        Slot::List(_) => "an array",
        Slot::Union(_) => "one of the declared alternatives",
    }
}

/// Describes the type of the value that was found.
pub(crate) fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a whole number",
        Value::String(text) if text.is_empty() => "an empty string",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
