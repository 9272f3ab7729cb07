// Written by `cargo xtask regen` from spec/references.yaml. Do not edit.
//! Operations of the resource `stores`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::stores`](super::Client::stores).
#[derive(Clone, Copy, Debug)]
pub struct Stores<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Stores<'_> {
    /// `POST /stores`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/references/rest-api/api.intercom.io/stores/createstore)
    #[inline]
    pub fn create(&self, request: types::Store) -> Request<types::Store> {
        self.client.request(Method::POST, "/stores", &[]).json(&request)
    }

    /// `GET /stores/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/references/rest-api/api.intercom.io/stores/getstore)
    #[inline]
    pub fn find(
        &self,
        id: impl Display,
        params: types::FindStoreParams,
    ) -> Request<types::Store> {
        self.client
            .request(Method::GET, "/stores/{id}", &[&id])
            .params_and_headers(&params, &["X-Trace"])
    }

    /// `PUT /stores/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/references/rest-api/api.intercom.io/stores/updatestore)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateStoreRequest,
    ) -> Request<()> {
        self.client.request(Method::PUT, "/stores/{id}", &[&id]).json(&request)
    }
}
