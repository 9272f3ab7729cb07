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

#[allow(unused_imports)]
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

#[derive(Clone, Copy, Debug)]
pub struct Audiences<'a> {
    pub(super) client: &'a Core,
}

impl Audiences<'_> {
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
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::ListAudiencesResponse, types::ListAudiencesParams> {
        self.client.request(Method::GET, "/audiences", &[]).paged(&PAGE, Some(50))
    }
}

impl<T> Request<T, types::ListAudiencesParams> {
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}
