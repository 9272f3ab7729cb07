//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.a1().lista1().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct A1<'a> {
    pub(super) client: &'a Core,
}

impl A1<'_> {
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.a1().lista1().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn lista1(&self) -> Request<()> {
        self.client.request(Method::GET, "/a1", &[])
    }
}
