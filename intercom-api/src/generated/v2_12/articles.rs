// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! The published articles and drafts of the help centers.
//!
//! In a multilingual help center, the top-level fields of an article apply to the default language;
//! [`Article.translated_content`](field@types::Article::translated_content) contains the other languages. For articles that only teammates can read, see
//! `internal_articles`.
//!
//! From 2.16 on, changes to a published article can be staged as a draft (`articles().stage_draft`, `articles().publish_draft`),
//! publication can be scheduled (`scheduled_publish_at`), and `articles().list_versions` returns the history.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Articles::list) | Lists the articles of the help centers, the most recently changed first. |
//! | [`create`](Articles::create) | Creates an article, either as a draft or as a published article. |
//! | [`find`](Articles::find) | Finds an article, including its translations and statistics, by its id. |
//! | [`update`](Articles::update) | Updates an article: its text, author, collection, translations or state. |
//! | [`delete`](Articles::delete) | Deletes an article and all of its translations. |
//! | [`search`](Articles::search) | Searches for articles by phrase, state or help center. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let draft = types::CreateArticleRequest::new().title("How to pay by invoice").author_id(101)
//!     .body("<p>Write to us.</p>")
//!     .state(types::CreateArticleRequestState::Draft);
//! let draft = client.articles().create(draft).await?;
//!
//! let published = types::UpdateArticleRequest::new().state(types::UpdateArticleRequestState::Published);
//! client.articles().update(&draft.id, published).await?;
//!
//! let mut found = client.articles().search().phrase("invoice").items();
//! while let Some(article) = found.try_next().await? {
//!     println!("{} {}", article.id, article.title.unwrap_or_default());
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

/// The operations of [`Client::articles`](super::Client::articles).
#[derive(Clone, Copy, Debug)]
pub struct Articles<'a> {
    pub(super) client: &'a Core,
}

impl Articles<'_> {
    /// Lists the articles of the help centers, the most recently changed first.
    ///
    /// `GET /articles`
    ///
    /// Drafts are included. The articles contain bodies and translations, but no statistics; [`articles().find`](super::articles::Articles::find) returns the statistics.
    /// Because the list is ordered by the time of the last change, an article that changes while the list is being read can appear
    /// twice.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ArticleListItem`](types::ArticleListItem), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1.
    /// - `per_page` (`i64`): The page size, at most 150; defaults to 15.
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
    /// let mut items = client.articles().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/articles/listarticles)
    #[doc(
        alias(
            "list articles",
            "list the articles",
            "list articles of help centers",
            "list the articles of the help centers"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::ArticleList, types::ListArticlesParams> {
        self.client.request(Method::GET, "/articles", &[]).paged(&PAGE, Some(150))
    }

    /// Creates an article, either as a draft or as a published article.
    ///
    /// `POST /articles`
    ///
    /// `state` defaults to `draft`. To add the article to a collection, set both `parent_id` and `parent_type`. Tags are read-only.
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
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client
    ///     .articles()
    ///     .create(
    ///         types::CreateArticleRequest::new()
    ///             .title("How to reset a password")
    ///             .body("<p>Open the settings of your account.</p>")
    ///             .author_id("991267497")
    ///             .state(types::CreateArticleRequestState::Published),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/articles/createarticle)
    #[doc(alias("create article", "create an article"))]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateArticleRequest,
    ) -> Request<types::Article> {
        self.client.request(Method::POST, "/articles", &[]).json(&request)
    }

    /// Finds an article, including its translations and statistics, by its id.
    ///
    /// `GET /articles/{id}`
    ///
    /// # Errors
    ///
    /// 404 if the article does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/articles/retrievearticle)
    #[doc(alias("find article", "find an article"))]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles/{id!search}", &[&id])
    }

    /// Updates an article: its text, author, collection, translations or state.
    ///
    /// `PUT /articles/{id}`
    ///
    /// Omitted fields keep their values. To unpublish an article, set its `state` to `draft`. Tags are read-only.
    ///
    /// # Errors
    ///
    /// 404 if the article does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client
    ///     .articles()
    ///     .update(
    ///         "123",
    ///         types::UpdateArticleRequest::new()
    ///             .title("How to reset a password")
    ///             .body("<p>Open the settings of your account.</p>"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/articles/updatearticle)
    #[doc(alias("update article", "update an article"))]
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateArticleRequest,
    ) -> Request<types::Article> {
        self.client.request(Method::PUT, "/articles/{id}", &[&id]).json(&request)
    }

    /// Deletes an article and all of its translations.
    ///
    /// `DELETE /articles/{id}`
    ///
    /// To remove an article from the help center without deleting the article, set `state` to `draft` with [`articles().update`](super::articles::Articles::update).
    ///
    /// # Errors
    ///
    /// 404 if the article does not exist or was deleted.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article_deleted = client.articles().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/articles/deletearticle)
    #[doc(
        alias(
            "delete article",
            "delete an article",
            "delete article and all of its translations",
            "delete an article and all of its translations"
        )
    )]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::ArticleDeleted> {
        self.client.request(Method::DELETE, "/articles/{id}", &[&id])
    }

    /// Searches for articles by phrase, state or help center.
    ///
    /// `GET /articles/search`
    ///
    /// If `highlight` is true, the response also contains excerpts with the matched words. The articles in the response have the same
    /// fields as the response of [`articles().find`](super::articles::Articles::find).
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Article`](types::Article), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `phrase` (`String`): The phrase to search for in titles and bodies.
    /// - `state` (`String`): The state of the articles to find: `published`, `draft` or `all`.
    /// - `help_center_id` (`Id`): The id of the help center whose articles are searched; see [`help_centers().list`](super::help_centers::HelpCenters::list).
    /// - `highlight` (`bool`): Whether to include [`ArticleSearchHighlights`](types::ArticleSearchHighlights) in the response.
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
    /// let mut items = client.articles().search().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/articles/searcharticles)
    #[doc(alias("search for articles", "search for articles by phrase"))]
    #[inline]
    pub fn search(
        &self,
    ) -> Request<types::SearchArticlesResponse, types::SearchArticlesParams> {
        self.client.request(Method::GET, "/articles/search", &[]).paged(&PAGE, Some(150))
    }
}

impl<T> Request<T, types::ListArticlesParams> {
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
}

impl<T> Request<T, types::SearchArticlesParams> {
    /// Sets the parameter `phrase`.
    ///
    /// The phrase to search for in titles and bodies.
    #[inline]
    pub fn phrase(self, phrase: impl SetTo<String>) -> Self {
        self.param("phrase", Param::Query, phrase.set_to())
    }

    /// Sets the parameter `state`.
    ///
    /// The state of the articles to find: `published`, `draft` or `all`.
    #[inline]
    pub fn state(self, state: impl SetTo<String>) -> Self {
        self.param("state", Param::Query, state.set_to())
    }

    /// Sets the parameter `help_center_id`.
    ///
    /// The id of the help center whose articles are searched; see [`help_centers().list`](super::help_centers::HelpCenters::list).
    #[inline]
    pub fn help_center_id(self, help_center_id: impl SetTo<Id>) -> Self {
        self.param("help_center_id", Param::Query, help_center_id.set_to())
    }

    /// Sets the parameter `highlight`.
    ///
    /// Whether to include [`ArticleSearchHighlights`](types::ArticleSearchHighlights) in the response.
    #[inline]
    pub fn highlight(self, highlight: impl SetTo<bool>) -> Self {
        self.param("highlight", Param::Query, highlight.set_to())
    }

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
