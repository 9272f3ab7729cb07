//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.lint_names().listlint().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct LintNames<'a> {
    pub(super) client: &'a Core,
}

impl LintNames<'_> {
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.lint_names().listlint().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn listlint(&self) -> Request<()> {
        self.client.request(Method::GET, "/lint_names", &[])
    }
}
