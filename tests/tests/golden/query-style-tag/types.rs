// Written by `cargo xtask regen` from spec/query.style.tag.yaml. Do not edit.
//! What version query.style.tag of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`query_style().list`](super::query_style::QueryStyleResource::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListQueryStyleParams {}

/// Answered by [`query_style().list`](super::query_style::QueryStyleResource::list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryStyleResponse {
    pub a: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ListQueryStyleResponse {
        a: "a",
    }
}
