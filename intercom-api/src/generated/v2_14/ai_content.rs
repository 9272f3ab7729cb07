// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Pages for Fin to answer from that it could not crawl itself, and the sources to which they belong.
//!
//! Make a source first ([`ai_content().create_import_source`](super::ai_content::AiContent::create_import_source)), then its pages. Creating a page whose `external_id` its source
//! already has updates that page. Deleting a source deletes all of its pages.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list_import_sources`](AiContent::list_import_sources) | List the content import sources, the places that pages for Fin come from. |
//! | [`create_import_source`](AiContent::create_import_source) | Create a content import source, to which external pages can then be added. |
//! | [`list_external_pages`](AiContent::list_external_pages) | List the external pages that Fin can answer from, of all sources. |
//! | [`create_external_page`](AiContent::create_external_page) | Create an external page for Fin to answer from, or update the one of the same source and external id. |
//! | [`find_import_source`](AiContent::find_import_source) | Find a content import source by its id: its address, whether it is active, and when it was last synced. |
//! | [`update_import_source`](AiContent::update_import_source) | Update a content import source: switch it on or off, or give it another address. |
//! | [`delete_import_source`](AiContent::delete_import_source) | Delete a content import source and every external page that came from it. |
//! | [`find_external_page`](AiContent::find_external_page) | Find an external page by Intercom's id for it. |
//! | [`update_external_page`](AiContent::update_external_page) | Update an external page by Intercom's id for it: its text, title, address, or whether Fin uses it. |
//! | [`delete_external_page`](AiContent::delete_external_page) | Delete an external page, so that Fin no longer answers from it. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let source = types::CreateContentImportSourceRequest::new().url("https://docs.example.com");
//! let source = client.ai_content().create_import_source(source).await?;
//!
//! let page = types::CreateExternalPageRequest::new().title("Refunds").html("<p>We pay back within a week.</p>").source_id(source.id.clone()).external_id("refunds");
//! let page = client.ai_content().create_external_page(page).await?;
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

/// The operations of [`Client::ai_content`](super::Client::ai_content).
#[derive(Clone, Copy, Debug)]
pub struct AiContent<'a> {
    pub(super) client: &'a Core,
}

