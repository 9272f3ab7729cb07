//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.new_().listnew().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    pub(super) client: &'a Core,
}

impl New<'_> {
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.new_().listnew().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn listnew(&self) -> Request<()> {
        self.client.request(Method::GET, "/new", &[])
    }
}
