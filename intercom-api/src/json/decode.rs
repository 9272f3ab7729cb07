//! Reading: one routine for all types, generic over the format's reader alone.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::context::{Context, Step, found};
use super::encode;
use super::place::{Json, List, Record, Shape, Slot};
use super::scalar::{self, Scalar};
use crate::Extra;

/// What became of a value that was read.
pub(super) enum Outcome {
    Stored,
    /// It has the wrong kind for its place.
    Misfit(Value),
    /// It is a list, and these of its elements have the wrong kind.
    Partly(Vec<(usize, Value)>),
}

/// The field that a value belongs to, for what the field's table says of it.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub(super) shape: &'static Shape,
    pub(super) name: &'static str,
}

static NO_SHAPE: Shape = Shape {
    name: "",
    fields: &[],
    constants: &[],
    forms: &[],
    always: &[],
};

impl Field {
    pub(super) const NONE: Field = Field {
        shape: &NO_SHAPE,
        name: "",
    };
}

/// Reads a value into `place`.
pub(super) struct Seed<'a> {
    pub(super) place: &'a mut dyn Json,
    pub(super) field: Field,
    pub(super) context: &'a mut Context,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Outcome;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Outcome;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Outcome, E> {
        Ok(self.put(Scalar::Null))
    }

    fn visit_none<E>(self) -> Result<Outcome, E> {
        Ok(self.put(Scalar::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Outcome, E> {
        Ok(self.put(Scalar::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Outcome, E> {
        Ok(self.put(Scalar::Int(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Outcome, E> {
        let scalar = i64::try_from(value).map_or(Scalar::Uint(value), Scalar::Int);
        Ok(self.put(scalar))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Outcome, E> {
        Ok(self.put(Scalar::Float(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Outcome, E> {
        Ok(self.put(Scalar::Text(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<Outcome, A::Error> {
        read_list(self, elements)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Outcome, A::Error> {
        read_object(self, entries)
    }
}

impl Seed<'_> {
    fn put(self, scalar: Scalar<'_>) -> Outcome {
        scalar::put(self.place, &scalar, self.field, self.context)
    }
}

/// Puts a list, an object or a number of many digits that was read as a value.
fn put_value(place: &mut dyn Json, value: Value, field: Field, context: &mut Context) -> Outcome {
    if let Value::Number(number) = value {
        return scalar::put(place, &Scalar::from(number), field, context);
    }
    let found = found(&value);
    match (place.slot(), value) {
        (Slot::Value(place), value) => *place = value,
        (Slot::Map(place), Value::Object(map)) => *place = map,
        (Slot::Union(union), value) => {
            if !union.choose(value, context) {
                context.report(place, found);
            }
        }
        (_, value) => {
            context.report(place, found);
            return Outcome::Misfit(value);
        }
    }
    Outcome::Stored
}

fn read_list<'de, A: SeqAccess<'de>>(seed: Seed<'_>, elements: A) -> Result<Outcome, A::Error> {
    let Seed {
        place,
        field,
        context,
    } = seed;
    match place.slot() {
        Slot::Option(option) => {
            let Some(place) = option.fill() else {
                return Ok(Outcome::Misfit(read_values(elements, context)?));
            };
            let seed = Seed {
                place,
                field,
                context,
            };
            let outcome = read_list(seed, elements)?;
            if let Outcome::Misfit(_) = outcome {
                option.empty(false);
            }
            Ok(outcome)
        }
        Slot::List(list) => read_elements(list, elements, field, context),
        _ => {
            let value = read_values(elements, context)?;
            Ok(put_value(place, value, field, context))
        }
    }
}

fn read_elements<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    mut elements: A,
    field: Field,
    context: &mut Context,
) -> Result<Outcome, A::Error> {
    list.truncate(0);
    let mut good = 0;
    let mut misfits = Vec::new();
    for index in 0.. {
        context.way.push(Step::Index(index));
        let seed = Element {
            list: &mut *list,
            field,
            context: &mut *context,
        };
        let outcome = elements.next_element_seed(seed)?;
        context.way.pop();
        match outcome {
            None => break,
            Some(Outcome::Stored) => good += 1,
            Some(Outcome::Misfit(value)) => misfits.push((index, value)),
            Some(Outcome::Partly(inner)) => {
                misfits.push((index, whole_list(list.item(good), inner)))
            }
        }
        list.truncate(good);
    }
    Ok(match misfits.is_empty() {
        true => Outcome::Stored,
        false => Outcome::Partly(misfits),
    })
}

/// Appends an element to a list and reads into it.
struct Element<'a> {
    list: &'a mut dyn List,
    field: Field,
    context: &'a mut Context,
}

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = Outcome;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        let mut nowhere = Value::Null;
        let seed = Seed {
            place: self.list.push().unwrap_or(&mut nowhere),
            field: self.field,
            context: self.context,
        };
        seed.deserialize(deserializer)
    }
}

/// A list with the elements that did not fit back in their places.
fn whole_list(list: Option<&dyn Json>, misfits: Vec<(usize, Value)>) -> Value {
    let mut values = match list.map(encode::to_value) {
        Some(Value::Array(values)) => values,
        _ => Vec::new(),
    };
    for (index, value) in misfits {
        values.insert(index.min(values.len()), value);
    }
    Value::Array(values)
}

fn read_values<'de, A: SeqAccess<'de>>(
    mut elements: A,
    context: &mut Context,
) -> Result<Value, A::Error> {
    let mut values = Vec::new();
    for index in 0.. {
        let mut value = Value::Null;
        context.way.push(Step::Index(index));
        let seed = Seed {
            place: &mut value,
            field: Field::NONE,
            context: &mut *context,
        };
        let read = elements.next_element_seed(seed)?;
        context.way.pop();
        match read {
            Some(_) => values.push(value),
            None => break,
        }
    }
    Ok(Value::Array(values))
}

fn read_object<'de, A: MapAccess<'de>>(seed: Seed<'_>, entries: A) -> Result<Outcome, A::Error> {
    let Seed {
        place,
        field,
        context,
    } = seed;
    match place.slot() {
        Slot::Option(option) => {
            let Some(place) = option.fill() else {
                return Ok(Outcome::Misfit(read_entries(entries, context)?));
            };
            let seed = Seed {
                place,
                field,
                context,
            };
            let outcome = read_object(seed, entries)?;
            if let Outcome::Misfit(_) = outcome {
                option.empty(false);
            }
            Ok(outcome)
        }
        Slot::Record(record) => {
            let number = read_record(record, entries, context)?;
            Ok(match number {
                None => Outcome::Stored,
                Some(number) => put_value(place, number, field, context),
            })
        }
        _ => {
            let value = read_entries(entries, context)?;
            Ok(put_value(place, value, field, context))
        }
    }
}

/// What a build of serde_json that keeps all digits puts in place of a number: an object with this
/// key and the number as text.
const NUMBER: &str = "$serde_json::private::Number";

/// The number that stands under [`NUMBER`], if that is what the first entry of an object is.
fn read_number<'de, A: MapAccess<'de>>(
    key: &str,
    entries: &mut A,
    context: &mut Context,
) -> Result<Option<Value>, A::Error> {
    let digits_kept =
        || serde_json::from_str::<Value>("1e0").is_ok_and(|one| one.to_string() != "1.0");
    if key != NUMBER || !digits_kept() {
        return Ok(None);
    }
    let mut text = String::new();
    let seed = Seed {
        place: &mut text,
        field: Field::NONE,
        context,
    };
    entries.next_value_seed(seed)?;
    let number = serde_json::from_str(&text).map_err(A::Error::custom)?;
    Ok(Some(Value::Number(number)))
}

/// Reads an object as a value, or a number in the form of an object.
fn read_entries<'de, A: MapAccess<'de>>(
    mut entries: A,
    context: &mut Context,
) -> Result<Value, A::Error> {
    let mut map = Map::new();
    while let Some(key) = entries.next_key::<String>()? {
        if map.is_empty() {
            if let Some(number) = read_number(&key, &mut entries, context)? {
                return Ok(number);
            }
        }
        let (key, value) = read_entry(key, &mut entries, context)?;
        map.insert(key, value);
    }
    Ok(Value::Object(map))
}

fn read_entry<'de, A: MapAccess<'de>>(
    key: String,
    entries: &mut A,
    context: &mut Context,
) -> Result<(String, Value), A::Error> {
    let mut value = Value::Null;
    context.way.push(Step::Key(key));
    let seed = Seed {
        place: &mut value,
        field: Field::NONE,
        context: &mut *context,
    };
    entries.next_value_seed(seed)?;
    match context.way.pop() {
        Some(Step::Key(key)) => Ok((key, value)),
        _ => Err(A::Error::custom("the way to this value was lost")),
    }
}

/// Reads an object into a record; gives back what turns out to be a number.
fn read_record<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    entries: A,
    context: &mut Context,
) -> Result<Option<Value>, A::Error> {
    let shape = record.shape();
    let mut entries = Some(entries);
    let mut result = Ok(None);
    record.change(&mut |fields, extra| {
        if let Some(entries) = entries.take() {
            let fields = Fields {
                shape,
                fields,
                extra,
                context: &mut *context,
                seen: 0,
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
    context: &'a mut Context,
    /// One bit for each of the first 128 fields.
    seen: u128,
}

impl Fields<'_, '_> {
    fn read<'de, A: MapAccess<'de>>(mut self, mut entries: A) -> Result<Option<Value>, A::Error> {
        let mut next = 0;
        let mut first = true;
        loop {
            let shape = self.shape;
            match entries.next_key_seed(Key { shape, next })? {
                None => return Ok(None),
                Some(Found::Field(index, name)) => {
                    self.read_field(index, name, &mut entries)?;
                    next = index + 1;
                }
                Some(Found::Other(key)) => {
                    if first {
                        if let Some(number) = read_number(&key, &mut entries, self.context)? {
                            return Ok(Some(number));
                        }
                    }
                    let (key, value) = read_entry(key, &mut entries, self.context)?;
                    self.keep(key, value);
                }
            }
            first = false;
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        name: &'static str,
        entries: &mut A,
    ) -> Result<(), A::Error> {
        let Some(place) = self.fields.get_mut(index) else {
            return Ok(());
        };
        let bit = u32::try_from(index)
            .ok()
            .and_then(|index| 1_u128.checked_shl(index));
        if bit.is_none_or(|bit| self.seen & bit != 0) {
            // The field came before; the last one counts.
            scalar::reset(&mut **place);
            self.extra.forget(name);
        }
        self.seen |= bit.unwrap_or_default();
        self.context.way.push(Step::Field(name));
        let seed = Seed {
            place: &mut **place,
            field: Field {
                shape: self.shape,
                name,
            },
            context: &mut *self.context,
        };
        match entries.next_value_seed(seed)? {
            Outcome::Stored => {}
            Outcome::Misfit(value) => {
                self.extra.insert(name, value);
            }
            Outcome::Partly(misfits) => self.extra.keep(name, misfits),
        }
        self.context.way.pop();
        Ok(())
    }

    /// Keeps an entry that is no field, unless it is a text that is always sent.
    fn keep(&mut self, key: String, value: Value) {
        let usual = |(name, text): &(&str, &str)| *name == key && value == *text;
        if self.shape.always.iter().any(usual) {
            self.extra.remove(&key);
        } else {
            self.extra.insert(key, value);
        }
    }
}

/// Looks a key up among the fields of a record, first where it is expected.
struct Key {
    shape: &'static Shape,
    next: usize,
}

enum Found {
    Field(usize, &'static str),
    Other(String),
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }

    fn visit_str<E>(self, key: &str) -> Result<Found, E> {
        let (before, after) = self
            .shape
            .fields
            .split_at(self.next.min(self.shape.fields.len()));
        let here = |names: &'static [&'static str]| names.iter().position(|name| *name == key);
        let index = match here(after) {
            Some(index) => Some(index + before.len()),
            None => here(before),
        };
        let named = index.and_then(|index| Some((index, *self.shape.fields.get(index)?)));
        Ok(match named {
            Some((index, name)) => Found::Field(index, name),
            None => Found::Other(key.to_owned()),
        })
    }
}
