// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `self_`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listself`](SelfResource::listself) | `GET /self` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.self_().listself().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::self_`](super::Client::self_).
#[derive(Clone, Copy, Debug)]
pub struct SelfResource<'a> {
    pub(super) client: &'a Core,
}

impl SelfResource<'_> {
    /// `GET /self`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.self_().listself().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/self/listself)
    #[inline]
    pub fn listself(&self) -> Request<()> {
        self.client.request(Method::GET, "/self", &[])
    }
}
