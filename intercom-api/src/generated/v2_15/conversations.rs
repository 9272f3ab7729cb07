// Written by `cargo xtask regen` from spec/2.15.yaml. Do not edit.
//! Exchanges of messages between contacts, teammates and bots.
//!
//! Lists and searches return conversations without their parts; [`conversations().find`](super::conversations::Conversations::find) returns at most the newest 500 parts. The
//! first message is the `source`, not a part. [`conversations().create`](super::conversations::Conversations::create) starts a conversation on behalf of a contact and returns the
//! message, whose `id` is not the id of the conversation. To start a conversation as a teammate, use [`messages().create`](super::messages::Messages::create).
//!
//! To assign, close, snooze or open a conversation, call [`conversations().manage`](super::conversations::Conversations::manage); to reply, call [`conversations().reply`](super::conversations::Conversations::reply). From
//! 2.16 on, `conversations().merge` merges two conversations, and `conversations().list_deleted` lists the ids of deleted
//! conversations.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Conversations::list) | Lists all conversations of the workspace, without their parts. |
//! | [`create`](Conversations::create) | Starts a conversation on behalf of a contact, as if the contact had written in the Messenger. |
//! | [`find`](Conversations::find) | Finds a conversation, including its parts, by its id. |
//! | [`update`](Conversations::update) | Updates a conversation: marks it as read, or sets its title, company or custom attributes. |
//! | [`delete`](Conversations::delete) | Deletes a conversation permanently, including its replies, attributes and uploads. |
//! | [`redact`](Conversations::redact) | Redacts a message in a conversation: the text is removed, but the part remains. |
//! | [`search`](Conversations::search) | Searches for conversations by state, assignee, contact, tag, dates, ratings and other fields. |
//! | [`convert_to_ticket`](Conversations::convert_to_ticket) | Converts a conversation to a ticket. |
//! | [`attach_contact`](Conversations::attach_contact) | Adds a contact to a conversation as a participant; the conversation becomes a group conversation. |
//! | [`manage`](Conversations::manage) | Closes, snoozes, opens or assigns a conversation. |
//! | [`reply`](Conversations::reply) | Replies to a conversation as a teammate or as the contact, or adds a note for teammates. |
//! | [`attach_tag`](Conversations::attach_tag) | Tags a conversation as a teammate. |
//! | [`list_handling_events`](Conversations::list_handling_events) | Lists the times at which teammates paused or resumed work on a conversation. |
//! | [`detach_contact`](Conversations::detach_contact) | Removes a contact from a group conversation. |
//! | [`detach_tag`](Conversations::detach_tag) | Removes a tag from a conversation as a teammate; the tag itself is not deleted. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::search::conversations;
//! use intercom_api::v2_15::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let me = client.admins().identify().await?.id;
//! let found = client.conversations().search(conversations::STATE.eq("open")).await?;
//! for conversation in found.conversations {
//!     let note = types::AdminReplyConversationRequest::new().message_type("note").admin_id(&me).body("Looked at by a program.");
//!     client.conversations().reply(&conversation.id, note).await?;
//!     client.conversations().manage(&conversation.id, types::CloseConversationRequest::new().admin_id(&me)).await?;
//! }
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

const SEARCH: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Body("pagination.starting_after")),
    next: "pages.next.starting_after",
    size: "pagination.per_page",
    page: "",
    last: "",
};

/// The operations of [`Client::conversations`](super::Client::conversations).
#[derive(Clone, Copy, Debug)]
pub struct Conversations<'a> {
    pub(super) client: &'a Core,
}

