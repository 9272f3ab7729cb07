//! ```no_run
//! use intercom_api::equal_types::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let ticket = client.alike().find().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Alike<'a> {
    pub(super) client: &'a Core,
}

impl Alike<'_> {
    /// ```no_run
    /// # use intercom_api::equal_types::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client.alike().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self) -> Request<types::Ticket> {
        self.client.request(Method::GET, "/a", &[])
    }

    /// ```no_run
    /// # use intercom_api::equal_types::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client.alike().create(types::CreateAlikeRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::CreateAlikeRequest) -> Request<types::Ticket> {
        self.client.request(Method::POST, "/a", &[]).json(&request)
    }
}
