// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `types_`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Types::list) | `GET /types` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.types_().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::types_`](super::Client::types_).
#[derive(Clone, Copy, Debug)]
pub struct Types<'a> {
    pub(super) client: &'a Core,
}

impl Types<'_> {
    /// `GET /types`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.types_().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/types/gettypes)
    #[inline]
    pub fn list(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/types", &[])
    }
}
