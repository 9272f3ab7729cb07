//! ```no_run
//! use intercom_api::prelude_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let option_object = client.option().find().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct OptionResource<'a> {
    pub(super) client: &'a Core,
}

impl OptionResource<'_> {
    /// ```no_run
    /// # use intercom_api::prelude_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let option_object = client.option().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self) -> Request<types::OptionObject> {
        self.client.request(Method::GET, "/option", &[])
    }
}
