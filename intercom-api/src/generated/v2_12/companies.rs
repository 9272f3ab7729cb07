// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! The organizations to which contacts belong.
//!
//! A company has an id of Intercom's, and a `company_id`, which is the application's own and never changes. Calls with an id
//! in their path take Intercom's. [`companies().create_or_update`](super::companies::Companies::create_or_update) goes by `company_id`, so that it can be sent again.
//!
//! Teammates see a company only once a contact belongs to it, and [`companies().list`](super::companies::Companies::list) leaves out those without. That list also
//! ends after 10,000 companies: [`companies().scroll`](super::companies::Companies::scroll) goes through more, but there can be one scroll for an app at a time, and
//! it dies after a minute without a call. A deleted company is archived, some time after the answer; its contacts stay.
//!
//! | Method | Description |
//! |---|---|
//! | [`find_or_list`](Companies::find_or_list) | Find a company by your id for it or by its name, or list companies by segment or tag. |
//! | [`create_or_update`](Companies::create_or_update) | Create a company, or update the one that has this `company_id`. |
//! | [`find`](Companies::find) | Find a company by its Intercom id. |
//! | [`update`](Companies::update) | Update a company; fields that are not sent stay as they are. |
//! | [`delete`](Companies::delete) | Delete a company: it is archived and its contacts are detached, not deleted. |
//! | [`list`](Companies::list) | List the companies that have contacts, those that were active last first. |
//! | [`scroll`](Companies::scroll) | Scroll through all companies of the workspace, however many there are. |
//! | [`list_contacts`](Companies::list_contacts) | List the contacts that belong to a company. |
//! | [`list_segments`](Companies::list_segments) | List the segments that a company falls into, all at once. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! // The same `company_id` again changes the company and makes no second one.
//! let acme = types::CreateOrUpdateCompanyRequest::new().company_id("acme").name("Acme").plan("Pro");
//! let acme = client.companies().create_or_update(acme).await?;
//!
//! let member = types::AttachContactCompanyRequest::new().id(acme.id.clone());
//! client.contacts().attach_company("65f000000000000000000001", member).await?;
//!
//! let mut people =
//!     client.companies().list_contacts(&acme.id).items();
//! while let Some(contact) = people.try_next().await? {
//!     println!("{}", contact.email.unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

const PAGE: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Query("page")),
    next: "pages.next.page",
    size: "per_page",
    page: "pages.page",
    last: "pages.total_pages",
};

const SCROLL: Paging = Paging {
    marker: Marker::Scroll,
    place: Some(In::Query("scroll_param")),
    next: "scroll_param",
    size: "per_page",
    page: "",
    last: "",
};

/// The operations of [`Client::companies`](super::Client::companies).
#[derive(Clone, Copy, Debug)]
pub struct Companies<'a> {
    pub(super) client: &'a Core,
}

