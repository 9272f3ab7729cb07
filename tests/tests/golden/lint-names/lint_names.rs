// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `lint_names`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listlint`](LintNames::listlint) | `GET /lint_names` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.lint_names().listlint().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::lint_names`](super::Client::lint_names).
#[derive(Clone, Copy, Debug)]
pub struct LintNames<'a> {
    pub(super) client: &'a Core,
}

impl LintNames<'_> {
    /// `GET /lint_names`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.lint_names().listlint().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/lint-names/listlint_names)
    #[inline]
    pub fn listlint(&self) -> Request<()> {
        self.client.request(Method::GET, "/lint_names", &[])
    }
}