impl Conversations<'_> {
    /// Lists all conversations of the workspace, without their parts.
    ///
    /// `GET /conversations`
    ///
    /// Intercom's default page size is 20 conversations; the maximum of `per_page` is 150. To filter conversations, use [`conversations().search`](super::conversations::Conversations::search).
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ConversationListItem`](types::ConversationListItem), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `per_page` (`i64`): The page size, at most 150; defaults to 20.
    /// - `starting_after` (`String`): The cursor from `pages.next` of the previous response; omit for the first page.
    ///
    /// # Errors
    ///
    /// 403 `api_plan_restricted` if the workspace has no active subscription.
    ///
    /// Documented error statuses: 401, 403.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.conversations().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/listconversations)
    #[doc(
        alias(
            "list all conversations",
            "list all conversations of workspace",
            "list all conversations of the workspace"
        )
    )]
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::ConversationList, types::ListConversationsParams> {
        self.client.request(Method::GET, "/conversations", &[]).paged(&CURSOR, Some(150))
    }

    /// Starts a conversation on behalf of a contact, as if the contact had written in the Messenger.
    ///
    /// `POST /conversations`
    ///
    /// The response is the first [`Message`](types::Message), not a [`Conversation`](types::Conversation): `id` is the id of the message, and `conversation_id` is the
    /// id of the conversation. To write to a contact as a teammate, use [`messages().create`](super::messages::Messages::create).
    ///
    /// To start a conversation on behalf of a visitor, use the type `contact`; the visitor then becomes a lead. Sending the request
    /// twice starts two conversations.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let message = client
    ///     .conversations()
    ///     .create(
    ///         types::CreateConversationRequest::new()
    ///             .from(
    ///                 types::CreateConversationRequestFrom::new()
    ///                     .type_(types::CreateConversationRequestFromType::Lead)
    ///                     .id("63a07ddf05a32042dffac965"),
    ///             )
    ///             .body("Where can I find my invoices?"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/createconversation)
    #[doc(
        alias(
            "start conversation",
            "start a conversation",
            "start conversation on behalf of contact",
            "start a conversation on behalf of a contact"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateConversationRequest,
    ) -> Request<types::Message> {
        self.client.request(Method::POST, "/conversations", &[]).json(&request)
    }

    /// Finds a conversation, including its parts, by its id.
    ///
    /// `GET /conversations/{conversation_id}`
    ///
    /// The response contains the newest 500 parts; older parts are not available. Links to attachments expire after 30 minutes; to get
    /// new links, find the conversation again.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `display_as` (`String`): `plaintext`, the only value, returns text without HTML.
    /// - `include_translations` (`bool`): True translates the parts into the language that was detected for the conversation.
    ///
    /// # Errors
    ///
    /// 404 if the conversation does not exist.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client.conversations().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/retrieveconversation)
    #[doc(alias("find conversation", "find a conversation"))]
    #[inline]
    pub fn find(
        &self,
        conversation_id: impl Display,
    ) -> Request<types::Conversation, types::FindConversationParams> {
        self.client
            .request(
                Method::GET,
                "/conversations/{conversation_id}",
                &[&conversation_id],
            )
    }

    /// Updates a conversation: marks it as read, or sets its title, company or custom attributes.
    ///
    /// `PUT /conversations/{conversation_id}`
    ///
    /// Omitted fields keep their values. To close, snooze, open or assign a conversation, use [`conversations().manage`](super::conversations::Conversations::manage); to
    /// reply, use [`conversations().reply`](super::conversations::Conversations::reply). The value of a relationship attribute is a list of references to custom object instances.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `display_as` (`String`): `plaintext`, the only value, returns text without HTML.
    ///
    /// # Errors
    ///
    /// 404 if the conversation does not exist. 400 if the request sets custom attributes and the workspace has two unarchived attributes with the same name.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .update("123", types::UpdateConversationRequest::new().read(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/updateconversation)
    #[doc(alias("update conversation", "update a conversation"))]
    #[inline]
    pub fn update(
        &self,
        conversation_id: impl Display,
        request: types::UpdateConversationRequest,
    ) -> Request<types::Conversation, types::UpdateConversationParams> {
        self.client
            .request(
                Method::PUT,
                "/conversations/{conversation_id}",
                &[&conversation_id],
            )
            .json(&request)
    }

    /// Deletes a conversation permanently, including its replies, attributes and uploads.
    ///
    /// `DELETE /conversations/{conversation_id}`
    ///
    /// Deletion cannot be undone. Reports still count the conversation, with incomplete data. To redact one message, use [`conversations().redact`](super::conversations::Conversations::redact); to close a conversation, use [`conversations().manage`](super::conversations::Conversations::manage).
    ///
    /// # Errors
    ///
    /// 403 `api_plan_restricted` if the workspace has no active subscription.
    ///
    /// Documented error statuses: 401, 403.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation_deleted = client.conversations().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/deleteconversation)
    #[doc(alias("delete conversation permanently", "delete a conversation permanently"))]
    #[inline]
    pub fn delete(
        &self,
        conversation_id: impl Display,
    ) -> Request<types::ConversationDeleted> {
        self.client
            .request(
                Method::DELETE,
                "/conversations/{conversation_id}",
                &[&conversation_id],
            )
    }

    /// Redacts a message in a conversation: the text is removed, but the part remains.
    ///
    /// `POST /conversations/redact`
    ///
    /// The part must have a body. The first message of a conversation can be redacted only if a contact wrote the message.
    ///
    /// # Errors
    ///
    /// An error with the code `conversation_part_not_redactable` if the part cannot be redacted. 404 `conversation_part_or_message_not_found` if the part or the message does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .redact(
    ///         types::RedactConversationRequest::ConversationPart(
    ///             types::RedactConversationRequestConversationPart::new()
    ///                 .conversation_id("123")
    ///                 .conversation_part_id("123"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/redactconversation)
    #[doc(
        alias(
            "redact_conversation_part",
            "redact message",
            "redact a message",
            "redact message in conversation",
            "redact a message in a conversation"
        )
    )]
    #[inline]
    pub fn redact(
        &self,
        request: impl Into<types::RedactConversationRequest>,
    ) -> Request<types::Conversation> {
        self.client
            .request(Method::POST, "/conversations/redact", &[])
            .json(&request.into())
    }

    /// Searches for conversations by state, assignee, contact, tag, dates, ratings and other fields.
    ///
    /// `POST /conversations/search`
    ///
    /// The results do not contain the parts of the conversations; [`conversations().find`](super::conversations::Conversations::find) returns the parts. Intercom's default page
    /// size is 20 conversations; the maximum of `pagination` is 150.
    ///
    /// - Groups of filters can be nested at most two levels deep, and a group can have at most 15 filters.
    /// - For dates, `>` and `<` include the value itself.
    /// - `source.body` is compared by words: `=` matches one whole word, not a phrase.
    /// - The value must have the type of its field; otherwise, the search fails.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ConversationListItem`](types::ConversationListItem), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # use intercom_api::search::Query;
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .conversations()
    ///     .search(Query::field("created_at").gt(1_704_067_200))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/searchconversations)
    #[doc(alias("search for conversations", "search for conversations by state"))]
    #[inline]
    pub fn search(
        &self,
        request: impl Into<types::SearchRequest>,
    ) -> Request<types::ConversationList> {
        self.client
            .request(Method::POST, "/conversations/search", &[])
            .search(&request.into())
            .paged(&SEARCH, Some(150))
    }

    /// Converts a conversation to a ticket.
    ///
    /// `POST /conversations/{conversation_id}/convert`
    ///
    /// The ticket type must have the category `Customer`. The response is the ticket.
    ///
    /// # Errors
    ///
    /// 400 `parameter_invalid` if the ticket type has a different category.
    ///
    /// Documented error statuses: 400.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client
    ///     .conversations()
    ///     .convert_to_ticket(
    ///         "123",
    ///         types::ConvertConversationToTicketRequest::new().ticket_type_id("123"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/convertconversationtoticket)
    #[doc(
        alias(
            "convert conversation",
            "convert a conversation",
            "convert conversation to ticket",
            "convert a conversation to a ticket"
        )
    )]
    #[inline]
    pub fn convert_to_ticket(
        &self,
        conversation_id: impl Display,
        request: types::ConvertConversationToTicketRequest,
    ) -> Request<types::Ticket> {
        self.client
            .request(
                Method::POST,
                "/conversations/{conversation_id}/convert",
                &[&conversation_id],
            )
            .json(&request)
    }

    /// Adds a contact to a conversation as a participant; the conversation becomes a group conversation.
    ///
    /// `POST /conversations/{conversation_id}/customers`
    ///
    /// If no contact has the given email, a lead with this email is created.
    ///
    /// # Errors
    ///
    /// 404 if the conversation or the contact does not exist.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .attach_contact(
    ///         "123",
    ///         types::AttachConversationContactRequest::new()
    ///             .admin_id("991267497")
    ///             .customer(
    ///                 types::AttachedCustomer::ByIntercomUserId(
    ///                     types::AttachedCustomerByIntercomUserId::new()
    ///                         .intercom_user_id("63a07ddf05a32042dffac965"),
    ///                 ),
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/attachcontacttoconversation)
    #[doc(
        alias(
            "attach_contact_as_admin",
            "add contact",
            "add a contact",
            "add contact to conversation as participant"
        )
    )]
    #[inline]
    pub fn attach_contact(
        &self,
        conversation_id: impl Display,
        request: types::AttachConversationContactRequest,
    ) -> Request<types::Conversation> {
        self.client
            .request(
                Method::POST,
                "/conversations/{conversation_id}/customers",
                &[&conversation_id],
            )
            .json(&request)
    }

    /// Closes, snoozes, opens or assigns a conversation.
    ///
    /// `POST /conversations/{conversation_id}/parts`
    ///
    /// The variant of [`ManageConversationRequest`](types::ManageConversationRequest) selects the action. Each action adds a part to the conversation; the author of the part is the teammate with the id `admin_id`. Closed and snoozed conversations can be reopened.
    ///
    /// # Errors
    ///
    /// 404 if the conversation does not exist.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .manage(
    ///         "123",
    ///         types::ManageConversationRequest::Assignment(
    ///             types::AssignConversationRequest::new()
    ///                 .type_(types::AssignConversationRequestType::Admin)
    ///                 .admin_id("991267497")
    ///                 .assignee_id("123"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/manageconversation)
    #[doc(
        alias(
            "close conversation",
            "close a conversation",
            "snooze conversation",
            "snooze a conversation",
            "open conversation",
            "open a conversation",
            "assign conversation",
            "assign a conversation"
        )
    )]
    #[inline]
    pub fn manage(
        &self,
        conversation_id: impl Display,
        request: impl Into<types::ManageConversationRequest>,
    ) -> Request<types::Conversation> {
        self.client
            .request(
                Method::POST,
                "/conversations/{conversation_id}/parts",
                &[&conversation_id],
            )
            .json(&request.into())
    }

    /// Replies to a conversation as a teammate or as the contact, or adds a note for teammates.
    ///
    /// `POST /conversations/{conversation_id}/reply`
    ///
    /// Use the variant `Admin` of [`ReplyConversationRequest`](types::ReplyConversationRequest) for a comment or a note by a teammate, and a `Contact` variant to
    /// reply on behalf of a contact. The response is the conversation, with the new part at the end. The id `last` selects the latest
    /// conversation of the contact who replies.
    ///
    /// If a conversation started as an email, the reply of a bot is not sent by email, unless Intercom has enabled this feature for the
    /// workspace. Sending a reply twice creates two parts.
    ///
    /// # Errors
    ///
    /// 404 if the conversation, the teammate or the contact does not exist. 403 `api_plan_restricted` if the workspace has no active subscription.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .reply(
    ///         "123",
    ///         types::ReplyConversationRequest::Admin(
    ///             types::AdminReplyConversationRequest::new()
    ///                 .message_type(
    ///                     types::AdminReplyConversationRequestMessageType::Comment,
    ///                 )
    ///                 .body("Thank you, we are looking into it.")
    ///                 .admin_id("991267497"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/replyconversation)
    #[doc(
        alias(
            "reply to conversation",
            "reply to a conversation",
            "reply to conversation as teammate or as contact"
        )
    )]
    #[inline]
    pub fn reply(
        &self,
        conversation_id: impl Display,
        request: impl Into<types::ReplyConversationRequest>,
    ) -> Request<types::Conversation> {
        self.client
            .request(
                Method::POST,
                "/conversations/{conversation_id}/reply",
                &[&conversation_id],
            )
            .json(&request.into())
    }

    /// Tags a conversation as a teammate.
    ///
    /// `POST /conversations/{conversation_id}/tags`
    ///
    /// The request contains the id of an existing tag; [`tags().create`](super::tags::Tags::create) creates a new tag.
    ///
    /// # Errors
    ///
    /// 404 if the conversation does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .conversations()
    ///     .attach_tag(
    ///         "123",
    ///         types::AttachConversationTagRequest::new().id("123").admin_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/tags/attachtagtoconversation)
    #[doc(
        alias(
            "tag_conversation",
            "tag conversation",
            "tag a conversation",
            "tag conversation as teammate",
            "tag a conversation as a teammate"
        )
    )]
    #[inline]
    pub fn attach_tag(
        &self,
        conversation_id: impl Display,
        request: types::AttachConversationTagRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::POST,
                "/conversations/{conversation_id}/tags",
                &[&conversation_id],
            )
            .json(&request)
    }

    /// Lists the times at which teammates paused or resumed work on a conversation.
    ///
    /// `GET /conversations/{id}/handling_events`
    ///
    /// The list is not paginated. Requires the scope `read_conversations`.
    ///
    /// # Errors
    ///
    /// 404 if the conversation does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let handling_event_list = client.conversations().list_handling_events("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/listhandlingevents)
    #[doc(alias("list times", "list the times"))]
    #[inline]
    pub fn list_handling_events(
        &self,
        id: impl Display,
    ) -> Request<types::HandlingEventList> {
        self.client.request(Method::GET, "/conversations/{id}/handling_events", &[&id])
    }

    /// Removes a contact from a group conversation.
    ///
    /// `DELETE /conversations/{conversation_id}/customers/{contact_id}`
    ///
    /// # Errors
    ///
    /// 404 if the conversation or the contact does not exist. 422 `parameter_invalid` if the conversation has only one contact: the last contact cannot be removed.
    ///
    /// Documented error statuses: 401, 403, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .detach_contact(
    ///         "123",
    ///         "63a07ddf05a32042dffac965",
    ///         types::DetachConversationContactRequest::new().admin_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/detachcontactfromconversation)
    #[doc(
        alias(
            "detach_contact_as_admin",
            "remove contact",
            "remove a contact",
            "remove contact from group conversation",
            "remove a contact from a group conversation"
        )
    )]
    #[inline]
    pub fn detach_contact(
        &self,
        conversation_id: impl Display,
        contact_id: impl Display,
        request: types::DetachConversationContactRequest,
    ) -> Request<types::Conversation> {
        self.client
            .request(
                Method::DELETE,
                "/conversations/{conversation_id}/customers/{contact_id}",
                &[&conversation_id, &contact_id],
            )
            .json(&request)
    }

    /// Removes a tag from a conversation as a teammate; the tag itself is not deleted.
    ///
    /// `DELETE /conversations/{conversation_id}/tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// 404 if the conversation does not exist (`not_found`) or does not have the tag (`tag_not_found`).
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .conversations()
    ///     .detach_tag(
    ///         "123",
    ///         "123",
    ///         types::DetachConversationTagRequest::new().admin_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/tags/detachtagfromconversation)
    #[doc(
        alias(
            "untag_conversation",
            "remove tag",
            "remove a tag",
            "remove tag from conversation as teammate"
        )
    )]
    #[inline]
    pub fn detach_tag(
        &self,
        conversation_id: impl Display,
        tag_id: impl Display,
        request: types::DetachConversationTagRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::DELETE,
                "/conversations/{conversation_id}/tags/{tag_id}",
                &[&conversation_id, &tag_id],
            )
            .json(&request)
    }
}

impl<T> Request<T, types::ListConversationsParams> {
    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 150; defaults to 20.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `starting_after`.
    ///
    /// The cursor from `pages.next` of the previous response; omit for the first page.
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }
}

impl<T> Request<T, types::FindConversationParams> {
    /// Sets the parameter `display_as`.
    ///
    /// `plaintext`, the only value, returns text without HTML.
    #[inline]
    pub fn display_as(self, display_as: impl SetTo<String>) -> Self {
        self.param("display_as", Param::Query, display_as.set_to())
    }

    /// Sets the parameter `include_translations`.
    ///
    /// True translates the parts into the language that was detected for the conversation.
    #[inline]
    pub fn include_translations(self, include_translations: impl SetTo<bool>) -> Self {
        self.param("include_translations", Param::Query, include_translations.set_to())
    }
}

impl<T> Request<T, types::UpdateConversationParams> {
    /// Sets the parameter `display_as`.
    ///
    /// `plaintext`, the only value, returns text without HTML.
    #[inline]
    pub fn display_as(self, display_as: impl SetTo<String>) -> Self {
        self.param("display_as", Param::Query, display_as.set_to())
    }
}
