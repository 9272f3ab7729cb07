// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Operations of the resource `newsfeeds`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Newsfeeds::list) | `GET /news/newsfeeds` |
//! | [`find`](Newsfeeds::find) | `GET /news/newsfeeds/{id}` |
//! | [`list_items`](Newsfeeds::list_items) | `GET /news/newsfeeds/{id}/items` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.newsfeeds().list(types::ListNewsfeedsParams::new()).items();
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

/// The operations of [`Client::newsfeeds`](super::Client::newsfeeds).
#[derive(Clone, Copy, Debug)]
pub struct Newsfeeds<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Newsfeeds<'_> {
    /// `GET /news/newsfeeds`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Newsfeed`](types::Newsfeed) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.newsfeeds().list(types::ListNewsfeedsParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/news/listnewsfeeds)
    #[inline]
    pub fn list(
        &self,
        params: types::ListNewsfeedsParams,
    ) -> Request<types::PaginatedNewsfeedResponse> {
        self.client
            .request(Method::GET, "/news/newsfeeds", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `GET /news/newsfeeds/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let newsfeed = client.newsfeeds().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/news/retrievenewsfeed)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Newsfeed> {
        self.client.request(Method::GET, "/news/newsfeeds/{id}", &[&id])
    }

    /// `GET /news/newsfeeds/{id}/items`
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
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .newsfeeds()
    ///     .list_items("123", types::ListNewsfeedItemsParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/news/listlivenewsfeeditems)
    #[inline]
    pub fn list_items(
        &self,
        id: impl Display,
        params: types::ListNewsfeedItemsParams,
    ) -> Request<types::PaginatedNewsItemResponse> {
        self.client
            .request(Method::GET, "/news/newsfeeds/{id}/items", &[&id])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }
}
