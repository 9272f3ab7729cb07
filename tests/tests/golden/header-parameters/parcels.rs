// Written by `cargo xtask regen` from spec/header.parameters.yaml. Do not edit.
//! Operations of the resource `parcels`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Parcels::create) | `POST /parcels` |
//! | [`find`](Parcels::find) | `GET /parcels/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::header_parameters::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let parcel = client.parcels().create(types::CreateParcelRequest::new()).await?;
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

/// The operations of [`Client::parcels`](super::Client::parcels).
#[derive(Clone, Copy, Debug)]
pub struct Parcels<'a> {
    pub(super) client: &'a Core,
}

impl Parcels<'_> {
    /// `POST /parcels`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `idempotency_key` (`String`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::header_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let parcel = client.parcels().create(types::CreateParcelRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/header.parameters/rest-api/api.intercom.io/parcels/createparcel)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateParcelRequest,
    ) -> Request<types::Parcel, types::CreateParcelParams> {
        self.client.request(Method::POST, "/parcels", &[]).json(&request)
    }

    /// `GET /parcels/{id}`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `idempotency_key` (`String`, required)
    /// - `x_trace` (`i64`)
    /// - `page` (`i64`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::header_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let parcel = client.parcels().find("123").idempotency_key("Idempotency-Key").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/header.parameters/rest-api/api.intercom.io/parcels/getparcel)
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
    /// Sets the parameter `Idempotency-Key`.
    ///
    /// Sent as the header `Idempotency-Key`.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: impl SetTo<String>) -> Self {
        self.param("Idempotency-Key", Param::Header, idempotency_key.set_to())
    }
}

impl<T> Request<T, types::FindParcelParams> {
    /// Sets the parameter `Idempotency-Key`.
    ///
    /// Required.
    /// Sent as the header `Idempotency-Key`.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: impl SetTo<String>) -> Self {
        self.param("Idempotency-Key", Param::Header, idempotency_key.set_to())
    }

    /// Sets the parameter `X-Trace`.
    ///
    /// Sent as the header `X-Trace`.
    #[inline]
    pub fn x_trace(self, x_trace: impl SetTo<i64>) -> Self {
        self.param("X-Trace", Param::Header, x_trace.set_to())
    }

    /// Sets the parameter `page`.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }
}
