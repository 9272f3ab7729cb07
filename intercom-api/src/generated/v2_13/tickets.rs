// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Requests that are tracked until they are resolved. The type of a ticket determines its attributes and states.
//!
//! A ticket has two ids: `id`, which calls use, and `ticket_id`, the short number that the Inbox shows. To list tickets, use
//! [`tickets().search`](super::tickets::Tickets::search). A response contains at most 500 parts. The title and the description are the attributes `_default_title_`
//! and `_default_description_`.
//!
//! | Method | Description |
//! |---|---|
//! | [`create`](Tickets::create) | Creates a ticket of a given type on behalf of a contact. |
//! | [`find`](Tickets::find) | Finds a ticket, including its parts, by its id. |
//! | [`update`](Tickets::update) | Updates a ticket: changes its state, assignee or attributes, or closes, reopens, snoozes or shares the ticket. |
//! | [`delete`](Tickets::delete) | Deletes a ticket permanently, including its replies, attributes and uploads. |
//! | [`search`](Tickets::search) | Searches for tickets by their fields, attributes, dates, state or assignee. |
//! | [`reply`](Tickets::reply) | Replies to a ticket as a teammate or as a contact, or adds a note for teammates. |
//! | [`attach_tag`](Tickets::attach_tag) | Tags a ticket as a teammate. |
//! | [`detach_tag`](Tickets::detach_tag) | Removes a tag from a ticket as a teammate; the tag itself is not deleted. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::search::tickets;
//! use intercom_api::v2_13::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let who = types::CreateTicketRequestContactByEmail::new().email("ada@example.com");
//! let ticket = types::CreateTicketRequest::new().ticket_type_id("1").contacts([who])
//!     .ticket_attributes([("_default_title_", "Twice charged")]);
//! let ticket = client.tickets().create(ticket).await?;
//!
//! let in_progress = types::UpdateTicketRequest::new().ticket_state_id("2");
//! client.tickets().update(&ticket.id, in_progress).await?;
//!
//! let open = client.tickets().search(tickets::OPEN.eq(true)).await?;
//! println!("{:?} tickets are open", open.total_count);
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

const SEARCH: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Body("pagination.starting_after")),
    next: "pages.next.starting_after",
    size: "pagination.per_page",
    page: "",
    last: "",
};

/// The operations of [`Client::tickets`](super::Client::tickets).
#[derive(Clone, Copy, Debug)]
pub struct Tickets<'a> {
    pub(super) client: &'a Core,
}

