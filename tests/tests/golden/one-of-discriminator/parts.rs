//! ```no_run
//! use intercom_api::one_of_discriminator::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let list_part_blocks_response = client.parts().list_blocks().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    pub(super) client: &'a Core,
}

impl Parts<'_> {
    /// ```no_run
    /// # use intercom_api::one_of_discriminator::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let list_part_blocks_response = client.parts().list_blocks().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_blocks(&self) -> Request<types::ListPartBlocksResponse> {
        self.client.request(Method::GET, "/blocks", &[])
    }

    /// ```no_run
    /// # use intercom_api::one_of_discriminator::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let list_parts_response = client.parts().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Request<types::ListPartsResponse> {
        self.client.request(Method::GET, "/parts", &[])
    }
}
