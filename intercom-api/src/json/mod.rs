//! Lossless decoding and encoding of the types of all versions.
//!
//! `serde_json` can also decode and encode the types of a version. The functions of this module add the JSON path to
//! errors, and [`strict`] reports the differences between a document and its description.

// A build without the client, webhooks or versions leaves many items unused; the tests of a complete build use all
// items.
#![cfg_attr(
    not(all(test, feature = "default", feature = "webhooks")),
    allow(dead_code)
)]

mod container;
mod context;
mod debug;
mod decode;
mod encode;
mod equal;
mod error;
mod faults;
pub(crate) mod macros;
mod number;
mod object;
mod place;
mod query;
mod repair;
mod scalar;
pub(crate) mod select;
#[cfg(test)]
mod tests;

use serde::de::{DeserializeSeed, Deserializer, Error as _};
use serde::ser::Serializer;
use serde_json::{Map, Value};

use crate::{Id, Timestamp};
use decode::{Outcome, Seed};
use encode::Writer;
use repair::repair;

pub use context::Mismatch;
pub use error::{Error, StrictError};

// Items for generated code; a build without versions uses few of these items.
#[allow(unused_imports)]
pub(crate) use {
    container::{Container, NoContainer, Probe, Unlisted, unlisted, unlisted_in},
    context::{Context, Way, found},
    debug::debug,
    equal::equal,
    faults::faults,
    macros::{open_enum, record, union},
    place::{Changer, Json, List, Reader, Record, Shape, Slot, Union, View, Word, form, reserve},
    query::{QueryStyle, param_pairs, query_pairs},
};

/// A type that can be decoded from and encoded to a JSON document. All generated types implement this trait.
pub trait Document: Json {}

impl Document for Value {}
impl Document for Map<String, Value> {}
impl Document for String {}
impl Document for bool {}
impl Document for f64 {}
impl Document for i64 {}
impl Document for Id {}
impl Document for Timestamp {}
macros::serde_traits!(Id);
macros::serde_traits!(Timestamp);
impl<T: Document> Document for Vec<T> {}
impl<T: Document> Document for Box<T> {}

/// Decodes a document.
///
/// An unpaired surrogate is decoded as U+FFFD, and a number outside the range of `f64` as a string with the original
/// JSON text, such as `"-1e400"`. An id can be any whole number, even one with a fraction of zeros, such as `7.0`; a
/// number with an exponent can have up to 40 digits. An integer field also preserves all digits of a whole number with
/// a fraction of zeros or an exponent, if the number is in the range of `i64`. All other numbers with a fraction, an
/// exponent or more than 64 bits are rounded to `f64`.
///
/// Keys that differ only in unpaired surrogates are treated as the same key; the last value is used.
///
/// # Errors
///
/// Fails if the document is not JSON, if arrays and objects are nested more than 127 levels deep, if the root has
/// a type other than `T`, or if a list is in an unknown container, so that its items would be lost. Any other value of
/// an unexpected type is preserved in `extra`.
pub fn from_slice<T: Document>(bytes: &[u8]) -> Result<T, Error> {
    from_slice_within(bytes, usize::MAX)
}

/// Decodes a document whose decoded values take at most `budget` bytes of memory.
pub(crate) fn from_slice_within<T: Document>(bytes: &[u8], budget: usize) -> Result<T, Error> {
    let mut document = T::blank();
    let mut context = Context::with_budget(budget);
    read_bytes(bytes, &mut document, &mut context)?;
    context.listed().map(|()| document)
}

/// Decodes a JSON value.
///
/// A `Value` rounds whole numbers with more than 64 bits, and whole numbers above 2^53 that have a fraction or an
/// exponent. Such numbers are not decoded as ids, but preserved in `extra`.
///
/// # Errors
///
/// Fails for the same reasons as [`from_slice`].
pub fn from_value<T: Document>(value: Value) -> Result<T, Error> {
    let mut document = T::blank();
    let mut context = Context::default();
    // The value is converted to text, so that the routine is compiled for one deserializer only.
    read_value(&value, &mut document, &mut context)?;
    context.listed().map(|()| document)
}

/// Encodes a document.
///
/// # Errors
///
/// None at present.
pub fn to_vec<T: Document>(document: &T) -> Result<Vec<u8>, Error> {
    encode(document)
}

/// Encodes a document as a JSON value.
pub fn to_value<T: Document>(document: &T) -> Value {
    encode::to_value(document)
}

/// Decodes a document, and fails if the type of any value differs from the type of its field or list.
///
/// Unknown fields and unknown values of open enums are accepted. [`from_slice`] also accepts values of an unexpected
/// type.
///
/// # Errors
///
/// Fails for the same reasons as [`from_slice`], and with [`StrictError::Mismatches`] if a value has an unexpected
/// type. The error contains at most 1,000 mismatches.
pub fn strict<T: Document>(bytes: &[u8]) -> Result<T, StrictError> {
    strict_within(bytes, usize::MAX)
}

