// Written by `cargo xtask regen` from spec/maps.yaml. Do not edit.
//! What version maps of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`bags().create`](super::bags::Bags::create) and [`bags().find`](super::bags::Bags::find).
///
/// Schema `bag`.
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBagRequest {
    /// Required.
    pub attributes: Option<Map<String, Value>>,
    pub free: Option<Value>,
    pub object: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateBagRequest {
    /// Creates an empty value. Required before it is sent: `attributes`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn attributes(mut self, attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.attributes,
            &mut self.extra,
            "attributes",
            to_json(attributes),
        );
        self
    }

    /// Adds one entry to `attributes`.
    #[inline]
    pub fn attribute(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        put_entry(
            &mut self.attributes,
            &mut self.extra,
            "attributes",
            name.into(),
            to_json(value),
        );
        self
    }

    /// Sets `free`.
    #[inline]
    pub fn free(mut self, free: impl SetTo<Value>) -> Self {
        self.free.put(free.set_to());
        self
    }

    /// Sets `object` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn object(mut self, object: impl Serialize) -> Self {
        put_entries(&mut self.object, &mut self.extra, "object", to_json(object));
        self
    }
}

record! {
    CreateBagRequest {
        attributes: "attributes",
        free: "free",
        object: "object",
    } required { "attributes" }
}
