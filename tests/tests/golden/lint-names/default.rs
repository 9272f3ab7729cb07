// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `default`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listdefault`](DefaultResource::listdefault) | `GET /default` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.default().listdefault().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::default`](super::Client::default).
#[derive(Clone, Copy, Debug)]
pub struct DefaultResource<'a> {
    pub(super) client: &'a Core,
}

impl DefaultResource<'_> {
    /// `GET /default`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.default().listdefault().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/default/listdefault)
    #[inline]
    pub fn listdefault(&self) -> Request<()> {
        self.client.request(Method::GET, "/default", &[])
    }
}
