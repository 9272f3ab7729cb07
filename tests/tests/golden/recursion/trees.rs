// Written by `cargo xtask regen` from spec/recursion.yaml. Do not edit.
//! Operations of the resource `trees`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::trees`](super::Client::trees).
#[derive(Clone, Copy, Debug)]
pub struct Trees<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Trees<'_> {
    /// `POST /trees`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/recursion/rest-api/api.intercom.io/trees/createtree)
    #[inline]
    pub fn create(&self, request: types::Branch) -> Request<types::CreateTreeResponse> {
        self.client.request(Method::POST, "/trees", &[]).json(&request)
    }

    /// `GET /trees/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/recursion/rest-api/api.intercom.io/trees/gettree)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Tree> {
        self.client.request(Method::GET, "/trees/{id}", &[&id])
    }
}
