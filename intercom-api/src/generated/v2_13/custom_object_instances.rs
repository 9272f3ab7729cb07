// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Operations of the resource `custom_object_instances`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::custom_object_instances`](super::Client::custom_object_instances).
#[derive(Clone, Copy, Debug)]
pub struct CustomObjectInstances<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl CustomObjectInstances<'_> {
    /// `GET /custom_object_instances/{custom_object_type_identifier}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/custom-object-instances/getcustomobjectinstancesbyexternalid)
    #[inline]
    pub fn find_by_external_id(
        &self,
        custom_object_type_identifier: impl Display,
        params: types::FindCustomObjectInstanceByExternalIdParams,
    ) -> Request<types::CustomObjectInstance> {
        self.client
            .request(
                Method::GET,
                "/custom_object_instances/{custom_object_type_identifier}",
                &[&custom_object_type_identifier],
            )
            .params(&params)
    }

    /// `POST /custom_object_instances/{custom_object_type_identifier}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/custom-object-instances/createcustomobjectinstances)
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

    /// `DELETE /custom_object_instances/{custom_object_type_identifier}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/custom-object-instances/deletecustomobjectinstancesbyid)
    #[inline]
    pub fn delete_by_external_id(
        &self,
        custom_object_type_identifier: impl Display,
        params: types::DeleteCustomObjectInstanceByExternalIdParams,
    ) -> Request<types::CustomObjectInstanceDeleted> {
        self.client
            .request(
                Method::DELETE,
                "/custom_object_instances/{custom_object_type_identifier}",
                &[&custom_object_type_identifier],
            )
            .params(&params)
    }

    /// `GET /custom_object_instances/{custom_object_type_identifier}/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/custom-object-instances/getcustomobjectinstancesbyid)
    #[inline]
    pub fn find(
        &self,
        custom_object_type_identifier: impl Display,
        id: impl Display,
    ) -> Request<types::CustomObjectInstance> {
        self.client
            .request(
                Method::GET,
                "/custom_object_instances/{custom_object_type_identifier}/{id}",
                &[&custom_object_type_identifier, &id],
            )
    }

    /// `DELETE /custom_object_instances/{custom_object_type_identifier}/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/custom-object-instances/deletecustomobjectinstancesbyexternalid)
    #[inline]
    pub fn delete(
        &self,
        custom_object_type_identifier: impl Display,
        id: impl Display,
    ) -> Request<types::CustomObjectInstanceDeleted> {
        self.client
            .request(
                Method::DELETE,
                "/custom_object_instances/{custom_object_type_identifier}/{id}",
                &[&custom_object_type_identifier, &id],
            )
    }
}
