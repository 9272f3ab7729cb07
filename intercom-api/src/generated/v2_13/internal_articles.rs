// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Operations of the resource `internal_articles`.

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
    /// A page at a time: `page` counts from 1.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/internal-articles/listinternalarticles)
    #[inline]
    pub fn list(
        &self,
        params: types::ListInternalArticlesParams,
    ) -> Request<types::InternalArticleList> {
        self.client.request(Method::GET, "/internal_articles", &[]).params(&params)
    }

    /// `POST /internal_articles`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/internal-articles/createinternalarticle)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateInternalArticleRequest,
    ) -> Request<types::InternalArticleListItem> {
        self.client.request(Method::POST, "/internal_articles", &[]).json(&request)
    }

    /// `GET /internal_articles/search`
    ///
    /// A page at a time: `pages.next` is the address of the next one.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/internal-articles/searchinternalarticles)
    #[inline]
    pub fn search(
        &self,
        params: types::SearchInternalArticlesParams,
    ) -> Request<types::InternalArticleSearchResponse> {
        self.client
            .request(Method::GET, "/internal_articles/search", &[])
            .params(&params)
    }

    /// `GET /internal_articles/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/internal-articles/retrieveinternalarticle)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::InternalArticleListItem> {
        self.client.request(Method::GET, "/internal_articles/{id!search}", &[&id])
    }

    /// `PUT /internal_articles/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/internal-articles/updateinternalarticle)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateInternalArticleRequest,
    ) -> Request<types::InternalArticleListItem> {
        self.client
            .request(Method::PUT, "/internal_articles/{id}", &[&id])
            .json(&request)
    }

    /// `DELETE /internal_articles/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/internal-articles/deleteinternalarticle)
    #[inline]
    pub fn delete(
        &self,
        id: impl Display,
    ) -> Request<types::DeletedInternalArticleObject> {
        self.client.request(Method::DELETE, "/internal_articles/{id}", &[&id])
    }
}
