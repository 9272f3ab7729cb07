// Written by `cargo xtask regen` from spec/alike.types.yaml. Do not edit.
//! Operations of the resource `alike`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::alike`](super::Client::alike).
#[derive(Clone, Copy, Debug)]
pub struct Alike<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Alike<'_> {
    /// `GET /a`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/alike.types/rest-api/api.intercom.io/alike/geta)
    #[inline]
    pub fn find(&self) -> Request<types::Ticket> {
        self.client.request(Method::GET, "/a", &[])
    }

    /// `POST /a`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/alike.types/rest-api/api.intercom.io/alike/createa)
    #[inline]
    pub fn create(&self, request: types::CreateAlikeRequest) -> Request<types::Ticket> {
        self.client.request(Method::POST, "/a", &[]).json(&request)
    }
}
