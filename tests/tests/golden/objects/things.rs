//! ```no_run
//! use intercom_api::objects::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let thing = client
//!     .things()
//!     .create(
//!         types::CreateThingRequest::new()
//!             .name("name")
//!             .on(true)
//!             .parts([types::Part::new()]),
//!     )
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(super) client: &'a Core,
}

impl Things<'_> {
    /// ```no_run
    /// # use intercom_api::objects::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client
    ///     .things()
    ///     .create(
    ///         types::CreateThingRequest::new()
    ///             .name("name")
    ///             .on(true)
    ///             .parts([types::Part::new()]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::CreateThingRequest) -> Request<types::Thing> {
        self.client.request(Method::POST, "/things", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::objects::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.things().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Thing> {
        self.client.request(Method::GET, "/things/{id}", &[&id])
    }

    /// ```no_run
    /// # use intercom_api::objects::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client
    ///     .things()
    ///     .update("123", types::UpdateThingRequest::new().name("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateThingRequest,
    ) -> Request<types::Thing> {
        self.client.request(Method::PUT, "/things/{id}", &[&id]).json(&request)
    }
}
