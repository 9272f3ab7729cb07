// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `brands`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Brands::list) | `GET /brands` |
//! | [`find`](Brands::find) | `GET /brands/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let brand_list = client.brands().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::brands`](super::Client::brands).
#[derive(Clone, Copy, Debug)]
pub struct Brands<'a> {
    pub(super) client: &'a Core,
}

impl Brands<'_> {
    /// `GET /brands`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let brand_list = client.brands().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/brands/listbrands)
    #[inline]
    pub fn list(&self) -> Request<types::BrandList> {
        self.client.request(Method::GET, "/brands", &[])
    }

    /// `GET /brands/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let brand = client.brands().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/brands/retrievebrand)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Brand> {
        self.client.request(Method::GET, "/brands/{id}", &[&id])
    }
}
