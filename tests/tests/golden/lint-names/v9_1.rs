//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.v9_1().listv9().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct V91<'a> {
    pub(super) client: &'a Core,
}

impl V91<'_> {
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.v9_1().listv9().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn listv9(&self) -> Request<()> {
        self.client.request(Method::GET, "/v9_1", &[])
    }
}
