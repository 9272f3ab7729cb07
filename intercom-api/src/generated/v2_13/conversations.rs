// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Operations of the resource `conversations`.

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
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_13::Client, params: intercom_api::v2_13::types::ListConversationsParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.conversations().list(params).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/listconversations)
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/createconversation)
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/redactconversation)
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
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_13::Client, request: intercom_api::v2_13::types::SearchRequest) -> Result<(), intercom_api::Error> {
    /// let mut items = client.conversations().search(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/searchconversations)
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/detachcontactfromconversation)
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/retrieveconversation)
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/updateconversation)
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

    /// `DELETE /conversations/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/deleteconversation)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::ConversationDeleted> {
        self.client.request(Method::DELETE, "/conversations/{id}", &[&id])
    }

    /// `POST /conversations/{id}/convert`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/convertconversationtoticket)
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/attachcontacttoconversation)
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/manageconversation)
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/conversations/replyconversation)
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
