// Written by `cargo xtask regen` from spec/deprecated.read.only.yaml. Do not edit.
//! What version deprecated.read.only of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`old().find`](super::old::Old::find).
#[derive(Clone, Default, PartialEq)]
pub struct FindOldParams {
    /// Deprecated.
    pub by: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl FindOldParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `by`.
    #[inline]
    pub fn by(mut self, by: impl Into<String>) -> Self {
        self.by = Some(by.into());
        self
    }
}

record! {
    FindOldParams {
        by: "by",
    }
}

/// Sent by [`old().create`](super::old::Old::create).
///
/// Schema `new_old`.
#[derive(Clone, Default, PartialEq)]
pub struct NewOld {
    pub id: Option<Id>,
    /// Required.
    pub name: Option<String>,
    /// Deprecated.
    pub nick: Update<String>,
    pub secret: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl NewOld {
    /// With all that is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `nick`.
    #[inline]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Update::Set(nick.into());
        self
    }

    /// Clears `nick`: sends null.
    #[inline]
    pub fn clear_nick(mut self) -> Self {
        self.nick = Update::Clear;
        self
    }

    /// Sets `secret`.
    #[inline]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

record! {
    NewOld {
        id: "id",
        name: "name",
        nick: "nick",
        secret: "secret",
    }
}

/// Sent by [`old().update`](super::old::Old::update).
///
/// Answered by [`old().create`](super::old::Old::create), [`old().find`](super::old::Old::find) and [`old().update`](super::old::Old::update).
///
/// Schema `old`.
///
/// Deprecated.
#[derive(Clone, Default, PartialEq)]
pub struct Old {
    pub id: Option<Id>,
    /// Required.
    /// Deprecated.
    pub name: Option<String>,
    pub secret: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Old {
    /// With all that is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `secret`.
    #[inline]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

record! {
    Old {
        id: "id",
        name: "name",
        secret: "secret",
    }
}
