
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Flat {
    pub type_: Option<FlatType>,
    pub title: Option<String>,
    pub extra: Extra,
}

record! {
    Flat {
        type_: "type",
        title: "title",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlatType {
    ContentSnippet,
    InternalArticle,
    Other(String),
}

open_enum! {
    FlatType {
        ContentSnippet = "content_snippet",
        InternalArticle = "internal_article",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nested {
    pub type_: Option<Cow<'static, str>>,
    pub body: Option<NestedBody>,
    pub extra: Extra,
}

record! {
    Nested {
        type_: "type" = "article",
        body: "body",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NestedBody {
    pub x: Option<String>,
    pub extra: Extra,
}

record! {
    NestedBody {
        x: "x",
    }
}

#[doc(alias("Result"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultChoice {
    Flat(Flat),
    Nested(Nested),
    Other(Value),
}

impl From<Flat> for ResultChoice {
    #[inline]
    fn from(value: Flat) -> Self {
        Self::Flat(value)
    }
}

set_to_from!(ResultChoice : Flat);

impl From<Nested> for ResultChoice {
    #[inline]
    fn from(value: Nested) -> Self {
        Self::Nested(value)
    }
}

set_to_from!(ResultChoice : Nested);

union! {
    ResultChoice {
        Flat(Flat) = object().constant("type", &["content_snippet", "internal_article"]),
        Nested(Nested) = object().constant("type", &["article"]),
    }
}
