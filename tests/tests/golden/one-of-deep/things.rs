//! ```no_run
//! use intercom_api::one_of_deep::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let thing = client.things().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(super) client: &'a Core,
}

impl Things<'_> {
    /// ```no_run
    /// # use intercom_api::one_of_deep::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.things().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/things", &[])
    }
}
