// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `tickets`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Tickets::create) | `POST /tickets` |
//! | [`enqueue`](Tickets::enqueue) | `POST /tickets/enqueue` |
//! | [`search`](Tickets::search) | `POST /tickets/search` |
//! | [`get`](Tickets::get) | `GET /tickets/{ticket_id}` |
//! | [`update`](Tickets::update) | `PUT /tickets/{ticket_id}` |
//! | [`delete`](Tickets::delete) | `DELETE /tickets/{ticket_id}` |
//! | [`reply`](Tickets::reply) | `POST /tickets/{ticket_id}/reply` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::search::Query;
//! use intercom_api::v2_14::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client
//!     .tickets()
//!     .search(Query::field("created_at").gt(1_704_067_200))
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

/// The operations of [`Client::tickets`](super::Client::tickets).
#[derive(Clone, Copy, Debug)]
pub struct Tickets<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Tickets<'_> {
    /// `POST /tickets`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client
    ///     .tickets()
    ///     .create(
    ///         types::CreateTicketRequest::new(
    ///             "123",
    ///             [
    ///                 types::CreateTicketRequestContact::ById(
    ///                     types::CreateTicketRequestContactById::new("123"),
    ///                 ),
    ///             ],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tickets/createticket)
    #[inline]
    pub fn create(&self, request: types::CreateTicketRequest) -> Request<types::Ticket> {
        self.client.request(Method::POST, "/tickets", &[]).json(&request)
    }

    /// `POST /tickets/enqueue`
    ///
    /// The work is done in the background: `wait()` on the request waits for its end and answers `Jobs`.
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let jobs = client
    ///     .tickets()
    ///     .enqueue(
    ///         types::EnqueueTicketRequest::new(
    ///             "123",
    ///             [
    ///                 types::CreateTicketRequestContact::ById(
    ///                     types::CreateTicketRequestContactById::new("123"),
    ///                 ),
    ///             ],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tickets/enqueuecreateticket)
    #[inline]
    pub fn enqueue(&self, request: types::EnqueueTicketRequest) -> Request<types::Jobs> {
        self.client.request(Method::POST, "/tickets/enqueue", &[]).json(&request)
    }

    /// `POST /tickets/search`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Ticket`](types::Ticket) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tickets/searchtickets)
    #[inline]
    pub fn search(
        &self,
        request: impl Into<types::SearchRequest>,
    ) -> Request<types::TicketList> {
        self.client
            .request(Method::POST, "/tickets/search", &[])
            .search(&request.into())
            .paged(Paging::Search, Some(150))
    }

    /// `GET /tickets/{ticket_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client.tickets().get("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tickets/getticket)
    #[inline]
    pub fn get(&self, ticket_id: impl Display) -> Request<types::Ticket> {
        self.client.request(Method::GET, "/tickets/{ticket_id}", &[&ticket_id])
    }

    /// `PUT /tickets/{ticket_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client
    ///     .tickets()
    ///     .update("123", types::UpdateTicketRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tickets/updateticket)
    #[inline]
    pub fn update(
        &self,
        ticket_id: impl Display,
        request: types::UpdateTicketRequest,
    ) -> Request<types::Ticket> {
        self.client
            .request(Method::PUT, "/tickets/{ticket_id}", &[&ticket_id])
            .json(&request)
    }

    /// `DELETE /tickets/{ticket_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_deleted = client.tickets().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tickets/deleteticket)
    #[inline]
    pub fn delete(&self, ticket_id: impl Display) -> Request<types::TicketDeleted> {
        self.client.request(Method::DELETE, "/tickets/{ticket_id}", &[&ticket_id])
    }

    /// `POST /tickets/{ticket_id}/reply`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_reply = client
    ///     .tickets()
    ///     .reply(
    ///         "123",
    ///         types::ReplyTicketRequest::Admin(
    ///             types::ReplyTicketRequestAdmin::new(
    ///                 types::AdminReplyTicketRequestMessageType::Comment,
    ///                 "991267497",
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/tickets/replyticket)
    #[inline]
    pub fn reply(
        &self,
        ticket_id: impl Display,
        request: impl Into<types::ReplyTicketRequest>,
    ) -> Request<types::TicketReply> {
        self.client
            .request(Method::POST, "/tickets/{ticket_id}/reply", &[&ticket_id])
            .json(&request.into())
    }
}