impl Companies<'_> {
    /// Find a company by your id for it or by its name, or list companies by segment or tag.
    ///
    /// `GET /companies`
    ///
    /// With `company_id` or `name` the answer is that company, the arm `Company` of [`CompanyOrList`](types::CompanyOrList). With `segment_id`, `tag_id`
    /// or neither it is a page of companies, the arm `List`; Intercom's own page size is 15. To find a company by Intercom's id, use
    /// [`companies().find`](super::companies::Companies::find).
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Company`](types::Company), and [`pages`](Request::pages) over every page. Both request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `name` (`String`): The whole name; the answer is the company that has it.
    /// - `company_id` (`Id`): Your own id for the company; the answer is that company.
    /// - `tag_id` (`Id`): Lists the companies with this tag.
    /// - `segment_id` (`Id`): Lists the companies in this segment.
    /// - `page` (`i64`): Counted from 1, which is the default. It applies to lists only.
    /// - `per_page` (`i64`): How many companies a page of the list has: 15 by default, 150 at most.
    ///
    /// # Errors
    ///
    /// 404 (`company_not_found`) where no company has this `company_id` or name.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.companies().find_or_list().company_id("company-1234").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/retrievecompany)
    #[doc(alias("retrieve", "find company", "find a company"))]
    #[inline]
    pub fn find_or_list(
        &self,
    ) -> Request<types::CompanyOrList, types::FindOrListCompanyParams> {
        self.client.request(Method::GET, "/companies", &[]).paged(&PAGE, Some(150))
    }

    /// Create a company, or update the one that has this `company_id`.
    ///
    /// `POST /companies`
    ///
    /// Sending the same twice makes no second company. A company shows up in Intercom and in [`companies().list`](super::companies::Companies::list) only once a contact
    /// belongs to it: use [`contacts().attach_company`](super::contacts::Contacts::attach_company). Its `company_id` is fixed when it is created.
    ///
    /// Idempotent: the client retries it after transient failures.
    ///
    /// # Errors
    ///
    /// 400 (`bad_request`) where a parameter is refused; the message names it.
    ///
    /// Documented error statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client
    ///     .companies()
    ///     .create_or_update(
    ///         types::CreateOrUpdateCompanyRequest::new()
    ///             .name("Analytical Engines")
    ///             .company_id("company-1234"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/createorupdatecompany)
    #[doc(alias("create company", "create a company"))]
    #[inline]
    pub fn create_or_update(
        &self,
        request: types::CreateOrUpdateCompanyRequest,
    ) -> Request<types::Company> {
        self.client.request(Method::POST, "/companies", &[]).json(&request).repeatable()
    }

    /// Find a company by its Intercom id.
    ///
    /// `GET /companies/{id}`
    ///
    /// By your own `company_id`, use [`companies().find_or_list`](super::companies::Companies::find_or_list).
    ///
    /// # Errors
    ///
    /// 404 (`company_not_found`) if the company does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client.companies().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/retrieveacompanybyid)
    #[doc(
        alias(
            "find company",
            "find a company",
            "find company by its intercom id",
            "find a company by its intercom id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Company> {
        self.client.request(Method::GET, "/companies/{id!scroll}", &[&id])
    }

    /// Update a company; fields that are not sent stay as they are.
    ///
    /// `PUT /companies/{id}`
    ///
    /// The path takes Intercom's id. Your `company_id` cannot be changed.
    ///
    /// # Errors
    ///
    /// 404 (`company_not_found`) where there is no such company.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client
    ///     .companies()
    ///     .update("123", types::UpdateCompanyRequest::new().name("Analytical Engines"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/updatecompany)
    #[doc(alias("update company", "update a company"))]
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateCompanyRequest,
    ) -> Request<types::Company> {
        self.client.request(Method::PUT, "/companies/{id}", &[&id]).json(&request)
    }

    /// Delete a company: it is archived and its contacts are detached, not deleted.
    ///
    /// `DELETE /companies/{id}`
    ///
    /// The answer comes before the work is done; the webhook `company.deleted` tells when it is. Integrations that bring companies
    /// into Intercom from elsewhere, such as a CRM, create the company again at their next run, unless it is removed there first.
    ///
    /// # Errors
    ///
    /// 404 (`company_not_found`) where there is no such company.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company_deleted = client.companies().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/deletecompany)
    #[doc(alias("delete company", "delete a company"))]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::CompanyDeleted> {
        self.client.request(Method::DELETE, "/companies/{id}", &[&id])
    }

    /// List the companies that have contacts, those that were active last first.
    ///
    /// `POST /companies/list`
    ///
    /// The order is that of `last_request_at`; companies without contacts are left out. The list ends after 10,000 companies,
    /// however many there are: [`companies().scroll`](super::companies::Companies::scroll) goes through all of them. Intercom's own page size is 15.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Company`](types::Company), and [`pages`](Request::pages) over every page. Both request 150 items per page unless `per_page` is set.
    ///
    /// Idempotent: the client retries it after transient failures.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `page` (`i64`): Counted from 1, which is the default.
    /// - `per_page` (`i64`): How many companies to answer at once: 15 by default, 150 at most.
    /// - `order` (`String`): `desc`, the default, starts with the companies that were active most recently, `asc` with those whose last activity is the oldest.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.companies().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/listallcompanies)
    #[doc(
        alias(
            "list companies",
            "list the companies",
            "list companies that have contacts",
            "list the companies that have contacts"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::CompanyList, types::ListCompaniesParams> {
        self.client
            .request(Method::POST, "/companies/list", &[])
            .paged(&PAGE, Some(150))
            .repeatable()
    }

    /// Scroll through all companies of the workspace, however many there are.
    ///
    /// `GET /companies/scroll`
    ///
    /// Call it without a parameter first, then with the `scroll_param` of the answer, until `data` is empty. An app can have one
    /// scroll open at a time, and a scroll that is not used for a minute is lost. A scroll that was lost cannot
    /// be resumed: start again from the beginning.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Company`](types::Company), and [`pages`](Request::pages) over every page. The service chooses the page size.
    ///
    /// Not idempotent: the client retries it only if the first attempt certainly had no effect.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `scroll_param` (`String`): The one of the previous answer. Leave it out to start a scroll.
    ///
    /// # Errors
    ///
    /// `scroll_exists` where the app has another scroll open; it ends by itself after a minute without a request. 500 means that the
    /// scroll has broken and has to be started again.
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.companies().scroll().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/scrolloverallcompanies)
    #[doc(
        alias(
            "scroll through all companies",
            "scroll through all companies of workspace",
            "scroll through all companies of the workspace"
        )
    )]
    #[inline]
    pub fn scroll(&self) -> Request<types::CompanyScroll, types::ScrollCompaniesParams> {
        self.client
            .request(Method::GET, "/companies/scroll", &[])
            .paged(&SCROLL, None)
            .once()
    }

    /// List the contacts that belong to a company.
    ///
    /// `GET /companies/{id}/contacts`
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Contact`](types::Contact), and [`pages`](Request::pages) over every page. Both request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `page` (`i64`): Counted from 1, which is the default.
    /// - `per_page` (`i64`): How many contacts to answer at once, 150 at most.
    ///
    /// # Errors
    ///
    /// 404 (`company_not_found`) where there is no such company.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.companies().list_contacts("123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/listattachedcontacts)
    #[doc(
        alias(
            "list_attached_contacts",
            "list contacts",
            "list the contacts",
            "list contacts that belong to company",
            "list the contacts that belong to a company"
        )
    )]
    #[inline]
    pub fn list_contacts(
        &self,
        id: impl Display,
    ) -> Request<types::CompanyAttachedContacts, types::ListCompanyContactsParams> {
        self.client
            .request(Method::GET, "/companies/{id}/contacts", &[&id])
            .paged(&PAGE, Some(150))
    }

    /// List the segments that a company falls into, all at once.
    ///
    /// `GET /companies/{id}/segments`
    ///
    /// # Errors
    ///
    /// 404 (`company_not_found`) where there is no such company.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company_attached_segments = client.companies().list_segments("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/listattachedsegmentsforcompanies)
    #[doc(
        alias(
            "list_attached_segments",
            "list segments",
            "list the segments",
            "list segments that company falls into",
            "list the segments that a company falls into"
        )
    )]
    #[inline]
    pub fn list_segments(
        &self,
        id: impl Display,
    ) -> Request<types::CompanyAttachedSegments> {
        self.client.request(Method::GET, "/companies/{id}/segments", &[&id])
    }
}

impl<T> Request<T, types::FindOrListCompanyParams> {
    /// Sets the parameter `name`.
    ///
    /// The whole name; the answer is the company that has it.
    #[inline]
    pub fn name(self, name: impl SetTo<String>) -> Self {
        self.param("name", Param::Query, name.set_to())
    }

    /// Sets the parameter `company_id`.
    ///
    /// Your own id for the company; the answer is that company.
    #[inline]
    pub fn company_id(self, company_id: impl SetTo<Id>) -> Self {
        self.param("company_id", Param::Query, company_id.set_to())
    }

    /// Sets the parameter `tag_id`.
    ///
    /// Lists the companies with this tag.
    #[inline]
    pub fn tag_id(self, tag_id: impl SetTo<Id>) -> Self {
        self.param("tag_id", Param::Query, tag_id.set_to())
    }

    /// Sets the parameter `segment_id`.
    ///
    /// Lists the companies in this segment.
    #[inline]
    pub fn segment_id(self, segment_id: impl SetTo<Id>) -> Self {
        self.param("segment_id", Param::Query, segment_id.set_to())
    }

    /// Sets the parameter `page`.
    ///
    /// Counted from 1, which is the default. It applies to lists only.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// How many companies a page of the list has: 15 by default, 150 at most.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

impl<T> Request<T, types::ListCompaniesParams> {
    /// Sets the parameter `page`.
    ///
    /// Counted from 1, which is the default.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// How many companies to answer at once: 15 by default, 150 at most.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `order`.
    ///
    /// `desc`, the default, starts with the companies that were active most recently, `asc` with those whose last activity is the oldest.
    #[inline]
    pub fn order(self, order: impl SetTo<String>) -> Self {
        self.param("order", Param::Query, order.set_to())
    }
}

impl<T> Request<T, types::ScrollCompaniesParams> {
    /// Sets the parameter `scroll_param`.
    ///
    /// The one of the previous answer. Leave it out to start a scroll.
    #[inline]
    pub fn scroll_param(self, scroll_param: impl SetTo<String>) -> Self {
        self.param("scroll_param", Param::Query, scroll_param.set_to())
    }
}

impl<T> Request<T, types::ListCompanyContactsParams> {
    /// Sets the parameter `page`.
    ///
    /// Counted from 1, which is the default.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// How many contacts to answer at once, 150 at most.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}
