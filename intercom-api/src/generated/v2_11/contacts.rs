// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! The people in a workspace: users, who have signed up for the product, and leads, who have not.
//!
//! A contact has an id from Intercom, and can have an `external_id` from your application. [`contacts().search`](super::contacts::Contacts::search) can omit a new
//! contact for a few minutes; [`contacts().find`](super::contacts::Contacts::find) returns a new contact after one second. Creating a contact with an existing email
//! or `external_id` fails with 409, and the error message contains the id of the existing contact. The existing contact can be
//! archived or deleted: the email and the external id of such a contact stay reserved, although [`contacts().find`](super::contacts::Contacts::find) and
//! [`contacts().update`](super::contacts::Contacts::update) fail with 404. [`contacts().unarchive`](super::contacts::Contacts::unarchive) restores an archived contact, but not a deleted contact.
//!
//! A response contains the first ten tags, notes and companies of a contact. If `has_more` of such a list is true,
//! [`contacts().list_tags`](super::contacts::Contacts::list_tags), [`notes().list`](super::notes::Notes::list) or [`contacts().list_companies`](super::contacts::Contacts::list_companies) returns the complete list. Searches compare dates by day
//! in the workspace's time zone.
//!
//! From 2.16 on, [`contacts().find`](super::contacts::Contacts::find) with the id of a merged lead fails with 410, and the `Link` header contains the path of the
//! user; in earlier versions, the call fails with 404. `contacts().list_banners` returns the banners to show to a contact outside
//! the Messenger.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Contacts::list) | Lists the contacts of the workspace, both users and leads. |
//! | [`create`](Contacts::create) | Creates a contact, either a user or a lead. |
//! | [`find`](Contacts::find) | Finds a contact by its Intercom id. |
//! | [`update`](Contacts::update) | Updates a contact; omitted fields keep their values. |
//! | [`delete`](Contacts::delete) | Deletes a contact. |
//! | [`merge`](Contacts::merge) | Merges a lead into a user; the lead is removed. |
//! | [`search`](Contacts::search) | Searches for contacts by attributes. Filters can be combined with AND and OR. |
//! | [`archive`](Contacts::archive) | Archives a contact; [`contacts().unarchive`](super::contacts::Contacts::unarchive) restores it. |
//! | [`list_companies`](Contacts::list_companies) | Lists the companies that a contact belongs to. |
//! | [`attach_company`](Contacts::attach_company) | Attaches a contact to a company. |
//! | [`list_segments`](Contacts::list_segments) | Lists the segments of a contact. |
//! | [`list_subscriptions`](Contacts::list_subscriptions) | Lists the subscription types that a contact has opted in to or out of. |
//! | [`attach_subscription`](Contacts::attach_subscription) | Adds a subscription type to a contact: the contact opts in to or out of the messages of the type. |
//! | [`list_tags`](Contacts::list_tags) | Lists the tags of a contact. |
//! | [`attach_tag`](Contacts::attach_tag) | Tags a contact with an existing tag. |
//! | [`unarchive`](Contacts::unarchive) | Unarchives a contact, so that it is active again. |
//! | [`detach_company`](Contacts::detach_company) | Detaches a contact from a company. |
//! | [`detach_subscription`](Contacts::detach_subscription) | Removes a subscription type from a contact: the contact's choice to opt in or out is reverted. |
//! | [`detach_tag`](Contacts::detach_tag) | Removes a tag from a contact; the tag itself is not deleted. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::search::contacts;
//! use intercom_api::v2_11::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let grace = types::CreateContactRequest::new().role("user").email("grace@example.com");
//! let id = match client.contacts().create(grace).await {
//!     Ok(contact) => contact.id.to_string(),
//!     // A contact with this email already exists; the error contains the id of the contact, which may be archived.
//!     Err(error) => {
//!         let Some((id, archived)) = error.conflict().and_then(|found| Some((found.id?.to_owned(), found.archived))) else {
//!             return Err(error.into());
//!         };
//!         if archived {
//!             client.contacts().unarchive(&id).await?;
//!         }
//!         id
//!     }
//! };
//! let changes = types::UpdateContactRequest::new().name("Grace").clear_phone();
//! client.contacts().update(&id, changes).await?;
//!
//! let mut found = client.contacts().search(contacts::EMAIL.ends_with("@example.com")).items();
//! while let Some(contact) = found.try_next().await? {
//!     println!("{} {}", contact.id, contact.email.unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

