//! ```no_run
//! use intercom_api::nullable_references::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let letter = client.letters().find("123").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Letters<'a> {
    pub(super) client: &'a Core,
}

impl Letters<'_> {
    /// ```no_run
    /// # use intercom_api::nullable_references::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let letter = client.letters().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Letter> {
        self.client.request(Method::GET, "/letters/{id}", &[&id])
    }

    /// ```no_run
    /// # use intercom_api::nullable_references::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let letter = client
    ///     .letters()
    ///     .update("123", types::UpdateLetterRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateLetterRequest,
    ) -> Request<types::Letter> {
        self.client.request(Method::PUT, "/letters/{id}", &[&id]).json(&request)
    }
}
