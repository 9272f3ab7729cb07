// Written by `cargo xtask regen` from spec/callbacks.yaml. Do not edit.
//! Operations of the resource `streams`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Streams::create) | `POST /streams` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::callbacks::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let create_stream_response = client
//!     .streams()
//!     .create()
//!     .notify_url("notify_url")
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::streams`](super::Client::streams).
#[derive(Clone, Copy, Debug)]
pub struct Streams<'a> {
    pub(super) client: &'a Core,
}

impl Streams<'_> {
    /// `POST /streams`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `notify_url` (`String`, required)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::callbacks::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let create_stream_response = client
    ///     .streams()
    ///     .create()
    ///     .notify_url("notify_url")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/callbacks/rest-api/api.intercom.io/streams/createstream)
    #[inline]
    pub fn create(
        &self,
    ) -> Request<types::CreateStreamResponse, types::CreateStreamParams> {
        self.client.request(Method::POST, "/streams", &[]).requires(&["notify_url"])
    }
}

impl<T> Request<T, types::CreateStreamParams> {
    /// Sets the parameter `notify_url`.
    ///
    /// Required.
    #[inline]
    pub fn notify_url(self, notify_url: impl SetTo<String>) -> Self {
        self.param("notify_url", Param::Query, notify_url.set_to())
    }
}
