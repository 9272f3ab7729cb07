//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.u65e5u672c().japan().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct U65e5u672c<'a> {
    pub(super) client: &'a Core,
}

impl U65e5u672c<'_> {
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.u65e5u672c().japan().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn japan(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/日本", &[])
    }
}
