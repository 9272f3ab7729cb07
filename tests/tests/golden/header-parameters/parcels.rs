//! ```no_run
//! use intercom_api::header_parameters::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let parcel = client.parcels().create(types::CreateParcelRequest::new()).await?;
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
pub struct Parcels<'a> {
    pub(super) client: &'a Core,
}

impl Parcels<'_> {
    /// ```no_run
    /// # use intercom_api::header_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let parcel = client.parcels().create(types::CreateParcelRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        request: types::CreateParcelRequest,
    ) -> Request<types::Parcel, types::CreateParcelParams> {
        self.client.request(Method::POST, "/parcels", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::header_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let parcel = client.parcels().find("123").idempotency_key("Idempotency-Key").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(
        &self,
        id: impl Display,
    ) -> Request<types::Parcel, types::FindParcelParams> {
        self.client
            .request(Method::GET, "/parcels/{id}", &[&id])
            .paged(&PAGE, None)
            .requires(&["Idempotency-Key"])
    }
}

impl<T> Request<T, types::CreateParcelParams> {
    #[inline]
    pub fn idempotency_key(self, idempotency_key: impl SetTo<String>) -> Self {
        self.param("Idempotency-Key", Param::Header, idempotency_key.set_to())
    }
}

impl<T> Request<T, types::FindParcelParams> {
    #[inline]
    pub fn idempotency_key(self, idempotency_key: impl SetTo<String>) -> Self {
        self.param("Idempotency-Key", Param::Header, idempotency_key.set_to())
    }

    #[inline]
    pub fn x_trace(self, x_trace: impl SetTo<i64>) -> Self {
        self.param("X-Trace", Param::Header, x_trace.set_to())
    }

    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }
}
