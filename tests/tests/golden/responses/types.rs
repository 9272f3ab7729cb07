
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineAnswerResponse {
    pub done: Option<bool>,
    pub extra: Extra,
}

record! {
    InlineAnswerResponse {
        done: "done",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnswersResponse {
    pub data: Vec<Thing>,
    pub extra: Extra,
}

record! {
    ListAnswersResponse {
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ListAnswersResponse: Thing = data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherThing {
    pub title: Option<String>,
    pub extra: Extra,
}

record! {
    OtherThing {
        title: "title",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextsAnswerResponse {
    pub data: Vec<String>,
    pub extra: Extra,
}

record! {
    TextsAnswerResponse {
        data: "data",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    pub name: Option<String>,
    pub extra: Extra,
}

record! {
    Thing {
        name: "name",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnionAnswerResponse {
    Thing(Thing),
    OtherThing(OtherThing),
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
