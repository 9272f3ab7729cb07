//! ```no_run
//! use intercom_api::jobs::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let enqueued = client.tickets().enqueue().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Tickets<'a> {
    pub(super) client: &'a Core,
}

impl Tickets<'_> {
    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let enqueued = client.tickets().enqueue().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn enqueue(&self) -> Request<types::Enqueued> {
        self.client.request(Method::POST, "/tickets/enqueue", &[])
    }
}
