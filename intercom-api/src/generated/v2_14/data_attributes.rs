// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `data_attributes`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](DataAttributes::list) | `GET /data_attributes` |
//! | [`create`](DataAttributes::create) | `POST /data_attributes` |
//! | [`update`](DataAttributes::update) | `PUT /data_attributes/{data_attribute_id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let data_attribute_list = client
//!     .data_attributes()
//!     .list(types::ListDataAttributesParams::new())
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::data_attributes`](super::Client::data_attributes).
#[derive(Clone, Copy, Debug)]
pub struct DataAttributes<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl DataAttributes<'_> {
    /// `GET /data_attributes`
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
    /// let data_attribute_list = client
    ///     .data_attributes()
    ///     .list(types::ListDataAttributesParams::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/data-attributes/lisdataattributes)
    #[inline]
    pub fn list(
        &self,
        params: types::ListDataAttributesParams,
    ) -> Request<types::DataAttributeList> {
        self.client.request(Method::GET, "/data_attributes", &[]).params(&params)
    }

    /// `POST /data_attributes`
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
    /// let data_attribute = client
    ///     .data_attributes()
    ///     .create(
    ///         types::CreateDataAttributeRequest::new(
    ///             "name",
    ///             types::CreateDataAttributeRequestModel::Contact,
    ///             types::CreateDataAttributeRequestDataType::Options,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/data-attributes/createdataattribute)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateDataAttributeRequest,
    ) -> Request<types::DataAttribute> {
        self.client.request(Method::POST, "/data_attributes", &[]).json(&request)
    }

    /// `PUT /data_attributes/{data_attribute_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_attribute = client
    ///     .data_attributes()
    ///     .update("123", types::UpdateDataAttributeRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/data-attributes/updatedataattribute)
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
