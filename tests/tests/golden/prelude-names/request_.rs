// Written by `cargo xtask regen` from spec/prelude.names.yaml. Do not edit.
//! Operations of the resource `request_`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::request_`](super::Client::request_).
#[derive(Clone, Copy, Debug)]
pub struct RequestResource<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl RequestResource<'_> {
    /// `POST /request`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/prelude.names/rest-api/api.intercom.io/request/createrequest)
    #[inline]
    pub fn create(&self, request: types::CreateRequest) -> Request<types::ResultChoice> {
        self.client.request(Method::POST, "/request", &[]).json(&request)
    }
}
