//! ```no_run
//! use intercom_api::ids::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let card = client
//!     .cards()
//!     .create(types::CreateCardRequest::new().owner_id("123").label_ids(["123"]))
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Cards<'a> {
    pub(super) client: &'a Core,
}

impl Cards<'_> {
    /// ```no_run
    /// # use intercom_api::ids::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let card = client
    ///     .cards()
    ///     .create(types::CreateCardRequest::new().owner_id("123").label_ids(["123"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::CreateCardRequest) -> Request<types::Card> {
        self.client.request(Method::POST, "/cards", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::ids::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let card = client.cards().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Card> {
        self.client.request(Method::GET, "/cards/{id}", &[&id])
    }
}
