// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `n2fa_more`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`n2fa_check_now`](N2faMore::n2fa_check_now) | `GET /odd` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.n2fa_more().n2fa_check_now().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::n2fa_more`](super::Client::n2fa_more).
#[derive(Clone, Copy, Debug)]
pub struct N2faMore<'a> {
    pub(super) client: &'a Core,
}

impl N2faMore<'_> {
    /// `GET /odd`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.n2fa_more().n2fa_check_now().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/2fa-more/2fa-check.now)
    #[inline]
    pub fn n2fa_check_now(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/odd", &[])
    }
}