/// Like [`strict`], with the memory budget of [`from_slice_within`].
pub(crate) fn strict_within<T: Document>(bytes: &[u8], budget: usize) -> Result<T, StrictError> {
    let mut document = T::blank();
    let mut context = Context::with_budget(budget);
    context.mismatches = Some(Vec::new());
    read_bytes(bytes, &mut document, &mut context).map_err(StrictError::Json)?;
    match context.mismatches {
        Some(mismatches) if !mismatches.is_empty() => Err(StrictError::Mismatches(mismatches)),
        _ => Ok(document),
    }
}

/// Encodes a value as a JSON value.
pub(crate) fn value_of(value: &dyn Json) -> Value {
    encode::to_value(value)
}

/// Encodes a value.
pub(crate) fn encode(value: &dyn Json) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(&Writer::new(value)).map_err(|error| Error::from_serde(&error, None))
}

/// Parses a JSON value with code that is already compiled in `serde_json`.
pub(crate) fn value(bytes: &[u8]) -> Result<Value, Error> {
    let text = utf8(bytes)?;
    let value = text.parse().or_else(|error| match repair(text, &[], None) {
        Some(repaired) => repaired.parse(),
        None => Err(error),
    });
    value.map_err(|error| Error::from_serde(&error, None))
}

fn read_bytes(bytes: &[u8], place: &mut dyn Json, context: &mut Context) -> Result<(), Error> {
    // Validating all bytes together is faster than validating each string.
    let text = utf8(bytes)?;
    let mut outcome = read_text(text, root(place, context));
    if matches!(&outcome, Err(error) if error.is_syntax()) {
        context.inexact.clear();
        if let Some(repaired) = read_repaired(text, place, context) {
            outcome = repaired;
        }
    }
    // `context.inexact` is complete only after the whole document has been read.
    if outcome.is_ok()
        && !context.inexact.is_empty()
        && let Some(repaired) = read_repaired(text, place, context)
    {
        outcome = repaired;
    }
    finish(outcome, place, context)
}

/// Decodes a JSON value. The text needs no repair, because all strings in a `Value` are valid, and large numbers have
/// already been rounded.
fn read_value(value: &Value, place: &mut dyn Json, context: &mut Context) -> Result<(), Error> {
    let outcome = read_text(&encode::text(value), root(place, context));
    finish(outcome, place, context)
}

fn finish(
    outcome: serde_json::Result<Outcome>,
    place: &mut dyn Json,
    context: &mut Context,
) -> Result<(), Error> {
    let outcome = outcome.map_err(|error| {
        Error::from_serde(&error, context.failed.take()).too_large(context.is_spent())
    })?;
    if context.is_spent() {
        // A variant exceeded the budget, so the value of the union is missing.
        return Err(Error::new(context::TOO_LARGE, "$").too_large(true));
    }
    whole(outcome, place)
}

/// Repairs a document and reads the repaired document. Returns `None` if no repair is necessary.
#[cold]
fn read_repaired(
    text: &str,
    place: &mut dyn Json,
    context: &mut Context,
) -> Option<serde_json::Result<Outcome>> {
    let mut mismatches = context.mismatches.as_ref().map(|_| Vec::new());
    context.inexact.sort_unstable();
    // A repeated field adds an entry for each value.
    context.inexact.dedup();
    let repaired = repair(text, &context.inexact, mismatches.as_mut())?;
    scalar::reset(place);
    context.restart(mismatches);
    Some(read_text(&repaired, root(place, context)))
}

fn read_text(text: &str, seed: Seed<'_>) -> serde_json::Result<Outcome> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let outcome = seed.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(outcome)
}

fn utf8(bytes: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(bytes).map_err(|error| {
        let (valid, _) = bytes.split_at(error.valid_up_to());
        let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = valid
            .iter()
            .rev()
            .take_while(|byte| **byte != b'\n')
            .count()
            + 1;
        Error::new("invalid UTF-8", "$").at(line, column)
    })
}

fn root<'a>(place: &'a mut dyn Json, context: &'a mut Context) -> Seed<'a> {
    Seed {
        place,
        way: &Way::ROOT,
        context,
    }
}