impl AiContent<'_> {
    /// List the content import sources, the places that pages for Fin come from.
    ///
    /// `GET /ai/content_import_sources`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`ContentImportSource`](types::ContentImportSource), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 150 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `page` (`i64`): Counted from 1, which is the default.
    /// - `per_page` (`i64`): Sources on a page, at most 150.
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.ai_content().list_import_sources().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/listcontentimportsources)
    #[doc(alias("list content import sources", "list the content import sources"))]
    #[inline]
    pub fn list_import_sources(
        &self,
    ) -> Request<
        types::ContentImportSourcesList,
        types::ListAiContentImportSourcesParams,
    > {
        self.client
            .request(Method::GET, "/ai/content_import_sources", &[])
            .paged(&PAGE, Some(150))
    }

    /// Create a content import source, to which external pages can then be added.
    ///
    /// `POST /ai/content_import_sources`
    ///
    /// This comes first: an external page needs the id of its source. The source also decides who gets answers from its pages; that
    /// audience is set in Intercom, not here. Make one source for each place that pages come from.
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let content_import_source = client
    ///     .ai_content()
    ///     .create_import_source(
    ///         types::CreateContentImportSourceRequest::new()
    ///             .url("https://help.example.com"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/createcontentimportsource)
    #[doc(alias("create content import source", "create a content import source"))]
    #[inline]
    pub fn create_import_source(
        &self,
        request: types::CreateContentImportSourceRequest,
    ) -> Request<types::ContentImportSource> {
        self.client
            .request(Method::POST, "/ai/content_import_sources", &[])
            .json(&request)
    }

    /// List the external pages that Fin can answer from, of all sources.
    ///
    /// `GET /ai/external_pages`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`ExternalPage`](types::ExternalPage), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 150 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `page` (`i64`): Counted from 1, which is the default.
    /// - `per_page` (`i64`): External pages on a page of the list, at most 150.
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.ai_content().list_external_pages().items();
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
            "list external pages",
            "list the external pages",
            "list external pages that fin can answer from"
        )
    )]
    #[inline]
    pub fn list_external_pages(
        &self,
    ) -> Request<types::ExternalPagesList, types::ListAiContentExternalPagesParams> {
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
    /// is filled by the API; make it with [`ai_content().create_import_source`](super::ai_content::AiContent::create_import_source).
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let external_page = client
    ///     .ai_content()
    ///     .create_external_page(
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
            "create external page",
            "create an external page",
            "create external page for fin to answer from"
        )
    )]
    #[inline]
    pub fn create_external_page(
        &self,
        request: types::CreateExternalPageRequest,
    ) -> Request<types::ExternalPage> {
        self.client.request(Method::POST, "/ai/external_pages", &[]).json(&request)
    }

    /// Find a content import source by its id: its address, whether it is active, and when it was last synced.
    ///
    /// `GET /ai/content_import_sources/{source_id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let content_import_source = client.ai_content().find_import_source("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/getcontentimportsource)
    #[doc(
        alias(
            "find content import source",
            "find a content import source",
            "find content import source by its id",
            "find a content import source by its id"
        )
    )]
    #[inline]
    pub fn find_import_source(
        &self,
        source_id: impl Display,
    ) -> Request<types::ContentImportSource> {
        self.client
            .request(
                Method::GET,
                "/ai/content_import_sources/{source_id}",
                &[&source_id],
            )
    }

    /// Update a content import source: switch it on or off, or give it another address.
    ///
    /// `PUT /ai/content_import_sources/{source_id}`
    ///
    /// A source that is filled by the API stays so, and one that Intercom fills cannot become one of the API.
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let content_import_source = client
    ///     .ai_content()
    ///     .update_import_source(
    ///         "123",
    ///         types::UpdateContentImportSourceRequest::new()
    ///             .sync_behavior(types::UpdateContentImportSourceRequestSyncBehavior::Api)
    ///             .url("https://help.example.com"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/updatecontentimportsource)
    #[doc(alias("update content import source", "update a content import source"))]
    #[inline]
    pub fn update_import_source(
        &self,
        source_id: impl Display,
        request: types::UpdateContentImportSourceRequest,
    ) -> Request<types::ContentImportSource> {
        self.client
            .request(
                Method::PUT,
                "/ai/content_import_sources/{source_id}",
                &[&source_id],
            )
            .json(&request)
    }

    /// Delete a content import source and every external page that came from it.
    ///
    /// `DELETE /ai/content_import_sources/{source_id}`
    ///
    /// The answer is empty. To switch it off without deleting it, there is [`ai_content().update_import_source`](super::ai_content::AiContent::update_import_source).
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.ai_content().delete_import_source("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/deletecontentimportsource)
    #[doc(alias("delete content import source", "delete a content import source"))]
    #[inline]
    pub fn delete_import_source(&self, source_id: impl Display) -> Request<()> {
        self.client
            .request(
                Method::DELETE,
                "/ai/content_import_sources/{source_id}",
                &[&source_id],
            )
    }

    /// Find an external page by Intercom's id for it.
    ///
    /// `GET /ai/external_pages/{page_id}`
    ///
    /// It cannot be found by its external id; sending it again with [`ai_content().create_external_page`](super::ai_content::AiContent::create_external_page) answers it, too.
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let external_page = client.ai_content().find_external_page("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/getexternalpage)
    #[doc(alias("find external page", "find an external page"))]
    #[inline]
    pub fn find_external_page(
        &self,
        page_id: impl Display,
    ) -> Request<types::ExternalPage> {
        self.client.request(Method::GET, "/ai/external_pages/{page_id}", &[&page_id])
    }

    /// Update an external page by Intercom's id for it: its text, title, address, or whether Fin uses it.
    ///
    /// `PUT /ai/external_pages/{page_id}`
    ///
    /// Only for pages that came through the API. Title, text and address have to be sent every time. With an external id at hand
    /// [`ai_content().create_external_page`](super::ai_content::AiContent::create_external_page) does the same.
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let external_page = client
    ///     .ai_content()
    ///     .update_external_page(
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
    #[doc(alias("update external page", "update an external page"))]
    #[inline]
    pub fn update_external_page(
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
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let external_page = client.ai_content().delete_external_page("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/deleteexternalpage)
    #[doc(alias("delete external page", "delete an external page"))]
    #[inline]
    pub fn delete_external_page(
        &self,
        page_id: impl Display,
    ) -> Request<types::ExternalPage> {
        self.client.request(Method::DELETE, "/ai/external_pages/{page_id}", &[&page_id])
    }
}

impl<T> Request<T, types::ListAiContentImportSourcesParams> {
    /// Sets the parameter `page`.
    ///
    /// Counted from 1, which is the default.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// Sources on a page, at most 150.
    ///
    /// If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request 150.
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

impl<T> Request<T, types::ListAiContentExternalPagesParams> {
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
    /// If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request 150.
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}
