//! ```no_run
//! use intercom_api::references::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let store = client.stores().create(types::Store::new()).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Stores<'a> {
    pub(super) client: &'a Core,
}

impl Stores<'_> {
    /// ```no_run
    /// # use intercom_api::references::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let store = client.stores().create(types::Store::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::Store) -> Request<types::Store> {
        self.client.request(Method::POST, "/stores", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::references::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let store = client.stores().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(
        &self,
        id: impl Display,
    ) -> Request<types::Store, types::FindStoreParams> {
        self.client.request(Method::GET, "/stores/{id}", &[&id])
    }

    /// ```no_run
    /// # use intercom_api::references::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.stores().update("123", types::UpdateStoreRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
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
    #[inline]
    pub fn expand(
        self,
        expand: impl SetToList<types::FindStoreParamsExpandItem>,
    ) -> Self {
        self.param("expand", Param::Query, expand.set_to_list())
    }

    #[inline]
    pub fn x_trace(self, x_trace: impl SetTo<String>) -> Self {
        self.param("X-Trace", Param::Header, x_trace.set_to())
    }
}
