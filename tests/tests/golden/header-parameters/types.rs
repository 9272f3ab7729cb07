// Written by `cargo xtask regen` from spec/header.parameters.yaml. Do not edit.
//! What version header.parameters of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`parcels().create`](super::parcels::Parcels::create).
#[derive(Clone, Default, PartialEq)]
pub struct CreateParcelParams {
    /// Sent as the header `Idempotency-Key`.
    pub idempotency_key: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateParcelParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Idempotency-Key`.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
}

record! {
    CreateParcelParams {
        idempotency_key: "Idempotency-Key",
    }
}

/// Sent by [`parcels().create`](super::parcels::Parcels::create).
#[derive(Clone, Default, PartialEq)]
pub struct CreateParcelRequest {
    pub weight: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateParcelRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `weight`.
    #[inline]
    pub fn weight(mut self, weight: impl Into<i64>) -> Self {
        self.weight = Some(weight.into());
        self
    }
}

record! {
    CreateParcelRequest {
        weight: "weight",
    }
}

/// Sent by [`parcels().find`](super::parcels::Parcels::find).
#[derive(Clone, Default, PartialEq)]
pub struct FindParcelParams {
    /// Required.
    /// Sent as the header `Idempotency-Key`.
    pub idempotency_key: Option<String>,
    /// Sent as the header `X-Trace`.
    pub x_trace: Option<i64>,
    pub page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl FindParcelParams {
    /// With all that is required.
    #[inline]
    pub fn new(idempotency_key: impl Into<String>) -> Self {
        Self {
            idempotency_key: Some(idempotency_key.into()),
            ..Self::default()
        }
    }

    /// Sets `Idempotency-Key`.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Sets `X-Trace`.
    #[inline]
    pub fn x_trace(mut self, x_trace: impl Into<i64>) -> Self {
        self.x_trace = Some(x_trace.into());
        self
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }
}

record! {
    FindParcelParams {
        idempotency_key: "Idempotency-Key",
        x_trace: "X-Trace",
        page: "page",
    }
}

/// Answered by [`parcels().create`](super::parcels::Parcels::create) and [`parcels().find`](super::parcels::Parcels::find).
///
/// Schema `parcel`.
#[derive(Clone, Default, PartialEq)]
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
