// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `v9_1`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listv9`](V91::listv9) | `GET /v9_1` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.v9_1().listv9().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::v9_1`](super::Client::v9_1).
#[derive(Clone, Copy, Debug)]
pub struct V91<'a> {
    pub(super) client: &'a Core,
}

impl V91<'_> {
    /// `GET /v9_1`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.v9_1().listv9().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/v9-1/listv9_1)
    #[inline]
    pub fn listv9(&self) -> Request<()> {
        self.client.request(Method::GET, "/v9_1", &[])
    }
}
