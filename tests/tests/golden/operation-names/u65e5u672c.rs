// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `u65e5u672c`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`japan`](U65e5u672c::japan) | `GET /日本` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.u65e5u672c().japan().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::u65e5u672c`](super::Client::u65e5u672c).
#[derive(Clone, Copy, Debug)]
pub struct U65e5u672c<'a> {
    pub(super) client: &'a Core,
}

impl U65e5u672c<'_> {
    /// `GET /日本`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.u65e5u672c().japan().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/日本/japan)
    #[inline]
    pub fn japan(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/日本", &[])
    }
}
