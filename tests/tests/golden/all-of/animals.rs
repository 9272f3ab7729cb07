// Written by `cargo xtask regen` from spec/all.of.yaml. Do not edit.
//! Operations of the resource `animals`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::animals`](super::Client::animals).
#[derive(Clone, Copy, Debug)]
pub struct Animals<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Animals<'_> {
    /// `POST /animals`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/all.of/rest-api/api.intercom.io/animals/createanimal)
    #[inline]
    pub fn create(&self, request: types::CreateAnimalRequest) -> Request<types::Cat> {
        self.client.request(Method::POST, "/animals", &[]).json(&request)
    }

    /// `GET /animals/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/all.of/rest-api/api.intercom.io/animals/getanimal)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Cat> {
        self.client.request(Method::GET, "/animals/{id}", &[&id])
    }

    /// `GET /dogs/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/all.of/rest-api/api.intercom.io/animals/getdog)
    #[inline]
    pub fn find_dog(&self, id: impl Display) -> Request<types::Dog> {
        self.client.request(Method::GET, "/dogs/{id}", &[&id])
    }
}
