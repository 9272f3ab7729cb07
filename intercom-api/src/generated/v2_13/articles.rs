// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Operations of the resource `articles`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Articles::list) | `GET /articles` |
//! | [`create`](Articles::create) | `POST /articles` |
//! | [`search`](Articles::search) | `GET /articles/search` |
//! | [`find`](Articles::find) | `GET /articles/{id}` |
//! | [`update`](Articles::update) | `PUT /articles/{id}` |
//! | [`delete`](Articles::delete) | `DELETE /articles/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_13::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.articles().list(types::ListArticlesParams::new()).items();
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

/// The operations of [`Client::articles`](super::Client::articles).
#[derive(Clone, Copy, Debug)]
pub struct Articles<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Articles<'_> {
    /// `GET /articles`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`ArticleListItem`](types::ArticleListItem) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.articles().list(types::ListArticlesParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/articles/listarticles)
    #[inline]
    pub fn list(
        &self,
        params: types::ListArticlesParams,
    ) -> Request<types::ArticleList> {
        self.client
            .request(Method::GET, "/articles", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `POST /articles`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client
    ///     .articles()
    ///     .create(types::CreateArticleRequest::new("title", "123"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/articles/createarticle)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateArticleRequest,
    ) -> Request<types::Article> {
        self.client.request(Method::POST, "/articles", &[]).json(&request)
    }

    /// `GET /articles/search`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Article`](types::Article) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.articles().search(types::SearchArticlesParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/articles/searcharticles)
    #[inline]
    pub fn search(
        &self,
        params: types::SearchArticlesParams,
    ) -> Request<types::ArticleSearchResponse> {
        self.client
            .request(Method::GET, "/articles/search", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `GET /articles/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/articles/retrievearticle)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles/{id!search}", &[&id])
    }

    /// `PUT /articles/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client
    ///     .articles()
    ///     .update("123", types::UpdateArticleRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/articles/updatearticle)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateArticleRequest,
    ) -> Request<types::Article> {
        self.client.request(Method::PUT, "/articles/{id}", &[&id]).json(&request)
    }

    /// `DELETE /articles/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let deleted_article_object = client.articles().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/articles/deletearticle)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::DeletedArticleObject> {
        self.client.request(Method::DELETE, "/articles/{id}", &[&id])
    }
}
