// Written by `cargo xtask regen` from spec/one.of.scalars.yaml. Do not edit.
//! What version one.of.scalars of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`Holder`] and [`SetValueRequest`].
///
/// Schema `any_value`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyValue {
    /// Where it has `nested`.
    ByNested(AnyValueByNested),
    /// A text.
    Text(String),
    /// A whole number.
    ///
    /// Some values of `any_value|3` are read as this, too.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
    /// A list.
    Texts(Vec<String>),
    /// A number.
    Number(f64),
    /// What is none of these.
    Other(Value),
}

impl From<AnyValueByNested> for AnyValue {
    #[inline]
    fn from(value: AnyValueByNested) -> Self {
        Self::ByNested(value)
    }
}

set_to_from!(AnyValue : AnyValueByNested);

impl From<String> for AnyValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for AnyValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(AnyValue : String, & str);

impl From<i64> for AnyValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

set_to_from!(AnyValue : i64);

impl From<bool> for AnyValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

set_to_from!(AnyValue : bool);

impl From<Vec<String>> for AnyValue {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

set_to_from!(AnyValue : Vec < String >);

impl From<f64> for AnyValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

set_to_from!(AnyValue : f64);

union! {
    AnyValue {
        ByNested(AnyValueByNested) = object().has(&["nested"]),
        Text(String) = text(),
        Integer(i64) = integer(),
        Boolean(bool) = boolean(),
        Texts(Vec<String>) = list(),
        Number(f64) = number(),
    }
}

/// Part of [`AnyValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnyValueByNested {
    pub nested: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AnyValueByNested {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `nested`.
    #[inline]
    pub fn nested(mut self, nested: impl SetTo<String>) -> Self {
        self.nested.put(nested.set_to());
        self
    }
}

record! {
    AnyValueByNested {
        nested: "nested",
    }
}

/// Answered by [`values().set`](super::values::Values::set).
///
/// Schema `holder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Holder {
    pub value: Option<AnyValue>,
    pub text_or_number: Option<HolderTextOrNumber>,
    pub one_or_many: Option<HolderOneOrMany>,
    pub owner_id: Option<HolderOwnerId>,
    pub two_texts: Option<String>,
    pub numbers: Option<HolderNumbers>,
    pub time_or_text: Option<HolderTimeOrText>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Holder {
        value: "value",
        text_or_number: "text_or_number",
        one_or_many: "one_or_many",
        owner_id: "owner_id",
        two_texts: "two_texts",
        numbers: "numbers",
        time_or_text: "time_or_text",
    }
}

/// Part of [`Holder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderNumbers {
    /// A list.
    Integers(Vec<i64>),
    /// A text.
    Text(String),
    /// What is none of these.
    Other(Value),
}

impl From<Vec<i64>> for HolderNumbers {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::Integers(value)
    }
}

set_to_from!(HolderNumbers : Vec < i64 >);

impl From<String> for HolderNumbers {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for HolderNumbers {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(HolderNumbers : String, & str);

union! {
    HolderNumbers {
        Integers(Vec<i64>) = list(),
        Text(String) = text(),
    }
}

/// Part of [`Holder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderOneOrMany {
    /// Where it has `name`.
    Item(Item),
    /// A list.
    Items(Vec<Item>),
    /// What is none of these.
    Other(Value),
}

impl From<Item> for HolderOneOrMany {
    #[inline]
    fn from(value: Item) -> Self {
        Self::Item(value)
    }
}

set_to_from!(HolderOneOrMany : Item);

impl From<Vec<Item>> for HolderOneOrMany {
    #[inline]
    fn from(value: Vec<Item>) -> Self {
        Self::Items(value)
    }
}

set_to_from!(HolderOneOrMany : Vec < Item >);

union! {
    HolderOneOrMany {
        Item(Item) = object().has(&["name"]),
        Items(Vec<Item>) = list(),
    }
}

/// Part of [`Holder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderOwnerId {
    /// A text.
    Text(Id),
    /// A whole number.
    Integer(Id),
    /// A list.
    Ids(Vec<Id>),
    /// What is none of these.
    Other(Value),
}

impl From<Vec<Id>> for HolderOwnerId {
    #[inline]
    fn from(value: Vec<Id>) -> Self {
        Self::Ids(value)
    }
}

set_to_from!(HolderOwnerId : Vec < Id >);

union! {
    HolderOwnerId {
        Text(Id) = text(),
        Integer(Id) = integer(),
        Ids(Vec<Id>) = list(),
    }
}

/// Part of [`Holder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderTextOrNumber {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// What is none of these.
    Other(Value),
}

impl From<String> for HolderTextOrNumber {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for HolderTextOrNumber {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(HolderTextOrNumber : String, & str);

impl From<f64> for HolderTextOrNumber {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

set_to_from!(HolderTextOrNumber : f64);

union! {
    HolderTextOrNumber {
        Text(String) = text(),
        Number(f64) = number(),
    }
}

/// Part of [`Holder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderTimeOrText {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// What is none of these.
    Other(Value),
}

impl From<String> for HolderTimeOrText {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for HolderTimeOrText {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(HolderTimeOrText : String, & str);

impl From<i64> for HolderTimeOrText {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

set_to_from!(HolderTimeOrText : i64);

union! {
    HolderTimeOrText {
        Text(String) = text(),
        Integer(i64) = integer(),
    }
}

/// Part of [`HolderOneOrMany`].
///
/// Schema `item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Item {
        name: "name",
    }
}

/// Sent by [`values().set`](super::values::Values::set).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetValueRequest {
    /// Required.
    pub value: Option<AnyValue>,
    pub filter: Update<SetValueRequestFilter>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SetValueRequest {
    /// Creates an empty value. Required before it is sent: `value`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl SetTo<AnyValue>) -> Self {
        self.value.put(value.set_to());
        self
    }

    /// Sets `filter`. `None` leaves it unchanged; [`clear_filter`](Self::clear_filter) clears it.
    #[inline]
    pub fn filter(mut self, filter: impl SetTo<SetValueRequestFilter>) -> Self {
        self.filter.put(filter.set_to());
        self
    }

    /// Clears `filter`: sends null.
    #[inline]
    pub fn clear_filter(mut self) -> Self {
        self.filter = Update::Clear;
        self
    }
}

record! {
    SetValueRequest {
        value: "value",
        filter: "filter",
    } required { "value" }
}

/// Part of [`SetValueRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetValueRequestFilter {
    /// Sends `String`.
    Text(String),
    /// Sends `Vec<String>`.
    Texts(Vec<String>),
    /// What is none of these.
    Other(Value),
}

impl From<String> for SetValueRequestFilter {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for SetValueRequestFilter {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(SetValueRequestFilter : String, & str);

impl From<Vec<String>> for SetValueRequestFilter {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

set_to_from!(SetValueRequestFilter : Vec < String >);

union! {
    SetValueRequestFilter {
        Text(String) = text(),
        Texts(Vec<String>) = list(),
    }
}
