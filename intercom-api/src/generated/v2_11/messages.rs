// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! Messages that a teammate sends to a contact: in the Messenger, by email or, from 2.16 on, by WhatsApp.
//!
//! The `id` of the response is the id of the message. The conversation is created when the contact replies, unless the request
//! creates the conversation immediately. A message to a new contact can fail with 404 for a short time; retry the call later.
//!
//! From 2.16 on, `messages().find_whatsapp_status` returns whether a WhatsApp message was delivered.
//!
//! | Method | Description |
//! |---|---|
//! | [`create`](Messages::create) | Sends a message to a contact as a teammate: in the Messenger, or by email. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_11::{Client, types};
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

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::messages`](super::Client::messages).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pub(super) client: &'a Core,
}

impl Messages<'_> {
    /// Sends a message to a contact as a teammate: in the Messenger, or by email.
    ///
    /// `POST /messages`
    ///
    /// By default, the conversation is created when the contact replies; to find the conversation, use [`conversations().search`](super::conversations::Conversations::search) with
    /// the `id` of the message as `source.id`. To create the conversation immediately, set
    /// `create_conversation_without_contact_reply`.
    ///
    /// Messages to a new contact can fail for a short time. Intercom does not detect duplicate requests: sending a request twice
    /// delivers the message twice.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist or was just created; for a new contact, retry the call later. 400 `parameter_invalid` if the body is missing. 422 `parameter_not_found` if an email has no subject. 403 `api_plan_restricted` if the workspace has no active subscription.
    ///
    /// Documented error statuses: 400, 401, 403, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/messages/createmessage)
    #[doc(
        alias("send message", "send a message", "send message to contact as teammate")
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateMessageRequest,
    ) -> Request<types::Message> {
        self.client.request(Method::POST, "/messages", &[]).json(&request)
    }
}
