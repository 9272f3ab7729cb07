// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Messages that a teammate sends to a contact, in the Messenger or as an email.
//!
//! There is no conversation until the contact answers, unless the request asks for one: the answer's `id` is that of the
//! message. A contact that was just made can be unknown here for a short while; the 404 goes away by itself.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Messages::create) | `POST /messages` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let message = client
//!     .messages()
//!     .create(
//!         types::CreateMessageRequest::new(
//!             "body",
//!             types::CreateMessageRequestFrom::new(
//!                 types::CreateMessageRequestFromType::Admin,
//!                 "123",
//!             ),
//!         ),
//!     )
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::messages`](super::Client::messages).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Messages<'_> {
    /// `POST /messages`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401, 403, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let message = client
    ///     .messages()
    ///     .create(
    ///         types::CreateMessageRequest::new(
    ///             "body",
    ///             types::CreateMessageRequestFrom::new(
    ///                 types::CreateMessageRequestFromType::Admin,
    ///                 "123",
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/messages/createmessage)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateMessageRequest,
    ) -> Request<types::Message> {
        self.client.request(Method::POST, "/messages", &[]).json(&request)
    }
}
