// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! The attributes of contacts and companies, both standard and custom.
//!
//! Create an attribute before setting its value in `custom_attributes`. Only attributes of contacts and companies can be created
//! through the API. The type and the name cannot be changed later. Attributes cannot be deleted, only archived.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](DataAttributes::list) | Lists the data attributes of contacts and companies, both standard and custom. |
//! | [`create`](DataAttributes::create) | Creates a custom attribute for contacts or companies. |
//! | [`update`](DataAttributes::update) | Updates a custom attribute: its description, its options, or whether it is archived. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let attributes = client.data_attributes().list().model("contact").await?;
//! for attribute in attributes.data {
//!     println!("{}: {:?}", attribute.name.unwrap_or_default(), attribute.data_type);
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::data_attributes`](super::Client::data_attributes).
#[derive(Clone, Copy, Debug)]
pub struct DataAttributes<'a> {
    pub(super) client: &'a Core,
}

impl DataAttributes<'_> {
    /// Lists the data attributes of contacts and companies, both standard and custom.
    ///
    /// `GET /data_attributes`
    ///
    /// The list is not paginated. Archived attributes are omitted unless `include_archived` is true. [`conversation_attributes().list`](super::conversation_attributes::ConversationAttributes::list)
    /// returns the attributes of conversations; the model `conversation`, which earlier versions accept, fails with 422.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `model` (`ListDataAttributesParamsModel`): Lists only the attributes of this model; defaults to all models.
    /// - `include_archived` (`bool`): True includes archived attributes in the list; defaults to false.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_attribute_list = client
    ///     .data_attributes()
    ///     .list()
    ///     .model(types::ListDataAttributesParamsModel::Contact)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-attributes/lisdataattributes)
    #[doc(
        alias(
            "list data attributes",
            "list the data attributes",
            "list data attributes of contacts and companies",
            "list the data attributes of contacts and companies"
        )
    )]
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::DataAttributeList, types::ListDataAttributesParams> {
        self.client.request(Method::GET, "/data_attributes", &[])
    }

    /// Creates a custom attribute for contacts or companies.
    ///
    /// `POST /data_attributes`
    ///
    /// Set the attribute's values in `custom_attributes` of a contact or a company. The type of an attribute cannot be changed through the API.
    ///
    /// # Errors
    ///
    /// 400 (`parameter_invalid`) if an attribute of contacts or companies already has the name, if the name has invalid characters, if
    /// the type is unknown, or if a list has fewer than two options.
    ///
    /// Documented error statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_attribute = client
    ///     .data_attributes()
    ///     .create(
    ///         types::CreateDataAttributeRequest::new()
    ///             .name("name")
    ///             .model(types::CreateDataAttributeRequestModel::Contact)
    ///             .data_type(types::CreateDataAttributeRequestDataType::Options),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-attributes/createdataattribute)
    #[doc(
        alias(
            "create custom attribute",
            "create a custom attribute",
            "create custom attribute for contacts or companies",
            "create a custom attribute for contacts or companies"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateDataAttributeRequest,
    ) -> Request<types::DataAttribute> {
        self.client.request(Method::POST, "/data_attributes", &[]).json(&request)
    }

    /// Updates a custom attribute: its description, its options, or whether it is archived.
    ///
    /// `PUT /data_attributes/{data_attribute_id}`
    ///
    /// The name of an attribute cannot be changed. The type can be changed only in the web app.
    ///
    /// # Errors
    ///
    /// 400 (`parameter_invalid`) for invalid options. 404 (`field_not_found`) if the attribute does not exist. 422 (`data_invalid`) if
    /// the request archives an attribute on which other objects depend.
    ///
    /// Documented error statuses: 400, 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_attribute = client
    ///     .data_attributes()
    ///     .update(
    ///         "123",
    ///         types::UpdateDataAttributeRequest::new()
    ///             .description("What the customer pays for"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-attributes/updatedataattribute)
    #[doc(alias("update custom attribute", "update a custom attribute"))]
    #[inline]
    pub fn update(
        &self,
        data_attribute_id: impl Display,
        request: types::UpdateDataAttributeRequest,
    ) -> Request<types::DataAttribute> {
        self.client
            .request(
                Method::PUT,
                "/data_attributes/{data_attribute_id}",
                &[&data_attribute_id],
            )
            .json(&request)
    }
}

impl<T> Request<T, types::ListDataAttributesParams> {
    /// Sets the parameter `model`.
    ///
    /// Lists only the attributes of this model; defaults to all models.
    #[inline]
    pub fn model(self, model: impl SetTo<types::ListDataAttributesParamsModel>) -> Self {
        self.param("model", Param::Query, model.set_to())
    }

    /// Sets the parameter `include_archived`.
    ///
    /// True includes archived attributes in the list; defaults to false.
    #[inline]
    pub fn include_archived(self, include_archived: impl SetTo<bool>) -> Self {
        self.param("include_archived", Param::Query, include_archived.set_to())
    }
}
