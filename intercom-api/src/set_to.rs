//! The arguments of setters: a value of the field's type, a value that converts into this type, or an `Option` of
//! either.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::hash::BuildHasher;
use std::iter::{Cloned, Copied, FilterMap, Map as Mapped};
use std::time::SystemTime;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::json::Word;
use crate::{Extra, File, Id, Timestamp, Update};

/// The argument of a setter for a field of type `T`: a `T`, a value that converts into it, or an `Option` of either.
///
/// `None` leaves the field unchanged.
#[diagnostic::on_unimplemented(
    message = "a field of type `{T}` cannot be set to a `{Self}`",
    label = "expected `{T}`, an `Option<{T}>`, or a value that converts into `{T}`"
)]
pub trait SetTo<T> {
    /// Returns the new value of the field; `None` if the field remains unchanged.
    fn set_to(self) -> Option<T>;
}

impl<T> SetTo<T> for T {
    #[inline]
    fn set_to(self) -> Option<T> {
        Some(self)
    }
}

impl<T> SetTo<T> for Option<T> {
    #[inline]
    fn set_to(self) -> Option<T> {
        self
    }
}

/// Implements `SetTo` of one type for several source types, and for an `Option` of each source type.
macro_rules! set_to_from {
    ($target:ty: $($source:ty),* $(,)?) => {$(
        impl $crate::SetTo<$target> for $source {
            #[inline]
            fn set_to(self) -> ::std::option::Option<$target> {
                ::std::option::Option::Some(::std::convert::From::from(self))
            }
        }
        impl $crate::SetTo<$target> for ::std::option::Option<$source> {
            #[inline]
            fn set_to(self) -> ::std::option::Option<$target> {
                self.map(::std::convert::From::from)
            }
        }
    )*};
}

pub(crate) use set_to_from;

// Strings for fields whose type is an open enum.

impl<E: Word + From<String>> SetTo<E> for String {
    #[inline]
    fn set_to(self) -> Option<E> {
        Some(self.into())
    }
}

impl<E: Word + From<String>> SetTo<E> for Option<String> {
    #[inline]
    fn set_to(self) -> Option<E> {
        self.map(E::from)
    }
}

impl<'a, E: Word + From<&'a str>> SetTo<E> for &'a str {
    #[inline]
    fn set_to(self) -> Option<E> {
        Some(self.into())
    }
}

impl<'a, E: Word + From<&'a str>> SetTo<E> for Option<&'a str> {
    #[inline]
    fn set_to(self) -> Option<E> {
        self.map(E::from)
    }
}

impl<E: Word + for<'a> From<&'a str>> SetTo<E> for &String {
    #[inline]
    fn set_to(self) -> Option<E> {
        Some(self.as_str().into())
    }
}

impl<E: Word + for<'a> From<&'a str>> SetTo<E> for &Option<String> {
    #[inline]
    fn set_to(self) -> Option<E> {
        self.as_deref().map(E::from)
    }
}

set_to_from!(String: &str, &String, Cow<'_, str>, Box<str>, char, Id);
set_to_from!(Id: &str, String, &String, &Id, i32, i64, u32, u64, usize);
set_to_from!(Timestamp: i64, SystemTime);
set_to_from!(Cow<'static, str>: &'static str, String);
set_to_from!(i64: i8, i16, i32, u8, u16, u32);
set_to_from!(f64: f32, i8, i16, i32, u8, u16, u32);
set_to_from!(Value: &str, String, bool, i32, i64, u32, u64, f64, Vec<Value>, Map<String, Value>);

impl SetTo<String> for &Option<String> {
    fn set_to(self) -> Option<String> {
        self.clone()
    }
}

impl SetTo<Id> for &Option<String> {
    fn set_to(self) -> Option<Id> {
        self.as_ref().map(Id::from)
    }
}

/// Implements `SetTo<i64>`; a number above the range of `i64` becomes `i64::MAX`.
macro_rules! set_to_largest {
    ($($source:ty),*) => {$(
        impl SetTo<i64> for $source {
            fn set_to(self) -> Option<i64> {
                Some(i64::try_from(self).unwrap_or(i64::MAX))
            }
        }
        impl SetTo<i64> for Option<$source> {
            fn set_to(self) -> Option<i64> {
                self.and_then(SetTo::<i64>::set_to)
            }
        }
    )*};
}

set_to_largest!(u64, usize);

/// The argument of a setter for a list of `T`. The trait is implemented for vectors, arrays, slices, sets and a few
/// iterator adapters whose items convert into `T`, and for `Option`s of vectors, arrays and slices.
///
/// `None` leaves the field unchanged.
#[diagnostic::on_unimplemented(
    message = "a list of `{T}` cannot be set to a `{Self}`",
    label = "expected an array, a vector, a slice or a set of values that convert into `{T}`",
    note = "collect any other iterator into a vector first: `.collect::<Vec<_>>()`"
)]
pub trait SetToList<T> {
    /// Returns the new value of the field; `None` if the field remains unchanged.
    fn set_to_list(self) -> Option<Vec<T>>;
}

macro_rules! set_to_list {
    ($([$($generics:tt)*] $source:ty where $item:ty $(, $bound:ident)?;)*) => {$(
        impl<T, $($generics)*> SetToList<T> for $source
        where
            $item: Into<T> $(+ $bound)?,
        {
            #[inline]
            fn set_to_list(self) -> Option<Vec<T>> {
                Some(self.into_iter().map(Into::into).collect())
            }
        }
    )*};
}

