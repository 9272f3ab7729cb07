// Written by `cargo xtask regen` from spec/callbacks.yaml. Do not edit.
//! What version callbacks of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`streams().create`](super::streams::Streams::create).
#[derive(Clone, Default, PartialEq)]
pub struct CreateStreamParams {
    /// Required.
    pub notify_url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateStreamParams {
    /// With all that is required.
    #[inline]
    pub fn new(notify_url: impl Into<String>) -> Self {
        Self {
            notify_url: Some(notify_url.into()),
            ..Self::default()
        }
    }

    /// Sets `notify_url`.
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

record! {
    CreateStreamParams {
        notify_url: "notify_url",
    }
}

/// Answered by [`streams().create`](super::streams::Streams::create).
#[derive(Clone, Default, PartialEq)]
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
