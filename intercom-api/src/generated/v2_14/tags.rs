// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `tags`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::tags`](super::Client::tags).
#[derive(Clone, Copy, Debug)]
pub struct Tags<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Tags<'_> {
    /// `POST /contacts/{contact_id}/tags`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tags/attachtagtocontact)
    #[inline]
    pub fn tag_contact(
        &self,
        contact_id: impl Display,
        request: types::TagContactRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(Method::POST, "/contacts/{contact_id}/tags", &[&contact_id])
            .json(&request)
    }

    /// `DELETE /contacts/{contact_id}/tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tags/detachtagfromcontact)
    #[inline]
    pub fn untag_contact(
        &self,
        contact_id: impl Display,
        tag_id: impl Display,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::DELETE,
                "/contacts/{contact_id}/tags/{tag_id}",
                &[&contact_id, &tag_id],
            )
    }

    /// `POST /conversations/{conversation_id}/tags`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tags/attachtagtoconversation)
    #[inline]
    pub fn tag_conversation(
        &self,
        conversation_id: impl Display,
        request: types::TagConversationRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::POST,
                "/conversations/{conversation_id}/tags",
                &[&conversation_id],
            )
            .json(&request)
    }

    /// `DELETE /conversations/{conversation_id}/tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tags/detachtagfromconversation)
    #[inline]
    pub fn untag_conversation(
        &self,
        conversation_id: impl Display,
        tag_id: impl Display,
        request: types::UntagConversationRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::DELETE,
                "/conversations/{conversation_id}/tags/{tag_id}",
                &[&conversation_id, &tag_id],
            )
            .json(&request)
    }

    /// `GET /tags`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tags/listtags)
    #[inline]
    pub fn list(&self) -> Request<types::TagList> {
        self.client.request(Method::GET, "/tags", &[])
    }

    /// `POST /tags`
    ///
    /// Doing it twice is doing it once, so the client sends it again after failures that pass.
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tags/createtag)
    #[inline]
    pub fn create(
        &self,
        request: impl Into<types::CreateTagRequest>,
    ) -> Request<types::TagBasic> {
        self.client
            .request(Method::POST, "/tags", &[])
            .json(&request.into())
            .repeatable()
    }

    /// `GET /tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tags/findtag)
    #[inline]
    pub fn find(&self, tag_id: impl Display) -> Request<types::TagBasic> {
        self.client.request(Method::GET, "/tags/{tag_id}", &[&tag_id])
    }

    /// `DELETE /tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tags/deletetag)
    #[inline]
    pub fn delete(&self, tag_id: impl Display) -> Request<()> {
        self.client.request(Method::DELETE, "/tags/{tag_id}", &[&tag_id])
    }

    /// `POST /tickets/{ticket_id}/tags`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tags/attachtagtoticket)
    #[inline]
    pub fn tag_ticket(
        &self,
        ticket_id: impl Display,
        request: types::TagTicketRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(Method::POST, "/tickets/{ticket_id}/tags", &[&ticket_id])
            .json(&request)
    }

    /// `DELETE /tickets/{ticket_id}/tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tags/detachtagfromticket)
    #[inline]
    pub fn untag_ticket(
        &self,
        ticket_id: impl Display,
        tag_id: impl Display,
        request: types::UntagTicketRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::DELETE,
                "/tickets/{ticket_id}/tags/{tag_id}",
                &[&ticket_id, &tag_id],
            )
            .json(&request)
    }
}
