// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `add`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listadd`](Add::listadd) | `GET /add` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.add().listadd().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::add`](super::Client::add).
#[derive(Clone, Copy, Debug)]
pub struct Add<'a> {
    pub(super) client: &'a Core,
}

impl Add<'_> {
    /// `GET /add`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.add().listadd().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/add/listadd)
    #[inline]
    pub fn listadd(&self) -> Request<()> {
        self.client.request(Method::GET, "/add", &[])
    }
}
