// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `contacts2`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`listcontacts2`](Contacts2::listcontacts2) | `GET /contacts2` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.contacts2().listcontacts2().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::contacts2`](super::Client::contacts2).
#[derive(Clone, Copy, Debug)]
pub struct Contacts2<'a> {
    pub(super) client: &'a Core,
}

impl Contacts2<'_> {
    /// `GET /contacts2`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.contacts2().listcontacts2().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/contacts2/listcontacts2)
    #[inline]
    pub fn listcontacts2(&self) -> Request<()> {
        self.client.request(Method::GET, "/contacts2", &[])
    }
}
