// Written by `cargo xtask regen` from spec/deprecated.read.only.yaml. Do not edit.
//! What version deprecated.read.only of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`old().find`](super::old::Old::find).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindOldParams {}

/// Sent by [`old().create`](super::old::Old::create).
///
/// Schema `new_old`.
#[derive(Clone, Default)]
#[non_exhaustive]
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

    /// Sets `nick`. `None` leaves it unchanged; [`clear_nick`](Self::clear_nick) clears it.
    #[inline]
    pub fn nick(mut self, nick: impl SetTo<String>) -> Self {
        self.nick.put(nick.set_to());
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
    pub fn secret(mut self, secret: impl SetTo<String>) -> Self {
        self.secret.put(secret.set_to());
        self
    }
}

record! {
    NewOld {
        id: "id",
        name: "name",
        nick: "nick",
        secret: "secret",
    } required { "name" }
}

/// Sent by [`old().update`](super::old::Old::update).
///
/// Answered by [`old().create`](super::old::Old::create), [`old().find`](super::old::Old::find) and [`old().update`](super::old::Old::update).
///
/// Schema `old`.
///
/// Deprecated.
#[derive(Clone, Default)]
#[non_exhaustive]
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

    /// Sets `secret`.
    #[inline]
    pub fn secret(mut self, secret: impl SetTo<String>) -> Self {
        self.secret.put(secret.set_to());
        self
    }
}

record! {
    Old {
        id: "id",
        name: "name",
        secret: "secret",
    } required { "name" }
}
