//! Encoding: one routine for all types.

use std::io;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map, Value};

use super::number;
use super::place::{Form, Json, List, Record, Shape, View, reserve_bytes};
use crate::extra::Empty;
use crate::{Extra, Timestamp, id, timestamp};

/// A value to be encoded.
pub(super) struct Writer<'a> {
    pub(super) value: &'a dyn Json,
    pub(super) form: Form,
}

impl<'a> Writer<'a> {
    pub(super) fn new(value: &'a dyn Json) -> Self {
        Writer {
            value,
            form: Form::Usual,
        }
    }
}

impl Serialize for Writer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value.view() {
            View::Absent | View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Int(value) => serializer.serialize_i64(value),
            // Intercom writes integers without a fraction.
            View::Float(value) => match number::whole(value) {
                Some(whole) => serializer.serialize_i64(whole),
                None => serializer.serialize_f64(value),
            },
            View::Text(value) => serializer.serialize_str(value),
            View::Id(value) => match value.written(self.form == Form::Number) {
                id::Written::Absent => serializer.serialize_unit(),
                id::Written::Text(text) => serializer.serialize_str(text),
                id::Written::Signed(number) => serializer.serialize_i64(number),
                id::Written::Unsigned(number) => serializer.serialize_u64(number),
            },
            View::Time(value) => match value.written(self.form == Form::Text) {
                timestamp::Written::Whole(number) => serializer.serialize_i64(number),
                timestamp::Written::Fraction(number) => serializer.serialize_f64(number),
                timestamp::Written::Text(text) => serializer.serialize_str(&text),
            },
            View::Map(value) => value.serialize(serializer),
            View::Value(value) => value.serialize(serializer),
            View::List(list) => write_list(list, &[], self.form, serializer),
            View::Record(record) => write_record(record, serializer),
        }
    }
}

/// Writes a list, with the mismatched elements at their positions.
fn write_list<S: Serializer>(
    list: &dyn List,
    mismatches: &[(usize, &Value)],
    form: Form,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(None)?;
    write_elements(&mut sequence, list, mismatches, form)?;
    sequence.end()
}

fn write_elements<S: SerializeSeq>(
    sequence: &mut S,
    list: &dyn List,
    mismatches: &[(usize, &Value)],
    form: Form,
) -> Result<(), S::Error> {
    let mut mismatches = mismatches.iter().peekable();
    let mut good = 0;
    for place in 0_usize.. {
        if let Some((_, value)) = mismatches.next_if(|(index, _)| *index <= place) {
            sequence.serialize_element(value)?;
        } else if let Some(value) = list.item(good) {
            sequence.serialize_element(&Writer { value, form })?;
            good += 1;
        } else if let Some((_, value)) = mismatches.next() {
            sequence.serialize_element(value)?;
        } else {
            break;
        }
    }
    Ok(())
}

/// A list with its mismatched elements. If the JSON had the list inside an object, `wrapper` contains the key of the
/// list in that object and the other entries of the object.
struct PatchedList<'a> {
    list: &'a dyn List,
    wrapper: Option<(&'a str, &'a Map<String, Value>)>,
    mismatches: Vec<(usize, &'a Value)>,
    form: Form,
}

impl Serialize for PatchedList<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some((key, others)) = self.wrapper else {
            return write_list(self.list, &self.mismatches, self.form, serializer);
        };
        let list = PatchedList {
            wrapper: None,
            mismatches: self.mismatches.clone(),
            ..*self
        };
        let mut map = serializer.serialize_map(None)?;
        for (other, value) in others {
            map.serialize_entry(other, value)?;
        }
        map.serialize_entry(key, &list)?;
        map.end()
    }
}

fn write_record<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let shape = record.shape();
    let mut result = Ok(());
    if let Some(items) = shape.items.filter(|items| is_bare(record, items)) {
        let mut sequence = serializer.serialize_seq(None)?;
        record.read(&mut |fields, extra| {
            let views = shape.fields.iter().zip(fields);
            for (_, field) in views.filter(|(name, _)| *name == &items) {
                if let View::List(list) = field.view() {
                    let mismatches = mismatches(extra, items);
                    result = write_elements(&mut sequence, list, &mismatches, shape.form(items));
                }
            }
        });
        result?;
        return sequence.end();
    }
    let mut map = serializer.serialize_map(None)?;
    record.read(&mut |fields, extra| result = write_entries(&mut map, shape, fields, extra));
    result?;
    map.end()
}

