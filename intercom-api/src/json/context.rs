//! What is known while reading: the way to the current place, and what did not fit so far.

use std::fmt::{self, Write};

use serde_json::Value;

use super::place::{Json, Slot};

/// One step of the way from the root to a value.
pub(super) enum Step {
    Field(&'static str),
    Key(String),
    Index(usize),
}

/// The state of one run of reading.
#[derive(Default)]
pub struct Context {
    /// The way to the value being read. After an error it leads to where the error is.
    pub(super) way: Vec<Step>,
    /// Where to report values that did not fit, if that is wanted.
    pub(super) misfits: Option<Vec<Misfit>>,
}

/// A value whose kind is not the one that its place has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    path: String,
    expected: &'static str,
    found: &'static str,
}

impl Misfit {
    /// The JSON path of the value, such as `$.data[3].created_at`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the place can hold.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// What the value is.
    pub fn found(&self) -> &'static str {
        self.found
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Misfit {
            path,
            expected,
            found,
        } = self;
        write!(f, "{path}: expected {expected}, found {found}")
    }
}

impl Context {
    /// Takes note that `place` cannot hold what was found, where that is wanted.
    pub(super) fn report(&mut self, place: &mut dyn Json, found: &'static str) {
        if let Some(misfits) = &mut self.misfits {
            misfits.push(Misfit {
                path: path(&self.way),
                expected: expected(place),
                found,
            });
        }
    }

    /// How many misfits were reported, for `forget_since`.
    pub(super) fn reported(&self) -> usize {
        self.misfits.as_ref().map_or(0, Vec::len)
    }

    /// Drops the misfits that were reported since.
    pub(super) fn forget_since(&mut self, reported: usize) {
        if let Some(misfits) = &mut self.misfits {
            misfits.truncate(reported);
        }
    }
}

/// Writes the way as a JSON path.
pub(super) fn path(way: &[Step]) -> String {
    let mut path = "$".to_owned();
    for step in way {
        match step {
            Step::Field(key) => push_key(&mut path, key),
            Step::Key(key) => push_key(&mut path, key),
            Step::Index(index) => push(&mut path, format_args!("[{index}]")),
        }
    }
    path
}

fn push_key(path: &mut String, key: &str) {
    let plain = |c: char| c == '_' || c == '-' || c.is_alphanumeric();
    if !key.is_empty() && key.chars().all(plain) {
        push(path, format_args!(".{key}"));
    } else {
        push(path, format_args!("[{}]", Value::from(key)));
    }
}

fn push(path: &mut String, step: fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = path.write_fmt(step);
}

/// What a place can hold, in words.
pub(super) fn expected(place: &mut dyn Json) -> &'static str {
    match place.slot() {
        Slot::Bool(_) => "true or false",
        Slot::Int(_) => "a whole number",
        Slot::Float(_) => "a number",
        Slot::Text(_) | Slot::Constant(_) | Slot::Word(_) => "a string",
        Slot::Id(_) => "a string or a whole number",
        Slot::Time(_) => "a timestamp",
        Slot::Map(_) | Slot::Record(_) => "an object",
        Slot::Value(_) => "a value",
        Slot::List(_) => "a list",
        Slot::Union(_) => "one of the declared alternatives",
        Slot::Option(place) => {
            let expected = place.fill().map_or("a value", |place| expected(place));
            place.empty(false);
            expected
        }
    }
}

/// The kind of a value, in words.
pub(super) fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a whole number",
        Value::String(text) if text.is_empty() => "an empty string",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
