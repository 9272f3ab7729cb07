// Written by `cargo xtask regen` from spec/paging.yaml. Do not edit.
//! Operations of the resource `rows`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Rows::list) | `GET /rows` |
//! | [`linked`](Rows::linked) | `GET /rows/linked` |
//! | [`page`](Rows::page) | `GET /rows/pages` |
//! | [`scroll`](Rows::scroll) | `GET /rows/scroll` |
//! | [`search`](Rows::search) | `POST /rows/search` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::paging::Client;
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

const CURSOR: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Query("starting_after")),
    next: "pages.next.starting_after",
    size: "per_page",
    page: "",
    last: "",
};

const PAGE: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Query("page")),
    next: "pages.next.page",
    size: "per_page",
    page: "pages.page",
    last: "pages.total_pages",
};

const SCROLL: Paging = Paging {
    marker: Marker::Scroll,
    place: Some(In::Query("scroll_param")),
    next: "scroll_param",
    size: "per_page",
    page: "",
    last: "",
};

const SEARCH: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Body("pagination.starting_after")),
    next: "pages.next.starting_after",
    size: "pagination.per_page",
    page: "",
    last: "",
};

const URL: Paging = Paging {
    marker: Marker::Url,
    place: None,
    next: "pages.next",
    size: "per_page",
    page: "",
    last: "",
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
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`Row`](types::Row), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 150 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `starting_after` (`String`)
    /// - `per_page` (`i64`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::paging::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/listrows)
    #[inline]
    pub fn list(&self) -> Request<types::RowList, types::ListRowsParams> {
        self.client.request(Method::GET, "/rows", &[]).paged(&CURSOR, Some(150))
    }

    /// `GET /rows/linked`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`Row`](types::Row), and [`pages`](Request::pages) through every page. How many items a page has is up to the service.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::paging::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().linked().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/linkedrows)
    #[inline]
    pub fn linked(&self) -> Request<types::RowList> {
        self.client.request(Method::GET, "/rows/linked", &[]).paged(&URL, None)
    }

    /// `GET /rows/pages`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`Row`](types::Row), and [`pages`](Request::pages) through every page. How many items a page has is up to the service.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `page` (`i64`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::paging::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().page().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/pagerows)
    #[inline]
    pub fn page(&self) -> Request<types::RowList, types::PageRowParams> {
        self.client.request(Method::GET, "/rows/pages", &[]).paged(&PAGE, None)
    }

    /// `GET /rows/scroll`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`Row`](types::Row), and [`pages`](Request::pages) through every page. How many items a page has is up to the service.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `scroll_param` (`String`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::paging::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().scroll().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/scrolloverallrows)
    #[inline]
    pub fn scroll(&self) -> Request<types::RowList, types::ScrollRowsParams> {
        self.client.request(Method::GET, "/rows/scroll", &[]).paged(&SCROLL, None)
    }

    /// `POST /rows/search`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`Row`](types::Row), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 150 items.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::paging::{Client, types};
    /// # use intercom_api::search::Query;
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .rows()
    ///     .search(Query::field("created_at").gt(1_704_067_200))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/searchrows)
    #[inline]
    pub fn search(
        &self,
        request: impl Into<types::SearchRowsRequest>,
    ) -> Request<types::RowList> {
        self.client
            .request(Method::POST, "/rows/search", &[])
            .search(&request.into())
            .paged(&SEARCH, Some(150))
    }
}

impl<T> Request<T, types::ListRowsParams> {
    /// Sets the parameter `starting_after`.
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request 150.
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

impl<T> Request<T, types::PageRowParams> {
    /// Sets the parameter `page`.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }
}

impl<T> Request<T, types::ScrollRowsParams> {
    /// Sets the parameter `scroll_param`.
    #[inline]
    pub fn scroll_param(self, scroll_param: impl SetTo<String>) -> Self {
        self.param("scroll_param", Param::Query, scroll_param.set_to())
    }
}
