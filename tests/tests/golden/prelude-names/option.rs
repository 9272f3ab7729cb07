// Written by `cargo xtask regen` from spec/prelude.names.yaml. Do not edit.
//! Operations of the resource `option`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::option`](super::Client::option).
#[derive(Clone, Copy, Debug)]
pub struct OptionResource<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl OptionResource<'_> {
    /// `GET /option`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/prelude.names/rest-api/api.intercom.io/option/getoption)
    #[inline]
    pub fn find(&self) -> Request<types::OptionObject> {
        self.client.request(Method::GET, "/option", &[])
    }
}
