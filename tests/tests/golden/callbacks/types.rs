// Written by `cargo xtask regen` from spec/callbacks.yaml. Do not edit.
//! What version callbacks of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`streams().create`](super::streams::Streams::create).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum CreateStreamParams {}

/// Answered by [`streams().create`](super::streams::Streams::create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamResponse {
    pub id: Id,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CreateStreamResponse {
        id: "id",
    }
}
