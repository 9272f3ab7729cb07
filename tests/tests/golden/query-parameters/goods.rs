// Written by `cargo xtask regen` from spec/query.parameters.yaml. Do not edit.
//! Operations of the resource `goods`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Goods::list) | `GET /goods` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::query_parameters::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let good = client.goods().list(types::ListGoodsParams::new("text")).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::goods`](super::Client::goods).
#[derive(Clone, Copy, Debug)]
pub struct Goods<'a> {
    pub(super) client: &'a Core,
}

impl Goods<'_> {
    /// `GET /goods`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::query_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let good = client.goods().list(types::ListGoodsParams::new("text")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/query.parameters/rest-api/api.intercom.io/goods/listgoods)
    #[inline]
    pub fn list(&self, params: types::ListGoodsParams) -> Request<types::Good> {
        self.client
            .request(Method::GET, "/goods", &[])
            .styled_params(
                &params,
                &[],
                &[
                    ("ids_joined", QueryStyle::Comma),
                    ("deep", QueryStyle::Deep),
                    ("json", QueryStyle::Json),
                ],
            )
    }
}
