
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyValue {
    ByNested(AnyValueByNested),
    Text(String),
    Integer(i64),
    Boolean(bool),
    Texts(Vec<String>),
    Number(f64),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnyValueByNested {
    pub nested: Option<String>,
    pub extra: Extra,
}

impl AnyValueByNested {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderNumbers {
    Integers(Vec<i64>),
    Text(String),
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderOneOrMany {
    Item(Item),
    Items(Vec<Item>),
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderOwnerId {
    Text(Id),
    Integer(Id),
    Ids(Vec<Id>),
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderTextOrNumber {
    Text(String),
    Number(f64),
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderTimeOrText {
    Text(String),
    Integer(i64),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub name: Option<String>,
    pub extra: Extra,
}

record! {
    Item {
        name: "name",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetValueRequest {
    pub value: Option<AnyValue>,
    pub filter: Update<SetValueRequestFilter>,
    pub extra: Extra,
}

impl SetValueRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn value(mut self, value: impl SetTo<AnyValue>) -> Self {
        self.value.put(value.set_to());
        self
    }

    #[inline]
    pub fn filter(mut self, filter: impl SetTo<SetValueRequestFilter>) -> Self {
        self.filter.put(filter.set_to());
        self
    }

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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetValueRequestFilter {
    Text(String),
    Texts(Vec<String>),
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
