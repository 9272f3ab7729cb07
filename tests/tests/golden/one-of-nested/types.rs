
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Entry {
    Post(Post),
    Picture(Picture),
    Film(Film),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feed {
    pub entry: Option<Entry>,
    pub only: Option<Post>,
    pub shared: Option<Shared>,
    pub extra: Extra,
}

record! {
    Feed {
        entry: "entry",
        only: "only",
        shared: "shared",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Film {
    pub type_: Option<Cow<'static, str>>,
    pub length: Option<i64>,
    pub extra: Extra,
}

record! {
    Film {
        type_: "type" = "film",
        length: "length",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultipleFilter {
    pub operator: Option<MultipleFilterOperator>,
    pub value: Option<MultipleFilterValue>,
    pub extra: Extra,
}

impl MultipleFilter {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn operator(mut self, operator: impl SetTo<MultipleFilterOperator>) -> Self {
        self.operator.put(operator.set_to());
        self
    }

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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultipleFilterOperator {
    And,
    Or,
    Other(String),
}

open_enum! {
    MultipleFilterOperator {
        And = "AND",
        Or = "OR",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MultipleFilterValue {
    MultipleFilters(Vec<MultipleFilter>),
    Singles(Vec<SingleFilter>),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewFeed {
    pub name: Option<String>,
    pub email: Option<String>,
    pub code: Option<String>,
    pub extra: Extra,
}

impl NewFeed {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Picture {
    pub type_: Option<Cow<'static, str>>,
    pub width: Option<i64>,
    pub extra: Extra,
}

record! {
    Picture {
        type_: "type" = "picture",
        width: "width",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Post {
    pub type_: Option<Cow<'static, str>>,
    pub text: Option<String>,
    pub extra: Extra,
}

record! {
    Post {
        type_: "type" = "post",
        text: "text",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFeedsRequest {
    pub query: Option<SearchFeedsRequestQuery>,
    pub extra: Extra,
}

impl SearchFeedsRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchFeedsRequestQuery {
    MultipleFilter(MultipleFilter),
    SingleFilter(SingleFilter),
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shared {
    Picture(SharedPicture),
    Film(SharedFilm),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedFilm {
    pub sender: Option<String>,
    pub type_: Option<Cow<'static, str>>,
    pub length: Option<i64>,
    pub extra: Extra,
}

record! {
    SharedFilm {
        sender: "sender",
        type_: "type" = "film",
        length: "length",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedPicture {
    pub sender: Option<String>,
    pub type_: Option<Cow<'static, str>>,
    pub width: Option<i64>,
    pub extra: Extra,
}

record! {
    SharedPicture {
        sender: "sender",
        type_: "type" = "picture",
        width: "width",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleFilter {
    pub field: Option<String>,
    pub operator: Option<SingleFilterOperator>,
    pub value: Option<SingleFilterValue>,
    pub extra: Extra,
}

impl SingleFilter {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn field(mut self, field: impl SetTo<String>) -> Self {
        self.field.put(field.set_to());
        self
    }

    #[inline]
    pub fn operator(mut self, operator: impl SetTo<SingleFilterOperator>) -> Self {
        self.operator.put(operator.set_to());
        self
    }

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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleFilterOperator {
    Equal,
    NotEqual,
    In,
    Other(String),
}

open_enum! {
    SingleFilterOperator {
        Equal = "=",
        NotEqual = "!=",
        In = "IN",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SingleFilterValue {
    Text(String),
    Integer(i64),
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
