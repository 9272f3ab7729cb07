// Written by `cargo xtask regen` from spec/2.15.yaml. Do not edit.
//! The attributes of a ticket type, such as an order number or a screenshot.
//!
//! [`ticket_types`](mod@super::ticket_types) returns the attributes of each type. The type of the values cannot be changed. Attributes cannot be deleted,
//! only archived.
//!
//! | Method | Description |
//! |---|---|
//! | [`create`](TicketTypeAttributes::create) | Adds an attribute to a ticket type. |
//! | [`update`](TicketTypeAttributes::update) | Updates an attribute of a ticket type: its name or visibility, or whether it is required or archived. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_15::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let amount = types::CreateTicketTypeAttributeRequest::new().name("Amount").description("What is to be paid back").data_type(types::CreateTicketTypeAttributeRequestDataType::Decimal);
//! let amount = client.ticket_type_attributes().create("1", amount).await?;
//! println!("attribute {}", amount.id);
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::ticket_type_attributes`](super::Client::ticket_type_attributes).
#[derive(Clone, Copy, Debug)]
pub struct TicketTypeAttributes<'a> {
    pub(super) client: &'a Core,
}

impl TicketTypeAttributes<'_> {
    /// Adds an attribute to a ticket type.
    ///
    /// `POST /ticket_types/{ticket_type_id}/attributes`
    ///
    /// The attribute's `data_type` cannot be changed later. An attribute cannot be deleted, only archived.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_type_attribute = client
    ///     .ticket_type_attributes()
    ///     .create(
    ///         "123",
    ///         types::CreateTicketTypeAttributeRequest::new()
    ///             .name("name")
    ///             .description("description")
    ///             .data_type(types::CreateTicketTypeAttributeRequestDataType::String),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/ticket-type-attributes/createtickettypeattribute)
    #[doc(
        alias(
            "add attribute",
            "add an attribute",
            "add attribute to ticket type",
            "add an attribute to a ticket type"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        ticket_type_id: impl Display,
        request: types::CreateTicketTypeAttributeRequest,
    ) -> Request<types::TicketTypeAttribute> {
        self.client
            .request(
                Method::POST,
                "/ticket_types/{ticket_type_id}/attributes",
                &[&ticket_type_id],
            )
            .json(&request)
    }

    /// Updates an attribute of a ticket type: its name or visibility, or whether it is required or archived.
    ///
    /// `PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}`
    ///
    /// The attribute's `data_type` cannot be changed.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_type_attribute = client
    ///     .ticket_type_attributes()
    ///     .update(
    ///         "123",
    ///         "123",
    ///         types::UpdateTicketTypeAttributeRequest::new().required_to_create(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/ticket-type-attributes/updatetickettypeattribute)
    #[doc(
        alias(
            "update attribute",
            "update an attribute",
            "update attribute of ticket type",
            "update an attribute of a ticket type"
        )
    )]
    #[inline]
    pub fn update(
        &self,
        ticket_type_id: impl Display,
        attribute_id: impl Display,
        request: types::UpdateTicketTypeAttributeRequest,
    ) -> Request<types::TicketTypeAttribute> {
        self.client
            .request(
                Method::PUT,
                "/ticket_types/{ticket_type_id}/attributes/{attribute_id}",
                &[&ticket_type_id, &attribute_id],
            )
            .json(&request)
    }
}
