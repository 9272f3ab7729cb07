// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `client_`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](Client::find) | `GET /client` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.client_().find().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::client_`](super::Client::client_).
#[derive(Clone, Copy, Debug)]
pub struct Client<'a> {
    pub(super) client: &'a Core,
}

impl Client<'_> {
    /// `GET /client`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.client_().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/client/getclient)
    #[inline]
    pub fn find(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/client", &[])
    }
}
