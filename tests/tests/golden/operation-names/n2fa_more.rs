// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `n2fa_more`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::n2fa_more`](super::Client::n2fa_more).
#[derive(Clone, Copy, Debug)]
pub struct N2faMore<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl N2faMore<'_> {
    /// `GET /odd`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/2fa-more/2fa-check.now)
    #[inline]
    pub fn n2fa_check_now(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/odd", &[])
    }
}
