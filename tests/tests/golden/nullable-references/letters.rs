// Written by `cargo xtask regen` from spec/nullable.references.yaml. Do not edit.
//! Operations of the resource `letters`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::letters`](super::Client::letters).
#[derive(Clone, Copy, Debug)]
pub struct Letters<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Letters<'_> {
    /// `GET /letters/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/nullable.references/rest-api/api.intercom.io/letters/getletter)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Letter> {
        self.client.request(Method::GET, "/letters/{id}", &[&id])
    }

    /// `PUT /letters/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/nullable.references/rest-api/api.intercom.io/letters/updateletter)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateLetterRequest,
    ) -> Request<types::Letter> {
        self.client.request(Method::PUT, "/letters/{id}", &[&id]).json(&request)
    }
}
