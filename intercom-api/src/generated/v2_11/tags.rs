// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! Labels for contacts, companies, conversations and tickets.
//!
//! [`tags().create`](super::tags::Tags::create) makes or renames a tag, or puts it on many contacts or companies at once. Asking for a name that is taken
//! answers the tag that has it. A tag on which something else depends, such as a segment, cannot be deleted.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Tags::list) | List the tags of the workspace, all at once. |
//! | [`create`](Tags::create) | Create or rename a tag, or put it on several companies or users, or take it off companies. |
//! | [`find`](Tags::find) | Find a tag by its id, to learn its name. |
//! | [`delete`](Tags::delete) | Delete a tag from the workspace. |
//! | [`tag_contact`](Tags::tag_contact) | Tag a contact with a tag that exists already. |
//! | [`tag_conversation`](Tags::tag_conversation) | Tag a conversation in the name of a teammate. |
//! | [`tag_ticket`](Tags::tag_ticket) | Tag a ticket in the name of a teammate. |
//! | [`untag_contact`](Tags::untag_contact) | Remove a tag from a contact; the tag itself stays. |
//! | [`untag_conversation`](Tags::untag_conversation) | Remove a tag from a conversation in the name of a teammate; the tag itself stays. |
//! | [`untag_ticket`](Tags::untag_ticket) | Remove a tag from a ticket in the name of a teammate; the tag itself stays. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_11::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let tag = client.tags().create(types::CreateOrUpdateTagRequest::new().name("VIP")).await?;
//! let ada = "65f000000000000000000001";
//! client.tags().tag_contact(ada, types::TagContactRequest::new().id(&tag.id)).await?;
//! client.tags().untag_contact(ada, &tag.id).await?;
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
    pub(super) client: &'a Core,
}

impl Tags<'_> {
    /// List the tags of the workspace, all at once.
    ///
    /// `GET /tags`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
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
    #[doc(
        alias(
            "list tags",
            "list the tags",
            "list tags of workspace",
            "list the tags of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::TagList> {
        self.client.request(Method::GET, "/tags", &[])
    }

    /// Create or rename a tag, or put it on several companies or users, or take it off companies.
    ///
    /// `POST /tags`
    ///
    /// Which of these it does depends on the arm of [`CreateTagRequest`](types::CreateTagRequest). A name that no tag has yet makes a new one; a
    /// name that exists, in upper or lower case, gives that tag. The answer is the tag each time.
    ///
    /// Sent twice it has the effect of once, so the client sends it again after failures that can pass.
    ///
    /// # Errors
    ///
    /// 400 (`parameter_invalid`) where the parameters fit none of these. 404 where one of the companies (`company_not_found`) or users
    /// (`not_found`) does not exist.
    ///
    /// Statuses in Intercom's description: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag_basic = client
    ///     .tags()
    ///     .create(
    ///         types::CreateTagRequest::TagMultipleUsers(
    ///             types::TagMultipleUsersRequest::new()
    ///                 .name("name")
    ///                 .users([types::TagMultipleUsersRequestUser::new()]),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/createtag)
    #[doc(alias("create tag", "create a tag", "rename tag", "rename a tag"))]
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

    /// Find a tag by its id, to learn its name.
    ///
    /// `GET /tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// 404 where there is no such tag.
    ///
    /// Statuses in Intercom's description: 401, 404.
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
    #[doc(alias("find tag", "find a tag", "find tag by its id", "find a tag by its id"))]
    #[inline]
    pub fn find(&self, tag_id: impl Display) -> Request<types::TagBasic> {
        self.client.request(Method::GET, "/tags/{tag_id}", &[&tag_id])
    }

    /// Delete a tag from the workspace.
    ///
    /// `DELETE /tags/{tag_id}`
    ///
    /// To take it off one contact, conversation or ticket only, use [`tags().untag_contact`](super::tags::Tags::untag_contact) and its like.
    ///
    /// # Errors
    ///
    /// 400 (`tag_has_dependent_objects`) where something is built on the tag, such as a segment; the message of the error names it.
    /// 404 where there is no such tag.
    ///
    /// Statuses in Intercom's description: 400, 401, 404.
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
    #[doc(
        alias(
            "delete tag",
            "delete a tag",
            "delete tag from workspace",
            "delete a tag from the workspace"
        )
    )]
    #[inline]
    pub fn delete(&self, tag_id: impl Display) -> Request<()> {
        self.client.request(Method::DELETE, "/tags/{tag_id}", &[&tag_id])
    }

    /// Tag a contact with a tag that exists already.
    ///
    /// `POST /contacts/{contact_id}/tags`
    ///
    /// The tag is named by its id; [`tags().create`](super::tags::Tags::create) makes one and answers it.
    ///
    /// # Errors
    ///
    /// 404 where there is no such contact, or no such tag.
    ///
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tags()
    ///     .tag_contact(
    ///         "63a07ddf05a32042dffac965",
    ///         types::TagContactRequest::new().id("123"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/attachtagtocontact)
    #[doc(
        alias("tag contact", "tag a contact", "tag contact with tag that exists already")
    )]
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
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tags()
    ///     .tag_conversation(
    ///         "123",
    ///         types::TagConversationRequest::new().id("123").admin_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/attachtagtoconversation)
    #[doc(
        alias(
            "tag conversation",
            "tag a conversation",
            "tag conversation in name of teammate"
        )
    )]
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

    /// Tag a ticket in the name of a teammate.
    ///
    /// `POST /tickets/{ticket_id}/tags`
    ///
    /// The tag is named by its id; [`tags().create`](super::tags::Tags::create) makes one and answers it.
    ///
    /// # Errors
    ///
    /// 404 (`ticket_not_found`) where there is no such ticket.
    ///
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tags()
    ///     .tag_ticket(
    ///         "123",
    ///         types::TagTicketRequest::new().id("123").admin_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/attachtagtoticket)
    #[doc(alias("tag ticket", "tag a ticket", "tag ticket in name of teammate"))]
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

    /// Remove a tag from a contact; the tag itself stays.
    ///
    /// `DELETE /contacts/{contact_id}/tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// 404 where there is no such contact, or no such tag.
    ///
    /// Statuses in Intercom's description: 401, 404.
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
    #[doc(
        alias(
            "remove tag",
            "remove a tag",
            "remove tag from contact",
            "remove a tag from a contact"
        )
    )]
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

    /// Remove a tag from a conversation in the name of a teammate; the tag itself stays.
    ///
    /// `DELETE /conversations/{conversation_id}/tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// 404 where there is no such conversation (`not_found`), or where it does not have the tag (`tag_not_found`).
    ///
    /// Statuses in Intercom's description: 401, 404.
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
    ///         types::UntagConversationRequest::new().admin_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/detachtagfromconversation)
    #[doc(
        alias(
            "remove tag",
            "remove a tag",
            "remove tag from conversation in name of teammate"
        )
    )]
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

    /// Remove a tag from a ticket in the name of a teammate; the tag itself stays.
    ///
    /// `DELETE /tickets/{ticket_id}/tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// 404 where there is no such ticket (`ticket_not_found`), or where it does not have the tag (`tag_not_found`).
    ///
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tags()
    ///     .untag_ticket(
    ///         "123",
    ///         "123",
    ///         types::UntagTicketRequest::new().admin_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/detachtagfromticket)
    #[doc(
        alias("remove tag", "remove a tag", "remove tag from ticket in name of teammate")
    )]
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
