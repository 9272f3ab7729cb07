// Written by `cargo xtask regen` from spec/nullable.references.yaml. Do not edit.
//! Operations of the resource `letters`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](Letters::find) | `GET /letters/{id}` |
//! | [`update`](Letters::update) | `PUT /letters/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::nullable_references::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let letter = client.letters().find("123").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::letters`](super::Client::letters).
#[derive(Clone, Copy, Debug)]
pub struct Letters<'a> {
    pub(super) client: &'a Core,
}

impl Letters<'_> {
    /// `GET /letters/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::nullable_references::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let letter = client.letters().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/nullable.references/rest-api/api.intercom.io/letters/getletter)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Letter> {
        self.client.request(Method::GET, "/letters/{id}", &[&id])
    }

    /// `PUT /letters/{id}`
    ///
    /// # Examples
    ///
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
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/nullable.references/rest-api/api.intercom.io/letters/updateletter)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateLetterRequest,
    ) -> Request<types::Letter> {
        self.client.request(Method::PUT, "/letters/{id}", &[&id]).json(&request)
    }
}
