// Written by `cargo xtask regen` from spec/per.page.maximum.yaml. Do not edit.
//! Operations of the resource `audiences`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Audiences::list) | `GET /audiences` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::per_page_maximum::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.audiences().list().items();
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

const PAGE: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Query("page")),
    next: "pages.next.page",
    size: "per_page",
    page: "pages.page",
    last: "pages.total_pages",
};

/// The operations of [`Client::audiences`](super::Client::audiences).
#[derive(Clone, Copy, Debug)]
pub struct Audiences<'a> {
    pub(super) client: &'a Core,
}

impl Audiences<'_> {
    /// `GET /audiences`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`ListAudiencesResponseDataItem`](types::ListAudiencesResponseDataItem), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 50 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `page` (`i64`)
    /// - `per_page` (`i64`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::per_page_maximum::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.audiences().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/per.page.maximum/rest-api/api.intercom.io/audiences/listaudiences)
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::ListAudiencesResponse, types::ListAudiencesParams> {
        self.client.request(Method::GET, "/audiences", &[]).paged(&PAGE, Some(50))
    }
}

impl<T> Request<T, types::ListAudiencesParams> {
    /// Sets the parameter `page`.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request 50.
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}
