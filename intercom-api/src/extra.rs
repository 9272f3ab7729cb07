//! What an object held besides its declared fields.

use std::fmt;

use serde_json::{Map, Value};

/// What an object holds besides its declared fields.
///
/// Decoding puts fields here that the description does not name, and values whose kind is not the
/// declared one. Encoding writes them again. To send a field that the description does not name,
/// insert it into the request's `extra`:
///
/// ```
/// use intercom_api::Extra;
///
/// let mut extra = Extra::default();
/// extra.insert("beta_flag", true);
/// assert_eq!(extra.get("beta_flag"), Some(&true.into()));
/// ```
///
/// A declared field that has a value wins over an entry of the same name.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Inner>>);

#[derive(Clone, Default, PartialEq)]
struct Inner {
    entries: Map<String, Value>,
    elements: Vec<Element>,
}

/// An element that did not fit into its list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Element {
    pub(crate) field: &'static str,
    pub(crate) index: usize,
    pub(crate) value: Value,
}

impl Extra {
    /// The value under `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.as_ref()?.entries.get(key)
    }

    /// The value under `key`, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.0.as_mut()?.entries.get_mut(key)
    }

    /// Whether there is a value under `key`.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Puts `value` under `key` and returns what was there.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let inner = self.0.get_or_insert_default();
        inner.entries.insert(key.into(), value.into())
    }

    /// Takes out the value under `key`.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let inner = self.0.as_mut()?;
        let value = inner.entries.remove(key);
        self.shrink();
        value
    }

    /// All keys with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let entries = self.0.iter().flat_map(|inner| &inner.entries);
        entries.map(|(key, value)| (key.as_str(), value))
    }

    /// The elements that did not fit into a list of this object: the list's name in JSON, the
    /// element's index there, and the element.
    pub fn elements(&self) -> impl Iterator<Item = (&str, usize, &Value)> {
        let elements = self.0.iter().flat_map(|inner| &inner.elements);
        elements.map(|element| (element.field, element.index, &element.value))
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |inner| inner.entries.len())
    }

    /// Whether nothing was kept: neither a key nor an element of a list.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Keeps the elements that did not fit into the list `field`.
    pub(crate) fn keep(&mut self, field: &'static str, misfits: Vec<(usize, Value)>) {
        let inner = self.0.get_or_insert_default();
        inner
            .elements
            .extend(misfits.into_iter().map(|(index, value)| Element {
                field,
                index,
                value,
            }));
    }

    /// Drops all that was kept of the field `name`.
    pub(crate) fn forget(&mut self, name: &str) {
        if let Some(inner) = &mut self.0 {
            inner.entries.remove(name);
            inner.elements.retain(|element| element.field != name);
            self.shrink();
        }
    }

    fn shrink(&mut self) {
        let empty = |inner: &Inner| inner.entries.is_empty() && inner.elements.is_empty();
        if self.0.as_deref().is_some_and(empty) {
            self.0 = None;
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (key, value) in self.iter() {
            map.entry(&key, &format_args!("{value}"));
        }
        for (field, index, value) in self.elements() {
            map.entry(&format_args!("{field}[{index}]"), &format_args!("{value}"));
        }
        map.finish()
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut extra = Extra::default();
        extra.extend(entries);
        extra
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_is_one_pointer_and_comes_back() {
        assert_eq!(size_of::<Extra>(), size_of::<usize>());
        let mut extra = Extra::default();
        assert!(extra.is_empty() && extra.len() == 0);
        assert_eq!(extra.insert("a", 1), None);
        assert_eq!(extra.insert("a", 2), Some(1.into()));
        assert_eq!((extra.len(), extra.contains_key("a")), (1, true));
        assert_eq!(extra.remove("a"), Some(2.into()));
        assert_eq!(extra.remove("a"), None);
        assert_eq!(extra, Extra::default());
    }

    #[test]
    fn elements_of_lists_are_kept_apart() {
        let mut extra: Extra = [("b", "x")].into_iter().collect();
        extra.keep("tags", vec![(1, Value::Null)]);
        assert_eq!(
            extra.elements().collect::<Vec<_>>(),
            [("tags", 1, &Value::Null)]
        );
        assert_eq!(format!("{extra:?}"), r#"{"b": "x", tags[1]: null}"#);
        extra.remove("b");
        assert!(!extra.is_empty() && extra.len() == 0);
        extra.forget("tags");
        assert!(extra.is_empty());
    }
}
