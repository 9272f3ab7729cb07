// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! The types of tickets. Each type has a name, an icon and attributes.
//!
//! A new type has attributes for a title and a description. Types cannot be deleted, only archived.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](TicketTypes::list) | Lists all ticket types of the workspace, including their attributes. |
//! | [`create`](TicketTypes::create) | Creates a ticket type. |
//! | [`find`](TicketTypes::find) | Finds a ticket type, including its attributes, by its id. |
//! | [`update`](TicketTypes::update) | Updates a ticket type: its name, icon or category, or whether it is archived. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let refund = types::CreateTicketTypeRequest::new().name("Refund")
//!     .category(types::CreateTicketTypeRequestCategory::Customer);
//! let refund = client.ticket_types().create(refund).await?;
//! for kind in client.ticket_types().list().await?.data {
//!     println!("{} {}, new: {}", kind.id, kind.name.unwrap_or_default(), kind.id == refund.id);
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::ticket_types`](super::Client::ticket_types).
#[derive(Clone, Copy, Debug)]
pub struct TicketTypes<'a> {
    pub(super) client: &'a Core,
}

impl TicketTypes<'_> {
    /// Lists all ticket types of the workspace, including their attributes.
    ///
    /// `GET /ticket_types`
    ///
    /// The list is not paginated and includes archived types: see [`TicketType.archived`](field@types::TicketType::archived).
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
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
    #[doc(
        alias(
            "list all ticket types",
            "list all ticket types of workspace",
            "list all ticket types of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::TicketTypeList> {
        self.client.request(Method::GET, "/ticket_types", &[])
    }

    /// Creates a ticket type.
    ///
    /// `POST /ticket_types`
    ///
    /// A new type has the attributes `_default_title_` and `_default_description_`; [`ticket_type_attributes().create`](super::ticket_type_attributes::TicketTypeAttributes::create) adds further attributes. Sending the request twice creates two types. A type cannot be deleted, only archived.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_type = client
    ///     .ticket_types()
    ///     .create(types::CreateTicketTypeRequest::new().name("Bug report"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ticket-types/createtickettype)
    #[doc(alias("create ticket type", "create a ticket type"))]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateTicketTypeRequest,
    ) -> Request<types::TicketType> {
        self.client.request(Method::POST, "/ticket_types", &[]).json(&request)
    }

    /// Finds a ticket type, including its attributes, by its id.
    ///
    /// `GET /ticket_types/{ticket_type_id}`
    ///
    /// # Errors
    ///
    /// 404 if the type does not exist.
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_type = client.ticket_types().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ticket-types/gettickettype)
    #[doc(alias("get", "find ticket type", "find a ticket type"))]
    #[inline]
    pub fn find(&self, ticket_type_id: impl Display) -> Request<types::TicketType> {
        self.client
            .request(Method::GET, "/ticket_types/{ticket_type_id}", &[&ticket_type_id])
    }

    /// Updates a ticket type: its name, icon or category, or whether it is archived.
    ///
    /// `PUT /ticket_types/{ticket_type_id}`
    ///
    /// [`ticket_type_attributes().update`](super::ticket_type_attributes::TicketTypeAttributes::update) changes the attributes of a ticket type.
    ///
    /// # Errors
    ///
    /// 404 if the type does not exist.
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_type = client
    ///     .ticket_types()
    ///     .update("123", types::UpdateTicketTypeRequest::new().name("Bug report"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ticket-types/updatetickettype)
    #[doc(alias("update ticket type", "update a ticket type"))]
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
