// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `std`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`liststd`](Std::liststd) | `GET /std` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.std().liststd().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::std`](super::Client::std).
#[derive(Clone, Copy, Debug)]
pub struct Std<'a> {
    pub(super) client: &'a Core,
}

impl Std<'_> {
    /// `GET /std`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.std().liststd().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/std/liststd)
    #[inline]
    pub fn liststd(&self) -> Request<()> {
        self.client.request(Method::GET, "/std", &[])
    }
}
