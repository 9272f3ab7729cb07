// Written by `cargo xtask regen` from spec/references.yaml. Do not edit.
//! What version references of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`Store`].
///
/// Schema `error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    pub message: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Error {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    #[inline]
    pub fn message(mut self, message: impl SetTo<String>) -> Self {
        self.message.put(message.set_to());
        self
    }
}

record! {
    Error {
        message: "message",
    }
}

/// Sent by [`stores().find`](super::stores::Stores::find).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindStoreParams {}

/// Part of [`FindStoreParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindStoreParamsExpandItem {
    /// `owner`
    Owner,
    /// `goods`
    Goods,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    FindStoreParamsExpandItem {
        Owner = "owner",
        Goods = "goods",
    }
}

/// Sent by [`stores().create`](super::stores::Stores::create).
///
/// Answered by [`stores().create`](super::stores::Stores::create) and [`stores().find`](super::stores::Stores::find).
///
/// Schema `store`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Store {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub last_error: Option<Error>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Store {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `last_error`.
    #[inline]
    pub fn last_error(mut self, last_error: impl SetTo<Error>) -> Self {
        self.last_error.put(last_error.set_to());
        self
    }
}

record! {
    Store {
        id: "id",
        name: "name",
        last_error: "last_error",
    }
}

/// Sent by [`stores().update`](super::stores::Stores::update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStoreRequest {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateStoreRequest {
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
    UpdateStoreRequest {
        name: "name",
    }
}
