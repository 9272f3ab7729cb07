//! The selectors of union variants.

use serde_json::Value;

/// The selector of a variant.
#[derive(Clone, Copy)]
pub(crate) struct Selector {
    kind: fn(&Value) -> bool,
    conditions: [Option<Condition>; 6],
}

/// A condition of a selector.
#[derive(Clone, Copy)]
enum Condition {
    /// The object has all these keys.
    Has(&'static [&'static str]),
    /// The object has at least one of these keys.
    Any(&'static [&'static str]),
    /// The object has one of these strings under this key.
    Constant(&'static str, &'static [&'static str]),
    /// The value is one of these strings.
    Texts(&'static [&'static str]),
}

const fn of_kind(kind: fn(&Value) -> bool) -> Selector {
    Selector {
        kind,
        conditions: [None; 6],
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

/// Matches one of these strings.
pub(crate) const fn texts(texts: &'static [&'static str]) -> Selector {
    text().and(Condition::Texts(texts))
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

pub(crate) const fn any() -> Selector {
    of_kind(|_| true)
}

impl Selector {
    /// Matches only objects that have all these keys.
    pub(crate) const fn has(self, keys: &'static [&'static str]) -> Self {
        self.and(Condition::Has(keys))
    }

    /// Matches only objects that have at least one of these keys.
    pub(crate) const fn any(self, keys: &'static [&'static str]) -> Self {
        self.and(Condition::Any(keys))
    }

    /// Matches only objects that have one of these strings under this key.
    pub(crate) const fn constant(self, key: &'static str, texts: &'static [&'static str]) -> Self {
        self.and(Condition::Constant(key, texts))
    }

    const fn and(mut self, condition: Condition) -> Self {
        // Selectors are constants, so too many conditions are a compile error.
        let mut index = 0;
        while self.conditions[index].is_some() {
            index += 1;
        }
        self.conditions[index] = Some(condition);
        self
    }

    /// Returns whether the selector matches `value`.
    pub(crate) fn fits(&self, value: &Value) -> bool {
        (self.kind)(value) && self.conditions.iter().flatten().all(|one| one.holds(value))
    }
}

impl Condition {
    fn holds(&self, value: &Value) -> bool {
        let has = |key: &&str| value.get(key).is_some_and(|found| !found.is_null());
        let one_of = |found: &Value, texts: &[&str]| texts.iter().any(|text| found == text);
        match self {
            Self::Has(keys) => keys.iter().all(has),
            Self::Any(keys) => keys.iter().any(has),
            Self::Constant(key, texts) => value.get(key).is_some_and(|found| one_of(found, texts)),
            Self::Texts(texts) => one_of(value, texts),
        }
    }
}
