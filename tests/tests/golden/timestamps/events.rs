//! ```no_run
//! use intercom_api::timestamps::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let event = client.events().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(super) client: &'a Core,
}

impl Events<'_> {
    /// ```no_run
    /// # use intercom_api::timestamps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let event = client.events().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Request<types::Event, types::ListEventsParams> {
        self.client.request(Method::GET, "/events", &[])
    }

    /// ```no_run
    /// # use intercom_api::timestamps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let event = client
    ///     .events()
    ///     .create(types::CreateEventRequest::new().created_at(1_704_067_200))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::CreateEventRequest) -> Request<types::Event> {
        self.client.request(Method::POST, "/events", &[]).json(&request)
    }
}

impl<T> Request<T, types::ListEventsParams> {
    #[inline]
    pub fn since(self, since: impl SetTo<Timestamp>) -> Self {
        self.param("since", Param::Query, since.set_to())
    }

    #[inline]
    pub fn created_at_before(self, created_at_before: impl SetTo<Timestamp>) -> Self {
        self.param("created_at_before", Param::Query, created_at_before.set_to())
    }
}