/// Returns whether a record was read from a bare array, and no other field was set afterwards.
fn is_bare(record: &dyn Record, items: &str) -> bool {
    let shape = record.shape();
    let mut bare = false;
    record.read(&mut |fields, extra| {
        let mut others = shape.fields.iter().zip(fields);
        bare =
            extra.is_bare(items) && others.all(|(name, field)| *name == items || is_blank(*field));
    });
    bare
}

/// Returns the mismatched elements of the list `field`.
fn mismatches<'a>(extra: &'a Extra, field: &str) -> Vec<(usize, &'a Value)> {
    let elements = extra.elements().filter(|(name, ..)| *name == field);
    elements.map(|(_, index, value)| (index, value)).collect()
}

fn write_entries<M: SerializeMap>(
    map: &mut M,
    shape: &Shape,
    fields: &[&dyn Json],
    extra: &Extra,
) -> Result<(), M::Error> {
    for (name, text) in shape.always {
        if !extra.contains_key(name) {
            map.serialize_entry(name, text)?;
        }
    }
    for (name, value) in shape.fields.iter().zip(fields) {
        let renamed = (shape.items == Some(name)).then(|| extra.renamed(name));
        let key = renamed.flatten().unwrap_or(name);
        match written(name, *value, extra) {
            Entry::None => {}
            Entry::Extra(value) => map.serialize_entry(name, value)?,
            Entry::Field(View::List(list)) if !extra.is_blank() => {
                let list = PatchedList {
                    list,
                    wrapper: extra.wrapped(name),
                    mismatches: mismatches(extra, name),
                    form: shape.form(name),
                };
                map.serialize_entry(key, &list)?;
            }
            Entry::Field(_) => {
                let form = shape.form(name);
                map.serialize_entry(
                    key,
                    &Writer {
                        value: *value,
                        form,
                    },
                )?;
            }
        }
    }
    for (key, value) in extra.iter() {
        if !shape.fields.contains(&key) {
            map.serialize_entry(key, value)?;
        }
    }
    Ok(())
}

/// The JSON of a field.
pub(super) enum Entry<'a> {
    None,
    Field(View<'a>),
    Extra(&'a Value),
}

/// Returns the JSON of the field `name`: its value, or the entry in `extra` if the value is blank.
pub(super) fn written<'a>(name: &str, value: &'a dyn Json, extra: &'a Extra) -> Entry<'a> {
    if let Some(kept) = extra.get(name)
        && is_blank(value)
    {
        return Entry::Extra(kept);
    }
    let view = value.view();
    match view {
        View::Absent => Entry::None,
        View::Id(id) if matches!(id.written(false), id::Written::Absent) => Entry::None,
        view => match extra.empty(name) {
            Some(Empty::Absent) if is_blank(value) => Entry::None,
            Some(Empty::Null) if is_blank(value) => Entry::Extra(&Value::Null),
            _ => Entry::Field(view),
        },
    }
}

/// Returns whether a value is blank. A value that was neither read nor set is blank.
pub(super) fn is_blank(value: &dyn Json) -> bool {
    match value.view() {
        View::Absent | View::Value(Value::Null) => true,
        View::Null | View::Value(_) => false,
        View::Bool(value) => !value,
        View::Int(value) => value == 0,
        View::Float(value) => value == 0.0,
        View::Text(text) => text.is_empty(),
        View::Id(id) => id.is_empty(),
        View::Time(time) => time == Timestamp::default(),
        View::Map(map) => map.is_empty(),
        View::List(list) => list.item(0).is_none(),
        View::Record(record) => {
            let mut blank = true;
            record.read(&mut |fields, extra| {
                blank = extra.is_empty() && fields.iter().all(|field| is_blank(*field));
            });
            blank
        }
    }
}

/// Encodes a JSON value in half the time that `Display` takes.
pub(super) fn text(value: &Value) -> String {
    let mut text = Text(Vec::with_capacity(128));
    // Encoding cannot fail, and the output is valid UTF-8.
    match serde_json::to_writer(&mut text, value) {
        Ok(()) => String::from_utf8(text.0).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// A buffer that grows as [`reserve_bytes`] defines.
struct Text(Vec<u8>);

impl io::Write for Text {
    #[inline]
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        reserve_bytes(&mut self.0, bytes.len());
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Converts a value to a JSON value.
pub(super) fn to_value(value: &dyn Json) -> Value {
    // Objects have string keys, so every value can be converted.
    serde_json::to_value(Writer::new(value)).unwrap_or_default()
}
