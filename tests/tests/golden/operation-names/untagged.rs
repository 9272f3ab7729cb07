// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `untagged`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::untagged`](super::Client::untagged).
#[derive(Clone, Copy, Debug)]
pub struct Untagged<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Untagged<'_> {
    /// `GET /untagged/things`
    #[inline]
    pub fn list_things(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/untagged/things", &[])
    }
}
