//! ```no_run
//! use intercom_api::one_of_shadowed::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let details = client.data_events().find("123").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct DataEvents<'a> {
    pub(super) client: &'a Core,
}

impl DataEvents<'_> {
    /// ```no_run
    /// # use intercom_api::one_of_shadowed::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let details = client.data_events().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Details> {
        self.client.request(Method::GET, "/events/{id}", &[&id])
    }
}
