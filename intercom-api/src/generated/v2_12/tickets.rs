// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Operations of the resource `tickets`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Tickets::create) | `POST /tickets` |
//! | [`search`](Tickets::search) | `POST /tickets/search` |
//! | [`get`](Tickets::get) | `GET /tickets/{id}` |
//! | [`update`](Tickets::update) | `PUT /tickets/{id}` |
//! | [`reply`](Tickets::reply) | `POST /tickets/{id}/reply` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::search::Query;
//! use intercom_api::v2_12::Client;
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
    /// # use intercom_api::v2_12::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/tickets/createticket)
    #[inline]
    pub fn create(&self, request: types::CreateTicketRequest) -> Request<types::Ticket> {
        self.client.request(Method::POST, "/tickets", &[]).json(&request)
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
    /// # use intercom_api::v2_12::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/tickets/searchtickets)
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

    /// `GET /tickets/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client.tickets().get("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/tickets/getticket)
    #[inline]
    pub fn get(&self, id: impl Display) -> Request<types::Ticket> {
        self.client.request(Method::GET, "/tickets/{id}", &[&id])
    }

    /// `PUT /tickets/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client
    ///     .tickets()
    ///     .update("123", types::UpdateTicketRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/tickets/updateticket)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateTicketRequest,
    ) -> Request<types::Ticket> {
        self.client.request(Method::PUT, "/tickets/{id}", &[&id]).json(&request)
    }

    /// `POST /tickets/{id}/reply`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_reply = client
    ///     .tickets()
    ///     .reply(
    ///         "123",
    ///         types::ReplyTicketRequest::Admin(
    ///             types::AdminReplyTicketRequest::new(
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/tickets/replyticket)
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
}