const CURSOR: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Query("starting_after")),
    next: "pages.next.starting_after",
    size: "per_page",
    page: "",
    last: "",
};

const PAGE: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Query("page")),
    next: "pages.next.page",
    size: "per_page",
    page: "pages.page",
    last: "pages.total_pages",
};

const SEARCH: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Body("pagination.starting_after")),
    next: "pages.next.starting_after",
    size: "pagination.per_page",
    page: "",
    last: "",
};

/// The operations of [`Client::contacts`](super::Client::contacts).
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'a> {
    pub(super) client: &'a Core,
}

impl Contacts<'_> {
    /// Lists the contacts of the workspace, both users and leads.
    ///
    /// `GET /contacts`
    ///
    /// Intercom's default page size is 50 contacts; the maximum of `per_page` is 150. Merged contacts are omitted. To filter
    /// contacts, use [`contacts().search`](super::contacts::Contacts::search).
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Contact`](types::Contact), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number. Use `starting_after` instead, because the list is paged by cursor.
    /// - `per_page` (`i64`): The page size, at most 150; defaults to 50.
    /// - `starting_after` (`String`): The cursor from `pages.next` of the previous response; omit for the first page.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.contacts().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/listcontacts)
    #[doc(
        alias(
            "list contacts",
            "list the contacts",
            "list contacts of workspace",
            "list the contacts of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::ContactList, types::ListContactsParams> {
        self.client.request(Method::GET, "/contacts", &[]).paged(&CURSOR, Some(150))
    }

    /// Creates a contact, either a user or a lead.
    ///
    /// `POST /contacts`
    ///
    /// At least one of `email`, `external_id` and `role` is required. [`contacts().search`](super::contacts::Contacts::search) can omit the new contact for a few
    /// minutes, and [`messages().create`](super::messages::Messages::create) can fail with 404 for a short time.
    ///
    /// # Errors
    ///
    /// 409 if another contact has the email or the external id. The error message contains the id of the other contact, and states
    /// whether the other contact is archived. The email and the external id of archived and deleted contacts stay reserved, although
    /// [`contacts().find`](super::contacts::Contacts::find) and [`contacts().update`](super::contacts::Contacts::update) fail with 404 for these contacts. [`contacts().unarchive`](super::contacts::Contacts::unarchive) restores an archived contact,
    /// but not a deleted contact.
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact = client
    ///     .contacts()
    ///     .create(
    ///         types::CreateContactRequest::new()
    ///             .email("ada@example.com")
    ///             .name("Ada Lovelace"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/createcontact)
    #[doc(alias("create contact", "create a contact"))]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateContactRequest,
    ) -> Request<types::Contact> {
        self.client.request(Method::POST, "/contacts", &[]).json(&request)
    }

    /// Finds a contact by its Intercom id.
    ///
    /// `GET /contacts/{contact_id}`
    ///
    /// The response contains at most ten tags, ten notes and ten companies; [`contacts().list_tags`](super::contacts::Contacts::list_tags), [`notes().list`](super::notes::Notes::list) and [`contacts().list_companies`](super::contacts::Contacts::list_companies) return the complete lists.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist, is archived or deleted, or was merged into another contact.
    ///
    /// Documented error statuses: 401.
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
    #[doc(
        alias(
            "find contact",
            "find a contact",
            "find contact by its intercom id",
            "find a contact by its intercom id"
        )
    )]
    #[inline]
    pub fn find(&self, contact_id: impl Display) -> Request<types::Contact> {
        self.client.request(Method::GET, "/contacts/{contact_id}", &[&contact_id])
    }

    /// Updates a contact; omitted fields keep their values.
    ///
    /// `PUT /contacts/{contact_id}`
    ///
    /// To link instances of a custom object type to the contact, add the name of the type to `custom_attributes`, with a list of instance ids as the value.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist, is archived or deleted, or was merged into another contact. 409 if another contact,
    /// which may be archived or deleted, has the email or the external id. 400 if the role of a user is set to `lead`.
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact = client
    ///     .contacts()
    ///     .update(
    ///         "63a07ddf05a32042dffac965",
    ///         types::UpdateContactRequest::new().name("Ada Lovelace"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/updatecontact)
    #[doc(alias("update contact", "update a contact"))]
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

    /// Deletes a contact.
    ///
    /// `DELETE /contacts/{contact_id}`
    ///
    /// A deleted contact cannot be restored. The contact's email and external id stay reserved: if a new contact has the same email or
    /// external id, [`contacts().create`](super::contacts::Contacts::create) fails with 409. To be able to restore the contact, use [`contacts().archive`](super::contacts::Contacts::archive) instead.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist.
    ///
    /// Documented error statuses: 401.
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
    #[doc(alias("delete contact", "delete a contact"))]
    #[inline]
    pub fn delete(&self, contact_id: impl Display) -> Request<types::ContactDeleted> {
        self.client.request(Method::DELETE, "/contacts/{contact_id}", &[&contact_id])
    }

    /// Merges a lead into a user; the lead is removed.
    ///
    /// `POST /contacts/merge`
    ///
    /// The response is the user. The merge cannot be undone. Afterwards, [`contacts().find`](super::contacts::Contacts::find) fails with 404 for
    /// the lead's id, and lists and search results omit the lead. Replace the lead's id wherever your application has stored the id.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact = client
    ///     .contacts()
    ///     .merge(
    ///         types::MergeContactRequest::new()
    ///             .from("6a18e25bd04cf21b7a310cd2")
    ///             .into("63a07ddf05a32042dffac965"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/mergecontact)
    #[doc(
        alias(
            "merge_lead_in_user",
            "merge lead",
            "merge a lead",
            "merge lead into user",
            "merge a lead into a user"
        )
    )]
    #[inline]
    pub fn merge(&self, request: types::MergeContactRequest) -> Request<types::Contact> {
        self.client.request(Method::POST, "/contacts/merge", &[]).json(&request)
    }

    /// Searches for contacts by attributes. Filters can be combined with AND and OR.
    ///
    /// `POST /contacts/search`
    ///
    /// - Intercom's default page size is 50 contacts; the maximum of `pagination` is 150.
    /// - Groups of filters can be nested at most two levels deep, and a group can have at most 15 filters.
    /// - Times are sent in Unix seconds and compared by day, in the time zone of the workspace: `=` matches the same day, `>` matches
    ///   later days, and `<` matches earlier days. No other operator is valid.
    /// - `tag_id` supports only `=` and `!=`.
    /// - The field of a custom attribute is named `custom_attributes.{name}`. The fields of the location have names such as
    ///   `location.country`.
    /// - Most fields of [`Contact`](types::Contact), `tag_id` and `segment_id` are searchable. The field for the version of the Android SDK is spelled
    ///   `andoid_sdk_version`.
    /// - The results can omit contacts that were created in the last few minutes. The results never contain merged contacts.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Contact`](types::Contact), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Errors
    ///
    /// 400 if a field does not support the operator or the type of the value. 500 if a filter on a field has the operator AND or OR;
    /// only groups, which have no field, support these operators. A group with one filter is valid.
    ///
    /// Documented error statuses: 401.
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
    #[doc(alias("search for contacts", "search for contacts by attributes"))]
    #[inline]
    pub fn search(
        &self,
        request: impl Into<types::SearchRequest>,
    ) -> Request<types::ContactList> {
        self.client
            .request(Method::POST, "/contacts/search", &[])
            .search(&request.into())
            .paged(&SEARCH, Some(150))
    }

    /// Archives a contact; [`contacts().unarchive`](super::contacts::Contacts::unarchive) restores it.
    ///
    /// `POST /contacts/{contact_id}/archive`
    ///
    /// The response contains only the ids of the contact. Until the contact is unarchived, lists and search results omit the
    /// contact, and [`contacts().find`](super::contacts::Contacts::find) and [`contacts().update`](super::contacts::Contacts::update) fail with 404. The contact's email and external id stay reserved.
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
    #[doc(alias("archive contact", "archive a contact"))]
    #[inline]
    pub fn archive(&self, contact_id: impl Display) -> Request<types::ContactArchived> {
        self.client
            .request(Method::POST, "/contacts/{contact_id}/archive", &[&contact_id])
    }

    /// Lists the companies that a contact belongs to.
    ///
    /// `GET /contacts/{contact_id}/companies`
    ///
    /// To add a contact to a company, use [`contacts().attach_company`](super::contacts::Contacts::attach_company).
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Company`](types::Company), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1.
    /// - `per_page` (`i64`): The page size, at most 150.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.contacts().list_companies("63a07ddf05a32042dffac965").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/listcompaniesforacontact)
    #[doc(
        alias(
            "list_attached_companies",
            "list companies",
            "list the companies",
            "list companies that contact belongs to",
            "list the companies that a contact belongs to"
        )
    )]
    #[inline]
    pub fn list_companies(
        &self,
        contact_id: impl Display,
    ) -> Request<types::ContactAttachedCompanies, types::ListContactCompaniesParams> {
        self.client
            .request(Method::GET, "/contacts/{contact_id}/companies", &[&contact_id])
            .paged(&PAGE, Some(150))
    }

    /// Attaches a contact to a company.
    ///
    /// `POST /contacts/{contact_id}/companies`
    ///
    /// The response is the company. A contact can belong to at most 1,000 companies.
    ///
    /// # Errors
    ///
    /// 404 (`company_not_found`) if the company does not exist; create the company first. 400 (`contact_company_limit_exceeded`) if the
    /// contact already belongs to the maximum number of companies.
    ///
    /// Documented error statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client
    ///     .contacts()
    ///     .attach_company(
    ///         "63a07ddf05a32042dffac965",
    ///         types::AttachContactCompanyRequest::new().id("123"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/companies/attachcontacttoacompany)
    #[doc(
        alias(
            "attach_contact",
            "attach contact",
            "attach a contact",
            "attach contact to company",
            "attach a contact to a company"
        )
    )]
    #[inline]
    pub fn attach_company(
        &self,
        contact_id: impl Display,
        request: types::AttachContactCompanyRequest,
    ) -> Request<types::Company> {
        self.client
            .request(Method::POST, "/contacts/{contact_id}/companies", &[&contact_id])
            .json(&request)
    }

    /// Lists the segments of a contact.
    ///
    /// `GET /contacts/{contact_id}/segments`
    ///
    /// The list is not paginated. The rules of a segment determine its members; membership cannot be set directly.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact_segments = client
    ///     .contacts()
    ///     .list_segments("63a07ddf05a32042dffac965")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/listsegmentsforacontact)
    #[doc(
        alias(
            "list_attached_segments",
            "list segments",
            "list the segments",
            "list segments of contact",
            "list the segments of a contact"
        )
    )]
    #[inline]
    pub fn list_segments(
        &self,
        contact_id: impl Display,
    ) -> Request<types::ContactSegments> {
        self.client
            .request(Method::GET, "/contacts/{contact_id}/segments", &[&contact_id])
    }

    /// Lists the subscription types that a contact has opted in to or out of.
    ///
    /// `GET /contacts/{contact_id}/subscriptions`
    ///
    /// The contact opted out of the types with the `consent_type` `opt_out`, and opted in to the types with the `consent_type`
    /// `opt_in`. The list omits types for which the contact has not made a choice; [`subscription_types().list`](super::subscription_types::SubscriptionTypes::list) returns all types.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let subscription_type_list = client
    ///     .contacts()
    ///     .list_subscriptions("63a07ddf05a32042dffac965")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/listsubscriptionsforacontact)
    #[doc(
        alias(
            "list_attached_subscriptions",
            "list subscription types",
            "list the subscription types"
        )
    )]
    #[inline]
    pub fn list_subscriptions(
        &self,
        contact_id: impl Display,
    ) -> Request<types::SubscriptionTypeList> {
        self.client
            .request(Method::GET, "/contacts/{contact_id}/subscriptions", &[&contact_id])
    }

    /// Adds a subscription type to a contact: the contact opts in to or out of the messages of the type.
    ///
    /// `POST /contacts/{contact_id}/subscriptions`
    ///
    /// The effect depends on the `consent_type` of the type: `opt_out` stops the messages of the type to the contact, and `opt_in`
    /// allows the messages. The response is the added type.
    ///
    /// # Errors
    ///
    /// 404 if the contact or the subscription type does not exist.
    ///
    /// Documented error statuses: 401, 404.
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
    ///         types::AttachContactSubscriptionRequest::new()
    ///             .id("123")
    ///             .consent_type("consent_type"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/subscription-types/attachsubscriptiontypetocontact)
    #[doc(
        alias(
            "add subscription type",
            "add a subscription type",
            "add subscription type to contact",
            "add a subscription type to a contact"
        )
    )]
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

    /// Lists the tags of a contact.
    ///
    /// `GET /contacts/{contact_id}/tags`
    ///
    /// To add or remove a tag, use [`contacts().attach_tag`](super::contacts::Contacts::attach_tag) or [`contacts().detach_tag`](super::contacts::Contacts::detach_tag).
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag_list = client.contacts().list_tags("63a07ddf05a32042dffac965").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/contacts/listtagsforacontact)
    #[doc(
        alias(
            "list_attached_tags",
            "list tags",
            "list the tags",
            "list tags of contact",
            "list the tags of a contact"
        )
    )]
    #[inline]
    pub fn list_tags(&self, contact_id: impl Display) -> Request<types::TagList> {
        self.client.request(Method::GET, "/contacts/{contact_id}/tags", &[&contact_id])
    }

    /// Tags a contact with an existing tag.
    ///
    /// `POST /contacts/{contact_id}/tags`
    ///
    /// The request contains the id of an existing tag; [`tags().create`](super::tags::Tags::create) creates a new tag.
    ///
    /// # Errors
    ///
    /// 404 if the contact or the tag does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .contacts()
    ///     .attach_tag(
    ///         "63a07ddf05a32042dffac965",
    ///         types::AttachContactTagRequest::new().id("123"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/attachtagtocontact)
    #[doc(
        alias(
            "tag_contact",
            "tag contact",
            "tag a contact",
            "tag contact with existing tag",
            "tag a contact with an existing tag"
        )
    )]
    #[inline]
    pub fn attach_tag(
        &self,
        contact_id: impl Display,
        request: types::AttachContactTagRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(Method::POST, "/contacts/{contact_id}/tags", &[&contact_id])
            .json(&request)
    }

    /// Unarchives a contact, so that it is active again.
    ///
    /// `POST /contacts/{contact_id}/unarchive`
    ///
    /// The response contains only the ids of the contact.
    ///
    /// # Errors
    ///
    /// 400 or 500 if the contact was deleted. A deletion cannot be undone.
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
    #[doc(alias("unarchive contact", "unarchive a contact"))]
    #[inline]
    pub fn unarchive(
        &self,
        contact_id: impl Display,
    ) -> Request<types::ContactUnarchived> {
        self.client
            .request(Method::POST, "/contacts/{contact_id}/unarchive", &[&contact_id])
    }

    /// Detaches a contact from a company.
    ///
    /// `DELETE /contacts/{contact_id}/companies/{company_id}`
    ///
    /// Neither the contact nor the company is deleted. The response is the company.
    ///
    /// # Errors
    ///
    /// 404 if the contact (`not_found`) or the company (`company_not_found`) does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client
    ///     .contacts()
    ///     .detach_company("63a07ddf05a32042dffac965", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/companies/detachcontactfromacompany)
    #[doc(
        alias(
            "detach_contact",
            "detach contact",
            "detach a contact",
            "detach contact from company",
            "detach a contact from a company"
        )
    )]
    #[inline]
    pub fn detach_company(
        &self,
        contact_id: impl Display,
        company_id: impl Display,
    ) -> Request<types::Company> {
        self.client
            .request(
                Method::DELETE,
                "/contacts/{contact_id}/companies/{company_id}",
                &[&contact_id, &company_id],
            )
    }

    /// Removes a subscription type from a contact: the contact's choice to opt in or out is reverted.
    ///
    /// `DELETE /contacts/{contact_id}/subscriptions/{subscription_id}`
    ///
    /// The response is the subscription type.
    ///
    /// # Errors
    ///
    /// 404 if the contact or the subscription type does not exist.
    ///
    /// Documented error statuses: 401, 404.
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
    #[doc(
        alias(
            "remove subscription type",
            "remove a subscription type",
            "remove subscription type from contact",
            "remove a subscription type from a contact"
        )
    )]
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

    /// Removes a tag from a contact; the tag itself is not deleted.
    ///
    /// `DELETE /contacts/{contact_id}/tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// 404 if the contact or the tag does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client.contacts().detach_tag("63a07ddf05a32042dffac965", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/tags/detachtagfromcontact)
    #[doc(
        alias(
            "untag_contact",
            "remove tag",
            "remove a tag",
            "remove tag from contact",
            "remove a tag from a contact"
        )
    )]
    #[inline]
    pub fn detach_tag(
        &self,
        contact_id: impl Display,
        tag_id: impl Display,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::DELETE,
                "/contacts/{contact_id}/tags/{tag_id}",
                &[&contact_id, &tag_id],
            )
    }
}

impl<T> Request<T, types::ListContactsParams> {
    /// Sets the parameter `page`.
    ///
    /// The page number. Use `starting_after` instead, because the list is paged by cursor.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 150; defaults to 50.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `starting_after`.
    ///
    /// The cursor from `pages.next` of the previous response; omit for the first page.
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }
}

impl<T> Request<T, types::ListContactCompaniesParams> {
    /// Sets the parameter `page`.
    ///
    /// The page number, starting at 1; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 150.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}
