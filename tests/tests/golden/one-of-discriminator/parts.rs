// Written by `cargo xtask regen` from spec/one.of.discriminator.yaml. Do not edit.
//! Operations of the resource `parts`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::parts`](super::Client::parts).
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Parts<'_> {
    /// `GET /blocks`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.discriminator/rest-api/api.intercom.io/parts/listblocks)
    #[inline]
    pub fn list_blocks(&self) -> Request<types::ListPartBlocksResponse> {
        self.client.request(Method::GET, "/blocks", &[])
    }

    /// `GET /parts`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.discriminator/rest-api/api.intercom.io/parts/listparts)
    #[inline]
    pub fn list(&self) -> Request<Vec<types::Part>> {
        self.client.request(Method::GET, "/parts", &[])
    }
}
