// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Pages for Fin to answer from that it could not crawl itself.
//!
//! Make a source first ([`content_import_sources().create`](super::content_import_sources::ContentImportSources::create)), then its pages. Creating a page whose `external_id` its source already
//! has updates that page.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](ExternalPages::list) | List the external pages that Fin can answer from, of all sources. |
//! | [`create`](ExternalPages::create) | Create an external page for Fin to answer from, or update the one of the same source and external id. |
//! | [`find`](ExternalPages::find) | Find an external page by Intercom's id for it. |
//! | [`update`](ExternalPages::update) | Update an external page by Intercom's id for it: its text, title, address, or whether Fin uses it. |
//! | [`delete`](ExternalPages::delete) | Delete an external page, so that Fin no longer answers from it. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let source = types::CreateContentImportSourceRequest::new().url("https://docs.example.com");
//! let source = client.content_import_sources().create(source).await?;
//!
//! let page = types::CreateExternalPageRequest::new().title("Refunds").html("<p>We pay back within a week.</p>").source_id(source.id.clone()).external_id("refunds");
//! let page = client.external_pages().create(page).await?;
//! println!("page {} of source {}", page.id, source.id);
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

/// The operations of [`Client::external_pages`](super::Client::external_pages).
#[derive(Clone, Copy, Debug)]
pub struct ExternalPages<'a> {
    pub(super) client: &'a Core,
}

impl ExternalPages<'_> {
    /// List the external pages that Fin can answer from, of all sources.
    ///
    /// `GET /ai/external_pages`
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ExternalPage`](types::ExternalPage), and [`pages`](Request::pages) over every page. Both request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `page` (`i64`): Counted from 1, which is the default.
    /// - `per_page` (`i64`): External pages on a page of the list, at most 150.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.external_pages().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/listexternalpages)
    #[doc(
        alias(
            "list_external_pages",
            "list external pages",
            "list the external pages",
            "list external pages that fin can answer from"
        )
    )]
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::ExternalPageList, types::ListExternalPagesParams> {
        self.client
            .request(Method::GET, "/ai/external_pages", &[])
            .paged(&PAGE, Some(150))
    }

    /// Create an external page for Fin to answer from, or update the one of the same source and external id.
    ///
    /// `POST /ai/external_pages`
    ///
    /// For pages that Intercom cannot fetch itself, as those behind a login. An application that walks through its pages and sends
    /// each with an `external_id` of its own brings all of them up to date, and makes no duplicates. The source should be one that
    /// is filled by the API; make it with [`content_import_sources().create`](super::content_import_sources::ContentImportSources::create).
    ///
    /// Idempotent: the client retries it after transient failures.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let external_page = client
    ///     .external_pages()
    ///     .create(
    ///         types::CreateExternalPageRequest::new()
    ///             .title("Opening hours")
    ///             .html("<p>We are there from 9 to 17.</p>")
    ///             .url("https://help.example.com/opening-hours")
    ///             .source_id("123")
    ///             .external_id("page-1234"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/createexternalpage)
    #[doc(
        alias(
            "create_external_page",
            "create external page",
            "create an external page",
            "create external page for fin to answer from"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateExternalPageRequest,
    ) -> Request<types::ExternalPage> {
        self.client
            .request(Method::POST, "/ai/external_pages", &[])
            .json(&request)
            .repeatable()
    }

    /// Find an external page by Intercom's id for it.
    ///
    /// `GET /ai/external_pages/{page_id}`
    ///
    /// It cannot be found by its external id; sending it again with [`external_pages().create`](super::external_pages::ExternalPages::create) answers it, too.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let external_page = client.external_pages().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/getexternalpage)
    #[doc(alias("find_external_page", "find external page", "find an external page"))]
    #[inline]
    pub fn find(&self, page_id: impl Display) -> Request<types::ExternalPage> {
        self.client.request(Method::GET, "/ai/external_pages/{page_id}", &[&page_id])
    }

    /// Update an external page by Intercom's id for it: its text, title, address, or whether Fin uses it.
    ///
    /// `PUT /ai/external_pages/{page_id}`
    ///
    /// Only for pages that came through the API. Title, text and address have to be sent every time. With an external id at hand
    /// [`external_pages().create`](super::external_pages::ExternalPages::create) does the same.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let external_page = client
    ///     .external_pages()
    ///     .update(
    ///         "123",
    ///         types::UpdateExternalPageRequest::new()
    ///             .title("Opening hours")
    ///             .html("<p>We are there from 9 to 17.</p>")
    ///             .url("https://help.example.com/opening-hours")
    ///             .source_id("123"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/updateexternalpage)
    #[doc(
        alias("update_external_page", "update external page", "update an external page")
    )]
    #[inline]
    pub fn update(
        &self,
        page_id: impl Display,
        request: types::UpdateExternalPageRequest,
    ) -> Request<types::ExternalPage> {
        self.client
            .request(Method::PUT, "/ai/external_pages/{page_id}", &[&page_id])
            .json(&request)
    }

    /// Delete an external page, so that Fin no longer answers from it.
    ///
    /// `DELETE /ai/external_pages/{page_id}`
    ///
    /// The answer is the page as it was. It is gone from the content library in Intercom, too.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let external_page = client.external_pages().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/deleteexternalpage)
    #[doc(
        alias("delete_external_page", "delete external page", "delete an external page")
    )]
    #[inline]
    pub fn delete(&self, page_id: impl Display) -> Request<types::ExternalPage> {
        self.client.request(Method::DELETE, "/ai/external_pages/{page_id}", &[&page_id])
    }
}

impl<T> Request<T, types::ListExternalPagesParams> {
    /// Sets the parameter `page`.
    ///
    /// Counted from 1, which is the default.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// External pages on a page of the list, at most 150.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}
