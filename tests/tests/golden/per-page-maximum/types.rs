// Written by `cargo xtask regen` from spec/per.page.maximum.yaml. Do not edit.
//! What version per.page.maximum of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`audiences().list`](super::audiences::Audiences::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListAudiencesParams {}

/// Answered by [`audiences().list`](super::audiences::Audiences::list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAudiencesResponse {
    pub data: Vec<ListAudiencesResponseDataItem>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ListAudiencesResponse {
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ListAudiencesResponse: ListAudiencesResponseDataItem = data }

/// Part of [`ListAudiencesResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAudiencesResponseDataItem {
    pub id: Id,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ListAudiencesResponseDataItem {
        id: "id",
    }
}
