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
//! use intercom_api::per_page_maximum::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.audiences().list(types::ListAudiencesParams::new()).items();
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::per_page_maximum::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.audiences().list(types::ListAudiencesParams::new()).items();
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
        params: types::ListAudiencesParams,
    ) -> Request<types::ListAudiencesResponse> {
        self.client
            .request(Method::GET, "/audiences", &[])
            .params(&params)
            .paged(&PAGE, Some(50))
    }
}
