// Written by `cargo xtask regen` from spec/prelude.names.yaml. Do not edit.
//! Operations of the resource `request_`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](RequestResource::create) | `POST /request` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::prelude_names::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let result_choice = client
//!     .request_()
//!     .create(types::CreateRequest::new().option(types::OptionObject::new()))
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::request_`](super::Client::request_).
#[derive(Clone, Copy, Debug)]
pub struct RequestResource<'a> {
    pub(super) client: &'a Core,
}

impl RequestResource<'_> {
    /// `POST /request`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::prelude_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let result_choice = client
    ///     .request_()
    ///     .create(types::CreateRequest::new().option(types::OptionObject::new()))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/prelude.names/rest-api/api.intercom.io/request/createrequest)
    #[inline]
    pub fn create(&self, request: types::CreateRequest) -> Request<types::ResultChoice> {
        self.client.request(Method::POST, "/request", &[]).json(&request)
    }
}