impl Tickets<'_> {
    /// Creates a ticket of a given type on behalf of a contact.
    ///
    /// `POST /tickets`
    ///
    /// Set the title and the description in `ticket_attributes` under the keys `_default_title_` and `_default_description_`. The
    /// other keys are the names of the type's attributes, which [`ticket_types().list`](super::ticket_types::TicketTypes::list) returns; the value of a list attribute is the id
    /// of one of its items. Sending the request twice creates two tickets.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client
    ///     .tickets()
    ///     .create(
    ///         types::CreateTicketRequest::new()
    ///             .ticket_type_id("123")
    ///             .contacts([
    ///                 types::CreateTicketRequestContact::ById(
    ///                     types::CreateTicketRequestContactById::new()
    ///                         .id("63a07ddf05a32042dffac965"),
    ///                 ),
    ///             ])
    ///             .ticket_attribute("_default_title_", "Invoice is missing")
    ///             .ticket_attribute(
    ///                 "_default_description_",
    ///                 "The invoice for March is not in the list.",
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/tickets/createticket)
    #[doc(alias("create ticket", "create a ticket"))]
    #[inline]
    pub fn create(&self, request: types::CreateTicketRequest) -> Request<types::Ticket> {
        self.client.request(Method::POST, "/tickets", &[]).json(&request)
    }

    /// Finds a ticket, including its parts, by its id.
    ///
    /// `GET /tickets/{id}`
    ///
    /// The path contains [`Ticket.id`](field@types::Ticket::id), not the short [`Ticket.ticket_id`](field@types::Ticket::ticket_id) that the Inbox shows. The response contains at most 500 parts.
    ///
    /// # Errors
    ///
    /// 404 if the ticket does not exist.
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client.tickets().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/tickets/getticket)
    #[doc(alias("get", "find ticket", "find a ticket"))]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Ticket> {
        self.client.request(Method::GET, "/tickets/{id}", &[&id])
    }

    /// Updates a ticket: changes its state, assignee or attributes, or closes, reopens, snoozes or shares the ticket.
    ///
    /// `PUT /tickets/{id}`
    ///
    /// The path contains [`Ticket.id`](field@types::Ticket::id), not the short [`Ticket.ticket_id`](field@types::Ticket::ticket_id) that the Inbox shows. Omitted fields keep their values.
    ///
    /// # Errors
    ///
    /// 400 `ticket_state_id_invalid` if the ticket's type does not have the state. 404 `assignee_not_found` if the teammate or team does not exist.
    ///
    /// Documented error statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client
    ///     .tickets()
    ///     .update("123", types::UpdateTicketRequest::new().open(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/tickets/updateticket)
    #[doc(alias("update ticket", "update a ticket"))]
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateTicketRequest,
    ) -> Request<types::Ticket> {
        self.client.request(Method::PUT, "/tickets/{id}", &[&id]).json(&request)
    }

    /// Deletes a ticket permanently, including its replies, attributes and uploads.
    ///
    /// `DELETE /tickets/{id}`
    ///
    /// Deletion cannot be undone. Reports still count the ticket, with incomplete data. To close a ticket, set `open` to `false` with [`tickets().update`](super::tickets::Tickets::update).
    ///
    /// # Errors
    ///
    /// 403 `api_plan_restricted` if the workspace has no active subscription. 404 `ticket_not_found` if the ticket does not exist.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_deleted = client.tickets().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/tickets/deleteticket)
    #[doc(alias("delete ticket permanently", "delete a ticket permanently"))]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::TicketDeleted> {
        self.client.request(Method::DELETE, "/tickets/{id}", &[&id])
    }

    /// Searches for tickets by their fields, attributes, dates, state or assignee.
    ///
    /// `POST /tickets/search`
    ///
    /// Intercom's default page size is 20 tickets; the maximum of `pagination` is 150. Groups of filters can be nested at most two
    /// levels deep, and a group can have at most 15 filters. The searchable fields are `id`, `created_at`, `updated_at`, `title`,
    /// `description`, `category`, `ticket_type_id`, `contact_ids`, `teammate_ids`, `admin_assignee_id`, `team_assignee_id`, `open`,
    /// `state`, `snoozed_until`, and `ticket_attribute.` followed by the id of an attribute. For dates, `>` and `<` include the value
    /// itself. The value must have the type of its field; otherwise, the search fails.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Ticket`](types::Ticket), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # use intercom_api::search::Query;
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .tickets()
    ///     .search(Query::field("created_at").gt(1_704_067_200))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/tickets/searchtickets)
    #[doc(alias("search for tickets", "search for tickets by their fields"))]
    #[inline]
    pub fn search(
        &self,
        request: impl Into<types::SearchRequest>,
    ) -> Request<types::TicketList> {
        self.client
            .request(Method::POST, "/tickets/search", &[])
            .search(&request.into())
            .paged(&SEARCH, Some(150))
    }

    /// Replies to a ticket as a teammate or as a contact, or adds a note for teammates.
    ///
    /// `POST /tickets/{id}/reply`
    ///
    /// The path contains [`Ticket.id`](field@types::Ticket::id), not the short [`Ticket.ticket_id`](field@types::Ticket::ticket_id) that the Inbox shows. Sending the request twice creates two replies.
    ///
    /// # Errors
    ///
    /// 400 `parameter_mismatch` if a contact replies to a back-office ticket. 404 if the ticket does not exist.
    ///
    /// Documented error statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_reply = client
    ///     .tickets()
    ///     .reply(
    ///         "123",
    ///         types::ReplyTicketRequest::Admin(
    ///             types::ReplyTicketRequestAdmin::new()
    ///                 .message_type(types::AdminReplyTicketRequestMessageType::Comment)
    ///                 .body("Thank you, we are looking into it.")
    ///                 .admin_id("991267497"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/tickets/replyticket)
    #[doc(
        alias(
            "reply to ticket",
            "reply to a ticket",
            "reply to ticket as teammate or as contact"
        )
    )]
    #[inline]
    pub fn reply(
        &self,
        id: impl Display,
        request: impl Into<types::ReplyTicketRequest>,
    ) -> Request<types::TicketReply> {
        self.client
            .request(Method::POST, "/tickets/{id}/reply", &[&id])
            .json(&request.into())
    }

    /// Tags a ticket as a teammate.
    ///
    /// `POST /tickets/{ticket_id}/tags`
    ///
    /// The request contains the id of an existing tag; [`tags().create`](super::tags::Tags::create) creates a new tag.
    ///
    /// # Errors
    ///
    /// 404 (`ticket_not_found`) if the ticket does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tickets()
    ///     .attach_tag(
    ///         "123",
    ///         types::AttachTicketTagRequest::new().id("123").admin_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/tags/attachtagtoticket)
    #[doc(
        alias(
            "tag_ticket",
            "tag ticket",
            "tag a ticket",
            "tag ticket as teammate",
            "tag a ticket as a teammate"
        )
    )]
    #[inline]
    pub fn attach_tag(
        &self,
        ticket_id: impl Display,
        request: types::AttachTicketTagRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(Method::POST, "/tickets/{ticket_id}/tags", &[&ticket_id])
            .json(&request)
    }

    /// Removes a tag from a ticket as a teammate; the tag itself is not deleted.
    ///
    /// `DELETE /tickets/{ticket_id}/tags/{id}`
    ///
    /// # Errors
    ///
    /// 404 if the ticket does not exist (`ticket_not_found`) or does not have the tag (`tag_not_found`).
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .tickets()
    ///     .detach_tag(
    ///         "123",
    ///         "123",
    ///         types::DetachTicketTagRequest::new().admin_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/tags/detachtagfromticket)
    #[doc(
        alias(
            "untag_ticket",
            "remove tag",
            "remove a tag",
            "remove tag from ticket as teammate"
        )
    )]
    #[inline]
    pub fn detach_tag(
        &self,
        ticket_id: impl Display,
        id: impl Display,
        request: types::DetachTicketTagRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::DELETE,
                "/tickets/{ticket_id}/tags/{id}",
                &[&ticket_id, &id],
            )
            .json(&request)
    }
}
