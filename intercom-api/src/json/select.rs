//! Telling the arms of a union apart by the JSON value.

use serde_json::Value;

/// Which JSON values an arm of a union is for.
#[derive(Clone, Copy)]
pub(crate) struct Selector {
    kind: fn(&Value) -> bool,
    keys: [Option<(&'static str, Option<&'static str>)>; 6],
}

const fn of_kind(kind: fn(&Value) -> bool) -> Selector {
    Selector {
        kind,
        keys: [None; 6],
    }
}

pub(crate) const fn object() -> Selector {
    of_kind(Value::is_object)
}

pub(crate) const fn list() -> Selector {
    of_kind(Value::is_array)
}

pub(crate) const fn text() -> Selector {
    of_kind(Value::is_string)
}

pub(crate) const fn boolean() -> Selector {
    of_kind(Value::is_boolean)
}

pub(crate) const fn number() -> Selector {
    of_kind(Value::is_number)
}

pub(crate) const fn integer() -> Selector {
    of_kind(|value| value.is_i64())
}

impl Selector {
    /// Only objects that have this key.
    pub(crate) const fn has(self, key: &'static str) -> Self {
        self.and(key, None)
    }

    /// Only objects that have this text under this key.
    pub(crate) const fn constant(self, key: &'static str, text: &'static str) -> Self {
        self.and(key, Some(text))
    }

    const fn and(mut self, key: &'static str, text: Option<&'static str>) -> Self {
        // Selectors are constants: with too many keys, this does not compile.
        let mut index = 0;
        while self.keys[index].is_some() {
            index += 1;
        }
        self.keys[index] = Some((key, text));
        self
    }

    /// Whether the arm is for `value`.
    pub(crate) fn fits(&self, value: &Value) -> bool {
        let holds = |(key, text): &(&str, Option<&str>)| match (value.get(key), text) {
            (Some(found), Some(text)) => found == text,
            (found, None) => found.is_some_and(|found| !found.is_null()),
            (None, Some(_)) => false,
        };
        (self.kind)(value) && self.keys.iter().flatten().all(holds)
    }
}
