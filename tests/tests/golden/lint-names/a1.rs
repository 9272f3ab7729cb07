// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `a1`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`lista1`](A1::lista1) | `GET /a1` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.a1().lista1().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::a1`](super::Client::a1).
#[derive(Clone, Copy, Debug)]
pub struct A1<'a> {
    pub(super) client: &'a Core,
}

impl A1<'_> {
    /// `GET /a1`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.a1().lista1().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/a1/lista1)
    #[inline]
    pub fn lista1(&self) -> Request<()> {
        self.client.request(Method::GET, "/a1", &[])
    }
}
