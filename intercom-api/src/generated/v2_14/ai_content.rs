// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `ai_content`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list_import_sources`](AiContent::list_import_sources) | `GET /ai/content_import_sources` |
//! | [`create_import_source`](AiContent::create_import_source) | `POST /ai/content_import_sources` |
//! | [`find_import_source`](AiContent::find_import_source) | `GET /ai/content_import_sources/{source_id}` |
//! | [`update_import_source`](AiContent::update_import_source) | `PUT /ai/content_import_sources/{source_id}` |
//! | [`delete_import_source`](AiContent::delete_import_source) | `DELETE /ai/content_import_sources/{source_id}` |
//! | [`list_external_pages`](AiContent::list_external_pages) | `GET /ai/external_pages` |
//! | [`create_external_page`](AiContent::create_external_page) | `POST /ai/external_pages` |
//! | [`find_external_page`](AiContent::find_external_page) | `GET /ai/external_pages/{page_id}` |
//! | [`update_external_page`](AiContent::update_external_page) | `PUT /ai/external_pages/{page_id}` |
//! | [`delete_external_page`](AiContent::delete_external_page) | `DELETE /ai/external_pages/{page_id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client
//!     .ai_content()
//!     .list_import_sources(types::ListAiContentImportSourcesParams::new())
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

/// The operations of [`Client::ai_content`](super::Client::ai_content).
#[derive(Clone, Copy, Debug)]
pub struct AiContent<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl AiContent<'_> {
    /// `GET /ai/content_import_sources`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`ContentImportSource`](types::ContentImportSource) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .ai_content()
    ///     .list_import_sources(types::ListAiContentImportSourcesParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/listcontentimportsources)
    #[inline]
    pub fn list_import_sources(
        &self,
        params: types::ListAiContentImportSourcesParams,
    ) -> Request<types::ContentImportSourcesList> {
        self.client
            .request(Method::GET, "/ai/content_import_sources", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `POST /ai/content_import_sources`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let content_import_source = client
    ///     .ai_content()
    ///     .create_import_source(types::CreateContentImportSourceRequest::new("url"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/createcontentimportsource)
    #[inline]
    pub fn create_import_source(
        &self,
        request: types::CreateContentImportSourceRequest,
    ) -> Request<types::ContentImportSource> {
        self.client
            .request(Method::POST, "/ai/content_import_sources", &[])
            .json(&request)
    }

    /// `GET /ai/content_import_sources/{source_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
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

    /// `PUT /ai/content_import_sources/{source_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
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
    ///         types::UpdateContentImportSourceRequest::new(
    ///             types::UpdateContentImportSourceRequestSyncBehavior::Api,
    ///             "url",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/updatecontentimportsource)
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

    /// `DELETE /ai/content_import_sources/{source_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
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
    #[inline]
    pub fn delete_import_source(&self, source_id: impl Display) -> Request<()> {
        self.client
            .request(
                Method::DELETE,
                "/ai/content_import_sources/{source_id}",
                &[&source_id],
            )
    }

    /// `GET /ai/external_pages`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`ExternalPage`](types::ExternalPage) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .ai_content()
    ///     .list_external_pages(types::ListAiContentExternalPagesParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/listexternalpages)
    #[inline]
    pub fn list_external_pages(
        &self,
        params: types::ListAiContentExternalPagesParams,
    ) -> Request<types::ExternalPagesList> {
        self.client
            .request(Method::GET, "/ai/external_pages", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `POST /ai/external_pages`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let external_page = client
    ///     .ai_content()
    ///     .create_external_page(
    ///         types::CreateExternalPageRequest::new("title", "html", "123", "user-1234"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/createexternalpage)
    #[inline]
    pub fn create_external_page(
        &self,
        request: types::CreateExternalPageRequest,
    ) -> Request<types::ExternalPage> {
        self.client.request(Method::POST, "/ai/external_pages", &[]).json(&request)
    }

    /// `GET /ai/external_pages/{page_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
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
    #[inline]
    pub fn find_external_page(
        &self,
        page_id: impl Display,
    ) -> Request<types::ExternalPage> {
        self.client.request(Method::GET, "/ai/external_pages/{page_id}", &[&page_id])
    }

    /// `PUT /ai/external_pages/{page_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
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
    ///         types::UpdateExternalPageRequest::new("title", "html", "url", "123"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ai-content/updateexternalpage)
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

    /// `DELETE /ai/external_pages/{page_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
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
    #[inline]
    pub fn delete_external_page(
        &self,
        page_id: impl Display,
    ) -> Request<types::ExternalPage> {
        self.client.request(Method::DELETE, "/ai/external_pages/{page_id}", &[&page_id])
    }
}
