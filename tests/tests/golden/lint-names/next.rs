//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.next().listnext().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Next<'a> {
    pub(super) client: &'a Core,
}

impl Next<'_> {
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.next().listnext().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn listnext(&self) -> Request<()> {
        self.client.request(Method::GET, "/next", &[])
    }
}
