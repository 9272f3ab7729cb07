// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `type_`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`move_`](Type::move_) | `GET /move` |
//! | [`type_`](Type::type_) | `GET /type` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.type_().move_().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::type_`](super::Client::type_).
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    pub(super) client: &'a Core,
}

impl Type<'_> {
    /// `GET /move`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.type_().move_().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/type/move)
    #[inline]
    pub fn move_(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/move", &[])
    }

    /// `GET /type`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.type_().type_().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/type/type)
    #[inline]
    pub fn type_(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/type", &[])
    }
}
