// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `generated`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listgenerated`](Generated::listgenerated) | `GET /generated` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.generated().listgenerated().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::generated`](super::Client::generated).
#[derive(Clone, Copy, Debug)]
pub struct Generated<'a> {
    pub(super) client: &'a Core,
}

impl Generated<'_> {
    /// `GET /generated`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.generated().listgenerated().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/generated/listgenerated)
    #[inline]
    pub fn listgenerated(&self) -> Request<()> {
        self.client.request(Method::GET, "/generated", &[])
    }
}
