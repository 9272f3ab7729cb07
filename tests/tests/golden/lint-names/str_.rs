// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `str_`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`liststr`](Str::liststr) | `GET /str` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.str_().liststr().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::str_`](super::Client::str_).
#[derive(Clone, Copy, Debug)]
pub struct Str<'a> {
    pub(super) client: &'a Core,
}

impl Str<'_> {
    /// `GET /str`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.str_().liststr().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/str/liststr)
    #[inline]
    pub fn liststr(&self) -> Request<()> {
        self.client.request(Method::GET, "/str", &[])
    }
}
