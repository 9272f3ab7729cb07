// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Articles that only teammates can see.
//!
//! For articles that contacts can read, see [`articles`](mod@super::articles).
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](InternalArticles::list) | Lists the internal articles, which only teammates can read. |
//! | [`create`](InternalArticles::create) | Creates an internal article for teammates to read. |
//! | [`find`](InternalArticles::find) | Finds an internal article by its id. |
//! | [`update`](InternalArticles::update) | Updates an internal article: its title, text, author or owner. |
//! | [`delete`](InternalArticles::delete) | Deletes an internal article. |
//! | [`search`](InternalArticles::search) | Searches internal articles by folder. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let article = types::CreateInternalArticleRequest::new().title("How we answer").author_id(101).owner_id(101).body("<p>Kindly.</p>");
//! let article = client.internal_articles().create(article).await?;
//! println!("{} is for teammates alone", article.id);
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

const URL: Paging = Paging {
    marker: Marker::Url,
    place: None,
    next: "pages.next",
    size: "per_page",
    page: "",
    last: "",
};

/// The operations of [`Client::internal_articles`](super::Client::internal_articles).
#[derive(Clone, Copy, Debug)]
pub struct InternalArticles<'a> {
    pub(super) client: &'a Core,
}

impl InternalArticles<'_> {
    /// Lists the internal articles, which only teammates can read.
    ///
    /// `GET /internal_articles`
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`InternalArticleListItem`](types::InternalArticleListItem), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
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
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.internal_articles().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/listinternalarticles)
    #[doc(alias("list internal articles", "list the internal articles"))]
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::InternalArticleList, types::ListInternalArticlesParams> {
        self.client
            .request(Method::GET, "/internal_articles", &[])
            .paged(&PAGE, Some(150))
    }

    /// Creates an internal article for teammates to read.
    ///
    /// `POST /internal_articles`
    ///
    /// Sending the same request twice creates two articles.
    ///
    /// # Errors
    ///
    /// 400 with the code `parameter_not_found` if the author is missing.
    ///
    /// Documented error statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let internal_article_list_item = client
    ///     .internal_articles()
    ///     .create(
    ///         types::CreateInternalArticleRequest::new()
    ///             .title("How we handle refunds")
    ///             .body("<p>Check the date of the order first.</p>")
    ///             .author_id("991267497")
    ///             .owner_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/createinternalarticle)
    #[doc(
        alias(
            "create internal article",
            "create an internal article",
            "create internal article for teammates to read",
            "create an internal article for teammates to read"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateInternalArticleRequest,
    ) -> Request<types::InternalArticleListItem> {
        self.client.request(Method::POST, "/internal_articles", &[]).json(&request)
    }

    /// Finds an internal article by its id.
    ///
    /// `GET /internal_articles/{internal_article_id}`
    ///
    /// # Errors
    ///
    /// 404 if the internal article does not exist. [`articles().find`](super::articles::Articles::find) finds the articles of help centers.
    ///
    /// Documented error statuses: 401, 404.
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
    #[doc(
        alias(
            "find internal article",
            "find an internal article",
            "find internal article by its id",
            "find an internal article by its id"
        )
    )]
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

    /// Updates an internal article: its title, text, author or owner.
    ///
    /// `PUT /internal_articles/{internal_article_id}`
    ///
    /// Omitted fields keep their values.
    ///
    /// # Errors
    ///
    /// 404 if the internal article does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let internal_article_list_item = client
    ///     .internal_articles()
    ///     .update(
    ///         "123",
    ///         types::UpdateInternalArticleRequest::new()
    ///             .title("How we handle refunds")
    ///             .body("<p>Check the date of the order first.</p>"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/updateinternalarticle)
    #[doc(alias("update internal article", "update an internal article"))]
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

    /// Deletes an internal article.
    ///
    /// `DELETE /internal_articles/{internal_article_id}`
    ///
    /// # Errors
    ///
    /// 404 if the internal article does not exist or was deleted.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let internal_article_deleted = client.internal_articles().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/deleteinternalarticle)
    #[doc(alias("delete internal article", "delete an internal article"))]
    #[inline]
    pub fn delete(
        &self,
        internal_article_id: impl Display,
    ) -> Request<types::InternalArticleDeleted> {
        self.client
            .request(
                Method::DELETE,
                "/internal_articles/{internal_article_id}",
                &[&internal_article_id],
            )
    }

    /// Searches internal articles by folder.
    ///
    /// `GET /internal_articles/search`
    ///
    /// The folder is the only known filter: unlike [`articles().search`](super::articles::Articles::search), this operation does not search for a phrase.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`InternalArticleListItem`](types::InternalArticleListItem), and [`pages`](Request::pages) over every page. The service chooses the page size.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `folder_id` (`Id`): The id of a folder of internal articles. No operation lists the folders.
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
    /// let mut items = client.internal_articles().search().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/internal-articles/searchinternalarticles)
    #[doc(alias("search internal articles", "search internal articles by folder"))]
    #[inline]
    pub fn search(
        &self,
    ) -> Request<
        types::SearchInternalArticlesResponse,
        types::SearchInternalArticlesParams,
    > {
        self.client
            .request(Method::GET, "/internal_articles/search", &[])
            .paged(&URL, None)
    }
}

impl<T> Request<T, types::ListInternalArticlesParams> {
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

impl<T> Request<T, types::SearchInternalArticlesParams> {
    /// Sets the parameter `folder_id`.
    ///
    /// The id of a folder of internal articles. No operation lists the folders.
    #[inline]
    pub fn folder_id(self, folder_id: impl SetTo<Id>) -> Self {
        self.param("folder_id", Param::Query, folder_id.set_to())
    }
}
