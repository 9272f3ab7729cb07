//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.self_().self_().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct SelfResource<'a> {
    pub(super) client: &'a Core,
}

impl SelfResource<'_> {
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.self_().self_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn self_(&self) -> Request<types::Widget> {
        self.client.request(Method::POST, "/self", &[])
    }
}
