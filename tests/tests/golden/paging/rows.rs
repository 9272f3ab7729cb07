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

#[allow(unused_imports)]
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

#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    pub(super) client: &'a Core,
}

impl Rows<'_> {
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
    #[inline]
    pub fn list(&self) -> Request<types::RowList, types::ListRowsParams> {
        self.client.request(Method::GET, "/rows", &[]).paged(&CURSOR, Some(150))
    }

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
    #[inline]
    pub fn linked(&self) -> Request<types::RowList> {
        self.client.request(Method::GET, "/rows/linked", &[]).paged(&URL, None)
    }

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
    #[inline]
    pub fn page(&self) -> Request<types::RowList, types::PageRowParams> {
        self.client.request(Method::GET, "/rows/pages", &[]).paged(&PAGE, None)
    }

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
    #[inline]
    pub fn scroll(&self) -> Request<types::RowList, types::ScrollRowsParams> {
        self.client.request(Method::GET, "/rows/scroll", &[]).paged(&SCROLL, None)
    }

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
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }

    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

impl<T> Request<T, types::PageRowParams> {
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }
}

impl<T> Request<T, types::ScrollRowsParams> {
    #[inline]
    pub fn scroll_param(self, scroll_param: impl SetTo<String>) -> Self {
        self.param("scroll_param", Param::Query, scroll_param.set_to())
    }
}
