// Written by `cargo xtask regen` from spec/searches.yaml. Do not edit.
//! Operations of the resource `notes`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::notes`](super::Client::notes).
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Notes<'_> {
    /// `POST /notes/search`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/searches/rest-api/api.intercom.io/notes/searchnotes)
    #[inline]
    pub fn search(&self, request: impl Into<types::SearchNotesRequest>) -> Request<()> {
        self.client
            .request(Method::POST, "/notes/search", &[])
            .search(&request.into())
            .paged(Paging::Search, Some(150))
    }
}
