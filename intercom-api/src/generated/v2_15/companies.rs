// Written by `cargo xtask regen` from spec/2.15.yaml. Do not edit.
//! The organizations to which contacts belong.
//!
//! A company has an id from Intercom and the `company_id` from your application; the `company_id` never changes. Paths contain the
//! id from Intercom. [`companies().create_or_update`](super::companies::Companies::create_or_update) identifies the company by `company_id`, so the operation is idempotent.
//!
//! A company is visible to teammates and included in [`companies().list`](super::companies::Companies::list) only if the company has a contact. The list ends after
//! 10,000 companies: [`companies().scroll`](super::companies::Companies::scroll) returns all companies, but an app can have only one open scroll, which expires after
//! one minute without a call. A deleted company is archived asynchronously; its contacts are not deleted.
//!
//! | Method | Description |
//! |---|---|
//! | [`find_or_list`](Companies::find_or_list) | Finds a company by your `company_id` or by name, or lists companies by segment or tag. |
//! | [`create_or_update`](Companies::create_or_update) | Creates a company, or updates the company that has the given `company_id`. |
//! | [`find`](Companies::find) | Finds a company by its Intercom id. |
//! | [`update`](Companies::update) | Updates a company; omitted fields keep their values. |
//! | [`delete`](Companies::delete) | Deletes a company: the company is archived, and its contacts are detached but not deleted. |
//! | [`list`](Companies::list) | Lists the companies that have contacts, the most recently active first. |
//! | [`scroll`](Companies::scroll) | Scrolls through all companies of the workspace. The number of companies is not limited. |
//! | [`list_contacts`](Companies::list_contacts) | Lists the contacts that belong to a company. |
//! | [`list_notes`](Companies::list_notes) | Lists the notes that teammates wrote about a company. |
//! | [`list_segments`](Companies::list_segments) | Lists the segments of a company. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_15::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! // A second call with the same `company_id` updates the company.
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

#[allow(unused_imports)] // the description determines which imports are used
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

