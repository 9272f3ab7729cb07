// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `gadgets`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::gadgets`](super::Client::gadgets).
#[derive(Clone, Copy, Debug)]
pub struct Gadgets<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Gadgets<'_> {
    /// `GET /gadgets`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/widgets/listallgadgets)
    #[inline]
    pub fn list_all(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/gadgets", &[])
    }
}
