// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `internal_articles`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](InternalArticles::list) | `GET /internal_articles` |
//! | [`create`](InternalArticles::create) | `POST /internal_articles` |
//! | [`search`](InternalArticles::search) | `GET /internal_articles/search` |
//! | [`find`](InternalArticles::find) | `GET /internal_articles/{internal_article_id}` |
//! | [`update`](InternalArticles::update) | `PUT /internal_articles/{internal_article_id}` |
//! | [`delete`](InternalArticles::delete) | `DELETE /internal_articles/{internal_article_id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client
//!     .internal_articles()
//!     .list(types::ListInternalArticlesParams::new())
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

/// The operations of [`Client::internal_articles`](super::Client::internal_articles).
#[derive(Clone, Copy, Debug)]
pub struct InternalArticles<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl InternalArticles<'_> {
    /// `GET /internal_articles`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`InternalArticleListItem`](types::InternalArticleListItem) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
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
    ///     .internal_articles()
    ///     .list(types::ListInternalArticlesParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/listinternalarticles)
    #[inline]
    pub fn list(
        &self,
        params: types::ListInternalArticlesParams,
    ) -> Request<types::InternalArticleList> {
        self.client
            .request(Method::GET, "/internal_articles", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `POST /internal_articles`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let internal_article_list_item = client
    ///     .internal_articles()
    ///     .create(types::CreateInternalArticleRequest::new("title", "123", "123"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/createinternalarticle)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateInternalArticleRequest,
    ) -> Request<types::InternalArticleListItem> {
        self.client.request(Method::POST, "/internal_articles", &[]).json(&request)
    }

    /// `GET /internal_articles/search`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`InternalArticleListItem`](types::InternalArticleListItem) and [`pages`](Request::pages) through every page; how many items a page has is for the service to say.
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
    ///     .internal_articles()
    ///     .search(types::SearchInternalArticlesParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/searchinternalarticles)
    #[inline]
    pub fn search(
        &self,
        params: types::SearchInternalArticlesParams,
    ) -> Request<types::InternalArticleSearchResponse> {
        self.client
            .request(Method::GET, "/internal_articles/search", &[])
            .params(&params)
            .paged(Paging::Url, None)
    }

    /// `GET /internal_articles/{internal_article_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let internal_article_list_item = client.internal_articles().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/retrieveinternalarticle)
    #[inline]
    pub fn find(
        &self,
        internal_article_id: impl Display,
    ) -> Request<types::InternalArticleListItem> {
        self.client
            .request(
                Method::GET,
                "/internal_articles/{internal_article_id!search}",
                &[&internal_article_id],
            )
    }

    /// `PUT /internal_articles/{internal_article_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let internal_article_list_item = client
    ///     .internal_articles()
    ///     .update("123", types::UpdateInternalArticleRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/updateinternalarticle)
    #[inline]
    pub fn update(
        &self,
        internal_article_id: impl Display,
        request: types::UpdateInternalArticleRequest,
    ) -> Request<types::InternalArticleListItem> {
        self.client
            .request(
                Method::PUT,
                "/internal_articles/{internal_article_id}",
                &[&internal_article_id],
            )
            .json(&request)
    }

    /// `DELETE /internal_articles/{internal_article_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let deleted_internal_article_object = client
    ///     .internal_articles()
    ///     .delete("123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/deleteinternalarticle)
    #[inline]
    pub fn delete(
        &self,
        internal_article_id: impl Display,
    ) -> Request<types::DeletedInternalArticleObject> {
        self.client
            .request(
                Method::DELETE,
                "/internal_articles/{internal_article_id}",
                &[&internal_article_id],
            )
    }
}
