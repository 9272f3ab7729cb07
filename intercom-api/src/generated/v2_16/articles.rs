// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! The published articles and drafts of the help centers.
//!
//! In a multilingual help center, the top-level fields of an article apply to the default language;
//! [`Article.translated_content`](field@types::Article::translated_content) contains the other languages. For articles that only teammates can read, see
//! [`internal_articles`](mod@super::internal_articles).
//!
//! From 2.16 on, changes to a published article can be staged as a draft ([`articles().stage_draft`](super::articles::Articles::stage_draft), [`articles().publish_draft`](super::articles::Articles::publish_draft)),
//! publication can be scheduled (`scheduled_publish_at`), and [`articles().list_versions`](super::articles::Articles::list_versions) returns the history.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Articles::list) | Lists the articles of the help centers, the most recently changed first. |
//! | [`create`](Articles::create) | Creates an article, either as a draft or as a published article. |
//! | [`find`](Articles::find) | Finds an article, including its translations and statistics, by its id. |
//! | [`update`](Articles::update) | Updates an article: its text, author, collection, translations or state. |
//! | [`delete`](Articles::delete) | Deletes an article and all of its translations. |
//! | [`search`](Articles::search) | Searches for articles by phrase, state or help center. |
//! | [`attach_tag`](Articles::attach_tag) | Tags an article with an existing tag. |
//! | [`list_versions`](Articles::list_versions) | Lists the versions of an article, newest first, without the content of each version. |
//! | [`find_draft`](Articles::find_draft) | Finds the staged draft of an article. |
//! | [`stage_draft`](Articles::stage_draft) | Stages new content for a published article, as a draft that readers do not see. |
//! | [`detach_tag`](Articles::detach_tag) | Detaches a tag from an article; the tag itself is not deleted. |
//! | [`find_version`](Articles::find_version) | Finds a version of an article, including its content, by its id. |
//! | [`publish_draft`](Articles::publish_draft) | Publishes the staged draft of an article; the draft replaces the current content. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::{Client, types};
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
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.articles().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/listarticles)
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
    /// `state` defaults to `draft`. To add the article to a collection, set both `parent_id` and `parent_type`. The request cannot set
    /// tags; [`articles().attach_tag`](super::articles::Articles::attach_tag) adds a tag. Sending the same request twice creates two articles.
    ///
    /// To publish the article later, set the state `published` together with `scheduled_publish_at`.
    ///
    /// # Errors
    ///
    /// 400 with the code `parameter_not_found` if the author is missing. 400 with the code `parameter_invalid` if a scheduled time is
    /// not in the future, or conflicts with other fields. 404 if an id in `audience_ids` is unknown; in this case, no article is
    /// created.
    ///
    /// Documented error statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/createarticle)
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
    /// `GET /articles/{article_id}`
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
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/retrievearticle)
    #[doc(alias("find article", "find an article"))]
    #[inline]
    pub fn find(&self, article_id: impl Display) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles/{article_id!search}", &[&article_id])
    }

    /// Updates an article: its text, author, collection, translations or state.
    ///
    /// `PUT /articles/{article_id}`
    ///
    /// Omitted fields keep their values. To unpublish an article, set its `state` to `draft`. To change the tags,
    /// use [`articles().attach_tag`](super::articles::Articles::attach_tag) and [`articles().detach_tag`](super::articles::Articles::detach_tag).
    ///
    /// Changes to a published article go live immediately, unless the article has a staged draft or the request sets
    /// `scheduled_publish_at`. To delay the changes, use [`articles().stage_draft`](super::articles::Articles::stage_draft) instead. An article can be scheduled either to be
    /// published or to be unpublished, but not both.
    ///
    /// # Errors
    ///
    /// 404 if the article does not exist, or if an id in `audience_ids` is unknown; in both cases, nothing is changed. 400
    /// (`parameter_invalid`) if a scheduled time is not in the future, if both schedules are set, if `scheduled_publish_at` is
    /// combined with the state `draft`, or if `scheduled_unpublish_at` is set for an article that was never published.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/updatearticle)
    #[doc(alias("update article", "update an article"))]
    #[inline]
    pub fn update(
        &self,
        article_id: impl Display,
        request: types::UpdateArticleRequest,
    ) -> Request<types::Article> {
        self.client
            .request(Method::PUT, "/articles/{article_id}", &[&article_id])
            .json(&request)
    }

    /// Deletes an article and all of its translations.
    ///
    /// `DELETE /articles/{article_id}`
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
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article_deleted = client.articles().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/deletearticle)
    #[doc(
        alias(
            "delete article",
            "delete an article",
            "delete article and all of its translations",
            "delete an article and all of its translations"
        )
    )]
    #[inline]
    pub fn delete(&self, article_id: impl Display) -> Request<types::ArticleDeleted> {
        self.client.request(Method::DELETE, "/articles/{article_id}", &[&article_id])
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
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.articles().search().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/searcharticles)
    #[doc(alias("search for articles", "search for articles by phrase"))]
    #[inline]
    pub fn search(
        &self,
    ) -> Request<types::SearchArticlesResponse, types::SearchArticlesParams> {
        self.client.request(Method::GET, "/articles/search", &[]).paged(&PAGE, Some(150))
    }

    /// Tags an article with an existing tag.
    ///
    /// `POST /articles/{article_id}/tags`
    ///
    /// The response is the tag; [`tags().create`](super::tags::Tags::create) creates a new tag. The owner of the token needs the permission
    /// `manage_knowledge_base_content`, and the token needs the scope `read_write_articles_scope`.
    ///
    /// # Errors
    ///
    /// 403 (`forbidden`) if the owner of the token lacks the permission. 404 if the article (`article_not_found`) or the tag
    /// (`tag_not_found`) does not exist.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .articles()
    ///     .attach_tag("123", types::AttachArticleTagRequest::new().id("123"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/attachtagtoarticle)
    #[doc(
        alias(
            "attach_tag_to_article",
            "tag article",
            "tag an article",
            "tag article with existing tag",
            "tag an article with an existing tag"
        )
    )]
    #[inline]
    pub fn attach_tag(
        &self,
        article_id: impl Display,
        request: types::AttachArticleTagRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(Method::POST, "/articles/{article_id}/tags", &[&article_id])
            .json(&request)
    }

    /// Lists the versions of an article, newest first, without the content of each version.
    ///
    /// `GET /articles/{article_id}/versions`
    ///
    /// [`articles().find_version`](super::articles::Articles::find_version) returns a version with its content. The token needs the scope `read_articles_scope`.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ArticleVersionSummary`](types::ArticleVersionSummary), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1.
    /// - `per_page` (`i64`): The page size.
    /// - `locale` (`String`): The language of the versions to list, such as `fr`. The language must be one of the workspace's languages.
    ///
    /// # Errors
    ///
    /// 404 if the article does not exist. 400 (`parameter_invalid`) if `locale` is not a language of the workspace.
    ///
    /// Documented error statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.articles().list_versions("123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/listarticleversions)
    #[doc(
        alias(
            "list_article_versions",
            "list versions",
            "list the versions",
            "list versions of article",
            "list the versions of an article"
        )
    )]
    #[inline]
    pub fn list_versions(
        &self,
        article_id: impl Display,
    ) -> Request<types::ArticleVersionList, types::ListArticleVersionsParams> {
        self.client
            .request(Method::GET, "/articles/{article_id}/versions", &[&article_id])
            .paged(&PAGE, Some(150))
    }

    /// Finds the staged draft of an article.
    ///
    /// `GET /articles/{id}/draft`
    ///
    /// The response is the article with the content of the draft. The token needs the scope `read_articles_scope`.
    ///
    /// # Errors
    ///
    /// 404 if the article does not exist or has no staged draft.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find_draft("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/retrievearticledraft)
    #[doc(
        alias(
            "retrieve_article_draft",
            "find staged draft",
            "find the staged draft",
            "find staged draft of article",
            "find the staged draft of an article"
        )
    )]
    #[inline]
    pub fn find_draft(&self, id: impl Display) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles/{id}/draft", &[&id])
    }

    /// Stages new content for a published article, as a draft that readers do not see.
    ///
    /// `PUT /articles/{id}/draft`
    ///
    /// Publish the draft with [`articles().publish_draft`](super::articles::Articles::publish_draft). Only content, such as the title and the body, is staged. The operation
    /// ignores `state`, the availability for AI, and other settings that have no versions. The token needs the scope
    /// `read_write_articles_scope`.
    ///
    /// # Errors
    ///
    /// 404 if the article does not exist. 422 (`parameter_invalid`) if the article was never published.
    ///
    /// Documented error statuses: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client
    ///     .articles()
    ///     .stage_draft(
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/stagearticledraft)
    #[doc(
        alias(
            "stage_article_draft",
            "stage new content",
            "stage new content for published article",
            "stage new content for a published article"
        )
    )]
    #[inline]
    pub fn stage_draft(
        &self,
        id: impl Display,
        request: types::UpdateArticleRequest,
    ) -> Request<types::Article> {
        self.client.request(Method::PUT, "/articles/{id}/draft", &[&id]).json(&request)
    }

    /// Detaches a tag from an article; the tag itself is not deleted.
    ///
    /// `DELETE /articles/{article_id}/tags/{id}`
    ///
    /// The response is the tag, without `applied_at` and `applied_by`. The owner of the token needs the permission
    /// `manage_knowledge_base_content`, and the token needs the scope `read_write_articles_scope`.
    ///
    /// # Errors
    ///
    /// 403 (`forbidden`) if the owner of the token lacks the permission. 404 if the article (`article_not_found`) or the tag
    /// (`tag_not_found`) does not exist.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client.articles().detach_tag("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/detachtagfromarticle)
    #[doc(
        alias(
            "detach_tag_from_article",
            "detach tag",
            "detach a tag",
            "detach tag from article",
            "detach a tag from an article"
        )
    )]
    #[inline]
    pub fn detach_tag(
        &self,
        article_id: impl Display,
        id: impl Display,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::DELETE,
                "/articles/{article_id}/tags/{id}",
                &[&article_id, &id],
            )
    }

    /// Finds a version of an article, including its content, by its id.
    ///
    /// `GET /articles/{article_id}/versions/{id}`
    ///
    /// No operation restores a version: send the content of the version with [`articles().update`](super::articles::Articles::update) or [`articles().stage_draft`](super::articles::Articles::stage_draft). The token
    /// needs the scope `read_articles_scope`.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `locale` (`String`): The language, such as `fr`. The language must be one of the workspace's languages.
    ///
    /// # Errors
    ///
    /// 404 if the article or the version does not exist. 400 (`parameter_invalid`) if `locale` is not a language of the workspace.
    ///
    /// Documented error statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article_version = client.articles().find_version("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/retrievearticleversion)
    #[doc(
        alias(
            "retrieve_article_version",
            "find version",
            "find a version",
            "find version of article",
            "find a version of an article"
        )
    )]
    #[inline]
    pub fn find_version(
        &self,
        article_id: impl Display,
        id: impl Display,
    ) -> Request<types::ArticleVersion, types::FindArticleVersionParams> {
        self.client
            .request(
                Method::GET,
                "/articles/{article_id}/versions/{id}",
                &[&article_id, &id],
            )
    }

    /// Publishes the staged draft of an article; the draft replaces the current content.
    ///
    /// `POST /articles/{id}/draft/publish`
    ///
    /// If the workspace has several languages, the request must list the `locales` to publish; otherwise, the body can be omitted. The
    /// token needs the scope `read_write_articles_scope`.
    ///
    /// # Errors
    ///
    /// 404 if the article does not exist. 422 (`parameter_not_found`) if `locales` is required but missing. 422 (`parameter_invalid`)
    /// if no draft is staged, or if one of the locales has no changes to publish.
    ///
    /// Documented error statuses: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client
    ///     .articles()
    ///     .publish_draft("123", types::PublishArticleDraftRequest::new().locales(["en"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/articles/publisharticledraft)
    #[doc(
        alias(
            "publish_article_draft",
            "publish staged draft",
            "publish the staged draft",
            "publish staged draft of article",
            "publish the staged draft of an article"
        )
    )]
    #[inline]
    pub fn publish_draft(
        &self,
        id: impl Display,
        request: types::PublishArticleDraftRequest,
    ) -> Request<types::Article> {
        self.client
            .request(Method::POST, "/articles/{id}/draft/publish", &[&id])
            .json(&request)
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

impl<T> Request<T, types::ListArticleVersionsParams> {
    /// Sets the parameter `page`.
    ///
    /// The page number, starting at 1; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `locale`.
    ///
    /// The language of the versions to list, such as `fr`. The language must be one of the workspace's languages.
    #[inline]
    pub fn locale(self, locale: impl SetTo<String>) -> Self {
        self.param("locale", Param::Query, locale.set_to())
    }
}

impl<T> Request<T, types::FindArticleVersionParams> {
    /// Sets the parameter `locale`.
    ///
    /// The language, such as `fr`. The language must be one of the workspace's languages.
    #[inline]
    pub fn locale(self, locale: impl SetTo<String>) -> Self {
        self.param("locale", Param::Query, locale.set_to())
    }
}
