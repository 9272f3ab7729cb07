//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.str_().liststr().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Str<'a> {
    pub(super) client: &'a Core,
}

impl Str<'_> {
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.str_().liststr().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn liststr(&self) -> Request<()> {
        self.client.request(Method::GET, "/str", &[])
    }
}
