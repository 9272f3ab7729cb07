// Written by `cargo xtask regen` from spec/one.of.nested.yaml. Do not edit.
//! What version one.of.nested of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`Feed`].
///
/// Schema `entry`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Entry {
    /// Where its `type` is `post`.
    Post(Post),
    /// Where its `type` is `picture`.
    Picture(Picture),
    /// Where its `type` is `film`.
    Film(Film),
    /// What is none of these.
    Other(Value),
}

impl From<Post> for Entry {
    #[inline]
    fn from(value: Post) -> Self {
        Self::Post(value)
    }
}

set_to_from!(Entry : Post);

impl From<Picture> for Entry {
    #[inline]
    fn from(value: Picture) -> Self {
        Self::Picture(value)
    }
}

set_to_from!(Entry : Picture);

impl From<Film> for Entry {
    #[inline]
    fn from(value: Film) -> Self {
        Self::Film(value)
    }
}

set_to_from!(Entry : Film);

union! {
    Entry {
        Post(Post) = object().constant("type", &["post"]),
        Picture(Picture) = object().constant("type", &["picture"]),
        Film(Film) = object().constant("type", &["film"]),
    }
}

/// Answered by [`feeds().create`](super::feeds::Feeds::create), [`feeds().search`](super::feeds::Feeds::search) and [`feeds().find`](super::feeds::Feeds::find).
///
/// Schema `feed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feed {
    pub entry: Option<Entry>,
    pub only: Option<Post>,
    pub shared: Option<Shared>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Feed {
        entry: "entry",
        only: "only",
        shared: "shared",
    }
}

/// Part of [`Entry`].
///
/// Schema `film`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Film {
    /// `film`
    pub type_: Option<Cow<'static, str>>,
    pub length: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Film {
        type_: "type" = "film",
        length: "length",
    }
}

/// Part of [`MultipleFilterValue`] and [`SearchFeedsRequestQuery`].
///
/// Schema `multiple_filter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultipleFilter {
    pub operator: Option<MultipleFilterOperator>,
    pub value: Option<MultipleFilterValue>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl MultipleFilter {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `operator`.
    #[inline]
    pub fn operator(mut self, operator: impl SetTo<MultipleFilterOperator>) -> Self {
        self.operator.put(operator.set_to());
        self
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl SetTo<MultipleFilterValue>) -> Self {
        self.value.put(value.set_to());
        self
    }
}

record! {
    MultipleFilter {
        operator: "operator",
        value: "value",
    }
}

/// Part of [`MultipleFilter`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultipleFilterOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MultipleFilterOperator {
        And = "AND",
        Or = "OR",
    }
}

/// Part of [`MultipleFilter`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MultipleFilterValue {
    /// Sends `Vec<MultipleFilter>`.
    MultipleFilters(Vec<MultipleFilter>),
    /// Sends `Vec<SingleFilter>`.
    Singles(Vec<SingleFilter>),
    /// What is none of these.
    Other(Value),
}

impl From<Vec<MultipleFilter>> for MultipleFilterValue {
    #[inline]
    fn from(value: Vec<MultipleFilter>) -> Self {
        Self::MultipleFilters(value)
    }
}

set_to_from!(MultipleFilterValue : Vec < MultipleFilter >);

impl From<Vec<SingleFilter>> for MultipleFilterValue {
    #[inline]
    fn from(value: Vec<SingleFilter>) -> Self {
        Self::Singles(value)
    }
}

set_to_from!(MultipleFilterValue : Vec < SingleFilter >);

union! {
    MultipleFilterValue {
        MultipleFilters(Vec<MultipleFilter>) = list(),
        Singles(Vec<SingleFilter>) = list(),
    }
}

/// Sent by [`feeds().create`](super::feeds::Feeds::create).
///
/// Schema `new_feed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewFeed {
    pub name: Option<String>,
    pub email: Option<String>,
    /// Required.
    pub code: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl NewFeed {
    /// Creates an empty value. Required before it is sent: `code`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }

    /// Sets `code`.
    #[inline]
    pub fn code(mut self, code: impl SetTo<String>) -> Self {
        self.code.put(code.set_to());
        self
    }
}

record! {
    NewFeed {
        name: "name",
        email: "email",
        code: "code",
    } required { "code" }
}

/// Part of [`Entry`].
///
/// Schema `picture`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Picture {
    /// `picture`
    pub type_: Option<Cow<'static, str>>,
    pub width: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Picture {
        type_: "type" = "picture",
        width: "width",
    }
}

