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

#[allow(unused_imports)]
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

#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    pub(super) client: &'a Core,
}

impl Rows<'_> {
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
    #[inline]
    pub fn list(&self) -> Request<types::RowList, types::ListRowsParams> {
        self.client.request(Method::GET, "/rows", &[]).paged(&NEXT_CURSOR, Some(40))
    }

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
    #[inline]
    pub fn query(&self, request: types::QueryRowRequest) -> Request<types::RowList> {
        self.client
            .request(Method::POST, "/rows/query", &[])
            .json(&request)
            .paged(&PAGE_IN_BODY, Some(30))
    }
}

impl<T> Request<T, types::ListRowsParams> {
    #[inline]
    pub fn after(self, after: impl SetTo<String>) -> Self {
        self.param("after", Param::Query, after.set_to())
    }

    #[inline]
    pub fn limit(self, limit: impl SetTo<i64>) -> Self {
        self.param("limit", Param::Query, limit.set_to())
    }
}