set_to_list! {
    [U] Vec<U> where U;
    [U, const N: usize] [U; N] where U;
    [U: Ord] BTreeSet<U> where U;
    [U, S: BuildHasher] HashSet<U, S> where U;
    [U] std::vec::IntoIter<U> where U;
}

macro_rules! set_to_list_from_slices {
    ($([$($generics:tt)*] $source:ty;)*) => {$(
        impl<T, U: Clone + Into<T>, $($generics)*> SetToList<T> for $source {
            #[inline]
            fn set_to_list(self) -> Option<Vec<T>> {
                Some(self.iter().cloned().map(Into::into).collect())
            }
        }
    )*};
}

set_to_list_from_slices! {
    [] &[U];
    [] &Vec<U>;
    [const N: usize] &[U; N];
}

macro_rules! set_to_list_from_iterators {
    ($([$($generics:tt)*] $source:ty;)*) => {$(
        impl<T, $($generics)*> SetToList<T> for $source
        where
            Self: Iterator<Item: Into<T>>,
        {
            #[inline]
            fn set_to_list(self) -> Option<Vec<T>> {
                Some(self.map(Into::into).collect())
            }
        }
    )*};
}

set_to_list_from_iterators! {
    [I, F] Mapped<I, F>;
    [I, F] FilterMap<I, F>;
    [I] Cloned<I>;
    [I] Copied<I>;
}

macro_rules! set_to_list_from_options {
    ($([$($generics:tt)*] $source:ty;)*) => {$(
        impl<$($generics)*, T> SetToList<T> for Option<$source>
        where
            $source: SetToList<T>,
        {
            #[inline]
            fn set_to_list(self) -> Option<Vec<T>> {
                self.and_then(SetToList::set_to_list)
            }
        }
    )*};
}

set_to_list_from_options! {
    [U] Vec<U>;
    [U, const N: usize] [U; N];
    ['a, U] &'a [U];
    ['a, U] &'a Vec<U>;
}

/// A field of a request that can be set to a `T`.
#[allow(dead_code, reason = "not every API version uses this item")]
pub(crate) trait Place<T> {
    /// Sets the field, unless `value` is `None`.
    fn put(&mut self, value: Option<T>);
    /// Takes the value out of the field, if the field has a value.
    fn take_value(&mut self) -> Option<T>;
}

impl<T> Place<T> for Option<T> {
    #[inline]
    fn put(&mut self, value: Option<T>) {
        if value.is_some() {
            *self = value;
        }
    }

    #[inline]
    fn take_value(&mut self) -> Option<T> {
        self.take()
    }
}

impl<T> Place<T> for Update<T> {
    #[inline]
    fn put(&mut self, value: Option<T>) {
        if let Some(value) = value {
            *self = Update::Set(value);
        }
    }

    #[inline]
    fn take_value(&mut self) -> Option<T> {
        std::mem::take(self).into_value()
    }
}

/// Adds an item to a field that is a list.
#[allow(dead_code, reason = "not every API version uses this item")]
#[inline]
pub(crate) fn push<T>(place: &mut impl Place<Vec<T>>, item: T) {
    let mut items = place.take_value().unwrap_or_default();
    items.push(item);
    place.put(Some(items));
}

/// Replaces the entries of `field`, a map of JSON values, with `entries`.
#[allow(dead_code, reason = "not every API version uses this item")]
pub(crate) fn put_entries(
    place: &mut dyn Place<Map<String, Value>>,
    extra: &mut Extra,
    field: &'static str,
    entries: Result<Value, serde_json::Error>,
) {
    match entries.map_err(|error| error.to_string()).and_then(pairs) {
        Ok(entries) => {
            extra.clear_invalid(field);
            place.put(entries);
        }
        Err(problem) => extra.set_invalid(field, problem),
    }
}

/// Sets one entry of `field`, a map of JSON values.
#[allow(dead_code, reason = "not every API version uses this item")]
pub(crate) fn put_entry(
    place: &mut dyn Place<Map<String, Value>>,
    extra: &mut Extra,
    field: &'static str,
    key: String,
    value: Result<Value, serde_json::Error>,
) {
    match value {
        Ok(value) => {
            let mut entries = place.take_value().unwrap_or_default();
            entries.insert(key, value);
            place.put(Some(entries));
        }
        Err(error) => extra.set_invalid(field, error.to_string()),
    }
}

/// Returns the value as JSON, for a field that is a map.
#[allow(dead_code, reason = "not every API version uses this item")]
#[inline]
pub(crate) fn to_json(value: impl Serialize) -> Result<Value, serde_json::Error> {
    serde_json::to_value(value)
}

/// Returns the entries of an object, or of an array of pairs; `None` for `null`.
#[allow(dead_code, reason = "not every API version uses this item")]
fn pairs(entries: Value) -> Result<Option<Map<String, Value>>, String> {
    let pair = |pair: Value| match pair {
        Value::Array(pair) => match <[Value; 2]>::try_from(pair) {
            Ok([Value::String(key), value]) => Some((key, value)),
            _ => None,
        },
        _ => None,
    };
    let found = match entries {
        Value::Null => return Ok(None),
        Value::Object(entries) => Some(entries),
        Value::Array(pairs) => pairs.into_iter().map(pair).collect(),
        _ => None,
    };
    found
        .map(Some)
        .ok_or_else(|| "expected an object, or an array of pairs of a name and a value".to_owned())
}

impl SetTo<File> for &File {
    fn set_to(self) -> Option<File> {
        Some(self.clone())
    }
}
