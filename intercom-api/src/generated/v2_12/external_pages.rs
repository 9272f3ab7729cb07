// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Pages that Fin uses for answers but cannot crawl.
//!
//! Create a source first ([`content_import_sources().create`](super::content_import_sources::ContentImportSources::create)), and then its pages. Creating a page with an existing `external_id`
//! updates that page.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](ExternalPages::list) | Lists the external pages that Fin uses for answers, from all sources. |
//! | [`create`](ExternalPages::create) | Creates an external page for Fin's answers, or updates the page with the same source and external id. |
//! | [`find`](ExternalPages::find) | Finds an external page by its Intercom id. |
//! | [`update`](ExternalPages::update) | Updates an external page by its Intercom id: its text, title or URL, or whether Fin uses the page. |
//! | [`delete`](ExternalPages::delete) | Deletes an external page, so that Fin no longer uses it for answers. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
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

/// The operations of [`Client::external_pages`](super::Client::external_pages).
#[derive(Clone, Copy, Debug)]
pub struct ExternalPages<'a> {
    pub(super) client: &'a Core,
}

impl ExternalPages<'_> {
    /// Lists the external pages that Fin uses for answers, from all sources.
    ///
    /// `GET /ai/external_pages`
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ExternalPage`](types::ExternalPage), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
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
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.external_pages().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/ai-content/listexternalpages)
    #[doc(
        alias(
            "list_external_pages",
            "list external pages",
            "list the external pages",
            "list external pages that fin uses for answers"
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

    /// Creates an external page for Fin's answers, or updates the page with the same source and external id.
    ///
    /// `POST /ai/external_pages`
    ///
    /// Use this operation for pages that Intercom cannot fetch, such as pages behind a login. Give each page a unique `external_id`, so
    /// that sending the page again updates the page instead of creating a duplicate. The source of the page should have the import
    /// method `api`; [`content_import_sources().create`](super::content_import_sources::ContentImportSources::create) creates such a source.
    ///
    /// Idempotent: the client retries the call after transient failures.
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
    /// let external_page = client
    ///     .external_pages()
    ///     .create(
    ///         types::CreateExternalPageRequest::new()
    ///             .title("Opening hours")
    ///             .html("<p>We are open from 9:00 to 17:00.</p>")
    ///             .url("https://help.example.com/opening-hours")
    ///             .source_id("123")
    ///             .external_id("page-1234"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/ai-content/createexternalpage)
    #[doc(
        alias("create_external_page", "create external page", "create an external page")
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

    /// Finds an external page by its Intercom id.
    ///
    /// `GET /ai/external_pages/{id}`
    ///
    /// A page cannot be found by its external id, but [`external_pages().create`](super::external_pages::ExternalPages::create) with the same external id returns the page.
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
    /// let external_page = client.external_pages().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/ai-content/getexternalpage)
    #[doc(
        alias(
            "find_external_page",
            "find external page",
            "find an external page",
            "find external page by its intercom id",
            "find an external page by its intercom id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::ExternalPage> {
        self.client.request(Method::GET, "/ai/external_pages/{id}", &[&id])
    }

    /// Updates an external page by its Intercom id: its text, title or URL, or whether Fin uses the page.
    ///
    /// `PUT /ai/external_pages/{id}`
    ///
    /// Only pages that were added through the API can be updated. `title`, `html` and `url` are always required. To update a page by
    /// its external id, use [`external_pages().create`](super::external_pages::ExternalPages::create).
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
    /// let external_page = client
    ///     .external_pages()
    ///     .update(
    ///         "123",
    ///         types::UpdateExternalPageRequest::new()
    ///             .title("Opening hours")
    ///             .html("<p>We are open from 9:00 to 17:00.</p>")
    ///             .url("https://help.example.com/opening-hours")
    ///             .source_id("123"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/ai-content/updateexternalpage)
    #[doc(
        alias(
            "update_external_page",
            "update external page",
            "update an external page",
            "update external page by its intercom id",
            "update an external page by its intercom id"
        )
    )]
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateExternalPageRequest,
    ) -> Request<types::ExternalPage> {
        self.client
            .request(Method::PUT, "/ai/external_pages/{id}", &[&id])
            .json(&request)
    }

    /// Deletes an external page, so that Fin no longer uses it for answers.
    ///
    /// `DELETE /ai/external_pages/{id}`
    ///
    /// The response is the deleted page. The page is also removed from the content library in Intercom.
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
    /// let external_page = client.external_pages().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/ai-content/deleteexternalpage)
    #[doc(
        alias("delete_external_page", "delete external page", "delete an external page")
    )]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::ExternalPage> {
        self.client.request(Method::DELETE, "/ai/external_pages/{id}", &[&id])
    }
}

impl<T> Request<T, types::ListExternalPagesParams> {
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
