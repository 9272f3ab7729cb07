
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Good {
    pub name: Option<String>,
    pub extra: Extra,
}

record! {
    Good {
        name: "name",
    }
}

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListGoodsParams {}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListGoodsParamsEither {
    Text(String),
    Integer(i64),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGoodsParamsFilter {
    pub colour: Option<String>,
    pub size: Option<i64>,
    pub extra: Extra,
}

impl ListGoodsParamsFilter {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn colour(mut self, colour: impl SetTo<String>) -> Self {
        self.colour.put(colour.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGoodsParamsJson {
    pub a: Option<String>,
    pub extra: Extra,
}

impl ListGoodsParamsJson {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListGoodsParamsOrder {
    Asc,
    Desc,
    Other(String),
}

open_enum! {
    ListGoodsParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
