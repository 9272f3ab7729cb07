//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.std().liststd().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Std<'a> {
    pub(super) client: &'a Core,
}

impl Std<'_> {
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.std().liststd().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn liststd(&self) -> Request<()> {
        self.client.request(Method::GET, "/std", &[])
    }
}
