// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `root`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::root`](super::Client::root).
#[derive(Clone, Copy, Debug)]
pub struct Root<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Root<'_> {
    /// `GET /`
    #[inline]
    pub fn root(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/", &[])
    }
}
