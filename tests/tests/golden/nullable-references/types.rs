// Written by `cargo xtask regen` from spec/nullable.references.yaml. Do not edit.
//! What version nullable.references of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`Letter`] and [`UpdateLetterRequest`].
///
/// Schema `author`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Author {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Author {
    /// Creates an empty value.
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
}

record! {
    Author {
        name: "name",
    }
}

/// Part of [`Letter`].
///
/// Schema `critic`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Critic {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Critic {
        name: "name",
    }
}

/// Answered by [`letters().find`](super::letters::Letters::find) and [`letters().update`](super::letters::Letters::update).
///
/// Schema `letter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Letter {
    pub author: Option<Author>,
    pub editor: Option<Author>,
    pub critic: Option<Critic>,
    pub plain: Option<Author>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Letter {
        author: "author",
        editor: "editor",
        critic: "critic",
        plain: "plain",
    }
}

/// Sent by [`letters().update`](super::letters::Letters::update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLetterRequest {
    pub author: Update<Author>,
    pub readers: Update<Vec<Author>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateLetterRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `author`. `None` leaves it unchanged; [`clear_author`](Self::clear_author) clears it.
    #[inline]
    pub fn author(mut self, author: impl SetTo<Author>) -> Self {
        self.author.put(author.set_to());
        self
    }

    /// Clears `author`: sends null.
    #[inline]
    pub fn clear_author(mut self) -> Self {
        self.author = Update::Clear;
        self
    }

    /// Sets `readers`. `None` leaves it unchanged; [`clear_readers`](Self::clear_readers) clears it.
    #[inline]
    pub fn readers(mut self, readers: impl SetToList<Author>) -> Self {
        self.readers.put(readers.set_to_list());
        self
    }

    /// Adds one item to `readers`.
    #[inline]
    pub fn reader(mut self, reader: impl Into<Author>) -> Self {
        push(&mut self.readers, reader.into());
        self
    }

    /// Clears `readers`: sends null.
    #[inline]
    pub fn clear_readers(mut self) -> Self {
        self.readers = Update::Clear;
        self
    }
}

record! {
    UpdateLetterRequest {
        author: "author",
        readers: "readers",
    }
}
