// Written by `cargo xtask regen` from spec/path.parameters.yaml. Do not edit.
//! Operations of the resource `articles`.

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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/listarticles)
    #[inline]
    pub fn list(&self) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles", &[])
    }

    /// `GET /articles/search`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/searcharticles)
    #[inline]
    pub fn search(
        &self,
        params: types::SearchArticlesParams,
    ) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles/search", &[]).params(&params)
    }

    /// `GET /articles/{article_id}/drafts/newest`
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

    /// `GET /articles/{article_id}/drafts/{draft_id}`
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

    /// `GET /articles/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/getarticle)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Article> {
        self.client.request(Method::GET, "/articles/{id!search}", &[&id])
    }

    /// `DELETE /articles/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/deletearticle)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::Article> {
        self.client.request(Method::DELETE, "/articles/{id}", &[&id])
    }

    /// `GET /download/{type}/{request}.json`
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

    /// `GET /shelves/{shelf_id}/books/{isbn}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/getbook)
    #[inline]
    pub fn find_book(
        &self,
        shelf_id: impl Display,
        isbn: impl Display,
        params: types::FindArticleBookParams,
    ) -> Request<types::Article> {
        self.client
            .request(
                Method::GET,
                "/shelves/{shelf_id}/books/{isbn}",
                &[&shelf_id, &isbn],
            )
            .params(&params)
    }

    /// `DELETE /shelves/{shelf_id}/books/{isbn}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/path.parameters/rest-api/api.intercom.io/articles/deletebook)
    #[inline]
    pub fn delete_book(
        &self,
        shelf_id: impl Display,
        isbn: impl Display,
        params: types::DeleteArticleBookParams,
    ) -> Request<()> {
        self.client
            .request(
                Method::DELETE,
                "/shelves/{shelf_id}/books/{isbn}",
                &[&shelf_id, &isbn],
            )
            .params(&params)
    }
}
