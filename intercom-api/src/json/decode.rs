//! Decoding: one routine for all types, generic only over the deserializer.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::context::{Context, ENTRY, Way, found};
use super::encode;
use super::object::{read_entries, read_record};
use super::place::{Json, List, Record, Slot, View, reserve};
use super::scalar::{self, Scalar};

/// The result of reading a value. Large variants are boxed so that the common case fits into registers.
pub(super) enum Outcome {
    Stored,
    /// `null` in place of a list or a map; the list or map is now empty.
    Empty,
    /// A value whose type differs from the type of its field or list.
    Mismatch(Box<Value>),
    /// A list in which some elements have an unexpected type.
    Partly(Box<Mismatches>),
}

/// List elements of an unexpected type, with their indices.
pub(super) struct Mismatches(pub(super) Vec<(usize, Value)>);

impl Mismatches {
    /// Returns whether all elements are null. The service can return null in any list, regardless of the description.
    pub(super) fn all_null(&self) -> bool {
        self.0.iter().all(|(_, value)| value.is_null())
    }
}

impl Outcome {
    pub(super) fn mismatch(value: Value) -> Self {
        Outcome::Mismatch(Box::new(value))
    }
}

/// Reads a value into `place`.
pub(super) struct Seed<'a> {
    pub(super) place: &'a mut dyn Json,
    pub(super) way: &'a Way<'a>,
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
        scalar::put(self.place, &scalar, self.way, self.context)
    }

    /// Stores an array, an object or an arbitrary-precision number that was read as a [`Value`].
    fn put_value(self, value: Value) -> Outcome {
        if let Value::Number(number) = value {
            return self.put(Scalar::from(number));
        }
        let Seed {
            place,
            way,
            context,
        } = self;
        let found = found(&value);
        match (place.slot(), value) {
            (Slot::Value(place), value) => *place = value,
            (Slot::Map(place), Value::Object(map)) => *place = map,
            (Slot::Union(union), value) => {
                if !union.choose(value, way, context) {
                    context.report(place, found, way);
                } else if let Some(nulls) = context.nulls.take() {
                    return Outcome::Partly(Box::new(nulls));
                }
            }
            // An empty object in place of a list counts as an empty list.
            (Slot::List(_), Value::Object(map)) if map.is_empty() => {
                return Outcome::mismatch(Value::Object(map));
            }
            (slot, value) => {
                if matches!((slot, &value), (Slot::List(_), Value::Object(_))) {
                    context.refuse(way, || "expected an array, found an object".to_owned());
                }
                context.report(place, found, way);
                return Outcome::mismatch(value);
            }
        }
        Outcome::Stored
    }
}

fn read_list<'de, A: SeqAccess<'de>>(seed: Seed<'_>, elements: A) -> Result<Outcome, A::Error> {
    let Seed {
        place,
        way,
        context,
    } = seed;
    match place.slot() {
        Slot::Option(option) => {
            let Some(place) = option.fill() else {
                return read_values(elements, way, context).map(Outcome::mismatch);
            };
            let seed = Seed {
                place,
                way,
                context,
            };
            let outcome = read_list(seed, elements)?;
            if let Outcome::Mismatch(_) = outcome {
                option.empty(false);
            }
            Ok(outcome)
        }
        Slot::List(list) => read_elements(list, elements, way, context),
        Slot::Record(record) if record.shape().items.is_some() => {
            read_items(record, elements, way, context)
        }
        _ => {
            let value = read_values(elements, way, context)?;
            let seed = Seed {
                place,
                way,
                context,
            };
            Ok(seed.put_value(value))
        }
    }
}

/// Reads a bare array into the field of a record that contains the items.
fn read_items<'de, A: SeqAccess<'de>>(
    record: &mut dyn Record,
    elements: A,
    way: &Way<'_>,
    context: &mut Context,
) -> Result<Outcome, A::Error> {
    let shape = record.shape();
    let mut elements = Some(elements);
    let mut result = Ok(Outcome::Stored);
    record.change(&mut |fields, extra| {
        let index = shape
            .fields
            .iter()
            .position(|name| Some(*name) == shape.items);
        let field = index.and_then(|index| fields.get_mut(index).zip(shape.fields.get(index)));
        if let Some((elements, (place, name))) = elements.take().zip(field) {
            let seed = Seed {
                place: &mut **place,
                way,
                context: &mut *context,
            };
            result = read_list(seed, elements).map(|outcome| {
                if let Outcome::Partly(mismatches) = outcome {
                    extra.keep(name, mismatches.0);
                }
                extra.set_bare(name);
                Outcome::Stored
            });
        }
    });
    result
}

