//! Undeclared contents of objects.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use crate::json::{Shape, reserve};

/// The contents of an object that the type of the object does not declare.
///
/// Unknown fields and values of an unexpected type are preserved: decoding stores them, and encoding writes them back.
/// To send an unknown field, insert it into the `extra` of the request:
///
/// ```
/// use intercom_api::Extra;
///
/// let mut extra = Extra::default();
/// extra.insert("beta_flag", true);
/// assert_eq!(extra.get("beta_flag"), Some(&true.into()));
/// ```
///
/// A declared field with a value takes precedence over an entry of the same name.
#[derive(Clone, Default)]
pub struct Extra {
    /// The sorted entries. Most objects have at most two entries, so a `Vec` takes less memory than a map.
    entries: Vec<Entry>,
    absent: Absent,
}

/// The required fields that the JSON lacks. Absent fields are so frequent that a bit set is used instead of entries.
#[derive(Clone, Copy, Default)]
struct Absent {
    /// The field table of the record; `None` if no field is absent.
    shape: Option<&'static Shape>,
    fields: FieldSet,
}

impl Absent {
    fn contains(&self, field: &str) -> bool {
        self.shape.is_some_and(|shape| {
            let mut names = self
                .fields
                .iter()
                .filter_map(|index| shape.fields.get(index));
            names.any(|name| *name == field)
        })
    }
}

/// A set of field indices, limited to the first 128 fields of a record.
#[derive(Clone, Copy, Default)]
pub(crate) struct FieldSet([u64; 2]);

impl FieldSet {
    pub(crate) fn contains(&self, index: usize) -> bool {
        let word = self.0.get(index / 64);
        word.is_some_and(|word| word & (1 << (index % 64)) != 0)
    }

    /// Adds a field. Returns `false` if the field is already in the set or is not one of the first 128 fields.
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        let Some(word) = self.0.get_mut(index / 64) else {
            return false;
        };
        let bit = 1 << (index % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    /// Returns the indices of the fields in ascending order.
    pub(crate) fn iter(self) -> impl Iterator<Item = usize> {
        let words = self.0.into_iter().zip([0, 64]);
        words.flat_map(|(mut word, start)| {
            std::iter::from_fn(move || {
                let index = start + word.trailing_zeros() as usize;
                word &= word.checked_sub(1)?;
                Some(index)
            })
        })
    }

    /// Returns the fields among the first 128 that are not in this set.
    pub(crate) fn others(self) -> Self {
        FieldSet(self.0.map(|word| !word))
    }
}

#[derive(Clone, PartialEq)]
struct Entry {
    key: Cow<'static, str>,
    /// The index of a mismatched element of the list `key`, or a mark such as [`BARE`]; `None` for a field.
    index: Option<usize>,
    value: Value,
}

/// Marks an entry whose value is the reason why a setter could not convert the value of the field `key`.
const INVALID: usize = usize::MAX;

/// Marks a list of items that was a bare array in the JSON.
const BARE: usize = usize::MAX - 1;

/// Marks a list that has a different key in the JSON. The value of the entry is this key.
const RENAMED: usize = usize::MAX - 3;

/// Marks a list that is inside an object in the JSON. The value of the entry is `{key: {…other entries}}`, where `key`
/// is the key of the list in that object.
const WRAPPED: usize = usize::MAX - 4;
/// Marks a field that is empty because the JSON contains `null`.
const NULL: usize = usize::MAX - 2;

/// The form of an empty required field in the JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Empty {
    Null,
    Absent,
}

impl Entry {
    fn order(&self) -> (&str, Option<usize>) {
        (&self.key, self.index)
    }

    /// Returns whether the entry describes the form of the JSON instead of a value.
    fn is_form(&self) -> bool {
        matches!(self.index, Some(BARE | NULL | RENAMED | WRAPPED))
    }
}

/// Empty fields are equal, regardless of whether the JSON contains `null` or lacks the field.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        let value = |entry: &&Entry| entry.index != Some(NULL);
        self.entries
            .iter()
            .filter(value)
            .eq(other.entries.iter().filter(value))
    }
}

impl Extra {
    /// Returns the index of the entry `key`.
    fn find(&self, key: &str) -> Option<usize> {
        // Comparing lengths first is faster for few entries than a binary search.
        if self.entries.len() <= 8 {
            let is_key = |entry: &Entry| entry.key == key && entry.index.is_none();
            return self.entries.iter().position(is_key);
        }
        self.search(key).ok()
    }

    /// Returns the index of the entry `key`, or the index at which to insert it.
    fn search(&self, key: &str) -> Result<usize, usize> {
        self.entries
            .binary_search_by(|entry| entry.order().cmp(&(key, None)))
    }

