//! Decoding of scalars: values that are neither arrays nor objects.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use super::context::{Context, Way, found};
use super::decode::Outcome;
use super::number;
use super::place::{Json, Slot};
use crate::{Extra, Id, Timestamp};

/// A value that is neither an array nor an object.
pub(super) enum Scalar<'a> {
    Null,
    Bool(bool),
    Int(i64),
    /// A whole number above the range of `i64`.
    Uint(u64),
    Float(f64),
    Text(&'a str),
    /// An arbitrary-precision number that is neither an `i64` nor a `u64`.
    Number(Number),
}

impl From<Number> for Scalar<'_> {
    fn from(number: Number) -> Self {
        match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => Scalar::Int(number),
            (None, Some(number)) => Scalar::Uint(number),
            (None, None) => Scalar::Number(number),
        }
    }
}

impl Scalar<'_> {
    pub(super) fn to_value(&self) -> Value {
        match self {
            Scalar::Null => Value::Null,
            Scalar::Bool(value) => Value::from(*value),
            Scalar::Int(value) => Value::from(*value),
            Scalar::Uint(value) => Value::from(*value),
            Scalar::Float(value) => Value::from(*value),
            Scalar::Text(value) => Value::from(*value),
            Scalar::Number(value) => Value::Number(value.clone()),
        }
    }
}

/// Stores a scalar in `place`, or returns the scalar as a mismatch.
pub(super) fn put(
    place: &mut dyn Json,
    scalar: &Scalar<'_>,
    way: &Way<'_>,
    context: &mut Context,
) -> Outcome {
    match (place.slot(), scalar) {
        (Slot::Option(option), Scalar::Null) => option.empty(true),
        (Slot::Option(option), _) => {
            let outcome = match option.fill() {
                Some(inner) => put(inner, scalar, way, context),
                None => Outcome::mismatch(scalar.to_value()),
            };
            if let Outcome::Mismatch(_) = outcome {
                option.empty(false);
            }
            return outcome;
        }
        (Slot::List(list), Scalar::Null) => {
            list.truncate(0);
            return Outcome::Empty;
        }
        (Slot::Map(map), Scalar::Null) => {
            map.clear();
            return Outcome::Empty;
        }
        (Slot::Union(union), _) => {
            let value = scalar.to_value();
            let found = found(&value);
            if !union.choose(value, way, context) {
                context.report(place, found, way);
            }
        }
        (Slot::Value(value), _) => *value = scalar.to_value(),
        (slot, scalar) => {
            if put_leaf(slot, scalar, way).is_none() {
                return mismatch(place, scalar, way, context);
            }
        }
    }
    Outcome::Stored
}

#[cold]
fn mismatch(
    place: &mut dyn Json,
    scalar: &Scalar<'_>,
    way: &Way<'_>,
    context: &mut Context,
) -> Outcome {
    if let Scalar::Float(number) = scalar
        && number::is_inexact(*number)
    {
        let is_id = matches!(place.slot(), Slot::Id(_) | Slot::OptionId(_));
        let is_int = matches!(place.slot(), Slot::Int(_) | Slot::OptionInt(_));
        if is_id || is_int && number.abs() < i64::MAX as f64 {
            let place = (way.place(), is_id);
            if context.inexact.last() != Some(&place) {
                context.inexact.push(place);
            }
        }
    }
    let value = scalar.to_value();
    context.report(place, found(&value), way);
    Outcome::mismatch(value)
}

/// Stores a scalar in a slot of the same type; returns `None` if the types differ.
#[inline]
fn put_leaf(slot: Slot<'_>, scalar: &Scalar<'_>, way: &Way<'_>) -> Option<()> {
    match slot {
        Slot::OptionText(place) => put_optional(place, scalar, Scalar::text)?,
        Slot::OptionId(place) => put_optional(place, scalar, Scalar::id)?,
        Slot::OptionTime(place) => put_optional(place, scalar, Scalar::time)?,
        Slot::OptionBool(place) => put_optional(place, scalar, Scalar::bool)?,
        Slot::OptionInt(place) => put_optional(place, scalar, Scalar::int)?,
        Slot::OptionFloat(place) => put_optional(place, scalar, Scalar::float)?,
        Slot::OptionConstant(place) => put_optional(place, scalar, |text| text.constant(way))?,
        Slot::Text(place) => *place = scalar.text()?,
        Slot::Id(place) => *place = scalar.id()?,
        Slot::Time(place) => *place = scalar.time()?,
        Slot::Bool(place) => *place = scalar.bool()?,
        Slot::Int(place) => *place = scalar.int()?,
        Slot::Float(place) => *place = scalar.float()?,
        Slot::Constant(place) => *place = scalar.constant(way)?,
        Slot::Word(place) => match scalar {
            Scalar::Text(text) => place.set(text),
            _ => return None,
        },
        _ => return None,
    }
    Some(())
}

