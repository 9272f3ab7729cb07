//! Decoding of objects into records, entry by entry.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::context::{Context, ENTRY, FIRST_ENTRY, Mark, NEXT_ENTRY, Way};
use super::decode::{Outcome, Seed};
use super::place::{Json, Record, Shape, Slot, View};
use super::read_again;
use super::scalar;
use crate::Extra;
use crate::extra::{FieldSet, Repeats};

/// The key of the object that serde_json uses to represent a number if its feature `arbitrary_precision` is enabled.
/// The value of the key is the number as a string.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads the number under [`NUMBER`], if the first entry of an object has this key.
fn read_number<'de, A: MapAccess<'de>>(
    key: &str,
    entries: &mut A,
    context: &mut Context,
) -> Result<Option<Box<Value>>, A::Error> {
    // With the feature `arbitrary_precision`, `1e0` is preserved; without the feature, `1e0` becomes `1.0`.
    let kept = || "1e0".parse::<Number>().map(|one| one.to_string());
    let digits_kept = || kept().is_ok_and(|one| one != "1.0");
    if key != NUMBER || !digits_kept() {
        return Ok(None);
    }
    let mut text = String::new();
    let seed = Seed {
        place: &mut text,
        way: &Way::ROOT,
        context,
    };
    entries.next_value_seed(seed)?;
    let number = text.parse().map_err(A::Error::custom)?;
    Ok(Some(Box::new(Value::Number(number))))
}

/// Reads an object as a value, or as a number that is represented by an object.
pub(super) fn read_entries<'de, A: MapAccess<'de>>(
    mut entries: A,
    way: &Way<'_>,
    context: &mut Context,
) -> Result<Value, A::Error> {
    let mut map = Map::new();
    loop {
        let key = entries.next_key::<String>();
        let Some(key) = context.check(key, way)? else {
            return Ok(Value::Object(map));
        };
        if map.is_empty()
            && let Some(number) = read_number(&key, &mut entries, context)?
        {
            return Ok(*number);
        }
        let value = read_entry(&key, &mut entries, way, context)?;
        let entry = match map.is_empty() {
            true => FIRST_ENTRY,
            false => NEXT_ENTRY,
        };
        context.spend(entry + key.len())?;
        map.insert(key, value);
    }
}

fn read_entry<'de, A: MapAccess<'de>>(
    key: &str,
    entries: &mut A,
    way: &Way<'_>,
    context: &mut Context,
) -> Result<Value, A::Error> {
    let mut value = Value::Null;
    let way = way.key(key);
    let seed = Seed {
        place: &mut value,
        way: &way,
        context: &mut *context,
    };
    let read = entries.next_value_seed(seed);
    context.check(read, &way)?;
    Ok(value)
}

/// Reads an object into a record. Returns the number if the object represents a number.
pub(super) fn read_record<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    entries: A,
    way: &Way<'_>,
    context: &mut Context,
) -> Result<Option<Box<Value>>, A::Error> {
    let shape = record.shape();
    let mut entries = Some(entries);
    let mut result = Ok(None);
    record.change(&mut |fields, extra| {
        if let Some(entries) = entries.take() {
            let fields = Fields {
                shape,
                fields,
                extra,
                way,
                context: &mut *context,
                seen: FieldSet::default(),
                unusual: false,
                repeats: Repeats::default(),
                settle_at: SETTLE_AT,
            };
            result = fields.read(entries);
        }
    });
    result
}

/// The fields of a record that is being read.
struct Fields<'a, 'f> {
    shape: &'static Shape,
    fields: &'a mut [&'f mut dyn Json],
    extra: &'a mut Extra,
    way: &'a Way<'a>,
    context: &'a mut Context,
    /// The fields that were read so far.
    seen: FieldSet,
    /// Whether the document had a different value for a constant string.
    unusual: bool,
    repeats: Repeats,
    /// The number of entries in `extra` at which duplicates are removed.
    settle_at: usize,
}

/// The number of entries at which duplicates are first removed, which sorts the entries. Most objects have fewer
/// undeclared entries, so their entries are sorted at most once, at the end.
const SETTLE_AT: usize = 64;

impl Fields<'_, '_> {
    fn read<'de, A: MapAccess<'de>>(
        mut self,
        mut entries: A,
    ) -> Result<Option<Box<Value>>, A::Error> {
        let mut next = 0;
        let mut first = true;
        loop {
            let seed = Key {
                fields: self.shape.fields,
                next,
                other: &mut self.context.key,
            };
            let key = entries.next_key_seed(seed);
            match self.context.check(key, self.way)? {
                None => break,
                Some(index) if index < self.fields.len() => {
                    self.read_field(index, &mut entries)?;
                    next = index + 1;
                }
                Some(_) => {
                    let key = std::mem::take(&mut self.context.key);
                    if first && let Some(number) = read_number(&key, &mut entries, self.context)? {
                        return Ok(Some(number));
                    }
                    let value = read_entry(&key, &mut entries, self.way, self.context)?;
                    self.keep(&key, value)?;
                    self.context.key = key;
                }
            }
            first = false;
        }
        if let Some(items) = self.shape.items {
            self.settle();
            self.find_items(items)?;
        }
        self.mark_absent();
        self.settle();
        Ok(None)
    }

