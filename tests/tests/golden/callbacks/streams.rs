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

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Streams<'a> {
    pub(super) client: &'a Core,
}

impl Streams<'_> {
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
    #[inline]
    pub fn create(
        &self,
    ) -> Request<types::CreateStreamResponse, types::CreateStreamParams> {
        self.client.request(Method::POST, "/streams", &[]).requires(&["notify_url"])
    }
}

impl<T> Request<T, types::CreateStreamParams> {
    #[inline]
    pub fn notify_url(self, notify_url: impl SetTo<String>) -> Self {
        self.param("notify_url", Param::Query, notify_url.set_to())
    }
}
