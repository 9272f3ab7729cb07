//! ```no_run
//! use intercom_api::path_parameters::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let article = client.articles().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Articles<'a> {
    pub(super) client: &'a Core,
}

impl Articles<'_> {
    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles", &[])
    }

    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles/{id!search}", &[&id])
    }

    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::Article> {
        self.client.request(Method::DELETE, "/articles/{id}", &[&id])
    }

    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self) -> Request<types::Article, types::SearchArticlesParams> {
        self.client.request(Method::GET, "/articles/search", &[])
    }

    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().download("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
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

    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find_draft("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
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

    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find_book("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
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

    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.articles().delete_book("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
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

    /// ```no_run
    /// # use intercom_api::path_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let article = client.articles().find_newest_draft("123").await?;
    /// # Ok(())
    /// # }
    /// ```
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
    #[inline]
    pub fn phrase(self, phrase: impl SetTo<String>) -> Self {
        self.param("phrase", Param::Query, phrase.set_to())
    }
}

impl<T> Request<T, types::FindArticleBookParams> {
    #[inline]
    pub fn language(
        self,
        language: impl SetTo<types::FindArticleBookParamsLanguage>,
    ) -> Self {
        self.param("language", Param::Query, language.set_to())
    }
}

impl<T> Request<T, types::DeleteArticleBookParams> {
    #[inline]
    pub fn language(self, language: impl SetTo<String>) -> Self {
        self.param("language", Param::Query, language.set_to())
    }
}
