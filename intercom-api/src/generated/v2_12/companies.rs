// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Operations of the resource `companies`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`retrieve`](Companies::retrieve) | `GET /companies` |
//! | [`create_or_update`](Companies::create_or_update) | `POST /companies` |
//! | [`list`](Companies::list) | `POST /companies/list` |
//! | [`scroll`](Companies::scroll) | `GET /companies/scroll` |
//! | [`find`](Companies::find) | `GET /companies/{id}` |
//! | [`update`](Companies::update) | `PUT /companies/{id}` |
//! | [`delete`](Companies::delete) | `DELETE /companies/{id}` |
//! | [`list_attached_contacts`](Companies::list_attached_contacts) | `GET /companies/{id}/contacts` |
//! | [`list_attached_segments`](Companies::list_attached_segments) | `GET /companies/{id}/segments` |
//! | [`detach_contact`](Companies::detach_contact) | `DELETE /contacts/{contact_id}/companies/{id}` |
//! | [`attach_contact`](Companies::attach_contact) | `POST /contacts/{id}/companies` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client
//!     .companies()
//!     .retrieve(types::RetrieveCompanyParams::new())
//!     .items();
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

/// The operations of [`Client::companies`](super::Client::companies).
#[derive(Clone, Copy, Debug)]
pub struct Companies<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Companies<'_> {
    /// `GET /companies`
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
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .companies()
    ///     .retrieve(types::RetrieveCompanyParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/retrievecompany)
    #[inline]
    pub fn retrieve(
        &self,
        params: types::RetrieveCompanyParams,
    ) -> Request<types::CompanyOrList> {
        self.client
            .request(Method::GET, "/companies", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `POST /companies`
    ///
    /// Doing it twice is doing it once, so the client sends it again after failures that pass.
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client
    ///     .companies()
    ///     .create_or_update(types::CreateOrUpdateCompanyRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/createorupdatecompany)
    #[inline]
    pub fn create_or_update(
        &self,
        request: types::CreateOrUpdateCompanyRequest,
    ) -> Request<types::Company> {
        self.client.request(Method::POST, "/companies", &[]).json(&request).repeatable()
    }

    /// `POST /companies/list`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Company`](types::Company) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// Doing it twice is doing it once, so the client sends it again after failures that pass.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.companies().list(types::ListCompaniesParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/listallcompanies)
    #[inline]
    pub fn list(
        &self,
        params: types::ListCompaniesParams,
    ) -> Request<types::CompanyList> {
        self.client
            .request(Method::POST, "/companies/list", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
            .repeatable()
    }

    /// `GET /companies/scroll`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Company`](types::Company) and [`pages`](Request::pages) through every page; how many items a page has is for the service to say.
    ///
    /// Doing it twice is not doing it once, so the client sends it again only where it had no effect.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .companies()
    ///     .scroll(types::ScrollCompaniesParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/scrolloverallcompanies)
    #[inline]
    pub fn scroll(
        &self,
        params: types::ScrollCompaniesParams,
    ) -> Request<types::CompanyScroll> {
        self.client
            .request(Method::GET, "/companies/scroll", &[])
            .params(&params)
            .paged(Paging::Scroll, None)
            .once()
    }

    /// `GET /companies/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
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
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Company> {
        self.client.request(Method::GET, "/companies/{id!scroll}", &[&id])
    }

    /// `PUT /companies/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client
    ///     .companies()
    ///     .update("123", types::UpdateCompanyRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/updatecompany)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateCompanyRequest,
    ) -> Request<types::Company> {
        self.client.request(Method::PUT, "/companies/{id}", &[&id]).json(&request)
    }

    /// `DELETE /companies/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let deleted_company_object = client.companies().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/deletecompany)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::DeletedCompanyObject> {
        self.client.request(Method::DELETE, "/companies/{id}", &[&id])
    }

    /// `GET /companies/{id}/contacts`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Contact`](types::Contact) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .companies()
    ///     .list_attached_contacts("123", types::ListCompanyAttachedContactsParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/listattachedcontacts)
    #[inline]
    pub fn list_attached_contacts(
        &self,
        id: impl Display,
        params: types::ListCompanyAttachedContactsParams,
    ) -> Request<types::CompanyAttachedContacts> {
        self.client
            .request(Method::GET, "/companies/{id}/contacts", &[&id])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `GET /companies/{id}/segments`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company_attached_segments = client
    ///     .companies()
    ///     .list_attached_segments("123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/listattachedsegmentsforcompanies)
    #[inline]
    pub fn list_attached_segments(
        &self,
        id: impl Display,
    ) -> Request<types::CompanyAttachedSegments> {
        self.client.request(Method::GET, "/companies/{id}/segments", &[&id])
    }

    /// `DELETE /contacts/{contact_id}/companies/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client
    ///     .companies()
    ///     .detach_contact("63a07ddf05a32042dffac965", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/detachcontactfromacompany)
    #[inline]
    pub fn detach_contact(
        &self,
        contact_id: impl Display,
        id: impl Display,
    ) -> Request<types::Company> {
        self.client
            .request(
                Method::DELETE,
                "/contacts/{contact_id}/companies/{id}",
                &[&contact_id, &id],
            )
    }

    /// `POST /contacts/{id}/companies`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let company = client
    ///     .companies()
    ///     .attach_contact("123", types::AttachCompanyContactRequest::new("123"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/companies/attachcontacttoacompany)
    #[inline]
    pub fn attach_contact(
        &self,
        id: impl Display,
        request: types::AttachCompanyContactRequest,
    ) -> Request<types::Company> {
        self.client
            .request(Method::POST, "/contacts/{id}/companies", &[&id])
            .json(&request)
    }
}
