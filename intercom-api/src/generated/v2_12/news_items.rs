// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Announcements that contacts read in the Messenger.
//!
//! Contacts see a news item once it is live and assigned to a newsfeed. The date of an item can be in the past, but not in the
//! future: items can be scheduled only in the web app.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](NewsItems::list) | Lists all news items, both drafts and live items. |
//! | [`create`](NewsItems::create) | Creates a news item, and publishes the item on newsfeeds if its state is live. |
//! | [`find`](NewsItems::find) | Finds a news item by its id. |
//! | [`update`](NewsItems::update) | Updates a news item: its text, labels, reactions, newsfeeds or state. |
//! | [`delete`](NewsItems::delete) | Deletes a news item, and removes it from all newsfeeds. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let item = types::NewsItemRequest::new().title("Dark mode").sender_id(101)
//!     .body("<p>It is here.</p>")
//!     .state(types::NewsItemRequestState::Draft);
//! let item = client.news_items().create(item).await?;
//! println!("{} is {:?}", item.id, item.state);
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

/// The operations of [`Client::news_items`](super::Client::news_items).
#[derive(Clone, Copy, Debug)]
pub struct NewsItems<'a> {
    pub(super) client: &'a Core,
}

impl NewsItems<'_> {
    /// Lists all news items, both drafts and live items.
    ///
    /// `GET /news/news_items`
    ///
    /// [`newsfeeds().list_items`](super::newsfeeds::Newsfeeds::list_items) lists the items that customers see on a newsfeed.
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
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.news_items().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/news/listnewsitems)
    #[doc(alias("list all news items"))]
    #[inline]
    pub fn list(&self) -> Request<types::NewsItemList, types::ListNewsItemsParams> {
        self.client.request(Method::GET, "/news/news_items", &[]).paged(&PAGE, Some(150))
    }

    /// Creates a news item, and publishes the item on newsfeeds if its state is live.
    ///
    /// `POST /news/news_items`
    ///
    /// Customers see an item when its `state` is live and it is assigned to a newsfeed; one request can set the state and the
    /// newsfeed. Items can be scheduled only in the web app. Sending the same request twice creates two items.
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
    /// let news_item = client
    ///     .news_items()
    ///     .create(
    ///         types::NewsItemRequest::new()
    ///             .title("Exports are faster now")
    ///             .body("<p>Large exports take half the time.</p>")
    ///             .sender_id("991267497")
    ///             .state(types::NewsItemRequestState::Draft),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/news/createnewsitem)
    #[doc(alias("create news item", "create a news item"))]
    #[inline]
    pub fn create(&self, request: types::NewsItemRequest) -> Request<types::NewsItem> {
        self.client.request(Method::POST, "/news/news_items", &[]).json(&request)
    }

    /// Finds a news item by its id.
    ///
    /// `GET /news/news_items/{id}`
    ///
    /// # Errors
    ///
    /// 404 if the news item does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let news_item = client.news_items().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/news/retrievenewsitem)
    #[doc(
        alias(
            "find news item",
            "find a news item",
            "find news item by its id",
            "find a news item by its id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::NewsItem> {
        self.client.request(Method::GET, "/news/news_items/{id}", &[&id])
    }

    /// Updates a news item: its text, labels, reactions, newsfeeds or state.
    ///
    /// `PUT /news/news_items/{id}`
    ///
    /// The title and the sender are always required.
    ///
    /// # Errors
    ///
    /// 404 if the news item does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let news_item = client
    ///     .news_items()
    ///     .update(
    ///         "123",
    ///         types::NewsItemRequest::new()
    ///             .title("Exports are faster now")
    ///             .body("<p>Large exports take half the time.</p>")
    ///             .sender_id("991267497")
    ///             .state(types::NewsItemRequestState::Draft),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/news/updatenewsitem)
    #[doc(alias("update news item", "update a news item"))]
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::NewsItemRequest,
    ) -> Request<types::NewsItem> {
        self.client.request(Method::PUT, "/news/news_items/{id}", &[&id]).json(&request)
    }

    /// Deletes a news item, and removes it from all newsfeeds.
    ///
    /// `DELETE /news/news_items/{id}`
    ///
    /// # Errors
    ///
    /// 404 if the news item does not exist or was deleted.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let deleted_object = client.news_items().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/news/deletenewsitem)
    #[doc(alias("delete news item", "delete a news item"))]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::DeletedObject> {
        self.client.request(Method::DELETE, "/news/news_items/{id}", &[&id])
    }
}

impl<T> Request<T, types::ListNewsItemsParams> {
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
