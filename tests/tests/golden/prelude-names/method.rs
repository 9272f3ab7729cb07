// Written by `cargo xtask regen` from spec/prelude.names.yaml. Do not edit.
//! Operations of the resource `method`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](MethodResource::find) | `GET /method` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::prelude_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let find_method_response = client.method().find().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::method`](super::Client::method).
#[derive(Clone, Copy, Debug)]
pub struct MethodResource<'a> {
    pub(super) client: &'a Core,
}

impl MethodResource<'_> {
    /// `GET /method`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::prelude_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let find_method_response = client.method().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/prelude.names/rest-api/api.intercom.io/method/getmethod)
    #[inline]
    pub fn find(&self) -> Request<types::FindMethodResponse> {
        self.client
            .request(Method::GET, "/method", &[])
            .accept("application/octet-stream")
    }
}