const URL: Paging = Paging {
    marker: Marker::Url,
    place: None,
    next: "pages.next",
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
    /// Finds a company by your `company_id` or by name, or lists companies by segment or tag.
    ///
    /// `GET /companies`
    ///
    /// If `company_id` or `name` is set, the response is that company, as the variant `Company` of [`CompanyOrList`](types::CompanyOrList). Otherwise, the
    /// response is a page of companies, as the variant `List`; `segment_id` and `tag_id` filter the list. Intercom's default page size
    /// is 15. To find a company by its id in Intercom, use [`companies().find`](super::companies::Companies::find).
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Company`](types::Company), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `name` (`String`): The complete name of the company to find.
    /// - `company_id` (`Id`): The `company_id` of the company to find.
    /// - `tag_id` (`Id`): Lists the companies with this tag.
    /// - `segment_id` (`Id`): Lists the companies in this segment.
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1. Applies to lists only.
    /// - `per_page` (`i64`): The page size of the list, at most 150; defaults to 15.
    ///
    /// # Errors
    ///
    /// 404 (`company_not_found`) if no company has the given `company_id` or name.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.companies().find_or_list().company_id("company-1234").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/companies/retrievecompany)
    #[doc(alias("retrieve", "find company", "find a company"))]
    #[inline]
    pub fn find_or_list(
        &self,
    ) -> Request<types::CompanyOrList, types::FindOrListCompanyParams> {
        self.client.request(Method::GET, "/companies", &[]).paged(&PAGE, Some(150))
    }

    /// Creates a company, or updates the company that has the given `company_id`.
    ///
    /// `POST /companies`
    ///
    /// Sending the same request twice updates the company. A company appears in Intercom and in [`companies().list`](super::companies::Companies::list) only if it has a
    /// contact; to add a contact, use [`contacts().attach_company`](super::contacts::Contacts::attach_company). The `company_id` cannot be changed later.
    ///
    /// Idempotent: the client retries the call after transient failures.
    ///
    /// # Errors
    ///
    /// 400 (`bad_request`) if a parameter is invalid; the error message names the parameter.
    ///
    /// Documented error statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/companies/createorupdatecompany)
    #[doc(alias("create company", "create a company"))]
    #[inline]
    pub fn create_or_update(
        &self,
        request: types::CreateOrUpdateCompanyRequest,
    ) -> Request<types::Company> {
        self.client.request(Method::POST, "/companies", &[]).json(&request).repeatable()
    }

    /// Finds a company by its Intercom id.
    ///
    /// `GET /companies/{company_id}`
    ///
    /// To find a company by your own `company_id`, use [`companies().find_or_list`](super::companies::Companies::find_or_list).
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
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client.companies().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/companies/retrieveacompanybyid)
    #[doc(
        alias(
            "find company",
            "find a company",
            "find company by its intercom id",
            "find a company by its intercom id"
        )
    )]
    #[inline]
    pub fn find(&self, company_id: impl Display) -> Request<types::Company> {
        self.client
            .request(Method::GET, "/companies/{company_id!scroll}", &[&company_id])
    }

    /// Updates a company; omitted fields keep their values.
    ///
    /// `PUT /companies/{company_id}`
    ///
    /// The path contains the id of the company in Intercom. Your `company_id` cannot be changed.
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
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client
    ///     .companies()
    ///     .update("123", types::UpdateCompanyRequest::new().name("Analytical Engines"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/companies/updatecompany)
    #[doc(alias("update company", "update a company"))]
    #[inline]
    pub fn update(
        &self,
        company_id: impl Display,
        request: types::UpdateCompanyRequest,
    ) -> Request<types::Company> {
        self.client
            .request(Method::PUT, "/companies/{company_id}", &[&company_id])
            .json(&request)
    }

    /// Deletes a company: the company is archived, and its contacts are detached but not deleted.
    ///
    /// `DELETE /companies/{company_id}`
    ///
    /// The deletion is asynchronous; the webhook `company.deleted` reports the completion. If an integration, such as a CRM, imports
    /// companies, remove the company from the source of the integration first; otherwise, the next import creates the company again.
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
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company_deleted = client.companies().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/companies/deletecompany)
    #[doc(alias("delete company", "delete a company"))]
    #[inline]
    pub fn delete(&self, company_id: impl Display) -> Request<types::CompanyDeleted> {
        self.client.request(Method::DELETE, "/companies/{company_id}", &[&company_id])
    }

    /// Lists the companies that have contacts, the most recently active first.
    ///
    /// `POST /companies/list`
    ///
    /// The list is ordered by `last_request_at`, omits companies without contacts, and ends after 10,000 companies:
    /// [`companies().scroll`](super::companies::Companies::scroll) returns all companies. Intercom's default page size is 15.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Company`](types::Company), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// Idempotent: the client retries the call after transient failures.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1.
    /// - `per_page` (`i64`): The page size, at most 150; defaults to 15.
    /// - `order` (`String`): The order by last activity: `desc`, the default, lists the most recently active companies first; `asc` lists the most recently active companies last.
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
    /// let mut items = client.companies().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/companies/listallcompanies)
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

    /// Scrolls through all companies of the workspace. The number of companies is not limited.
    ///
    /// `GET /companies/scroll`
    ///
    /// Send the first request without a parameter, and each further request with the `scroll_param` of the previous response, until
    /// `data` is empty. An app can have only one open scroll, which expires after one minute without a request. An expired scroll
    /// cannot be resumed: start a new scroll.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Company`](types::Company), and [`pages`](Request::pages) over every page. The service chooses the page size.
    ///
    /// Not idempotent: the client retries the call only if the first attempt certainly had no effect.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `scroll_param` (`String`): The parameter from the previous response; omit the parameter to start a scroll.
    ///
    /// # Errors
    ///
    /// `scroll_exists` if the app already has an open scroll, which expires after one minute without a request. After a 500, start a
    /// new scroll.
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.companies().scroll().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/companies/scrolloverallcompanies)
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

    /// Lists the contacts that belong to a company.
    ///
    /// `GET /companies/{company_id}/contacts`
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Contact`](types::Contact), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
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
    /// 404 (`company_not_found`) if the company does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.companies().list_contacts("123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/companies/listattachedcontacts)
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
        company_id: impl Display,
    ) -> Request<types::CompanyAttachedContacts, types::ListCompanyContactsParams> {
        self.client
            .request(Method::GET, "/companies/{company_id}/contacts", &[&company_id])
            .paged(&PAGE, Some(150))
    }

    /// Lists the notes that teammates wrote about a company.
    ///
    /// `GET /companies/{company_id}/notes`
    ///
    /// The path contains the id of the company in Intercom.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Note`](types::Note), and [`pages`](Request::pages) over every page. The service chooses the page size.
    ///
    /// # Errors
    ///
    /// 404 (`company_not_found`) if the company does not exist.
    ///
    /// Documented error statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.companies().list_notes("123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/notes/listcompanynotes)
    #[doc(
        alias(
            "list_company_notes",
            "list notes",
            "list the notes",
            "list notes that teammates wrote about company"
        )
    )]
    #[inline]
    pub fn list_notes(&self, company_id: impl Display) -> Request<types::NoteList> {
        self.client
            .request(Method::GET, "/companies/{company_id}/notes", &[&company_id])
            .paged(&URL, None)
    }

    /// Lists the segments of a company.
    ///
    /// `GET /companies/{company_id}/segments`
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
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company_attached_segments = client.companies().list_segments("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/companies/listattachedsegmentsforcompanies)
    #[doc(
        alias(
            "list_attached_segments",
            "list segments",
            "list the segments",
            "list segments of company",
            "list the segments of a company"
        )
    )]
    #[inline]
    pub fn list_segments(
        &self,
        company_id: impl Display,
    ) -> Request<types::CompanyAttachedSegments> {
        self.client
            .request(Method::GET, "/companies/{company_id}/segments", &[&company_id])
    }
}

impl<T> Request<T, types::FindOrListCompanyParams> {
    /// Sets the parameter `name`.
    ///
    /// The complete name of the company to find.
    #[inline]
    pub fn name(self, name: impl SetTo<String>) -> Self {
        self.param("name", Param::Query, name.set_to())
    }

    /// Sets the parameter `company_id`.
    ///
    /// The `company_id` of the company to find.
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
    /// The page number, starting at 1; defaults to 1. Applies to lists only.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size of the list, at most 150; defaults to 15.
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
    /// The page number, starting at 1; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 150; defaults to 15.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `order`.
    ///
    /// The order by last activity: `desc`, the default, lists the most recently active companies first; `asc` lists the most recently active companies last.
    #[inline]
    pub fn order(self, order: impl SetTo<String>) -> Self {
        self.param("order", Param::Query, order.set_to())
    }
}

impl<T> Request<T, types::ScrollCompaniesParams> {
    /// Sets the parameter `scroll_param`.
    ///
    /// The parameter from the previous response; omit the parameter to start a scroll.
    #[inline]
    pub fn scroll_param(self, scroll_param: impl SetTo<String>) -> Self {
        self.param("scroll_param", Param::Query, scroll_param.set_to())
    }
}

impl<T> Request<T, types::ListCompanyContactsParams> {
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
