// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `a10`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`lista10`](A10::lista10) | `GET /a10` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.a10().lista10().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::a10`](super::Client::a10).
#[derive(Clone, Copy, Debug)]
pub struct A10<'a> {
    pub(super) client: &'a Core,
}

impl A10<'_> {
    /// `GET /a10`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.a10().lista10().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/a10/lista10)
    #[inline]
    pub fn lista10(&self) -> Request<()> {
        self.client.request(Method::GET, "/a10", &[])
    }
}
