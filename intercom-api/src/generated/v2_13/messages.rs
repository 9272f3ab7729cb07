// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Messages that a teammate sends to a contact, in the Messenger, as an email or, from 2.16 on, by WhatsApp.
//!
//! No conversation exists until the contact replies, unless the request asks for one: the `id` of the response is that of the
//! message. A new contact can be unknown here for a short time, so retry after a 404.
//!
//! From 2.16 on, `messages().find_whatsapp_status` returns whether a WhatsApp message was delivered.
//!
//! | Method | Description |
//! |---|---|
//! | [`create`](Messages::create) | Send a message to a contact in the name of a teammate: in the Messenger, or by email. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_13::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let from = types::CreateMessageRequestFrom::new().type_("admin").id(101);
//! let to = types::CreateMessageRequestTo::new().type_("user").id("65f000000000000000000001");
//! let message = types::CreateMessageRequest::new().body("Your export is done.").from(from)
//!     .to(to)
//!     .message_type(types::CreateMessageRequestMessageType::InApp);
//! let message = client.messages().create(message).await?;
//! println!("message {}", message.id);
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
    pub(super) client: &'a Core,
}

impl Messages<'_> {
    /// Send a message to a contact in the name of a teammate: in the Messenger, or by email.
    ///
    /// `POST /messages`
    ///
    /// Normally no conversation exists until the contact answers, and then it is found by searching for the message's `id` under
    /// `source.id` ([`conversations().search`](super::conversations::Conversations::search)). To have one at once, set `create_conversation_without_contact_reply`.
    ///
    /// A contact that was just created may not be reachable for a short while. Intercom cannot tell that a request
    /// is a repeat: sending it twice delivers the message twice.
    ///
    /// # Errors
    ///
    /// 404 where there is no such contact, or not yet: try again a little later. 400 `parameter_invalid` without a body; 422 `parameter_not_found` for an email without a subject. 403 `api_plan_restricted` where the workspace has no active subscription.
    ///
    /// Documented error statuses: 400, 401, 403, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let message = client
    ///     .messages()
    ///     .create(
    ///         types::CreateMessageRequest::new()
    ///             .message_type(types::CreateMessageRequestMessageType::InApp)
    ///             .body("Your export is ready.")
    ///             .from(
    ///                 types::CreateMessageRequestFrom::new()
    ///                     .type_(types::CreateMessageRequestFromType::Admin)
    ///                     .id("991267497"),
    ///             )
    ///             .to(
    ///                 types::CreateMessageRequestTo::new()
    ///                     .type_(types::CreateMessageRequestToType::User),
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/messages/createmessage)
    #[doc(
        alias(
            "send message",
            "send a message",
            "send message to contact in name of teammate"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateMessageRequest,
    ) -> Request<types::Message> {
        self.client.request(Method::POST, "/messages", &[]).json(&request)
    }
}
