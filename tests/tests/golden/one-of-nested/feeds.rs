// Written by `cargo xtask regen` from spec/one.of.nested.yaml. Do not edit.
//! Operations of the resource `feeds`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Feeds::create) | `POST /feeds` |
//! | [`find`](Feeds::find) | `GET /feeds/{id}` |
//! | [`search`](Feeds::search) | `POST /feeds/search` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::one_of_nested::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let feed = client.feeds().create(types::NewFeed::new().code("code")).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::feeds`](super::Client::feeds).
#[derive(Clone, Copy, Debug)]
pub struct Feeds<'a> {
    pub(super) client: &'a Core,
}

impl Feeds<'_> {
    /// `POST /feeds`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::one_of_nested::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let feed = client.feeds().create(types::NewFeed::new().code("code")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.nested/rest-api/api.intercom.io/feeds/createfeed)
    #[inline]
    pub fn create(&self, request: types::NewFeed) -> Request<types::Feed> {
        self.client.request(Method::POST, "/feeds", &[]).json(&request)
    }

    /// `GET /feeds/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::one_of_nested::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let feed = client.feeds().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.nested/rest-api/api.intercom.io/feeds/getfeed)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Feed> {
        self.client.request(Method::GET, "/feeds/{id}", &[&id])
    }

    /// `POST /feeds/search`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::one_of_nested::{Client, types};
    /// # use intercom_api::search::Query;
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let feed = client
    ///     .feeds()
    ///     .search(
    ///         types::SearchFeedsRequest::new()
    ///             .query(
    ///                 types::SearchFeedsRequestQuery::MultipleFilter(
    ///                     types::MultipleFilter::new(),
    ///                 ),
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.nested/rest-api/api.intercom.io/feeds/searchfeeds)
    #[inline]
    pub fn search(&self, request: types::SearchFeedsRequest) -> Request<types::Feed> {
        self.client.request(Method::POST, "/feeds/search", &[]).json(&request)
    }
}
