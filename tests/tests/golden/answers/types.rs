// Written by `cargo xtask regen` from spec/answers.yaml. Do not edit.
//! What version answers of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`answers().inline`](super::answers::Answers::inline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineAnswerResponse {
    pub done: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    InlineAnswerResponse {
        done: "done",
    }
}

/// Answered by [`answers().list`](super::answers::Answers::list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnswersResponse {
    pub data: Vec<Thing>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ListAnswersResponse {
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ListAnswersResponse: Thing = data }

/// Part of [`UnionAnswerResponse`].
///
/// Schema `other_thing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherThing {
    pub title: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    OtherThing {
        title: "title",
    }
}

/// Answered by [`answers().texts`](super::answers::Answers::texts).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextsAnswerResponse {
    pub data: Vec<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TextsAnswerResponse {
        data: "data",
    }
}

/// Answered by [`answers().created`](super::answers::Answers::created), [`answers().default`](super::answers::Answers::default), [`answers().ok`](super::answers::Answers::ok) and [`answers().ranged`](super::answers::Answers::ranged).
///
/// Part of [`ListAnswersResponse`] and [`UnionAnswerResponse`].
///
/// Schema `thing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Thing {
        name: "name",
    }
}

/// Answered by [`answers().union_`](super::answers::Answers::union_).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnionAnswerResponse {
    /// Where it has `name`.
    Thing(Thing),
    /// Where it has `title`.
    OtherThing(OtherThing),
    /// What is none of these.
    Other(Value),
}

impl From<Thing> for UnionAnswerResponse {
    #[inline]
    fn from(value: Thing) -> Self {
        Self::Thing(value)
    }
}

set_to_from!(UnionAnswerResponse : Thing);

impl From<OtherThing> for UnionAnswerResponse {
    #[inline]
    fn from(value: OtherThing) -> Self {
        Self::OtherThing(value)
    }
}

set_to_from!(UnionAnswerResponse : OtherThing);

union! {
    UnionAnswerResponse {
        Thing(Thing) = object().has(&["name"]),
        OtherThing(OtherThing) = object().has(&["title"]),
    }
}
