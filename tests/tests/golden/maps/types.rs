// Written by `cargo xtask regen` from spec/maps.yaml. Do not edit.
//! What version maps of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`bags().create`](super::bags::Bags::create) and [`bags().find`](super::bags::Bags::find).
///
/// Schema `bag`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bag {
    pub any_key: Option<Map<String, Value>>,
    pub texts: Option<Map<String, Value>>,
    pub objects: Option<Map<String, Value>>,
    pub named: Option<Map<String, Value>>,
    pub object: Option<Map<String, Value>>,
    pub nothing: Option<BagNothing>,
    pub anything: Option<Value>,
    pub list: Vec<Value>,
    pub loose: Vec<Value>,
    pub list_of_maps: Vec<Map<String, Value>>,
    pub known_and_more: Option<BagKnownAndMore>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Bag {
        any_key: "any_key",
        texts: "texts",
        objects: "objects",
        named: "named",
        object: "object",
        nothing: "nothing",
        anything: "anything",
        list: "list",
        loose: "loose",
        list_of_maps: "list_of_maps",
        known_and_more: "known_and_more",
    }
}

/// Part of [`Bag`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BagKnownAndMore {
    pub known: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    BagKnownAndMore {
        known: "known",
    }
}

/// Part of [`Bag`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BagNothing {
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    BagNothing {
    }
}

/// Sent by [`bags().create`](super::bags::Bags::create).
#[derive(Clone, Default, PartialEq)]
pub struct CreateBagRequest {
    /// Required.
    pub attributes: Option<Map<String, Value>>,
    pub free: Option<Value>,
    pub object: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateBagRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        Self {
            attributes: Some(
                attributes
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect(),
            ),
            ..Self::default()
        }
    }

    /// Sets `attributes`.
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.attributes = Some(
            attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `free`.
    #[inline]
    pub fn free(mut self, free: impl Into<Value>) -> Self {
        self.free = Some(free.into());
        self
    }

    /// Sets `object`.
    #[inline]
    pub fn object(
        mut self,
        object: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.object = Some(
            object.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

record! {
    CreateBagRequest {
        attributes: "attributes",
        free: "free",
        object: "object",
    }
}

/// Not part of any operation's request or answer.
///
/// Schema `item`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Item {
        name: "name",
    }
}
