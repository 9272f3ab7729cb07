// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! The people whom a workspace talks to: users, who are known to the product, and leads, who are not yet.
//!
//! A contact has an id of Intercom's, and may have an `external_id`, which is the application's own. A contact that was just
//! made can be missing from [`contacts().search`](super::contacts::Contacts::search) for some minutes; [`contacts().find`](super::contacts::Contacts::find) has it at once.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Contacts::list) | `GET /contacts` |
//! | [`create`](Contacts::create) | `POST /contacts` |
//! | [`merge_lead_in_user`](Contacts::merge_lead_in_user) | `POST /contacts/merge` |
//! | [`search`](Contacts::search) | `POST /contacts/search` |
//! | [`find`](Contacts::find) | `GET /contacts/{contact_id}` |
//! | [`update`](Contacts::update) | `PUT /contacts/{contact_id}` |
//! | [`delete`](Contacts::delete) | `DELETE /contacts/{contact_id}` |
//! | [`archive`](Contacts::archive) | `POST /contacts/{contact_id}/archive` |
//! | [`list_attached_companies`](Contacts::list_attached_companies) | `GET /contacts/{contact_id}/companies` |
//! | [`list_attached_segments`](Contacts::list_attached_segments) | `GET /contacts/{contact_id}/segments` |
//! | [`list_attached_subscriptions`](Contacts::list_attached_subscriptions) | `GET /contacts/{contact_id}/subscriptions` |
//! | [`attach_subscription`](Contacts::attach_subscription) | `POST /contacts/{contact_id}/subscriptions` |
//! | [`detach_subscription`](Contacts::detach_subscription) | `DELETE /contacts/{contact_id}/subscriptions/{subscription_id}` |
//! | [`list_attached_tags`](Contacts::list_attached_tags) | `GET /contacts/{contact_id}/tags` |
//! | [`unarchive`](Contacts::unarchive) | `POST /contacts/{contact_id}/unarchive` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_11::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.contacts().list(types::ListContactsParams::new()).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

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
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.contacts().list(types::ListContactsParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/listcontacts)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact = client.contacts().create(types::CreateContactRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/createcontact)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateContactRequest,
    ) -> Request<types::Contact> {
        self.client.request(Method::POST, "/contacts", &[]).json(&request)
    }

    /// `POST /contacts/merge`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact = client
    ///     .contacts()
    ///     .merge_lead_in_user(types::MergeContactsRequest::new("from", "into"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/mergecontact)
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
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # use intercom_api::search::Query;
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .contacts()
    ///     .search(Query::field("created_at").gt(1_704_067_200))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/searchcontacts)
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

    /// `GET /contacts/{contact_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact = client.contacts().find("63a07ddf05a32042dffac965").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/showcontact)
    #[inline]
    pub fn find(&self, contact_id: impl Display) -> Request<types::Contact> {
        self.client.request(Method::GET, "/contacts/{contact_id}", &[&contact_id])
    }

    /// `PUT /contacts/{contact_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact = client
    ///     .contacts()
    ///     .update("63a07ddf05a32042dffac965", types::UpdateContactRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/updatecontact)
    #[inline]
    pub fn update(
        &self,
        contact_id: impl Display,
        request: types::UpdateContactRequest,
    ) -> Request<types::Contact> {
        self.client
            .request(Method::PUT, "/contacts/{contact_id}", &[&contact_id])
            .json(&request)
    }

    /// `DELETE /contacts/{contact_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact_deleted = client.contacts().delete("63a07ddf05a32042dffac965").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/deletecontact)
    #[inline]
    pub fn delete(&self, contact_id: impl Display) -> Request<types::ContactDeleted> {
        self.client.request(Method::DELETE, "/contacts/{contact_id}", &[&contact_id])
    }

    /// `POST /contacts/{contact_id}/archive`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact_archived = client.contacts().archive("63a07ddf05a32042dffac965").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/archivecontact)
    #[inline]
    pub fn archive(&self, contact_id: impl Display) -> Request<types::ContactArchived> {
        self.client
            .request(Method::POST, "/contacts/{contact_id}/archive", &[&contact_id])
    }

    /// `GET /contacts/{contact_id}/companies`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Company`](types::Company) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .contacts()
    ///     .list_attached_companies(
    ///         "63a07ddf05a32042dffac965",
    ///         types::ListContactAttachedCompaniesParams::new(),
    ///     )
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/listcompaniesforacontact)
    #[inline]
    pub fn list_attached_companies(
        &self,
        contact_id: impl Display,
        params: types::ListContactAttachedCompaniesParams,
    ) -> Request<types::ContactAttachedCompanies> {
        self.client
            .request(Method::GET, "/contacts/{contact_id}/companies", &[&contact_id])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `GET /contacts/{contact_id}/segments`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact_segments = client
    ///     .contacts()
    ///     .list_attached_segments("63a07ddf05a32042dffac965")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/listsegmentsforacontact)
    #[inline]
    pub fn list_attached_segments(
        &self,
        contact_id: impl Display,
    ) -> Request<types::ContactSegments> {
        self.client
            .request(Method::GET, "/contacts/{contact_id}/segments", &[&contact_id])
    }

    /// `GET /contacts/{contact_id}/subscriptions`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let subscription_type_list = client
    ///     .contacts()
    ///     .list_attached_subscriptions("63a07ddf05a32042dffac965")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/listsubscriptionsforacontact)
    #[inline]
    pub fn list_attached_subscriptions(
        &self,
        contact_id: impl Display,
    ) -> Request<types::SubscriptionTypeList> {
        self.client
            .request(Method::GET, "/contacts/{contact_id}/subscriptions", &[&contact_id])
    }

    /// `POST /contacts/{contact_id}/subscriptions`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let subscription_type = client
    ///     .contacts()
    ///     .attach_subscription(
    ///         "63a07ddf05a32042dffac965",
    ///         types::AttachContactSubscriptionRequest::new("123", "consent_type"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/subscription-types/attachsubscriptiontypetocontact)
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

    /// `DELETE /contacts/{contact_id}/subscriptions/{subscription_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let subscription_type = client
    ///     .contacts()
    ///     .detach_subscription("63a07ddf05a32042dffac965", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/subscription-types/detachsubscriptiontypetocontact)
    #[inline]
    pub fn detach_subscription(
        &self,
        contact_id: impl Display,
        subscription_id: impl Display,
    ) -> Request<types::SubscriptionType> {
        self.client
            .request(
                Method::DELETE,
                "/contacts/{contact_id}/subscriptions/{subscription_id}",
                &[&contact_id, &subscription_id],
            )
    }

    /// `GET /contacts/{contact_id}/tags`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag_list = client
    ///     .contacts()
    ///     .list_attached_tags("63a07ddf05a32042dffac965")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/listtagsforacontact)
    #[inline]
    pub fn list_attached_tags(
        &self,
        contact_id: impl Display,
    ) -> Request<types::TagList> {
        self.client.request(Method::GET, "/contacts/{contact_id}/tags", &[&contact_id])
    }

    /// `POST /contacts/{contact_id}/unarchive`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact_unarchived = client
    ///     .contacts()
    ///     .unarchive("63a07ddf05a32042dffac965")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/unarchivecontact)
    #[inline]
    pub fn unarchive(
        &self,
        contact_id: impl Display,
    ) -> Request<types::ContactUnarchived> {
        self.client
            .request(Method::POST, "/contacts/{contact_id}/unarchive", &[&contact_id])
    }
}
