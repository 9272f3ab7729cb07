// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Messages that a teammate sends to a contact: in the Messenger, by email or, from 2.16 on, by WhatsApp.
//!
//! The `id` of the response is the id of the message. The conversation is created when the contact replies, unless the request
//! creates the conversation immediately. A message to a new contact can fail with 404 for a short time; retry the call later.
//!
//! From 2.16 on, [`messages().find_whatsapp_status`](super::messages::Messages::find_whatsapp_status) returns whether a WhatsApp message was delivered.
//!
//! | Method | Description |
//! |---|---|
//! | [`create`](Messages::create) | Sends a message to contacts as a teammate: in the Messenger, by email or by WhatsApp. |
//! | [`list_whatsapp_statuses`](Messages::list_whatsapp_statuses) | Lists the delivery statuses of the WhatsApp messages that Intercom sent for a ruleset. |
//! | [`find_whatsapp_status`](Messages::find_whatsapp_status) | Finds the delivery status of a WhatsApp message by the message's id. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let from = types::CreateMessageRequestFrom::new().type_("admin").id(101);
//! let to = types::Recipient::new().type_("user").id("65f000000000000000000001");
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

const CURSOR: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Query("starting_after")),
    next: "pages.next.starting_after",
    size: "per_page",
    page: "",
    last: "",
};

/// The operations of [`Client::messages`](super::Client::messages).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pub(super) client: &'a Core,
}

impl Messages<'_> {
    /// Sends a message to contacts as a teammate: in the Messenger, by email or by WhatsApp.
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
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let message = client
    ///     .messages()
    ///     .create(
    ///         types::CreateMessageRequest::new()
    ///             .message_type(types::CreateMessageRequestMessageType::InApp)
    ///             .from(
    ///                 types::CreateMessageRequestFrom::new()
    ///                     .type_(types::CreateMessageRequestFromType::Admin)
    ///                     .id("991267497"),
    ///             )
    ///             .to(
    ///                 types::CreateMessageRequestTo::Recipient(
    ///                     types::Recipient::new().type_(types::RecipientType::User),
    ///                 ),
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/messages/createmessage)
    #[doc(
        alias(
            "send message",
            "send a message",
            "send message to contacts as teammate",
            "send a message to contacts as a teammate"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateMessageRequest,
    ) -> Request<types::Message> {
        self.client.request(Method::POST, "/messages", &[]).json(&request)
    }

    /// Lists the delivery statuses of the WhatsApp messages that Intercom sent for a ruleset.
    ///
    /// `GET /messages/status`
    ///
    /// The ruleset is an outbound message of Intercom's Outbound module; [`messages().find_whatsapp_status`](super::messages::Messages::find_whatsapp_status) returns the status of a single message.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`WhatsappMessageStatusListEvent`](types::WhatsappMessageStatusListEvent), and [`pages`](Request::pages) over every page. Both methods request 100 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `ruleset_id` (`Id`, required): The id of the outbound message in Intercom for which the WhatsApp messages were sent.
    /// - `per_page` (`i64`): The page size, at most 100; defaults to 50.
    /// - `starting_after` (`String`): The cursor from the previous page; omit the cursor for the first page.
    ///
    /// # Errors
    ///
    /// 400 if `ruleset_id` is missing. 403 `api_plan_restricted` if the workspace has no active subscription.
    ///
    /// Documented error statuses: 400, 401, 403, 500.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.messages().list_whatsapp_statuses().ruleset_id("123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/messages/getwhatsappmessagestatus)
    #[doc(alias("list delivery statuses", "list the delivery statuses"))]
    #[inline]
    pub fn list_whatsapp_statuses(
        &self,
    ) -> Request<
        types::WhatsappMessageStatusList,
        types::ListMessageWhatsappStatusesParams,
    > {
        self.client
            .request(Method::GET, "/messages/status", &[])
            .paged(&CURSOR, Some(100))
            .requires(&["ruleset_id"])
    }

    /// Finds the delivery status of a WhatsApp message by the message's id.
    ///
    /// `GET /messages/whatsapp/status`
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `message_id` (`Id`, required): The id that WhatsApp gave the message, such as `wamid_abc123`; [`WhatsappMessageStatusListEvent.whatsapp_message_id`](field@types::WhatsappMessageStatusListEvent::whatsapp_message_id) contains this id.
    ///
    /// # Errors
    ///
    /// 404 `whatsapp_message_not_found` if the message does not exist. 400 if `message_id` is missing.
    ///
    /// Documented error statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let whatsapp_message_status = client
    ///     .messages()
    ///     .find_whatsapp_status()
    ///     .message_id("123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/messages/retrievewhatsappmessagestatus)
    #[doc(alias("find delivery status", "find the delivery status"))]
    #[inline]
    pub fn find_whatsapp_status(
        &self,
    ) -> Request<types::WhatsappMessageStatus, types::FindMessageWhatsappStatusParams> {
        self.client
            .request(Method::GET, "/messages/whatsapp/status", &[])
            .requires(&["message_id"])
    }
}

impl<T> Request<T, types::ListMessageWhatsappStatusesParams> {
    /// Sets the parameter `ruleset_id`.
    ///
    /// The id of the outbound message in Intercom for which the WhatsApp messages were sent.
    ///
    /// Required.
    #[inline]
    pub fn ruleset_id(self, ruleset_id: impl SetTo<Id>) -> Self {
        self.param("ruleset_id", Param::Query, ruleset_id.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 100; defaults to 50.
    ///
    /// Defaults to 100 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `starting_after`.
    ///
    /// The cursor from the previous page; omit the cursor for the first page.
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }
}

impl<T> Request<T, types::FindMessageWhatsappStatusParams> {
    /// Sets the parameter `message_id`.
    ///
    /// The id that WhatsApp gave the message, such as `wamid_abc123`; [`WhatsappMessageStatusListEvent.whatsapp_message_id`](field@types::WhatsappMessageStatusListEvent::whatsapp_message_id) contains this id.
    ///
    /// Required.
    #[inline]
    pub fn message_id(self, message_id: impl SetTo<Id>) -> Self {
        self.param("message_id", Param::Query, message_id.set_to())
    }
}
