// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `gadgets`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Gadgets::list) | `GET /gadgets` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.gadgets().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::gadgets`](super::Client::gadgets).
#[derive(Clone, Copy, Debug)]
pub struct Gadgets<'a> {
    pub(super) client: &'a Core,
}

impl Gadgets<'_> {
    /// `GET /gadgets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.gadgets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/widgets/listallgadgets)
    #[inline]
    pub fn list(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/gadgets", &[])
    }
}
