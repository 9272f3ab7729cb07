// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `next`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listnext`](Next::listnext) | `GET /next` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.next().listnext().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::next`](super::Client::next).
#[derive(Clone, Copy, Debug)]
pub struct Next<'a> {
    pub(super) client: &'a Core,
}

impl Next<'_> {
    /// `GET /next`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.next().listnext().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/next/listnext)
    #[inline]
    pub fn listnext(&self) -> Request<()> {
        self.client.request(Method::GET, "/next", &[])
    }
}
