// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! The brands of the workspace, each with its own help center and email settings.
//!
//! Brands are managed in the web app; the API is read-only. A workspace always has a default brand.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Brands::list) | Lists the brands of the workspace, including the default brand. |
//! | [`find`](Brands::find) | Finds a brand by its id. |
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

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::brands`](super::Client::brands).
#[derive(Clone, Copy, Debug)]
pub struct Brands<'a> {
    pub(super) client: &'a Core,
}

impl Brands<'_> {
    /// Lists the brands of the workspace, including the default brand.
    ///
    /// `GET /brands`
    ///
    /// The list is not paginated. Brands are created and changed in the web app.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
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
    #[doc(
        alias(
            "list brands",
            "list the brands",
            "list brands of workspace",
            "list the brands of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::BrandList> {
        self.client.request(Method::GET, "/brands", &[])
    }

    /// Finds a brand by its id.
    ///
    /// `GET /brands/{id}`
    ///
    /// The id of the default brand equals the id of the workspace, [`App.id_code`](field@types::App::id_code).
    ///
    /// # Errors
    ///
    /// 404 (`not_found`) if the brand does not exist.
    ///
    /// Documented error statuses: 401, 404.
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
    #[doc(
        alias(
            "retrieve_brand",
            "find brand",
            "find a brand",
            "find brand by its id",
            "find a brand by its id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Brand> {
        self.client.request(Method::GET, "/brands/{id}", &[&id])
    }
}
