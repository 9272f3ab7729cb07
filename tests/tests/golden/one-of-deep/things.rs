// Written by `cargo xtask regen` from spec/one.of.deep.yaml. Do not edit.
//! Operations of the resource `things`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Things::list) | `GET /things` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::one_of_deep::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let thing = client.things().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::things`](super::Client::things).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(super) client: &'a Core,
}

impl Things<'_> {
    /// `GET /things`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::one_of_deep::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.things().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.deep/rest-api/api.intercom.io/things/listthings)
    #[inline]
    pub fn list(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/things", &[])
    }
}
