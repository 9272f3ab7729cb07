//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.type_().move_().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    pub(super) client: &'a Core,
}

impl Type<'_> {
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.type_().move_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn move_(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/move", &[])
    }

    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.type_().type_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn type_(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/type", &[])
    }
}
