// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! What contacts and teammates, and bots, wrote to each other, from the first message on.
//!
//! Lists and searches give conversations without their parts: [`conversations().find`](super::conversations::Conversations::find) has them, the newest 500 at most. The
//! first message is not a part, but the `source`. [`conversations().create`](super::conversations::Conversations::create) begins one in the name of a contact and answers
//! the message, whose `id` is not the conversation's; teammates begin with [`messages().create`](super::messages::Messages::create).
//!
//! To assign, close, snooze or open one, call [`conversations().manage`](super::conversations::Conversations::manage); to say something, [`conversations().reply`](super::conversations::Conversations::reply).
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Conversations::list) | `GET /conversations` |
//! | [`create`](Conversations::create) | `POST /conversations` |
//! | [`redact_conversation_part`](Conversations::redact_conversation_part) | `POST /conversations/redact` |
//! | [`search`](Conversations::search) | `POST /conversations/search` |
//! | [`detach_contact_as_admin`](Conversations::detach_contact_as_admin) | `DELETE /conversations/{conversation_id}/customers/{contact_id}` |
//! | [`find`](Conversations::find) | `GET /conversations/{id}` |
//! | [`update`](Conversations::update) | `PUT /conversations/{id}` |
//! | [`convert_to_ticket`](Conversations::convert_to_ticket) | `POST /conversations/{id}/convert` |
//! | [`attach_contact_as_admin`](Conversations::attach_contact_as_admin) | `POST /conversations/{id}/customers` |
//! | [`manage`](Conversations::manage) | `POST /conversations/{id}/parts` |
//! | [`reply`](Conversations::reply) | `POST /conversations/{id}/reply` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client
//!     .conversations()
//!     .list(types::ListConversationsParams::new())
//!     .items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::conversations`](super::Client::conversations).
#[derive(Clone, Copy, Debug)]
pub struct Conversations<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Conversations<'_> {
    /// `GET /conversations`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`ConversationListItem`](types::ConversationListItem) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .conversations()
    ///     .list(types::ListConversationsParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/listconversations)
    #[inline]
    pub fn list(
        &self,
        params: types::ListConversationsParams,
    ) -> Request<types::ConversationList> {
        self.client
            .request(Method::GET, "/conversations", &[])
            .params(&params)
            .paged(Paging::Cursor, Some(150))
    }

    /// `POST /conversations`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let message = client
    ///     .conversations()
    ///     .create(
    ///         types::CreateConversationRequest::new(
    ///             types::CreateConversationRequestFrom::new(
    ///                 types::CreateConversationRequestFromType::Lead,
    ///                 "123",
    ///             ),
    ///             "body",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/createconversation)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateConversationRequest,
    ) -> Request<types::Message> {
        self.client.request(Method::POST, "/conversations", &[]).json(&request)
    }

    /// `POST /conversations/redact`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .redact_conversation_part(
    ///         types::RedactConversationRequest::ConversationPart(
    ///             types::RedactConversationRequestConversationPart::new("123", "123"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/redactconversation)
    #[inline]
    pub fn redact_conversation_part(
        &self,
        request: impl Into<types::RedactConversationRequest>,
    ) -> Request<types::Conversation> {
        self.client
            .request(Method::POST, "/conversations/redact", &[])
            .json(&request.into())
    }

    /// `POST /conversations/search`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`ConversationListItem`](types::ConversationListItem) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/searchconversations)
    #[inline]
    pub fn search(
        &self,
        request: impl Into<types::SearchRequest>,
    ) -> Request<types::ConversationList> {
        self.client
            .request(Method::POST, "/conversations/search", &[])
            .search(&request.into())
            .paged(Paging::Search, Some(150))
    }

    /// `DELETE /conversations/{conversation_id}/customers/{contact_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .detach_contact_as_admin(
    ///         "123",
    ///         "63a07ddf05a32042dffac965",
    ///         types::DetachContactFromConversationRequest::new("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/detachcontactfromconversation)
    #[inline]
    pub fn detach_contact_as_admin(
        &self,
        conversation_id: impl Display,
        contact_id: impl Display,
        request: types::DetachContactFromConversationRequest,
    ) -> Request<types::Conversation> {
        self.client
            .request(
                Method::DELETE,
                "/conversations/{conversation_id}/customers/{contact_id}",
                &[&conversation_id, &contact_id],
            )
            .json(&request)
    }

    /// `GET /conversations/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .find("123", types::FindConversationParams::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/retrieveconversation)
    #[inline]
    pub fn find(
        &self,
        id: impl Display,
        params: types::FindConversationParams,
    ) -> Request<types::Conversation> {
        self.client.request(Method::GET, "/conversations/{id}", &[&id]).params(&params)
    }

    /// `PUT /conversations/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .update(
    ///         "123",
    ///         types::UpdateConversationRequest::new(),
    ///         types::UpdateConversationParams::new(),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/updateconversation)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateConversationRequest,
        params: types::UpdateConversationParams,
    ) -> Request<types::Conversation> {
        self.client
            .request(Method::PUT, "/conversations/{id}", &[&id])
            .json(&request)
            .params(&params)
    }

    /// `POST /conversations/{id}/convert`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client
    ///     .conversations()
    ///     .convert_to_ticket("123", types::ConvertConversationToTicketRequest::new("123"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/convertconversationtoticket)
    #[inline]
    pub fn convert_to_ticket(
        &self,
        id: impl Display,
        request: types::ConvertConversationToTicketRequest,
    ) -> Request<types::Ticket> {
        self.client
            .request(Method::POST, "/conversations/{id}/convert", &[&id])
            .json(&request)
    }

    /// `POST /conversations/{id}/customers`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .attach_contact_as_admin("123", types::AttachContactToConversationRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/attachcontacttoconversation)
    #[inline]
    pub fn attach_contact_as_admin(
        &self,
        id: impl Display,
        request: types::AttachContactToConversationRequest,
    ) -> Request<types::Conversation> {
        self.client
            .request(Method::POST, "/conversations/{id}/customers", &[&id])
            .json(&request)
    }

    /// `POST /conversations/{id}/parts`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .manage(
    ///         "123",
    ///         types::ManageConversationRequest::Assignment(
    ///             types::AssignConversationRequest::new(
    ///                 types::AssignConversationRequestType::Admin,
    ///                 "991267497",
    ///                 "123",
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/manageconversation)
    #[inline]
    pub fn manage(
        &self,
        id: impl Display,
        request: impl Into<types::ManageConversationRequest>,
    ) -> Request<types::Conversation> {
        self.client
            .request(Method::POST, "/conversations/{id}/parts", &[&id])
            .json(&request.into())
    }

    /// `POST /conversations/{id}/reply`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation = client
    ///     .conversations()
    ///     .reply(
    ///         "123",
    ///         types::ReplyConversationRequest::Admin(
    ///             types::AdminReplyConversationRequest::new(
    ///                 types::AdminReplyConversationRequestMessageType::Comment,
    ///                 "991267497",
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/conversations/replyconversation)
    #[inline]
    pub fn reply(
        &self,
        id: impl Display,
        request: impl Into<types::ReplyConversationRequest>,
    ) -> Request<types::Conversation> {
        self.client
            .request(Method::POST, "/conversations/{id}/reply", &[&id])
            .json(&request.into())
    }
}