    /// Marks required fields that the document lacks, so that encoding omits these fields.
    fn mark_absent(&mut self) {
        for index in self.seen.others().iter() {
            let Some(field) = self.fields.get(index) else {
                break;
            };
            if !matches!(field.view(), View::Absent | View::Id(_)) {
                self.extra.set_absent(self.shape, index);
            }
        }
    }

    fn settle(&mut self) {
        if self.extra.is_blank() {
            return;
        }
        let before = self.extra.position();
        self.repeats.apply(self.extra);
        self.extra.settle();
        self.context
            .regain(ENTRY * (before - self.extra.position()));
    }

    /// Removes duplicate entries each time the number of entries has doubled, so that memory and time are linear.
    fn settle_in_time(&mut self) {
        if self.extra.position() >= self.settle_at {
            self.settle();
            self.settle_at = SETTLE_AT.max(2 * self.extra.position());
        }
    }

    /// Reads the items of a list under a different name that the service uses for the list. If no list has such a name,
    /// but an undeclared entry can contain the items, records an unexpected container.
    fn find_items<E: Error>(&mut self, items: &'static str) -> Result<(), E> {
        let Some(index) = self.shape.fields.iter().position(|name| *name == items) else {
            return Ok(());
        };
        let kept = self.extra.elements().any(|(name, ..)| name == items);
        if kept
            || self.extra.contains_key(items)
            || self.fields.iter().any(|field| has_items(&**field))
        {
            return Ok(());
        }
        let there = self.seen.contains(index);
        let own = self.way.name().unwrap_or("data");
        let entries = self.extra.iter();
        let mut lists = entries.filter(|(key, value)| match value {
            Value::Array(list) => is_name(key, own) && !(there && list.is_empty()),
            _ => false,
        });
        let key = lists.next().map(|(key, _)| key.to_owned());
        drop(lists);
        if let Some(key) = key {
            return self.read_renamed(index, items, key);
        }
        let is_list = self.looks_like_list();
        let mut entries = self.extra.iter();
        let content = entries.find(|(key, value)| !there && is_content(key, value, is_list));
        if let Some((key, _)) = content {
            let way = self.way.field(self.shape, items);
            self.context.refuse_items(&way, key);
        }
        Ok(())
    }

    /// Returns whether an object has a field that only list responses have in addition to their items.
    fn looks_like_list(&self) -> bool {
        let is_sign = |key: &str| matches!(key, "total_count" | "has_more" | "pages");
        let is_type =
            |key: &str, text: &str| key == "type" && (text == "list" || text.ends_with(".list"));
        let mut fields = self.shape.fields.iter().zip(self.fields.iter()).enumerate();
        let declared = fields.any(|(index, (key, field))| match field.view() {
            View::Text(text) => is_type(key, text),
            _ => is_sign(key) && self.seen.contains(index),
        });
        declared
            || self.extra.iter().any(|(key, value)| {
                is_sign(key) || value.as_str().is_some_and(|text| is_type(key, text))
            })
    }

    fn read_renamed<E: Error>(
        &mut self,
        index: usize,
        items: &'static str,
        key: String,
    ) -> Result<(), E> {
        let Some((place, list)) = self.fields.get_mut(index).zip(self.extra.remove(&key)) else {
            return Ok(());
        };
        let mismatches = read_again(list, &mut **place, &self.way.key(&key), self.context)?;
        self.extra.keep(items, mismatches);
        self.extra.set_renamed(items, key);
        self.seen.insert(index);
        Ok(())
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        entries: &mut A,
    ) -> Result<(), A::Error> {
        let field = self.fields.get_mut(index).zip(self.shape.fields.get(index));
        let Some((place, &name)) = field else {
            return Ok(());
        };
        let way = self.way.field(self.shape, name);
        if !self.seen.insert(index) {
            // The field is repeated; the last value is used.
            scalar::reset(&mut **place);
            self.repeats.mark(name, self.extra);
            self.context.accept(&way);
        }
        let before = self.context.mark();
        let seed = Seed {
            place: &mut **place,
            way: &way,
            context: &mut *self.context,
        };
        let read = entries.next_value_seed(seed);
        match self.context.check(read, &way)? {
            Outcome::Stored => return Ok(()),
            // The service returns null in place of an empty list.
            Outcome::Empty => {
                self.context.spend(ENTRY)?;
                self.extra.append_null(name);
            }
            Outcome::Partly(mismatches) => self.extra.keep(name, mismatches.0),
            Outcome::Mismatch(value) => match *value {
                Value::Object(object) if self.can_be_wrapped(index) => {
                    self.read_wrapped(index, object, before)?;
                }
                value => {
                    self.context.spend(ENTRY)?;
                    self.extra.append(Cow::Borrowed(name), value);
                }
            },
        }
        self.settle_in_time();
        Ok(())
    }

