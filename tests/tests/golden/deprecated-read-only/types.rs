
#[allow(unused_imports)]
use crate::facade::types::*;

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindOldParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewOld {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub nick: Update<String>,
    pub secret: Option<String>,
    pub extra: Extra,
}

impl NewOld {
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
    pub fn nick(mut self, nick: impl SetTo<String>) -> Self {
        self.nick.put(nick.set_to());
        self
    }

    #[inline]
    pub fn clear_nick(mut self) -> Self {
        self.nick = Update::Clear;
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Old {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub secret: Option<String>,
    pub extra: Extra,
}

impl Old {
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
