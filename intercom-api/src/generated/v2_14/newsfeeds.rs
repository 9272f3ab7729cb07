// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! The feeds in which news items appear.
//!
//! Newsfeeds are managed in the web app. [`newsfeeds().list_items`](super::newsfeeds::Newsfeeds::list_items) returns the live items of a newsfeed.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Newsfeeds::list) | Lists the newsfeeds of the workspace. |
//! | [`find`](Newsfeeds::find) | Finds a newsfeed by its id. |
//! | [`list_items`](Newsfeeds::list_items) | Lists the news items that are live on a newsfeed. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let feeds = client.newsfeeds().list().await?;
//! for feed in feeds.data {
//!     println!("{} {}", feed.id, feed.name.unwrap_or_default());
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

/// The operations of [`Client::newsfeeds`](super::Client::newsfeeds).
#[derive(Clone, Copy, Debug)]
pub struct Newsfeeds<'a> {
    pub(super) client: &'a Core,
}

impl Newsfeeds<'_> {
    /// Lists the newsfeeds of the workspace.
    ///
    /// `GET /news/newsfeeds`
    ///
    /// Newsfeeds and their audiences are managed only in the web app.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Newsfeed`](types::Newsfeed), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
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
    /// let mut items = client.newsfeeds().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/news/listnewsfeeds)
    #[doc(
        alias(
            "list newsfeeds",
            "list the newsfeeds",
            "list newsfeeds of workspace",
            "list the newsfeeds of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::NewsfeedList, types::ListNewsfeedsParams> {
        self.client.request(Method::GET, "/news/newsfeeds", &[]).paged(&PAGE, Some(150))
    }

    /// Finds a newsfeed by its id.
    ///
    /// `GET /news/newsfeeds/{newsfeed_id}`
    ///
    /// [`newsfeeds().list_items`](super::newsfeeds::Newsfeeds::list_items) returns the items of a newsfeed.
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
    /// let newsfeed = client.newsfeeds().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/news/retrievenewsfeed)
    #[doc(
        alias(
            "find newsfeed",
            "find a newsfeed",
            "find newsfeed by its id",
            "find a newsfeed by its id"
        )
    )]
    #[inline]
    pub fn find(&self, newsfeed_id: impl Display) -> Request<types::Newsfeed> {
        self.client
            .request(Method::GET, "/news/newsfeeds/{newsfeed_id}", &[&newsfeed_id])
    }

    /// Lists the news items that are live on a newsfeed.
    ///
    /// `GET /news/newsfeeds/{newsfeed_id}/items`
    ///
    /// Drafts are omitted; [`news_items().list`](super::news_items::NewsItems::list) includes drafts.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`NewsItem`](types::NewsItem), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
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
    /// let mut items = client.newsfeeds().list_items("123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/news/listlivenewsfeeditems)
    #[doc(
        alias(
            "list news items",
            "list the news items",
            "list news items that are live on newsfeed"
        )
    )]
    #[inline]
    pub fn list_items(
        &self,
        newsfeed_id: impl Display,
    ) -> Request<types::NewsItemList, types::ListNewsfeedItemsParams> {
        self.client
            .request(Method::GET, "/news/newsfeeds/{newsfeed_id}/items", &[&newsfeed_id])
            .paged(&PAGE, Some(150))
    }
}

impl<T> Request<T, types::ListNewsfeedsParams> {
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

impl<T> Request<T, types::ListNewsfeedItemsParams> {
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
