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
//! let parcel = client
//!     .parcels()
//!     .create(types::CreateParcelRequest::new(), types::CreateParcelParams::new())
//!     .await?;
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::header_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let parcel = client
    ///     .parcels()
    ///     .create(types::CreateParcelRequest::new(), types::CreateParcelParams::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/header.parameters/rest-api/api.intercom.io/parcels/createparcel)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateParcelRequest,
        params: types::CreateParcelParams,
    ) -> Request<types::Parcel> {
        self.client
            .request(Method::POST, "/parcels", &[])
            .json(&request)
            .params_and_headers(&params, &["Idempotency-Key"])
    }

    /// `GET /parcels/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::header_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let parcel = client
    ///     .parcels()
    ///     .find("123", types::FindParcelParams::new("Idempotency-Key"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/header.parameters/rest-api/api.intercom.io/parcels/getparcel)
    #[inline]
    pub fn find(
        &self,
        id: impl Display,
        params: types::FindParcelParams,
    ) -> Request<types::Parcel> {
        self.client
            .request(Method::GET, "/parcels/{id}", &[&id])
            .params_and_headers(&params, &["Idempotency-Key", "X-Trace"])
            .paged(&PAGE, None)
    }
}
