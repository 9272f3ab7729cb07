// Written by `cargo xtask regen` from spec/query.parameters.yaml. Do not edit.
//! What version query.parameters of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`goods().list`](super::goods::Goods::list).
///
/// Schema `good`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Good {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Good {
        name: "name",
    }
}

/// Sent by [`goods().list`](super::goods::Goods::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListGoodsParams {}

/// Part of [`ListGoodsParams`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListGoodsParamsEither {
    /// Sends `String`.
    Text(String),
    /// Sends `i64`.
    Integer(i64),
    /// What is none of these.
    Other(Value),
}

impl From<String> for ListGoodsParamsEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ListGoodsParamsEither {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(ListGoodsParamsEither : String, & str);

impl From<i64> for ListGoodsParamsEither {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

set_to_from!(ListGoodsParamsEither : i64);

union! {
    ListGoodsParamsEither {
        Text(String) = text(),
        Integer(i64) = integer(),
    }
}

/// Part of [`ListGoodsParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGoodsParamsFilter {
    pub colour: Option<String>,
    pub size: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListGoodsParamsFilter {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `colour`.
    #[inline]
    pub fn colour(mut self, colour: impl SetTo<String>) -> Self {
        self.colour.put(colour.set_to());
        self
    }

    /// Sets `size`.
    #[inline]
    pub fn size(mut self, size: impl SetTo<i64>) -> Self {
        self.size.put(size.set_to());
        self
    }
}

record! {
    ListGoodsParamsFilter {
        colour: "colour",
        size: "size",
    }
}

/// Part of [`ListGoodsParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGoodsParamsJson {
    pub a: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListGoodsParamsJson {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[inline]
    pub fn a(mut self, a: impl SetTo<String>) -> Self {
        self.a.put(a.set_to());
        self
    }
}

record! {
    ListGoodsParamsJson {
        a: "a",
    }
}

/// Part of [`ListGoodsParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListGoodsParamsOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ListGoodsParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
