// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `self_`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::self_`](super::Client::self_).
#[derive(Clone, Copy, Debug)]
pub struct Self_<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Self_<'_> {
    /// `POST /self`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/self/self)
    #[inline]
    pub fn self_(&self) -> Request<types::Widget> {
        self.client.request(Method::POST, "/self", &[])
    }
}
