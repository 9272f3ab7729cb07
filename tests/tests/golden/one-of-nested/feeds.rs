//! ```no_run
//! use intercom_api::one_of_nested::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let feed = client.feeds().create(types::NewFeed::new().code("code")).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Feeds<'a> {
    pub(super) client: &'a Core,
}

impl Feeds<'_> {
    /// ```no_run
    /// # use intercom_api::one_of_nested::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let feed = client.feeds().create(types::NewFeed::new().code("code")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::NewFeed) -> Request<types::Feed> {
        self.client.request(Method::POST, "/feeds", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::one_of_nested::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let feed = client.feeds().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Feed> {
        self.client.request(Method::GET, "/feeds/{id}", &[&id])
    }

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
    #[inline]
    pub fn search(&self, request: types::SearchFeedsRequest) -> Request<types::Feed> {
        self.client.request(Method::POST, "/feeds/search", &[]).json(&request)
    }
}
