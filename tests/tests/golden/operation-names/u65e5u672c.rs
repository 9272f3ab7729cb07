// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `u65e5u672c`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::u65e5u672c`](super::Client::u65e5u672c).
#[derive(Clone, Copy, Debug)]
pub struct U65e5u672c<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl U65e5u672c<'_> {
    /// `GET /日本`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/日本/japan)
    #[inline]
    pub fn japan(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/日本", &[])
    }
}
