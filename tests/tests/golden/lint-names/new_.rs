// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `new_`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listnew`](New::listnew) | `GET /new` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.new_().listnew().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::new_`](super::Client::new_).
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    pub(super) client: &'a Core,
}

impl New<'_> {
    /// `GET /new`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.new_().listnew().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/new/listnew)
    #[inline]
    pub fn listnew(&self) -> Request<()> {
        self.client.request(Method::GET, "/new", &[])
    }
}
