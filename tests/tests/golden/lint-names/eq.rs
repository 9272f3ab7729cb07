// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `eq`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listeq`](EqResource::listeq) | `GET /eq` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.eq().listeq().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::eq`](super::Client::eq).
#[derive(Clone, Copy, Debug)]
pub struct EqResource<'a> {
    pub(super) client: &'a Core,
}

impl EqResource<'_> {
    /// `GET /eq`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.eq().listeq().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/eq/listeq)
    #[inline]
    pub fn listeq(&self) -> Request<()> {
        self.client.request(Method::GET, "/eq", &[])
    }
}
