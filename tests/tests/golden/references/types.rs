
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    pub message: Option<String>,
    pub extra: Extra,
}

impl Error {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindStoreParams {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindStoreParamsExpandItem {
    Owner,
    Goods,
    Other(String),
}

open_enum! {
    FindStoreParamsExpandItem {
        Owner = "owner",
        Goods = "goods",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Store {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub last_error: Option<Error>,
    pub extra: Extra,
}

impl Store {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStoreRequest {
    pub name: Option<String>,
    pub extra: Extra,
}

impl UpdateStoreRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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
