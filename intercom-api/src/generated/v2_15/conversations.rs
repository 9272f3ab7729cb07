// Written by `cargo xtask regen` from spec/2.15.yaml. Do not edit.
//! What contacts, teammates and bots wrote to each other, from the first message on.
//!
//! Lists and searches give conversations without their parts: [`conversations().find`](super::conversations::Conversations::find) has them, the newest 500 at most. The
//! first message is not a part, but the `source`. [`conversations().create`](super::conversations::Conversations::create) begins one in the name of a contact and answers
//! the message, whose `id` is not the conversation's; teammates begin with [`messages().create`](super::messages::Messages::create).
//!
//! To assign, close, snooze or open one, call [`conversations().manage`](super::conversations::Conversations::manage); to say something, [`conversations().reply`](super::conversations::Conversations::reply). From 2.16 on,
//! `conversations().merge` joins two of them, and `conversations().list_deleted` lists the ids of those that were deleted.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Conversations::list) | List all conversations of the workspace, without their parts. |
//! | [`create`](Conversations::create) | Start a conversation in the name of a contact, as if that person had written in the Messenger. |
//! | [`find`](Conversations::find) | Find a conversation by its id, with its parts. |
//! | [`update`](Conversations::update) | Update a conversation: mark it as read, give it a title or a company, or set its custom attributes. |
//! | [`delete`](Conversations::delete) | Delete a conversation for good, with its replies, attributes and uploads. |
//! | [`redact`](Conversations::redact) | Redact a message of a conversation: its text is blanked out, its place in the conversation stays. |
//! | [`search`](Conversations::search) | Search for conversations by state, assignee, contact, tag, dates, ratings and other fields. |
//! | [`convert_to_ticket`](Conversations::convert_to_ticket) | Convert a conversation to a ticket. |
//! | [`attach_contact`](Conversations::attach_contact) | Add a contact to a conversation as a participant, which makes it a group conversation. |
//! | [`manage`](Conversations::manage) | Close, snooze, open or assign a conversation. |
//! | [`reply`](Conversations::reply) | Reply to a conversation, as a teammate or as the contact, or write a note that only teammates see. |
//! | [`attach_tag`](Conversations::attach_tag) | Tag a conversation in the name of a teammate. |
//! | [`list_handling_events`](Conversations::list_handling_events) | List the times at which teammates paused or resumed their work on a conversation. |
//! | [`detach_contact`](Conversations::detach_contact) | Remove a contact from a group conversation. |
//! | [`detach_tag`](Conversations::detach_tag) | Remove a tag from a conversation in the name of a teammate; the tag itself stays. |
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

