// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! Labels for contacts, companies, conversations and tickets.
//!
//! | Method | What it does |
//! |---|---|
//! | [`tag_contact`](Tags::tag_contact) | `POST /contacts/{contact_id}/tags` |
//! | [`untag_contact`](Tags::untag_contact) | `DELETE /contacts/{contact_id}/tags/{tag_id}` |
//! | [`tag_conversation`](Tags::tag_conversation) | `POST /conversations/{conversation_id}/tags` |
//! | [`untag_conversation`](Tags::untag_conversation) | `DELETE /conversations/{conversation_id}/tags/{tag_id}` |
//! | [`list`](Tags::list) | `GET /tags` |
//! | [`create`](Tags::create) | `POST /tags` |
//! | [`find`](Tags::find) | `GET /tags/{tag_id}` |
//! | [`delete`](Tags::delete) | `DELETE /tags/{tag_id}` |
//! | [`tag_ticket`](Tags::tag_ticket) | `POST /tickets/{ticket_id}/tags` |
//! | [`untag_ticket`](Tags::untag_ticket) | `DELETE /tickets/{ticket_id}/tags/{tag_id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_11::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let tag_list = client.tags().list().await?;
//! # Ok(())
//! # }
//! ```

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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tags()
    ///     .tag_contact("63a07ddf05a32042dffac965", types::TagContactRequest::new("123"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/attachtagtocontact)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client.tags().untag_contact("63a07ddf05a32042dffac965", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/detachtagfromcontact)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tags()
    ///     .tag_conversation("123", types::TagConversationRequest::new("123", "991267497"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/attachtagtoconversation)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tags()
    ///     .untag_conversation(
    ///         "123",
    ///         "123",
    ///         types::UntagConversationRequest::new("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/detachtagfromconversation)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag_list = client.tags().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/listtags)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag_basic = client
    ///     .tags()
    ///     .create(
    ///         types::CreateTagRequest::TagCompany(
    ///             types::TagCompanyRequest::new(
    ///                 "name",
    ///                 [types::TagCompanyRequestCompany::new()],
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/createtag)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag_basic = client.tags().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/findtag)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.tags().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/deletetag)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tags()
    ///     .tag_ticket("123", types::TagTicketRequest::new("123", "991267497"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/attachtagtoticket)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tags()
    ///     .untag_ticket("123", "123", types::UntagTicketRequest::new("991267497"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/detachtagfromticket)
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
