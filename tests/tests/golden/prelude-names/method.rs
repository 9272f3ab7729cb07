// Written by `cargo xtask regen` from spec/prelude.names.yaml. Do not edit.
//! Operations of the resource `method`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::method`](super::Client::method).
#[derive(Clone, Copy, Debug)]
pub struct MethodResource<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl MethodResource<'_> {
    /// `GET /method`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/prelude.names/rest-api/api.intercom.io/method/getmethod)
    #[inline]
    pub fn find(&self) -> Request<types::FindMethodResponse> {
        self.client
            .request(Method::GET, "/method", &[])
            .accept("application/octet-stream")
    }
}
