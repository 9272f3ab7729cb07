// Written by `cargo xtask regen` from spec/one.of.keys.yaml. Do not edit.
//! Operations of the resource `finds`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](Finds::find) | `POST /finds` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::one_of_keys::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let find_response = client
//!     .finds()
//!     .find(types::FindRequest::ById(types::ById::new().id("123")))
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::finds`](super::Client::finds).
#[derive(Clone, Copy, Debug)]
pub struct Finds<'a> {
    pub(super) client: &'a Core,
}

impl Finds<'_> {
    /// `POST /finds`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::one_of_keys::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let find_response = client
    ///     .finds()
    ///     .find(types::FindRequest::ById(types::ById::new().id("123")))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.keys/rest-api/api.intercom.io/finds/find)
    #[inline]
    pub fn find(
        &self,
        request: impl Into<types::FindRequest>,
    ) -> Request<types::FindResponse> {
        self.client.request(Method::POST, "/finds", &[]).json(&request.into())
    }
}
