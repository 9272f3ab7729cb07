// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Operations of the resource `news_items`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](NewsItems::list) | `GET /news/news_items` |
//! | [`create`](NewsItems::create) | `POST /news/news_items` |
//! | [`find`](NewsItems::find) | `GET /news/news_items/{id}` |
//! | [`update`](NewsItems::update) | `PUT /news/news_items/{id}` |
//! | [`delete`](NewsItems::delete) | `DELETE /news/news_items/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_13::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.news_items().list(types::ListNewsItemsParams::new()).items();
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
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.news_items().list(types::ListNewsItemsParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/news/listnewsitems)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let news_item = client
    ///     .news_items()
    ///     .create(types::NewsItemRequest::new("title", "123"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/news/createnewsitem)
    #[inline]
    pub fn create(&self, request: types::NewsItemRequest) -> Request<types::NewsItem> {
        self.client.request(Method::POST, "/news/news_items", &[]).json(&request)
    }

    /// `GET /news/news_items/{id}`
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
    /// let news_item = client.news_items().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/news/retrievenewsitem)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::NewsItem> {
        self.client.request(Method::GET, "/news/news_items/{id}", &[&id])
    }

    /// `PUT /news/news_items/{id}`
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
    /// let news_item = client
    ///     .news_items()
    ///     .update("123", types::NewsItemRequest::new("title", "123"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/news/updatenewsitem)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::NewsItemRequest,
    ) -> Request<types::NewsItem> {
        self.client.request(Method::PUT, "/news/news_items/{id}", &[&id]).json(&request)
    }

    /// `DELETE /news/news_items/{id}`
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
    /// let deleted_object = client.news_items().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/news/deletenewsitem)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::DeletedObject> {
        self.client.request(Method::DELETE, "/news/news_items/{id}", &[&id])
    }
}
