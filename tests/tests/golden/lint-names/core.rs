// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `core`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listcore`](CoreResource::listcore) | `GET /core` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.core().listcore().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::core`](super::Client::core).
#[derive(Clone, Copy, Debug)]
pub struct CoreResource<'a> {
    pub(super) client: &'a Core,
}

impl CoreResource<'_> {
    /// `GET /core`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.core().listcore().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/core/listcore)
    #[inline]
    pub fn listcore(&self) -> Request<()> {
        self.client.request(Method::GET, "/core", &[])
    }
}
