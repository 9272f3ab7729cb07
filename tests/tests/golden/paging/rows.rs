// Written by `cargo xtask regen` from spec/paging.yaml. Do not edit.
//! Operations of the resource `rows`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::rows`](super::Client::rows).
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Rows<'_> {
    /// `GET /rows`
    ///
    /// A page at a time: `starting_after` takes the cursor in `pages.next` of the page before.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/listrows)
    #[inline]
    pub fn list(&self, params: types::ListRowsParams) -> Request<types::RowList> {
        self.client.request(Method::GET, "/rows", &[]).params(&params)
    }

    /// `GET /rows/linked`
    ///
    /// A page at a time: `pages.next` is the address of the next one.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/linkedrows)
    #[inline]
    pub fn linked(&self) -> Request<types::RowList> {
        self.client.request(Method::GET, "/rows/linked", &[])
    }

    /// `GET /rows/pages`
    ///
    /// A page at a time: `page` counts from 1.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/pagerows)
    #[inline]
    pub fn page(&self, params: types::PageRowParams) -> Request<types::RowList> {
        self.client.request(Method::GET, "/rows/pages", &[]).params(&params)
    }

    /// `GET /rows/scroll`
    ///
    /// A page at a time: `scroll_param` takes the one of the page before.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/scrolloverallrows)
    #[inline]
    pub fn scroll_over_all(
        &self,
        params: types::ScrollRowOverAllParams,
    ) -> Request<types::RowList> {
        self.client.request(Method::GET, "/rows/scroll", &[]).params(&params)
    }

    /// `POST /rows/search`
    ///
    /// A page at a time: `pagination.starting_after` takes the cursor in `pages.next` of the page before.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/searchrows)
    #[inline]
    pub fn search(
        &self,
        request: impl Into<types::SearchRowsRequest>,
    ) -> Request<types::RowList> {
        self.client.request(Method::POST, "/rows/search", &[]).search(&request.into())
    }
}
