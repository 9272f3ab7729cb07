// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `z`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listz`](Z::listz) | `GET /z` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.z().listz().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::z`](super::Client::z).
#[derive(Clone, Copy, Debug)]
pub struct Z<'a> {
    pub(super) client: &'a Core,
}

impl Z<'_> {
    /// `GET /z`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.z().listz().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/z/listz)
    #[inline]
    pub fn listz(&self) -> Request<()> {
        self.client.request(Method::GET, "/z", &[])
    }
}