    /// Returns a reference to the value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        let index = self.find(key)?;
        self.entries.get(index).map(|entry| &entry.value)
    }

    /// Returns a mutable reference to the value of `key`.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        let index = self.find(key)?;
        self.entries.get_mut(index).map(|entry| &mut entry.value)
    }

    /// Returns whether `key` has a value.
    pub fn contains_key(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// Sets the value of `key` and returns the previous value.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let key = key.into();
        let value = value.into();
        match self.search(&key) {
            Ok(_) => self
                .get_mut(&key)
                .map(|present| std::mem::replace(present, value)),
            Err(place) => {
                let entry = Entry {
                    key: Cow::Owned(key),
                    index: None,
                    value,
                };
                self.entries.insert(place, entry);
                None
            }
        }
    }

    /// Removes `key` and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let index = self.find(key)?;
        Some(self.entries.remove(index).value)
    }

    /// Returns all keys and values, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let entries = self.entries.iter().filter(|entry| entry.index.is_none());
        entries.map(|entry| (entry.key.as_ref(), &entry.value))
    }

    /// Returns the mismatched list elements. Each item consists of the name of the list in the JSON, the index of the
    /// element, and the element.
    pub fn elements(&self) -> impl Iterator<Item = (&str, usize, &Value)> {
        let entries = self.entries.iter();
        let elements = entries.filter(|entry| entry.index < Some(WRAPPED));
        elements.filter_map(|entry| Some((entry.key.as_ref(), entry.index?, &entry.value)))
    }

    /// Records that the list `field` was a bare array in the JSON.
    pub(crate) fn set_bare(&mut self, field: &'static str) {
        self.keep(field, vec![(BARE, Value::Null)]);
        self.settle();
    }

    /// Returns whether the list `field` was a bare array in the JSON, and no entry was added after decoding.
    pub(crate) fn is_bare(&self, field: &str) -> bool {
        let marked = self.entries.iter().any(|entry| entry.index == Some(BARE));
        marked
            && self
                .entries
                .iter()
                .all(|entry| entry.key == field && entry.index.is_some())
    }

    /// Records that the list `field` had the name `key` in the JSON.
    pub(crate) fn set_renamed(&mut self, field: &'static str, key: String) {
        self.keep(field, vec![(RENAMED, Value::String(key))]);
    }

    /// Returns the name of the list `field` in the JSON if the name differs from `field` and no entry has this name.
    pub(crate) fn renamed(&self, field: &str) -> Option<&str> {
        let mut entries = self.entries.iter();
        let marked = entries.find(|entry| entry.index == Some(RENAMED) && entry.key == field);
        let name = marked?.value.as_str()?;
        (!self.contains_key(name)).then_some(name)
    }

    /// Records that the list `field` was inside an object, under `key`, together with the other entries of the object.
    pub(crate) fn set_wrapped(
        &mut self,
        field: &'static str,
        key: &str,
        others: Map<String, Value>,
    ) {
        let mut wrapper = Map::new();
        wrapper.insert(key.to_owned(), Value::Object(others));
        self.keep(field, vec![(WRAPPED, Value::Object(wrapper))]);
    }

    /// Returns the key of the list `field` in the object that contained the list, and the other entries of the object.
    pub(crate) fn wrapped(&self, field: &str) -> Option<(&str, &Map<String, Value>)> {
        let mut entries = self.entries.iter();
        let marked = entries.find(|entry| entry.index == Some(WRAPPED) && entry.key == field);
        let (key, others) = marked?.value.as_object()?.iter().next()?;
        Some((key, others.as_object()?))
    }

    /// Returns whether the set of entries, including marks, is empty.
    pub(crate) fn is_blank(&self) -> bool {
        self.entries.is_empty()
    }

    /// Records that a field was `null` in the JSON; `settle` must be called afterwards.
    pub(crate) fn append_null(&mut self, field: &'static str) {
        self.push(Cow::Borrowed(field), Some(NULL), Value::Null);
    }

    /// Records that the JSON lacks a field of the record, if the field is one of the first 128 fields.
    pub(crate) fn set_absent(&mut self, shape: &'static Shape, index: usize) {
        self.absent.shape = Some(shape);
        self.absent.fields.insert(index);
    }

    /// Returns whether an empty field was `null` or absent in the JSON; `None` if the field had an empty value.
    pub(crate) fn empty(&self, field: &str) -> Option<Empty> {
        if self.absent.contains(field) {
            return Some(Empty::Absent);
        }
        let is_null = |entry: &Entry| entry.index == Some(NULL) && entry.key == field;
        self.entries.iter().any(is_null).then_some(Empty::Null)
    }

    /// Records the reason why a setter could not convert the value of a field.
    #[allow(dead_code, reason = "not every API version uses this function")]
    pub(crate) fn set_invalid(&mut self, field: &'static str, problem: String) {
        self.keep(field, vec![(INVALID, Value::String(problem))]);
        self.settle();
    }

    /// Removes the recorded reason why a setter could not convert the value of a field.
    #[allow(dead_code, reason = "not every API version uses this function")]
    pub(crate) fn clear_invalid(&mut self, field: &str) {
        self.entries
            .retain(|entry| entry.key != field || entry.index != Some(INVALID));
    }

    /// Returns the first field whose value a setter could not convert, and the reason.
    pub(crate) fn invalid(&self) -> Option<(&str, &str)> {
        let entry = self
            .entries
            .iter()
            .find(|entry| entry.index == Some(INVALID))?;
        Some((&entry.key, entry.value.as_str()?))
    }

    /// Returns the number of values, including mismatched list elements.
    pub fn len(&self) -> usize {
        self.entries.iter().filter(|entry| !entry.is_form()).count()
    }

    /// Returns whether there are neither keys nor mismatched list elements.
    pub fn is_empty(&self) -> bool {
        self.entries.iter().all(Entry::is_form)
    }

    /// Appends an entry without sorting; `settle` must be called afterwards.
    pub(crate) fn append(&mut self, key: Cow<'static, str>, value: Value) {
        self.push(key, None, value);
    }

    fn push(&mut self, key: Cow<'static, str>, index: Option<usize>, value: Value) {
        match self.entries.is_empty() {
            true => self.entries.reserve_exact(1),
            false => reserve(&mut self.entries),
        }
        self.entries.push(Entry { key, index, value });
    }

    /// Appends the mismatched elements of the list `field`; `settle` must be called afterwards.
    pub(crate) fn keep(&mut self, field: &'static str, mismatches: Vec<(usize, Value)>) {
        self.entries
            .extend(mismatches.into_iter().map(|(index, value)| Entry {
                key: Cow::Borrowed(field),
                index: Some(index),
                value,
            }));
    }

    /// Returns the number of entries of any kind, as a position for [`Repeats`].
    pub(crate) fn position(&self) -> usize {
        self.entries.len()
    }

    /// Sorts the entries. Of several entries with the same key and index, only the last entry is retained.
    pub(crate) fn settle(&mut self) {
        if !self.entries.is_sorted_by(|a, b| a.order() < b.order()) {
            self.entries.reverse();
            self.entries.sort_by(|a, b| a.order().cmp(&b.order()));
            self.entries
                .dedup_by(|later, first| later.order() == first.order());
        }
    }
}

