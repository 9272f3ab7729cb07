// Written by `cargo xtask regen` from spec/all.of.yaml. Do not edit.
//! What version all.of of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`Dog`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnimalSound {
    /// `meow`
    Meow,
    /// `woof`
    Woof,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    AnimalSound {
        Meow = "meow",
        Woof = "woof",
    }
}

/// Answered by [`animals().create`](super::animals::Animals::create) and [`animals().find`](super::animals::Animals::find).
///
/// Part of [`Dog`].
///
/// Schema `cat`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cat {
    pub name: Option<String>,
    pub sound: Option<CatSound>,
    pub legs: Option<String>,
    pub claws: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`Cat`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatSound {
    /// `meow`
    Meow,
    /// `woof`
    Woof,
    /// `purr`
    Purr,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CatSound {
        Meow = "meow",
        Woof = "woof",
        Purr = "purr",
    }
}

/// Sent by [`animals().create`](super::animals::Animals::create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnimalRequest {
    /// Required.
    pub name: Option<String>,
    pub note: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateAnimalRequest {
    /// Creates an empty value. Required before it is sent: `name`.
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

    /// Sets `note`.
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

/// Answered by [`animals().find_dog`](super::animals::Animals::find_dog).
///
/// Schema `dog`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dog {
    pub name: Option<String>,
    pub sound: Option<AnimalSound>,
    pub legs: Option<i64>,
    pub barks: Option<bool>,
    pub friend: Option<Cat>,
    /// Fields that this version does not name, and values of another kind than it names.
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
