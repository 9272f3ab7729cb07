// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! Operations of the resource `news_items`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::news_items`](super::Client::news_items).
#[derive(Clone, Copy, Debug)]
pub struct NewsItems<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl NewsItems<'_> {
    /// `GET /news/news_items`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`NewsItem`](types::NewsItem) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_11::Client, params: intercom_api::v2_11::types::ListNewsItemsParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.news_items().list(params).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/news/listnewsitems)
    #[inline]
    pub fn list(
        &self,
        params: types::ListNewsItemsParams,
    ) -> Request<types::PaginatedNewsItemResponse> {
        self.client
            .request(Method::GET, "/news/news_items", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `POST /news/news_items`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/news/createnewsitem)
    #[inline]
    pub fn create(&self, request: types::NewsItemRequest) -> Request<types::NewsItem> {
        self.client.request(Method::POST, "/news/news_items", &[]).json(&request)
    }

    /// `GET /news/news_items/{news_item_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/news/retrievenewsitem)
    #[inline]
    pub fn find(&self, news_item_id: impl Display) -> Request<types::NewsItem> {
        self.client
            .request(Method::GET, "/news/news_items/{news_item_id}", &[&news_item_id])
    }

    /// `PUT /news/news_items/{news_item_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/news/updatenewsitem)
    #[inline]
    pub fn update(
        &self,
        news_item_id: impl Display,
        request: types::NewsItemRequest,
    ) -> Request<types::NewsItem> {
        self.client
            .request(Method::PUT, "/news/news_items/{news_item_id}", &[&news_item_id])
            .json(&request)
    }

    /// `DELETE /news/news_items/{news_item_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/news/deletenewsitem)
    #[inline]
    pub fn delete(&self, news_item_id: impl Display) -> Request<types::DeletedObject> {
        self.client
            .request(Method::DELETE, "/news/news_items/{news_item_id}", &[&news_item_id])
    }
}
