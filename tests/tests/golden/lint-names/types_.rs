// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `types_`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listtypes`](Types::listtypes) | `GET /types` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.types_().listtypes().await?;
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
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.types_().listtypes().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/types/listtypes)
    #[inline]
    pub fn listtypes(&self) -> Request<()> {
        self.client.request(Method::GET, "/types", &[])
    }
}
