// Written by `cargo xtask regen` from spec/one.of.discriminator.yaml. Do not edit.
//! Operations of the resource `parts`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list_blocks`](Parts::list_blocks) | `GET /blocks` |
//! | [`list`](Parts::list) | `GET /parts` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::one_of_discriminator::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let list_part_blocks_response = client.parts().list_blocks().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::parts`](super::Client::parts).
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    pub(super) client: &'a Core,
}

impl Parts<'_> {
    /// `GET /blocks`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::one_of_discriminator::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let list_part_blocks_response = client.parts().list_blocks().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.discriminator/rest-api/api.intercom.io/parts/listblocks)
    #[inline]
    pub fn list_blocks(&self) -> Request<types::ListPartBlocksResponse> {
        self.client.request(Method::GET, "/blocks", &[])
    }

    /// `GET /parts`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::one_of_discriminator::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let list_parts_response = client.parts().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.discriminator/rest-api/api.intercom.io/parts/listparts)
    #[inline]
    pub fn list(&self) -> Request<types::ListPartsResponse> {
        self.client.request(Method::GET, "/parts", &[])
    }
}
