// Written by `cargo xtask regen` from spec/header.parameters.yaml. Do not edit.
//! What version header.parameters of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`parcels().create`](super::parcels::Parcels::create).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum CreateParcelParams {}

/// Sent by [`parcels().create`](super::parcels::Parcels::create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParcelRequest {
    pub weight: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateParcelRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `weight`.
    #[inline]
    pub fn weight(mut self, weight: impl SetTo<i64>) -> Self {
        self.weight.put(weight.set_to());
        self
    }
}

record! {
    CreateParcelRequest {
        weight: "weight",
    }
}

/// Sent by [`parcels().find`](super::parcels::Parcels::find).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindParcelParams {}

/// Answered by [`parcels().create`](super::parcels::Parcels::create) and [`parcels().find`](super::parcels::Parcels::find).
///
/// Schema `parcel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parcel {
    pub id: Id,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Parcel {
        id: "id",
    }
}
