// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `ticket_types`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](TicketTypes::list) | `GET /ticket_types` |
//! | [`create`](TicketTypes::create) | `POST /ticket_types` |
//! | [`get`](TicketTypes::get) | `GET /ticket_types/{ticket_type_id}` |
//! | [`update`](TicketTypes::update) | `PUT /ticket_types/{ticket_type_id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let ticket_type_list = client.ticket_types().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::ticket_types`](super::Client::ticket_types).
#[derive(Clone, Copy, Debug)]
pub struct TicketTypes<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl TicketTypes<'_> {
    /// `GET /ticket_types`
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
    /// let ticket_type_list = client.ticket_types().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ticket-types/listtickettypes)
    #[inline]
    pub fn list(&self) -> Request<types::TicketTypeList> {
        self.client.request(Method::GET, "/ticket_types", &[])
    }

    /// `POST /ticket_types`
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
    /// let ticket_type = client
    ///     .ticket_types()
    ///     .create(types::CreateTicketTypeRequest::new("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ticket-types/createtickettype)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateTicketTypeRequest,
    ) -> Request<types::TicketType> {
        self.client.request(Method::POST, "/ticket_types", &[]).json(&request)
    }

    /// `GET /ticket_types/{ticket_type_id}`
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
    /// let ticket_type = client.ticket_types().get("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ticket-types/gettickettype)
    #[inline]
    pub fn get(&self, ticket_type_id: impl Display) -> Request<types::TicketType> {
        self.client
            .request(Method::GET, "/ticket_types/{ticket_type_id}", &[&ticket_type_id])
    }

    /// `PUT /ticket_types/{ticket_type_id}`
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
    /// let ticket_type = client
    ///     .ticket_types()
    ///     .update("123", types::UpdateTicketTypeRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ticket-types/updatetickettype)
    #[inline]
    pub fn update(
        &self,
        ticket_type_id: impl Display,
        request: types::UpdateTicketTypeRequest,
    ) -> Request<types::TicketType> {
        self.client
            .request(Method::PUT, "/ticket_types/{ticket_type_id}", &[&ticket_type_id])
            .json(&request)
    }
}
