//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.n2fa_more().n2fa_check_now().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct N2faMore<'a> {
    pub(super) client: &'a Core,
}

impl N2faMore<'_> {
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.n2fa_more().n2fa_check_now().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn n2fa_check_now(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/odd", &[])
    }
}
