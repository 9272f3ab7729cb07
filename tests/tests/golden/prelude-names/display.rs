//! ```no_run
//! use intercom_api::prelude_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let everything = client.display().find().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct DisplayResource<'a> {
    pub(super) client: &'a Core,
}

impl DisplayResource<'_> {
    /// ```no_run
    /// # use intercom_api::prelude_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let everything = client.display().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self) -> Request<types::Everything> {
        self.client.request(Method::GET, "/display", &[])
    }
}
