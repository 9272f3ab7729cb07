// Written by `cargo xtask regen` from spec/one.of.many.texts.yaml. Do not edit.
//! What version one.of.many.texts of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`ResultChoice`].
///
/// Schema `flat`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Flat {
    pub type_: Option<FlatType>,
    pub title: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Flat {
        type_: "type",
        title: "title",
    }
}

/// Part of [`Flat`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlatType {
    /// `content_snippet`
    ContentSnippet,
    /// `internal_article`
    InternalArticle,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    FlatType {
        ContentSnippet = "content_snippet",
        InternalArticle = "internal_article",
    }
}

/// Part of [`ResultChoice`].
///
/// Schema `nested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nested {
    /// `article`
    pub type_: Option<Cow<'static, str>>,
    pub body: Option<NestedBody>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Nested {
        type_: "type" = "article",
        body: "body",
    }
}

/// Part of [`Nested`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NestedBody {
    pub x: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    NestedBody {
        x: "x",
    }
}

/// Answered by [`content().search`](super::content::Content::search).
///
/// Schema `result`.
#[doc(alias("Result"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultChoice {
    /// Where its `type` is `content_snippet` or `internal_article`.
    Flat(Flat),
    /// Where its `type` is `article`.
    Nested(Nested),
    /// What is none of these.
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
