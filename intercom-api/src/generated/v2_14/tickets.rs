// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `tickets`.

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
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_14::Client, request: intercom_api::v2_14::types::SearchRequest) -> Result<(), intercom_api::Error> {
    /// let mut items = client.tickets().search(request).items();
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