/// The repeated fields of a document, each with the position in [`Extra`] at which the entries of the field's last
/// occurrence start.
#[derive(Default)]
pub(crate) struct Repeats(Vec<(&'static str, usize)>);

impl Repeats {
    /// Marks all current entries of the field `name` in `extra` as entries of an earlier occurrence.
    pub(crate) fn mark(&mut self, name: &'static str, extra: &Extra) {
        let position = extra.position();
        match self.0.iter_mut().find(|(field, _)| *field == name) {
            Some((_, start)) => *start = position,
            None => self.0.push((name, position)),
        }
    }

    /// Removes the entries of earlier occurrences.
    pub(crate) fn apply(&mut self, extra: &mut Extra) {
        let mut position = 0;
        if !self.0.is_empty() {
            extra.entries.retain(|entry| {
                let earlier =
                    |(field, start): &(&str, usize)| position < *start && entry.key == *field;
                let kept = !self.0.iter().any(earlier);
                position += 1;
                kept
            });
        }
        self.0.clear();
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
        if let Some((field, problem)) = self.invalid() {
            map.entry(&format_args!("invalid {field}"), &problem);
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
    fn it_is_a_map_by_text() {
        let mut extra = Extra::default();
        assert!(extra.is_empty());
        assert_eq!(extra.insert("a", 1), None);
        assert_eq!(extra.insert("a", 2), Some(1.into()));
        assert_eq!((extra.len(), extra.contains_key("a")), (1, true));
        assert_eq!(extra.remove("a"), Some(2.into()));
        assert_eq!(extra.remove("a"), None);
        assert_eq!(extra, Extra::default());
    }

    #[test]
    fn of_appended_entries_with_one_key_the_last_stays() {
        let mut extra = Extra::default();
        for (key, value) in [("b", 1), ("a", 2), ("b", 3), ("c", 4), ("a", 5)] {
            extra.append(Cow::Borrowed(key), value.into());
        }
        extra.settle();
        assert_eq!(format!("{extra:?}"), r#"{"a": 5, "b": 3, "c": 4}"#);
        assert_eq!(extra, [("c", 4), ("b", 3), ("a", 5)].into_iter().collect());
    }

    #[test]
    fn a_set_holds_the_first_128_fields() {
        let mut set = FieldSet::default();
        for index in [0, 1, 63, 64, 127] {
            assert!(!set.contains(index) && set.insert(index) && set.contains(index));
            assert!(!set.insert(index));
        }
        assert!(!set.insert(128) && !set.contains(128));
        let expected = (2..63).chain(65..127);
        assert!(set.others().iter().eq(expected));
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
        assert_eq!(extra.len(), 1);
        let mut repeats = Repeats::default();
        repeats.mark("tags", &extra);
        extra.keep("tags", vec![(4, Value::Null)]);
        repeats.apply(&mut extra);
        assert_eq!(format!("{extra:?}"), "{tags[4]: null}");
    }
}
