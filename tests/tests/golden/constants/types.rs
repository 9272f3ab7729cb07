// Written by `cargo xtask regen` from spec/constants.yaml. Do not edit.
//! What version constants of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`shapes().create`](super::shapes::Shapes::create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShapeRequest {
    /// `flat`
    pub kind: Option<Cow<'static, str>>,
    /// Required.
    pub size: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateShapeRequest {
    /// Creates an empty value. Required before it is sent: `size`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    #[inline]
    pub fn kind(mut self, kind: impl SetTo<Cow<'static, str>>) -> Self {
        self.kind.put(kind.set_to());
        self
    }

    /// Sets `size`.
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

/// Answered by [`shapes().create`](super::shapes::Shapes::create) and [`shapes().find`](super::shapes::Shapes::find).
///
/// Schema `shape`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shape {
    /// `shape`
    pub type_: Option<Cow<'static, str>>,
    /// `flat`
    pub kind: Option<Cow<'static, str>>,
    /// `yes-please`
    pub maybe: Option<Cow<'static, str>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Shape {
        type_: "type" = "shape",
        kind: "kind" = "flat",
        maybe: "maybe" = "yes-please",
    }
}
