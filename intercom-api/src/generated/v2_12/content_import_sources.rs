// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! The sources of the external pages that Fin uses for answers.
//!
//! Create a source first ([`content_import_sources().create`](super::content_import_sources::ContentImportSources::create)), and then its pages ([`external_pages`](mod@super::external_pages)). Deleting a source deletes
//! all of its pages.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](ContentImportSources::list) | Lists the content import sources, from which Fin's external pages are imported. |
//! | [`create`](ContentImportSources::create) | Creates a content import source for external pages. |
//! | [`find`](ContentImportSources::find) | Finds a content import source by its id; the response contains the URL, the status and the time of the last synchronization. |
//! | [`update`](ContentImportSources::update) | Updates a content import source: activates or deactivates it, or changes its URL. |
//! | [`delete`](ContentImportSources::delete) | Deletes a content import source and all of its external pages. |
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
//! println!("source {}", source.id);
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

/// The operations of [`Client::content_import_sources`](super::Client::content_import_sources).
#[derive(Clone, Copy, Debug)]
pub struct ContentImportSources<'a> {
    pub(super) client: &'a Core,
}

impl ContentImportSources<'_> {
    /// Lists the content import sources, from which Fin's external pages are imported.
    ///
    /// `GET /ai/content_import_sources`
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ContentImportSource`](types::ContentImportSource), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
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
    /// let mut items = client.content_import_sources().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/ai-content/listcontentimportsources)
    #[doc(
        alias(
            "list_import_sources",
            "list content import sources",
            "list the content import sources"
        )
    )]
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::ContentImportSourceList, types::ListContentImportSourcesParams> {
        self.client
            .request(Method::GET, "/ai/content_import_sources", &[])
            .paged(&PAGE, Some(150))
    }

    /// Creates a content import source for external pages.
    ///
    /// `POST /ai/content_import_sources`
    ///
    /// An external page requires the id of its source. The source's audience, which is set in the web app, determines which contacts
    /// receive answers from the source's pages. Create one source for each origin of pages.
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
    /// let content_import_source = client
    ///     .content_import_sources()
    ///     .create(
    ///         types::CreateContentImportSourceRequest::new()
    ///             .url("https://help.example.com"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/ai-content/createcontentimportsource)
    #[doc(
        alias(
            "create_import_source",
            "create content import source",
            "create a content import source",
            "create content import source for external pages",
            "create a content import source for external pages"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateContentImportSourceRequest,
    ) -> Request<types::ContentImportSource> {
        self.client
            .request(Method::POST, "/ai/content_import_sources", &[])
            .json(&request)
    }

    /// Finds a content import source by its id; the response contains the URL, the status and the time of the last synchronization.
    ///
    /// `GET /ai/content_import_sources/{id}`
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
    /// let content_import_source = client.content_import_sources().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/ai-content/getcontentimportsource)
    #[doc(
        alias(
            "find_import_source",
            "find content import source",
            "find a content import source",
            "find content import source by its id",
            "find a content import source by its id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::ContentImportSource> {
        self.client.request(Method::GET, "/ai/content_import_sources/{id}", &[&id])
    }

    /// Updates a content import source: activates or deactivates it, or changes its URL.
    ///
    /// `PUT /ai/content_import_sources/{id}`
    ///
    /// The import method of a source cannot be changed from or to `api`.
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
    /// let content_import_source = client
    ///     .content_import_sources()
    ///     .update(
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/ai-content/updatecontentimportsource)
    #[doc(
        alias(
            "update_import_source",
            "update content import source",
            "update a content import source"
        )
    )]
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateContentImportSourceRequest,
    ) -> Request<types::ContentImportSource> {
        self.client
            .request(Method::PUT, "/ai/content_import_sources/{id}", &[&id])
            .json(&request)
    }

    /// Deletes a content import source and all of its external pages.
    ///
    /// `DELETE /ai/content_import_sources/{id}`
    ///
    /// The response is empty. To deactivate a source instead of deleting it, use [`content_import_sources().update`](super::content_import_sources::ContentImportSources::update).
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
    /// client.content_import_sources().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/ai-content/deletecontentimportsource)
    #[doc(
        alias(
            "delete_import_source",
            "delete content import source",
            "delete a content import source"
        )
    )]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<()> {
        self.client.request(Method::DELETE, "/ai/content_import_sources/{id}", &[&id])
    }
}

impl<T> Request<T, types::ListContentImportSourcesParams> {
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
