
#[allow(unused_imports)]
use crate::facade::types::*;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BagKnownAndMore {
    pub known: Option<String>,
    pub extra: Extra,
}

record! {
    BagKnownAndMore {
        known: "known",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BagNothing {
    pub extra: Extra,
}

record! {
    BagNothing {
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBagRequest {
    pub attributes: Option<Map<String, Value>>,
    pub free: Option<Value>,
    pub object: Option<Map<String, Value>>,
    pub extra: Extra,
}

impl CreateBagRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

    #[inline]
    pub fn free(mut self, free: impl SetTo<Value>) -> Self {
        self.free.put(free.set_to());
        self
    }

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
