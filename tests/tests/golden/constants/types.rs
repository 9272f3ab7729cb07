
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShapeRequest {
    pub kind: Option<Cow<'static, str>>,
    pub size: Option<i64>,
    pub extra: Extra,
}

impl CreateShapeRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn kind(mut self, kind: impl SetTo<Cow<'static, str>>) -> Self {
        self.kind.put(kind.set_to());
        self
    }

    #[inline]
    pub fn size(mut self, size: impl SetTo<i64>) -> Self {
        self.size.put(size.set_to());
        self
    }
}

record! {
    CreateShapeRequest {
        kind: "kind" = "flat",
        size: "size",
    } constants { "type" = "shape" } required { "size" }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shape {
    pub type_: Option<Cow<'static, str>>,
    pub kind: Option<Cow<'static, str>>,
    pub maybe: Option<Cow<'static, str>>,
    pub extra: Extra,
}

record! {
    Shape {
        type_: "type" = "shape",
        kind: "kind" = "flat",
        maybe: "maybe" = "yes-please",
    }
}
