// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
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
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_12::Client, request: intercom_api::v2_12::types::SearchRequest) -> Result<(), intercom_api::Error> {
    /// let mut items = client.tickets().search(request).items();
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