#[inline]
fn put_optional<'s, T>(
    place: &mut Option<T>,
    scalar: &Scalar<'s>,
    convert: impl Fn(&Scalar<'s>) -> Option<T>,
) -> Option<()> {
    *place = match scalar {
        Scalar::Null => None,
        scalar => Some(convert(scalar)?),
    };
    Some(())
}

/// Conversions to the types of fields; the result is `None` if the type of the scalar does not match.
impl Scalar<'_> {
    fn text(&self) -> Option<String> {
        match self {
            Scalar::Text(text) => Some((*text).to_owned()),
            _ => None,
        }
    }

    fn constant(&self, way: &Way<'_>) -> Option<Cow<'static, str>> {
        match self {
            Scalar::Text(text) => Some(match way.constant() {
                Some(constant) if constant == *text => Cow::Borrowed(constant),
                _ => Cow::Owned((*text).to_owned()),
            }),
            _ => None,
        }
    }

    fn bool(&self) -> Option<bool> {
        match self {
            Scalar::Bool(value) => Some(*value),
            _ => None,
        }
    }

    fn int(&self) -> Option<i64> {
        match self {
            Scalar::Int(number) => Some(*number),
            Scalar::Float(number) => number::whole(*number),
            Scalar::Number(number) => number::digits(&number.to_string())?.parse().ok(),
            _ => None,
        }
    }

    fn float(&self) -> Option<f64> {
        match self {
            Scalar::Int(number) => exact(i128::from(*number)),
            Scalar::Uint(number) => exact(i128::from(*number)),
            Scalar::Float(number) => Some(*number),
            Scalar::Number(number) => number.as_f64(),
            _ => None,
        }
    }

    fn id(&self) -> Option<Id> {
        match self {
            Scalar::Null => Some(Id::default()),
            Scalar::Text(text) => Some(Id::read_text(text)),
            Scalar::Int(number) => Some(Id::read_number(number)),
            Scalar::Uint(number) => Some(Id::read_number(number)),
            Scalar::Float(number) => number::whole(*number).map(Id::read_number),
            Scalar::Number(number) => number::digits(&number.to_string()).map(Id::read_number),
            _ => None,
        }
    }

    fn time(&self) -> Option<Timestamp> {
        match self {
            Scalar::Int(number) => Some(Timestamp::read_whole(*number)),
            Scalar::Float(number) => time(*number),
            Scalar::Number(number) => time(number.as_f64()?),
            Scalar::Text(text) => Timestamp::read_text(text),
            _ => None,
        }
    }
}

/// Converts seconds to a timestamp; returns `None` if `f64` may have rounded the number.
fn time(seconds: f64) -> Option<Timestamp> {
    match number::is_inexact(seconds) {
        true => None,
        false => Timestamp::read_fraction(seconds),
    }
}

/// Converts a number to `f64`, if the conversion is exact.
fn exact(number: i128) -> Option<f64> {
    let float = number as f64;
    (float as i128 == number).then_some(float)
}

/// Resets `place` to the blank value of its type.
pub(super) fn reset(place: &mut dyn Json) {
    match place.slot() {
        Slot::Bool(place) => *place = false,
        Slot::Int(place) => *place = 0,
        Slot::Float(place) => *place = 0.0,
        Slot::Text(place) => place.clear(),
        Slot::Constant(place) => *place = Cow::Borrowed(""),
        Slot::Word(place) => place.set(""),
        Slot::Id(place) => *place = Id::default(),
        Slot::Time(place) => *place = Timestamp::default(),
        Slot::Map(place) => *place = Map::new(),
        Slot::Value(place) => *place = Value::Null,
        Slot::OptionBool(place) => *place = None,
        Slot::OptionInt(place) => *place = None,
        Slot::OptionFloat(place) => *place = None,
        Slot::OptionText(place) => *place = None,
        Slot::OptionConstant(place) => *place = None,
        Slot::OptionId(place) => *place = None,
        Slot::OptionTime(place) => *place = None,
        Slot::Option(place) => place.empty(false),
        Slot::List(place) => place.truncate(0),
        Slot::Record(place) => place.change(&mut |fields, extra| {
            fields.iter_mut().for_each(|field| reset(&mut **field));
            *extra = Extra::default();
        }),
        Slot::Union(place) => {
            place.choose(Value::Null, &Way::ROOT, &mut Context::default());
        }
    }
}
