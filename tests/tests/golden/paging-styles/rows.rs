// Written by `cargo xtask regen` from spec/paging.styles.yaml. Do not edit.
//! Operations of the resource `rows`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Rows::list) | `GET /rows` |
//! | [`query`](Rows::query) | `POST /rows/query` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::paging_styles::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.rows().list().items();
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

const NEXT_CURSOR: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Query("after")),
    next: "next_cursor",
    size: "limit",
    page: "",
    last: "",
};

const PAGE_IN_BODY: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Body("page")),
    next: "",
    size: "options.size",
    page: "page",
    last: "total_pages",
};

/// The operations of [`Client::rows`](super::Client::rows).
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    pub(super) client: &'a Core,
}

impl Rows<'_> {
    /// `GET /rows`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`Row`](types::Row), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 40 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `after` (`String`)
    /// - `limit` (`i64`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::paging_styles::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging.styles/rest-api/api.intercom.io/rows/listrows)
    #[inline]
    pub fn list(&self) -> Request<types::RowList, types::ListRowsParams> {
        self.client.request(Method::GET, "/rows", &[]).paged(&NEXT_CURSOR, Some(40))
    }

    /// `POST /rows/query`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`Row`](types::Row), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 30 items.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::paging_styles::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().query(types::QueryRowRequest::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging.styles/rest-api/api.intercom.io/rows/queryrows)
    #[inline]
    pub fn query(&self, request: types::QueryRowRequest) -> Request<types::RowList> {
        self.client
            .request(Method::POST, "/rows/query", &[])
            .json(&request)
            .paged(&PAGE_IN_BODY, Some(30))
    }
}

impl<T> Request<T, types::ListRowsParams> {
    /// Sets the parameter `after`.
    #[inline]
    pub fn after(self, after: impl SetTo<String>) -> Self {
        self.param("after", Param::Query, after.set_to())
    }

    /// Sets the parameter `limit`.
    ///
    /// If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request 40.
    #[inline]
    pub fn limit(self, limit: impl SetTo<i64>) -> Self {
        self.param("limit", Param::Query, limit.set_to())
    }
}