/// Fails if the root of a document has an unexpected type.
fn whole(outcome: Outcome, place: &mut dyn Json) -> Result<(), Error> {
    let (value, way) = match &outcome {
        Outcome::Stored | Outcome::Empty => return Ok(()),
        Outcome::Mismatch(value) => (&**value, Way::ROOT),
        Outcome::Partly(mismatches) => {
            // Lists in the responses of the service can contain null.
            match mismatches.0.iter().find(|(_, value)| !value.is_null()) {
                Some((index, value)) => (value, Way::ROOT.index(*index)),
                None => return Ok(()),
            }
        }
    };
    let found = context::found(value);
    let message = match outcome {
        Outcome::Mismatch(_) => format!("expected {}, found {found}", context::expected(place)),
        _ => format!("unexpected {found}"),
    };
    Err(Error::new(message, way.path()))
}

/// Returns the required fields that a request body lacks, as paths such as `contacts[0].email`.
///
/// A request with such a body fails before it is sent, unless `Request::allow_missing_fields` is called.
pub fn missing_fields<T: Document>(body: &T) -> Vec<String> {
    faults::faults(body).missing
}

/// Decodes a JSON value into `place`. The value is converted to text first, as in [`from_value`].
pub(crate) fn read_into(value: &Value, place: &mut dyn Json) -> Result<(), Error> {
    read_value(value, place, &mut Context::default())
}

/// Decodes a JSON value. Returns `None` if decoding fails, for instance because the root has an unexpected type.
pub(crate) fn read<T: Json>(value: &Value) -> Option<T> {
    let mut place = T::blank();
    read_into(value, &mut place).is_ok().then_some(place)
}

/// Decodes a list of JSON values into `place` and returns the mismatched elements. During decoding, the list is in
/// memory only as text. The budget includes the text three times, because strings with escapes are copied, and because
/// a nested list that is read in the same way is copied as well.
///
/// # Errors
///
/// Fails if the values exceed the budget.
fn read_again<E: serde::de::Error>(
    list: Value,
    place: &mut dyn Json,
    way: &Way<'_>,
    context: &mut Context,
) -> Result<Vec<(usize, Value)>, E> {
    let mut text = encode::text(&list);
    text.shrink_to_fit();
    drop(list);
    let memory = 3 * text.len();
    context.spend(memory)?;
    let seed = Seed {
        place,
        way,
        context: &mut *context,
    };
    let read = read_text(&text, seed);
    context.regain(memory);
    match read {
        Ok(Outcome::Partly(mismatches)) => Ok(mismatches.0),
        Ok(_) => Ok(Vec::new()),
        Err(error) => Err(E::custom(error)),
    }
}

/// Decodes a variant of a union. Returns `false` and restores `value` if the type of the value differs from the type of
/// the variant. During decoding, the value is in memory only as text. The budget includes the text twice, because
/// strings with escapes are copied.
pub(crate) fn read_arm(
    value: &mut Value,
    place: &mut dyn Json,
    way: &Way<'_>,
    context: &mut Context,
) -> bool {
    // The value is converted to text, so that the routine is compiled for one deserializer only.
    if context.is_spent() {
        return false;
    }
    let text = encode::text(value);
    let memory = 2 * text.len();
    if context.spend::<serde_json::Error>(memory).is_err() {
        return false;
    }
    *value = Value::Null;
    let before = context.mark();
    let inexact = context.inexact.len();
    let seed = Seed {
        place,
        way,
        context: &mut *context,
    };
    // Whether the value could match if its numbers were parsed from their original digits instead of `f64`.
    let mut digits = false;
    let (fits, nulls) = match read_text(&text, seed) {
        Ok(Outcome::Stored) => (true, None),
        Ok(Outcome::Partly(mismatches)) if mismatches.all_null() => (true, Some(*mismatches)),
        Ok(Outcome::Partly(mismatches)) => {
            let mut values = mismatches.0.iter().map(|(_, value)| value);
            digits = values.all(|value| value.is_null() || number::is_rounded(value));
            (false, None)
        }
        Ok(Outcome::Mismatch(value)) => {
            digits = number::is_rounded(&value);
            (false, None)
        }
        _ => (false, None),
    };
    context.nulls = nulls;
    if !fits {
        context.back_to(before);
        if !digits {
            context.inexact.truncate(inexact);
        }
        context.failed = None;
        if !context.is_spent() {
            // The text was created from a value, so it can be parsed.
            *value = text.parse().unwrap_or_default();
        }
    }
    context.regain(memory);
    fits
}

/// Implements `Deserialize` for all types.
pub(crate) fn deserialize<'de, T: Json, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = T::blank();
    let mut context = Context::default();
    let outcome = root(&mut value, &mut context).deserialize(deserializer)?;
    whole(outcome, &mut value).map_err(D::Error::custom)?;
    context.listed().map_err(D::Error::custom)?;
    Ok(value)
}

/// Serializes a value; every generated `Serialize` implementation calls this function.
pub(crate) fn serialize<S: Serializer>(value: &dyn Json, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&Writer::new(value), serializer)
}
