//! ```no_run
//! use intercom_api::nullable_responses::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let response = client.answers().answered_or_empty().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    pub(super) client: &'a Core,
}

impl Answers<'_> {
    /// ```no_run
    /// # use intercom_api::nullable_responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let response = client.answers().answered_or_empty().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn answered_or_empty(&self) -> Request<Option<i64>> {
        self.client.request(Method::GET, "/answered-or-empty", &[])
    }

    /// ```no_run
    /// # use intercom_api::nullable_responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let response = client.answers().number().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn number(&self) -> Request<Option<i64>> {
        self.client.request(Method::GET, "/number", &[])
    }

    /// ```no_run
    /// # use intercom_api::nullable_responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let response = client.answers().text().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn text(&self) -> Request<Option<String>> {
        self.client.request(Method::GET, "/text", &[])
    }

    /// ```no_run
    /// # use intercom_api::nullable_responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().thing().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn thing(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/thing", &[])
    }
}
