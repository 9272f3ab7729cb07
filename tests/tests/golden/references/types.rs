// Written by `cargo xtask regen` from spec/references.yaml. Do not edit.
//! What version references of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Not part of any operation's request or answer.
///
/// Schema `dotted.name`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DottedName {
    pub a: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DottedName {
        a: "a",
    }
}

/// Part of [`Store`].
///
/// Schema `error`.
#[derive(Clone, Default, PartialEq)]
pub struct Error {
    pub message: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Error {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

record! {
    Error {
        message: "message",
    }
}

/// Sent by [`stores().find`](super::stores::Stores::find).
#[derive(Clone, Default, PartialEq)]
pub struct FindStoreParams {
    pub expand: Option<Vec<FindStoreParamsExpandItem>>,
    /// Sent as the header `X-Trace`.
    pub x_trace: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl FindStoreParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `expand`.
    #[inline]
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<FindStoreParamsExpandItem>>,
    ) -> Self {
        self.expand = Some(expand.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `X-Trace`.
    #[inline]
    pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
        self.x_trace = Some(x_trace.into());
        self
    }
}

record! {
    FindStoreParams {
        expand: "expand",
        x_trace: "X-Trace",
    }
}

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
#[derive(Clone, Default, PartialEq)]
pub struct Store {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub last_error: Option<Error>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Store {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `last_error`.
    #[inline]
    pub fn last_error(mut self, last_error: impl Into<Error>) -> Self {
        self.last_error = Some(last_error.into());
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
#[derive(Clone, Default, PartialEq)]
pub struct UpdateStoreRequest {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateStoreRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! {
    UpdateStoreRequest {
        name: "name",
    }
}
