// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `clone_`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listclone`](CloneResource::listclone) | `GET /clone` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.clone_().listclone().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::clone_`](super::Client::clone_).
#[derive(Clone, Copy, Debug)]
pub struct CloneResource<'a> {
    pub(super) client: &'a Core,
}

impl CloneResource<'_> {
    /// `GET /clone`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.clone_().listclone().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/clone/listclone)
    #[inline]
    pub fn listclone(&self) -> Request<()> {
        self.client.request(Method::GET, "/clone", &[])
    }
}