#[allow(unused_imports)] // which of them are needed depends on the description
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
    /// List all conversations of the workspace, without their parts.
    ///
    /// `GET /conversations`
    ///
    /// Intercom's own page size is 20 conversations; `per_page` can ask for up to 150. To get only some of them, use [`conversations().search`](super::conversations::Conversations::search).
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ConversationListItem`](types::ConversationListItem), and [`pages`](Request::pages) over every page. Both request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `per_page` (`i64`): 20 if left out, 150 at most.
    /// - `starting_after` (`String`): The cursor from `pages.next` of the previous answer; leave it out for the first page.
    ///
    /// # Errors
    ///
    /// 403 `api_plan_restricted` where the workspace has no active subscription.
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

    /// Start a conversation in the name of a contact, as if that person had written in the Messenger.
    ///
    /// `POST /conversations`
    ///
    /// The answer is the first [`Message`](types::Message), not a [`Conversation`](types::Conversation): its `id` is the message's, and the new conversation is the one
    /// in `conversation_id`. To write to a contact in the name of a teammate, use [`messages().create`](super::messages::Messages::create).
    ///
    /// A visitor can be named too, with the type `contact`; this makes the visitor a lead. Sending the request twice starts two
    /// conversations.
    ///
    /// # Errors
    ///
    /// 404 where there is no such contact.
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
            "start conversation in name of contact"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateConversationRequest,
    ) -> Request<types::Message> {
        self.client.request(Method::POST, "/conversations", &[]).json(&request)
    }

    /// Find a conversation by its id, with its parts.
    ///
    /// `GET /conversations/{conversation_id}`
    ///
    /// At most 500 parts come, the newest ones; no operation answers the older ones. Links to attachments stop working
    /// after 30 minutes; find the conversation again for fresh ones.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `display_as` (`String`): `plaintext`, the only value, returns text without HTML.
    /// - `include_translations` (`bool`): True translates the parts into the language that was detected for the conversation.
    ///
    /// # Errors
    ///
    /// 404 where there is no such conversation.
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
    #[doc(
        alias(
            "find conversation",
            "find a conversation",
            "find conversation by its id",
            "find a conversation by its id"
        )
    )]
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

    /// Update a conversation: mark it as read, give it a title or a company, or set its custom attributes.
    ///
    /// `PUT /conversations/{conversation_id}`
    ///
    /// What is left out stays as it is. To close, snooze, open or assign a conversation use [`conversations().manage`](super::conversations::Conversations::manage), and
    /// [`conversations().reply`](super::conversations::Conversations::reply) to write in it. An attribute that is a relationship takes references to custom object instances.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `display_as` (`String`): `plaintext`, the only value, returns text without HTML.
    ///
    /// # Errors
    ///
    /// 404 where there is no such conversation. 400 where custom attributes are sent and the workspace has two of the same name that are not archived.
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

    /// Delete a conversation for good, with its replies, attributes and uploads.
    ///
    /// `DELETE /conversations/{conversation_id}`
    ///
    /// There is no way back. Reports still count it, but some of their data may be missing. To blank out one message only, use [`conversations().redact`](super::conversations::Conversations::redact); to close a conversation and keep it, use [`conversations().manage`](super::conversations::Conversations::manage).
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
    #[doc(
        alias(
            "delete conversation",
            "delete a conversation",
            "delete conversation for good",
            "delete a conversation for good"
        )
    )]
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

    /// Redact a message of a conversation: its text is blanked out, its place in the conversation stays.
    ///
    /// `POST /conversations/redact`
    ///
    /// A part must have a body, and a first message can be redacted only if a contact wrote it.
    ///
    /// # Errors
    ///
    /// `conversation_part_not_redactable` where that does not hold. 404 `conversation_part_or_message_not_found` where there is none with that id.
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
            "redact message of conversation",
            "redact a message of a conversation"
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

    /// Search for conversations by state, assignee, contact, tag, dates, ratings and other fields.
    ///
    /// `POST /conversations/search`
    ///
    /// The matches come without their parts: get those with [`conversations().find`](super::conversations::Conversations::find). Intercom's own page size is 20 conversations;
    /// `pagination` can ask for up to 150.
    ///
    /// - Groups nest two deep, and each holds at most 15 filters.
    /// - On dates `>` and `<` include the value itself.
    /// - `source.body` is compared word by word: `=` finds one whole word and never a phrase.
    /// - The value must be of the type of its field, or the search is refused.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ConversationListItem`](types::ConversationListItem), and [`pages`](Request::pages) over every page. Both request 150 items per page unless `per_page` is set.
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

    /// Convert a conversation to a ticket.
    ///
    /// `POST /conversations/{conversation_id}/convert`
    ///
    /// The ticket type has to be of the category `Customer`. The answer is the ticket.
    ///
    /// # Errors
    ///
    /// 400 `parameter_invalid` where the ticket type is not for customers.
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

    /// Add a contact to a conversation as a participant, which makes it a group conversation.
    ///
    /// `POST /conversations/{conversation_id}/customers`
    ///
    /// Where nobody in the workspace has the given email, a new lead is created with it.
    ///
    /// # Errors
    ///
    /// 404 where there is no such conversation or contact.
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

    /// Close, snooze, open or assign a conversation.
    ///
    /// `POST /conversations/{conversation_id}/parts`
    ///
    /// The arm of [`ManageConversationRequest`](types::ManageConversationRequest) says which. Each adds a part to the conversation, in the name of the teammate in `admin_id`. Opening works for closed conversations and for snoozed ones.
    ///
    /// # Errors
    ///
    /// 404 where there is no such conversation.
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

    /// Reply to a conversation, as a teammate or as the contact, or write a note that only teammates see.
    ///
    /// `POST /conversations/{conversation_id}/reply`
    ///
    /// Send [`ReplyConversationRequest`](types::ReplyConversationRequest) as `Admin` for a comment or a note of a teammate, and as one of the `Contact` arms to
    /// write in a contact's name. The answer is the whole conversation, with the new part at the end. In place of an id, `last`
    /// is the latest conversation of the contact who replies.
    ///
    /// A reply by a bot to a conversation that began as an email is kept in the conversation but not mailed, unless Intercom has
    /// switched that on for the workspace. Sending a reply twice writes it twice.
    ///
    /// # Errors
    ///
    /// 404 where there is no such conversation, teammate or contact. 403 `api_plan_restricted` where the workspace has no active subscription.
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
    #[doc(alias("reply to conversation", "reply to a conversation"))]
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

    /// Tag a conversation in the name of a teammate.
    ///
    /// `POST /conversations/{conversation_id}/tags`
    ///
    /// The tag is named by its id; [`tags().create`](super::tags::Tags::create) makes one and answers it.
    ///
    /// # Errors
    ///
    /// 404 where there is no such conversation.
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
            "tag conversation in name of teammate"
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

    /// List the times at which teammates paused or resumed their work on a conversation.
    ///
    /// `GET /conversations/{id}/handling_events`
    ///
    /// The list has no pages. Requires the scope `read_conversations`.
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

    /// Remove a contact from a group conversation.
    ///
    /// `DELETE /conversations/{conversation_id}/customers/{contact_id}`
    ///
    /// # Errors
    ///
    /// 404 where there is no such conversation, or no such contact. 422 `parameter_invalid` where it is the only contact left, who has to stay.
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

    /// Remove a tag from a conversation in the name of a teammate; the tag itself stays.
    ///
    /// `DELETE /conversations/{conversation_id}/tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// 404 where there is no such conversation (`not_found`), or where it does not have the tag (`tag_not_found`).
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
            "remove tag from conversation in name of teammate"
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
    /// 20 if left out, 150 at most.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `starting_after`.
    ///
    /// The cursor from `pages.next` of the previous answer; leave it out for the first page.
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
