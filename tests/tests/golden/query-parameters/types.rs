// Written by `cargo xtask regen` from spec/query.parameters.yaml. Do not edit.
//! What version query.parameters of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`goods().list`](super::goods::Goods::list).
///
/// Schema `good`.
#[derive(Clone, Default, PartialEq)]
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
#[derive(Clone, Default, PartialEq)]
pub struct ListGoodsParams {
    /// Required.
    pub text: Option<String>,
    pub count: Option<i64>,
    pub on: Option<bool>,
    pub ids: Option<Vec<Id>>,
    pub ids_joined: Option<Vec<i64>>,
    pub tags: Option<Vec<String>>,
    pub order: Option<ListGoodsParamsOrder>,
    pub filter_name: Option<String>,
    pub filter: Option<ListGoodsParamsFilter>,
    pub deep: Option<Map<String, Value>>,
    pub either: Option<ListGoodsParamsEither>,
    pub json: Option<ListGoodsParamsJson>,
    pub created_at: Option<Timestamp>,
    /// `only`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListGoodsParams {
    /// With all that is required.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::default()
        }
    }

    /// Sets `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `count`.
    #[inline]
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// Sets `on`.
    #[inline]
    pub fn on(mut self, on: bool) -> Self {
        self.on = Some(on);
        self
    }

    /// Sets `ids`.
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ids_joined`.
    #[inline]
    pub fn ids_joined(
        mut self,
        ids_joined: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.ids_joined = Some(ids_joined.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags[]`.
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `order`.
    #[inline]
    pub fn order(mut self, order: impl Into<ListGoodsParamsOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets `filter[name]`.
    #[inline]
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.filter_name = Some(filter_name.into());
        self
    }

    /// Sets `filter`.
    #[inline]
    pub fn filter(mut self, filter: impl Into<ListGoodsParamsFilter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets `deep`.
    #[inline]
    pub fn deep(
        mut self,
        deep: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.deep = Some(
            deep.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `either`.
    #[inline]
    pub fn either(mut self, either: impl Into<ListGoodsParamsEither>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets `json`.
    #[inline]
    pub fn json(mut self, json: impl Into<ListGoodsParamsJson>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Cow<'static, str>>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    ListGoodsParams {
        text: "text",
        count: "count",
        on: "on",
        ids: "ids",
        ids_joined: "ids_joined",
        tags: "tags[]",
        order: "order",
        filter_name: "filter[name]",
        filter: "filter",
        deep: "deep",
        either: "either",
        json: "json",
        created_at: "created_at",
        type_: "type" = "only",
    }
}

/// Part of [`ListGoodsParams`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListGoodsParamsEither {
    /// A text.
    Text(String),
    /// A whole number.
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

impl From<i64> for ListGoodsParamsEither {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

union! {
    ListGoodsParamsEither {
        Text(String) = text(),
        Integer(i64) = integer(),
    }
}

/// Part of [`ListGoodsParams`].
#[derive(Clone, Default, PartialEq)]
pub struct ListGoodsParamsFilter {
    pub colour: Option<String>,
    pub size: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListGoodsParamsFilter {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `colour`.
    #[inline]
    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }

    /// Sets `size`.
    #[inline]
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
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
#[derive(Clone, Default, PartialEq)]
pub struct ListGoodsParamsJson {
    pub a: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListGoodsParamsJson {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
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
