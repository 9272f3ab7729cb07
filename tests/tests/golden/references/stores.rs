// Written by `cargo xtask regen` from spec/references.yaml. Do not edit.
//! Operations of the resource `stores`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Stores::create) | `POST /stores` |
//! | [`find`](Stores::find) | `GET /stores/{id}` |
//! | [`update`](Stores::update) | `PUT /stores/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::references::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let store = client.stores().create(types::Store::new()).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::stores`](super::Client::stores).
#[derive(Clone, Copy, Debug)]
pub struct Stores<'a> {
    pub(super) client: &'a Core,
}

impl Stores<'_> {
    /// `POST /stores`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::references::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let store = client.stores().create(types::Store::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/references/rest-api/api.intercom.io/stores/createstore)
    #[inline]
    pub fn create(&self, request: types::Store) -> Request<types::Store> {
        self.client.request(Method::POST, "/stores", &[]).json(&request)
    }

    /// `GET /stores/{id}`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `expand` (`Vec<FindStoreParamsExpandItem>`)
    /// - `x_trace` (`String`)
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::references::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let store = client.stores().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/references/rest-api/api.intercom.io/stores/getstore)
    #[inline]
    pub fn find(
        &self,
        id: impl Display,
    ) -> Request<types::Store, types::FindStoreParams> {
        self.client.request(Method::GET, "/stores/{id}", &[&id])
    }

    /// `PUT /stores/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::references::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.stores().update("123", types::UpdateStoreRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
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

impl<T> Request<T, types::FindStoreParams> {
    /// Sets the parameter `expand`.
    #[inline]
    pub fn expand(
        self,
        expand: impl SetToList<types::FindStoreParamsExpandItem>,
    ) -> Self {
        self.param("expand", Param::Query, expand.set_to_list())
    }

    /// Sets the parameter `X-Trace`.
    ///
    /// Sent as the header `X-Trace`.
    #[inline]
    pub fn x_trace(self, x_trace: impl SetTo<String>) -> Self {
        self.param("X-Trace", Param::Header, x_trace.set_to())
    }
}
