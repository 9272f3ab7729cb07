//! ```no_run
//! use intercom_api::maps::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let bag = client
//!     .bags()
//!     .create(types::CreateBagRequest::new().attribute("key", "value"))
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Bags<'a> {
    pub(super) client: &'a Core,
}

impl Bags<'_> {
    /// ```no_run
    /// # use intercom_api::maps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let bag = client
    ///     .bags()
    ///     .create(types::CreateBagRequest::new().attribute("key", "value"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::CreateBagRequest) -> Request<types::Bag> {
        self.client.request(Method::POST, "/bags", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::maps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let bag = client.bags().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Bag> {
        self.client.request(Method::GET, "/bags/{id}", &[&id])
    }

    /// ```no_run
    /// # use intercom_api::maps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let response = client.bags().send_any(serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_any(&self, request: Map<String, Value>) -> Request<Value> {
        self.client.request(Method::POST, "/bags/any", &[]).json(&request)
    }
}