    /// Returns whether a field is a list that the service may return inside an object. A list with pages is already
    /// inside an object.
    fn can_be_wrapped(&mut self, index: usize) -> bool {
        let name = self.shape.fields.get(index).copied();
        let list = |place: &mut &mut dyn Json| is_list(&mut **place);
        name != Some("data")
            && name != self.shape.items
            && self.fields.get_mut(index).is_some_and(list)
    }

    /// Reads a list that is inside an object, under a name that the service uses for the list.
    fn read_wrapped<E: Error>(
        &mut self,
        index: usize,
        mut object: Map<String, Value>,
        before: Mark,
    ) -> Result<(), E> {
        let field = self.fields.get_mut(index).zip(self.shape.fields.get(index));
        let Some((place, &name)) = field else {
            return Ok(());
        };
        self.context.spend(ENTRY)?;
        let mut entries = object.iter();
        let list = entries.find(|(key, value)| is_name(key, name) && value.is_array());
        let key = list.map(|(key, _)| key.clone());
        let Some((key, list)) = key.and_then(|key| object.remove_entry(&key)) else {
            self.extra
                .append(Cow::Borrowed(name), Value::Object(object));
            return Ok(());
        };
        self.context.back_to(before);
        let way = self.way.field(self.shape, name);
        let mismatches = read_again(list, &mut **place, &way.key(&key), self.context)?;
        self.extra.keep(name, mismatches);
        self.extra.set_wrapped(name, &key, object);
        Ok(())
    }

    /// Preserves an undeclared entry, unless the entry is an expected constant string.
    fn keep<E: Error>(&mut self, key: &str, value: Value) -> Result<(), E> {
        if let Some((name, text)) = self.shape.always.iter().find(|(name, _)| *name == key) {
            if value == *text {
                if self.unusual {
                    self.repeats.mark(name, self.extra);
                }
                return Ok(());
            }
            self.unusual = true;
        }
        self.context.spend(ENTRY + key.len())?;
        // `type` is by far the most frequent undeclared field.
        let key = match key {
            "type" => Cow::Borrowed("type"),
            key => Cow::Owned(key.to_owned()),
        };
        self.extra.append(key, value);
        self.settle_in_time();
        Ok(())
    }
}

/// The keys that the service returns in addition to the items of a list.
const MARKERS: [&str; 6] = [
    "type",
    "pages",
    "total_count",
    "has_more",
    "url",
    "scroll_param",
];

fn has_items(field: &dyn Json) -> bool {
    matches!(field.view(), View::List(list) if list.item(0).is_some())
}

/// Returns whether `place`, which has no value yet, is a list or an optional list.
fn is_list(place: &mut dyn Json) -> bool {
    match place.slot() {
        Slot::List(_) => true,
        Slot::Option(option) => {
            let list = option.fill().is_some_and(is_list);
            option.empty(false);
            list
        }
        _ => false,
    }
}

/// Returns whether the service can return the list `own` under the name `key`: the name of the list itself, the last
/// words of the name, such as `subscription_types` for `opted_in_subscription_types`, or `data`.
fn is_name(key: &str, own: &str) -> bool {
    let before = own.strip_suffix(key);
    let own =
        !key.is_empty() && before.is_some_and(|before| before.is_empty() || before.ends_with('_'));
    own || key == "data"
}

/// Returns whether an undeclared entry of an object whose list is missing can contain the items. A scalar counts only
/// if no other field shows that the object is a list; the object can then be a single item.
fn is_content(key: &str, value: &Value, is_list: bool) -> bool {
    match value {
        _ if MARKERS.contains(&key) => false,
        Value::Null => false,
        Value::Object(map) => !map.is_empty(),
        Value::Array(items) => items.iter().any(|item| !item.is_null()),
        _ => !is_list,
    }
}

/// Finds a key among the fields of a record, starting at the expected position. Returns the index of the field. For an
/// undeclared key, returns the number of fields and stores the key in `other`.
struct Key<'a> {
    fields: &'static [&'static str],
    next: usize,
    other: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E>(self, key: &str) -> Result<usize, E> {
        // The fields of a document are usually in the order of the field table, so the search starts after the previous
        // field.
        let (before, after) = self.fields.split_at(self.next);
        let named = |name: &&str| *name == key;
        if let Some(index) = after.iter().position(named) {
            return Ok(self.next + index);
        }
        if let Some(index) = before.iter().position(named) {
            return Ok(index);
        }
        key.clone_into(self.other);
        Ok(self.fields.len())
    }
}