fn read_elements<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    mut elements: A,
    way: &Way<'_>,
    context: &mut Context,
) -> Result<Outcome, A::Error> {
    list.truncate(0);
    let mut good = 0;
    let mut mismatches = Vec::new();
    for index in 0.. {
        let way = way.index(index);
        let reported = context.reported();
        let seed = Element {
            list: &mut *list,
            way: &way,
            context: &mut *context,
        };
        let read = elements.next_element_seed(seed);
        let Some(outcome) = context.check(read, &way)? else {
            break;
        };
        let view = list.item(good).map(Json::view);
        let value = match (outcome, view) {
            // Null is decoded as an empty id, except in lists, where null is preserved.
            (Outcome::Stored, Some(View::Id(id))) if id.is_absent() => Value::Null,
            (Outcome::Stored, view) => {
                if matches!(view, Some(View::Value(Value::Null))) {
                    context.forget_since(reported);
                }
                good += 1;
                continue;
            }
            (Outcome::Mismatch(value), _) => *value,
            (Outcome::Partly(inner), _) => whole_list(list.item(good), *inner),
            (Outcome::Empty, _) => Value::Null,
        };
        // The service can return null in any list, regardless of the description.
        if value.is_null() {
            context.forget_since(reported);
        }
        list.truncate(good);
        context.regain(list.item_size());
        context.spend(ENTRY)?;
        mismatches.push((index, value));
    }
    Ok(match mismatches.is_empty() {
        true => Outcome::Stored,
        false => Outcome::Partly(Box::new(Mismatches(mismatches))),
    })
}

/// Appends an element to a list and reads a value into the element.
struct Element<'a> {
    list: &'a mut dyn List,
    way: &'a Way<'a>,
    context: &'a mut Context,
}

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = Outcome;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        let mut nowhere = Value::Null;
        self.context.spend(self.list.item_size())?;
        let seed = Seed {
            place: self.list.push().unwrap_or(&mut nowhere),
            way: self.way,
            context: self.context,
        };
        seed.deserialize(deserializer)
    }
}

/// Returns a list with the mismatched elements at their positions.
fn whole_list(list: Option<&dyn Json>, mismatches: Mismatches) -> Value {
    let mut fitting = match list.map(encode::to_value) {
        Some(Value::Array(values)) => values.into_iter(),
        _ => Vec::new().into_iter(),
    };
    let mut values = Vec::new();
    for (index, value) in mismatches.0 {
        values.extend(fitting.by_ref().take(index.saturating_sub(values.len())));
        values.push(value);
    }
    values.extend(fitting);
    Value::Array(values)
}

fn read_values<'de, A: SeqAccess<'de>>(
    mut elements: A,
    way: &Way<'_>,
    context: &mut Context,
) -> Result<Value, A::Error> {
    let mut values = Vec::new();
    for index in 0.. {
        let mut value = Value::Null;
        let way = way.index(index);
        let seed = Seed {
            place: &mut value,
            way: &way,
            context: &mut *context,
        };
        let read = elements.next_element_seed(seed);
        match context.check(read, &way)? {
            Some(_) => {
                context.spend(size_of::<Value>())?;
                reserve(&mut values);
                values.push(value);
            }
            None => break,
        }
    }
    Ok(Value::Array(values))
}

/// Returns whether a union contains an empty object, which matches none of its variants.
fn is_empty(place: &dyn Json) -> bool {
    matches!(place.view(), View::Value(Value::Object(map)) if map.is_empty())
}

fn read_object<'de, A: MapAccess<'de>>(seed: Seed<'_>, entries: A) -> Result<Outcome, A::Error> {
    let Seed {
        place,
        way,
        context,
    } = seed;
    let value = match place.slot() {
        Slot::Option(option) => {
            let Some(place) = option.fill() else {
                return read_entries(entries, way, context).map(Outcome::mismatch);
            };
            let (union, list) = match place.slot() {
                Slot::Union(_) => (true, false),
                Slot::List(_) => (false, true),
                _ => (false, false),
            };
            let reported = context.reported();
            let refused = context.unlisted.is_some();
            let seed = Seed {
                place: &mut *place,
                way,
                context: &mut *context,
            };
            let outcome = read_object(seed, entries)?;
            if let Outcome::Mismatch(_) = outcome {
                option.empty(false);
                // After a mismatch, an optional list, such as a list in a request, is absent instead of empty.
                if list && !refused {
                    context.unlisted = None;
                }
            } else if union && is_empty(place) {
                // An empty object in place of a union matches no variant, and is preserved like a mismatch.
                option.empty(false);
                context.forget_since(reported);
                return Ok(Outcome::mismatch(Value::Object(Map::new())));
            }
            return Ok(outcome);
        }
        Slot::Record(record) => match read_record(record, entries, way, context)? {
            None => return Ok(Outcome::Stored),
            Some(number) => *number,
        },
        _ => read_entries(entries, way, context)?,
    };
    let seed = Seed {
        place,
        way,
        context,
    };
    Ok(seed.put_value(value))
}
