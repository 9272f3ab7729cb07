// Written by `cargo xtask regen` from spec/2.15.yaml. Do not edit.
//! Objects of your application, such as orders, that teammates see next to a conversation.
//!
//! Custom object types are managed in the web app, and identified by name in calls. An instance has an id from Intercom and an
//! `external_id`. Either id can be used to find or delete an instance.
//!
//! | Method | Description |
//! |---|---|
//! | [`find_by_external_id`](CustomObjectInstances::find_by_external_id) | Finds an instance of a custom object by external id. |
//! | [`create_or_update`](CustomObjectInstances::create_or_update) | Creates or updates an instance of a custom object; the external id identifies the instance. |
//! | [`delete_by_external_id`](CustomObjectInstances::delete_by_external_id) | Deletes an instance of a custom object by external id. |
//! | [`find`](CustomObjectInstances::find) | Finds an instance of a custom object by Intercom id. |
//! | [`delete`](CustomObjectInstances::delete) | Deletes an instance of a custom object by Intercom id. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_15::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let order = types::CreateOrUpdateCustomObjectInstanceRequest::new()
//!     .external_id("order-77")
//!     .custom_attributes([("total", "120")]);
//! let order = client.custom_object_instances().create_or_update("Order", order).await?;
//!
//! let order = client.custom_object_instances().find("Order", order.id).await?;
//! println!("{} {:?}", order.id, order.custom_attributes);
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::custom_object_instances`](super::Client::custom_object_instances).
#[derive(Clone, Copy, Debug)]
pub struct CustomObjectInstances<'a> {
    pub(super) client: &'a Core,
}

impl CustomObjectInstances<'_> {
    /// Finds an instance of a custom object by external id.
    ///
    /// `GET /custom_object_instances/{custom_object_type_identifier}`
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `external_id` (`Id`, required): The id of the instance in its source system.
    ///
    /// # Errors
    ///
    /// 404 if the type or the instance does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let custom_object_instance = client
    ///     .custom_object_instances()
    ///     .find_by_external_id("123")
    ///     .external_id("order-1234")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/custom-object-instances/getcustomobjectinstancesbyexternalid)
    #[doc(
        alias(
            "find instance",
            "find an instance",
            "find instance of custom object by external id"
        )
    )]
    #[inline]
    pub fn find_by_external_id(
        &self,
        custom_object_type_identifier: impl Display,
    ) -> Request<
        types::CustomObjectInstance,
        types::FindCustomObjectInstanceByExternalIdParams,
    > {
        self.client
            .request(
                Method::GET,
                "/custom_object_instances/{custom_object_type_identifier}",
                &[&custom_object_type_identifier],
            )
            .requires(&["external_id"])
    }

    /// Creates or updates an instance of a custom object; the external id identifies the instance.
    ///
    /// `POST /custom_object_instances/{custom_object_type_identifier}`
    ///
    /// If the type has an instance with the given `external_id`, the instance is updated; otherwise, an instance is created. The custom object type must be set up in the web app; the path contains the identifier of the type.
    ///
    /// # Errors
    ///
    /// 404 if the custom object type does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let custom_object_instance = client
    ///     .custom_object_instances()
    ///     .create_or_update(
    ///         "123",
    ///         types::CreateOrUpdateCustomObjectInstanceRequest::new()
    ///             .external_id("order-1234"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/custom-object-instances/createcustomobjectinstances)
    #[doc(
        alias(
            "create instance",
            "create an instance",
            "update instance",
            "update an instance"
        )
    )]
    #[inline]
    pub fn create_or_update(
        &self,
        custom_object_type_identifier: impl Display,
        request: types::CreateOrUpdateCustomObjectInstanceRequest,
    ) -> Request<types::CustomObjectInstance> {
        self.client
            .request(
                Method::POST,
                "/custom_object_instances/{custom_object_type_identifier}",
                &[&custom_object_type_identifier],
            )
            .json(&request)
    }

    /// Deletes an instance of a custom object by external id.
    ///
    /// `DELETE /custom_object_instances/{custom_object_type_identifier}`
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `external_id` (`Id`, required): The id of the instance in its source system.
    ///
    /// # Errors
    ///
    /// 404 if the type or the instance does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let custom_object_instance_deleted = client
    ///     .custom_object_instances()
    ///     .delete_by_external_id("123")
    ///     .external_id("order-1234")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/custom-object-instances/deletecustomobjectinstancesbyid)
    #[doc(
        alias(
            "delete instance",
            "delete an instance",
            "delete instance of custom object by external id"
        )
    )]
    #[inline]
    pub fn delete_by_external_id(
        &self,
        custom_object_type_identifier: impl Display,
    ) -> Request<
        types::CustomObjectInstanceDeleted,
        types::DeleteCustomObjectInstanceByExternalIdParams,
    > {
        self.client
            .request(
                Method::DELETE,
                "/custom_object_instances/{custom_object_type_identifier}",
                &[&custom_object_type_identifier],
            )
            .requires(&["external_id"])
    }

    /// Finds an instance of a custom object by Intercom id.
    ///
    /// `GET /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}`
    ///
    /// # Errors
    ///
    /// 404 if the type or the instance does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let custom_object_instance = client
    ///     .custom_object_instances()
    ///     .find("123", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/custom-object-instances/getcustomobjectinstancesbyid)
    #[doc(
        alias(
            "find instance",
            "find an instance",
            "find instance of custom object by intercom id"
        )
    )]
    #[inline]
    pub fn find(
        &self,
        custom_object_type_identifier: impl Display,
        custom_object_instance_id: impl Display,
    ) -> Request<types::CustomObjectInstance> {
        self.client
            .request(
                Method::GET,
                "/custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}",
                &[&custom_object_type_identifier, &custom_object_instance_id],
            )
    }

    /// Deletes an instance of a custom object by Intercom id.
    ///
    /// `DELETE /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}`
    ///
    /// # Errors
    ///
    /// 404 if the type or the instance does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let custom_object_instance_deleted = client
    ///     .custom_object_instances()
    ///     .delete("123", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/custom-object-instances/deletecustomobjectinstancesbyexternalid)
    #[doc(
        alias(
            "delete instance",
            "delete an instance",
            "delete instance of custom object by intercom id"
        )
    )]
    #[inline]
    pub fn delete(
        &self,
        custom_object_type_identifier: impl Display,
        custom_object_instance_id: impl Display,
    ) -> Request<types::CustomObjectInstanceDeleted> {
        self.client
            .request(
                Method::DELETE,
                "/custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}",
                &[&custom_object_type_identifier, &custom_object_instance_id],
            )
    }
}

impl<T> Request<T, types::FindCustomObjectInstanceByExternalIdParams> {
    /// Sets the parameter `external_id`.
    ///
    /// The id of the instance in its source system.
    ///
    /// Required.
    #[inline]
    pub fn external_id(self, external_id: impl SetTo<Id>) -> Self {
        self.param("external_id", Param::Query, external_id.set_to())
    }
}

impl<T> Request<T, types::DeleteCustomObjectInstanceByExternalIdParams> {
    /// Sets the parameter `external_id`.
    ///
    /// The id of the instance in its source system.
    ///
    /// Required.
    #[inline]
    pub fn external_id(self, external_id: impl SetTo<Id>) -> Self {
        self.param("external_id", Param::Query, external_id.set_to())
    }
}
