// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `self_`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`self_`](SelfResource::self_) | `POST /self` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.self_().self_().await?;
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
    /// `POST /self`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.self_().self_().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/self/self)
    #[inline]
    pub fn self_(&self) -> Request<types::Widget> {
        self.client.request(Method::POST, "/self", &[])
    }
}
