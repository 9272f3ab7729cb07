// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `a2`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`lista2`](A2::lista2) | `GET /a2` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.a2().lista2().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::a2`](super::Client::a2).
#[derive(Clone, Copy, Debug)]
pub struct A2<'a> {
    pub(super) client: &'a Core,
}

impl A2<'_> {
    /// `GET /a2`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.a2().lista2().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/a2/lista2)
    #[inline]
    pub fn lista2(&self) -> Request<()> {
        self.client.request(Method::GET, "/a2", &[])
    }
}
