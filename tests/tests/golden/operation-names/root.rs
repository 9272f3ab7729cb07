// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `root`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`root`](Root::root) | `GET /` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.root().root().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::root`](super::Client::root).
#[derive(Clone, Copy, Debug)]
pub struct Root<'a> {
    pub(super) client: &'a Core,
}

impl Root<'_> {
    /// `GET /`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.root().root().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn root(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/", &[])
    }
}
