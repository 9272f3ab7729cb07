// Written by `cargo xtask regen` from spec/one.of.nested.yaml. Do not edit.
//! Operations of the resource `feeds`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::feeds`](super::Client::feeds).
#[derive(Clone, Copy, Debug)]
pub struct Feeds<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Feeds<'_> {
    /// `POST /feeds`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.nested/rest-api/api.intercom.io/feeds/createfeed)
    #[inline]
    pub fn create(&self, request: types::NewFeed) -> Request<types::Feed> {
        self.client.request(Method::POST, "/feeds", &[]).json(&request)
    }

    /// `POST /feeds/search`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.nested/rest-api/api.intercom.io/feeds/searchfeeds)
    #[inline]
    pub fn search(&self, request: types::SearchFeedsRequest) -> Request<types::Feed> {
        self.client.request(Method::POST, "/feeds/search", &[]).json(&request)
    }

    /// `GET /feeds/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.nested/rest-api/api.intercom.io/feeds/getfeed)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Feed> {
        self.client.request(Method::GET, "/feeds/{id}", &[&id])
    }
}