/// Part of [`Entry`] and [`Feed`].
///
/// Schema `post`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Post {
    /// `post`
    pub type_: Option<Cow<'static, str>>,
    pub text: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Post {
        type_: "type" = "post",
        text: "text",
    }
}

/// Sent by [`feeds().search`](super::feeds::Feeds::search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFeedsRequest {
    /// Required.
    pub query: Option<SearchFeedsRequestQuery>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchFeedsRequest {
    /// Creates an empty value. Required before it is sent: `query`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: impl SetTo<SearchFeedsRequestQuery>) -> Self {
        self.query.put(query.set_to());
        self
    }
}

record! {
    SearchFeedsRequest {
        query: "query",
    } required { "query" }
}

/// Part of [`SearchFeedsRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchFeedsRequestQuery {
    /// Sends `MultipleFilter`.
    MultipleFilter(MultipleFilter),
    /// Sends `SingleFilter`.
    SingleFilter(SingleFilter),
    /// What is none of these.
    Other(Value),
}

impl From<MultipleFilter> for SearchFeedsRequestQuery {
    #[inline]
    fn from(value: MultipleFilter) -> Self {
        Self::MultipleFilter(value)
    }
}

set_to_from!(SearchFeedsRequestQuery : MultipleFilter);

impl From<SingleFilter> for SearchFeedsRequestQuery {
    #[inline]
    fn from(value: SingleFilter) -> Self {
        Self::SingleFilter(value)
    }
}

set_to_from!(SearchFeedsRequestQuery : SingleFilter);

union! {
    SearchFeedsRequestQuery {
        MultipleFilter(MultipleFilter) = object().constant("operator", &["AND", "OR"]),
        SingleFilter(SingleFilter) = object().has(&["field"]),
    }
}

/// Part of [`Feed`].
///
/// Schema `shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shared {
    /// Where its `type` is `picture`.
    Picture(SharedPicture),
    /// Where its `type` is `film`.
    Film(SharedFilm),
    /// What is none of these.
    Other(Value),
}

impl From<SharedPicture> for Shared {
    #[inline]
    fn from(value: SharedPicture) -> Self {
        Self::Picture(value)
    }
}

set_to_from!(Shared : SharedPicture);

impl From<SharedFilm> for Shared {
    #[inline]
    fn from(value: SharedFilm) -> Self {
        Self::Film(value)
    }
}

set_to_from!(Shared : SharedFilm);

union! {
    Shared {
        Picture(SharedPicture) = object().constant("type", &["picture"]),
        Film(SharedFilm) = object().constant("type", &["film"]),
    }
}

/// Part of [`Shared`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedFilm {
    pub sender: Option<String>,
    /// `film`
    pub type_: Option<Cow<'static, str>>,
    pub length: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    SharedFilm {
        sender: "sender",
        type_: "type" = "film",
        length: "length",
    }
}

/// Part of [`Shared`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedPicture {
    pub sender: Option<String>,
    /// `picture`
    pub type_: Option<Cow<'static, str>>,
    pub width: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    SharedPicture {
        sender: "sender",
        type_: "type" = "picture",
        width: "width",
    }
}

/// Part of [`MultipleFilterValue`] and [`SearchFeedsRequestQuery`].
///
/// Schema `single_filter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleFilter {
    pub field: Option<String>,
    pub operator: Option<SingleFilterOperator>,
    pub value: Option<SingleFilterValue>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SingleFilter {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`.
    #[inline]
    pub fn field(mut self, field: impl SetTo<String>) -> Self {
        self.field.put(field.set_to());
        self
    }

    /// Sets `operator`.
    #[inline]
    pub fn operator(mut self, operator: impl SetTo<SingleFilterOperator>) -> Self {
        self.operator.put(operator.set_to());
        self
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl SetTo<SingleFilterValue>) -> Self {
        self.value.put(value.set_to());
        self
    }
}

record! {
    SingleFilter {
        field: "field",
        operator: "operator",
        value: "value",
    }
}

/// Part of [`SingleFilter`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleFilterOperator {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `IN`
    In,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    SingleFilterOperator {
        Equal = "=",
        NotEqual = "!=",
        In = "IN",
    }
}

/// Part of [`SingleFilter`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SingleFilterValue {
    /// Sends `String`.
    Text(String),
    /// Sends `i64`.
    Integer(i64),
    /// What is none of these.
    Other(Value),
}

impl From<String> for SingleFilterValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for SingleFilterValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(SingleFilterValue : String, & str);

impl From<i64> for SingleFilterValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

set_to_from!(SingleFilterValue : i64);

union! {
    SingleFilterValue {
        Text(String) = text(),
        Integer(i64) = integer(),
    }
}
