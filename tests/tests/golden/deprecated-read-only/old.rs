//! ```no_run
//! use intercom_api::deprecated_read_only::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let old = client.old().create(types::NewOld::new().name("name")).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Old<'a> {
    pub(super) client: &'a Core,
}

impl Old<'_> {
    /// ```no_run
    /// # use intercom_api::deprecated_read_only::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let old = client.old().create(types::NewOld::new().name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::NewOld) -> Request<types::Old> {
        self.client.request(Method::POST, "/old", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::deprecated_read_only::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let old = client.old().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "deprecated in Intercom's description"]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Old, types::FindOldParams> {
        self.client.request(Method::GET, "/old/{id}", &[&id])
    }

    /// ```no_run
    /// # use intercom_api::deprecated_read_only::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let old = client.old().update("123", types::Old::new().name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, id: impl Display, request: types::Old) -> Request<types::Old> {
        self.client.request(Method::PUT, "/old/{id}", &[&id]).json(&request)
    }
}

impl<T> Request<T, types::FindOldParams> {
    #[inline]
    pub fn by(self, by: impl SetTo<String>) -> Self {
        self.param("by", Param::Query, by.set_to())
    }
}
