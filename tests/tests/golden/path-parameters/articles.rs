// Written by `cargo xtask regen` from spec/path.parameters.yaml. Do not edit.
//! Operations of the resource `articles`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Articles::list) | `GET /articles` |
//! | [`find`](Articles::find) | `GET /articles/{id}` |
//! | [`delete`](Articles::delete) | `DELETE /articles/{id}` |
//! | [`search`](Articles::search) | `GET /articles/search` |
//! | [`download`](Articles::download) | `GET /download/{type}/{request}.json` |
//! | [`find_draft`](Articles::find_draft) | `GET /articles/{article_id}/drafts/{draft_id}` |
//! | [`find_book`](Articles::find_book) | `GET /shelves/{shelf_id}/books/{isbn}` |
//! | [`delete_book`](Articles::delete_book) | `DELETE /shelves/{shelf_id}/books/{isbn}` |
//! | [`find_newest_draft`](Articles::find_newest_draft) | `GET /articles/{article_id}/drafts/newest` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::path_parameters::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let article = client.articles().list().await?;
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
    pub(super) client: &'a Core,
}

impl Articles<'_> {
    /// `GET /articles`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/listarticles)
    #[inline]
    pub fn list(&self) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles", &[])
    }

    /// `GET /articles/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/getarticle)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles/{id!search}", &[&id])
    }

    /// `DELETE /articles/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/deletearticle)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::Article> {
        self.client.request(Method::DELETE, "/articles/{id}", &[&id])
    }

    /// `GET /articles/search`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `phrase` (`String`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/searcharticles)
    #[inline]
    pub fn search(&self) -> Request<types::Article, types::SearchArticlesParams> {
        self.client.request(Method::GET, "/articles/search", &[])
    }

    /// `GET /download/{type}/{request}.json`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().download("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/download)
    #[inline]
    pub fn download(
        &self,
        type_: impl Display,
        request_: impl Display,
    ) -> Request<types::Article> {
        self.client
            .request(
                Method::GET,
                "/download/{type}/{request}.json",
                &[&type_, &request_],
            )
    }

    /// `GET /articles/{article_id}/drafts/{draft_id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find_draft("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/getdraft)
    #[inline]
    pub fn find_draft(
        &self,
        article_id: impl Display,
        draft_id: impl Display,
    ) -> Request<types::Article> {
        self.client
            .request(
                Method::GET,
                "/articles/{article_id}/drafts/{draft_id!newest}",
                &[&article_id, &draft_id],
            )
    }

    /// `GET /shelves/{shelf_id}/books/{isbn}`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `language` (`FindArticleBookParamsLanguage`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find_book("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/getbook)
    #[inline]
    pub fn find_book(
        &self,
        shelf_id: impl Display,
        isbn: impl Display,
    ) -> Request<types::Article, types::FindArticleBookParams> {
        self.client
            .request(
                Method::GET,
                "/shelves/{shelf_id}/books/{isbn}",
                &[&shelf_id, &isbn],
            )
    }

    /// `DELETE /shelves/{shelf_id}/books/{isbn}`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `language` (`String`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.articles().delete_book("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/deletebook)
    #[inline]
    pub fn delete_book(
        &self,
        shelf_id: impl Display,
        isbn: impl Display,
    ) -> Request<(), types::DeleteArticleBookParams> {
        self.client
            .request(
                Method::DELETE,
                "/shelves/{shelf_id}/books/{isbn}",
                &[&shelf_id, &isbn],
            )
    }

    /// `GET /articles/{article_id}/drafts/newest`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find_newest_draft("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/getnewestdraft)
    #[inline]
    pub fn find_newest_draft(
        &self,
        article_id: impl Display,
    ) -> Request<types::Article> {
        self.client
            .request(Method::GET, "/articles/{article_id}/drafts/newest", &[&article_id])
    }
}

impl<T> Request<T, types::SearchArticlesParams> {
    /// Sets the parameter `phrase`.
    #[inline]
    pub fn phrase(self, phrase: impl SetTo<String>) -> Self {
        self.param("phrase", Param::Query, phrase.set_to())
    }
}

impl<T> Request<T, types::FindArticleBookParams> {
    /// Sets the parameter `language`.
    #[inline]
    pub fn language(
        self,
        language: impl SetTo<types::FindArticleBookParamsLanguage>,
    ) -> Self {
        self.param("language", Param::Query, language.set_to())
    }
}

impl<T> Request<T, types::DeleteArticleBookParams> {
    /// Sets the parameter `language`.
    #[inline]
    pub fn language(self, language: impl SetTo<String>) -> Self {
        self.param("language", Param::Query, language.set_to())
    }
}
