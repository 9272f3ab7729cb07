//! ```no_run
//! use intercom_api::one_of_many_strings::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let result_choice = client.content().search().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Content<'a> {
    pub(super) client: &'a Core,
}

impl Content<'_> {
    /// ```no_run
    /// # use intercom_api::one_of_many_strings::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let result_choice = client.content().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self) -> Request<types::ResultChoice> {
        self.client.request(Method::GET, "/content/search", &[])
    }
}
