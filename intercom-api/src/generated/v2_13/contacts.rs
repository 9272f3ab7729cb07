// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Operations of the resource `contacts`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::contacts`](super::Client::contacts).
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Contacts<'_> {
    /// `GET /contacts`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Contact`](types::Contact) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_13::Client, params: intercom_api::v2_13::types::ListContactsParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.contacts().list(params).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/listcontacts)
    #[inline]
    pub fn list(
        &self,
        params: types::ListContactsParams,
    ) -> Request<types::ContactList> {
        self.client
            .request(Method::GET, "/contacts", &[])
            .params(&params)
            .paged(Paging::Cursor, Some(150))
    }

    /// `POST /contacts`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/createcontact)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateContactRequest,
    ) -> Request<types::Contact> {
        self.client.request(Method::POST, "/contacts", &[]).json(&request)
    }

    /// `GET /contacts/find_by_external_id/{external_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/showcontactbyexternalid)
    #[inline]
    pub fn find_by_external_id(
        &self,
        external_id: impl Display,
    ) -> Request<types::Contact> {
        self.client
            .request(
                Method::GET,
                "/contacts/find_by_external_id/{external_id!companies|notes|segments|subscriptions|tags}",
                &[&external_id],
            )
    }

    /// `POST /contacts/merge`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/mergecontact)
    #[inline]
    pub fn merge_lead_in_user(
        &self,
        request: types::MergeContactsRequest,
    ) -> Request<types::Contact> {
        self.client.request(Method::POST, "/contacts/merge", &[]).json(&request)
    }

    /// `POST /contacts/search`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Contact`](types::Contact) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_13::Client, request: intercom_api::v2_13::types::SearchRequest) -> Result<(), intercom_api::Error> {
    /// let mut items = client.contacts().search(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/searchcontacts)
    #[inline]
    pub fn search(
        &self,
        request: impl Into<types::SearchRequest>,
    ) -> Request<types::ContactList> {
        self.client
            .request(Method::POST, "/contacts/search", &[])
            .search(&request.into())
            .paged(Paging::Search, Some(150))
    }

    /// `GET /contacts/{contact_id}/segments`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/listsegmentsforacontact)
    #[inline]
    pub fn list_attached_segments(
        &self,
        contact_id: impl Display,
    ) -> Request<types::ContactSegments> {
        self.client
            .request(
                Method::GET,
                "/contacts/{contact_id!find_by_external_id}/segments",
                &[&contact_id],
            )
    }

    /// `GET /contacts/{contact_id}/subscriptions`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/listsubscriptionsforacontact)
    #[inline]
    pub fn list_attached_subscriptions(
        &self,
        contact_id: impl Display,
    ) -> Request<types::SubscriptionTypeList> {
        self.client
            .request(
                Method::GET,
                "/contacts/{contact_id!find_by_external_id}/subscriptions",
                &[&contact_id],
            )
    }

    /// `POST /contacts/{contact_id}/subscriptions`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/subscription-types/attachsubscriptiontypetocontact)
    #[inline]
    pub fn attach_subscription(
        &self,
        contact_id: impl Display,
        request: types::AttachContactSubscriptionRequest,
    ) -> Request<types::SubscriptionType> {
        self.client
            .request(
                Method::POST,
                "/contacts/{contact_id}/subscriptions",
                &[&contact_id],
            )
            .json(&request)
    }

    /// `DELETE /contacts/{contact_id}/subscriptions/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/subscription-types/detachsubscriptiontypetocontact)
    #[inline]
    pub fn detach_subscription(
        &self,
        contact_id: impl Display,
        id: impl Display,
    ) -> Request<types::SubscriptionType> {
        self.client
            .request(
                Method::DELETE,
                "/contacts/{contact_id}/subscriptions/{id}",
                &[&contact_id, &id],
            )
    }

    /// `GET /contacts/{contact_id}/tags`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/listtagsforacontact)
    #[inline]
    pub fn list_attached_tags(
        &self,
        contact_id: impl Display,
    ) -> Request<types::TagList> {
        self.client
            .request(
                Method::GET,
                "/contacts/{contact_id!find_by_external_id}/tags",
                &[&contact_id],
            )
    }

    /// `GET /contacts/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/showcontact)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Contact> {
        self.client.request(Method::GET, "/contacts/{id}", &[&id])
    }

    /// `PUT /contacts/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/updatecontact)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateContactRequest,
    ) -> Request<types::Contact> {
        self.client.request(Method::PUT, "/contacts/{id}", &[&id]).json(&request)
    }

    /// `DELETE /contacts/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/deletecontact)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::ContactDeleted> {
        self.client.request(Method::DELETE, "/contacts/{id}", &[&id])
    }

    /// `POST /contacts/{id}/archive`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/archivecontact)
    #[inline]
    pub fn archive(&self, id: impl Display) -> Request<types::ContactArchived> {
        self.client.request(Method::POST, "/contacts/{id}/archive", &[&id])
    }

    /// `POST /contacts/{id}/block`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/blockcontact)
    #[inline]
    pub fn block(&self, id: impl Display) -> Request<types::ContactBlocked> {
        self.client.request(Method::POST, "/contacts/{id}/block", &[&id])
    }

    /// `GET /contacts/{id}/companies`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Company`](types::Company) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_13::Client, id: &str, params: intercom_api::v2_13::types::ListContactAttachedCompaniesParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.contacts().list_attached_companies(id, params).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/listcompaniesforacontact)
    #[inline]
    pub fn list_attached_companies(
        &self,
        id: impl Display,
        params: types::ListContactAttachedCompaniesParams,
    ) -> Request<types::ContactAttachedCompanies> {
        self.client
            .request(Method::GET, "/contacts/{id!find_by_external_id}/companies", &[&id])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `POST /contacts/{id}/unarchive`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/contacts/unarchivecontact)
    #[inline]
    pub fn unarchive(&self, id: impl Display) -> Request<types::ContactUnarchived> {
        self.client.request(Method::POST, "/contacts/{id}/unarchive", &[&id])
    }
}
