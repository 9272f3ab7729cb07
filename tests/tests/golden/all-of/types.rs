
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnimalSound {
    Meow,
    Woof,
    Other(String),
}

open_enum! {
    AnimalSound {
        Meow = "meow",
        Woof = "woof",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cat {
    pub name: Option<String>,
    pub sound: Option<CatSound>,
    pub legs: Option<String>,
    pub claws: Option<bool>,
    pub extra: Extra,
}

record! {
    Cat {
        name: "name",
        sound: "sound",
        legs: "legs",
        claws: "claws",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatSound {
    Meow,
    Woof,
    Purr,
    Other(String),
}

open_enum! {
    CatSound {
        Meow = "meow",
        Woof = "woof",
        Purr = "purr",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnimalRequest {
    pub name: Option<String>,
    pub note: Option<String>,
    pub extra: Extra,
}

impl CreateAnimalRequest {
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
    pub fn note(mut self, note: impl SetTo<String>) -> Self {
        self.note.put(note.set_to());
        self
    }
}

record! {
    CreateAnimalRequest {
        name: "name",
        note: "note",
    } required { "name" }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dog {
    pub name: Option<String>,
    pub sound: Option<AnimalSound>,
    pub legs: Option<i64>,
    pub barks: Option<bool>,
    pub friend: Option<Cat>,
    pub extra: Extra,
}

record! {
    Dog {
        name: "name",
        sound: "sound",
        legs: "legs",
        barks: "barks",
        friend: "friend",
    }
}
