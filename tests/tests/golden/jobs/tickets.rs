// Written by `cargo xtask regen` from spec/jobs.yaml. Do not edit.
//! Operations of the resource `tickets`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`enqueue`](Tickets::enqueue) | `POST /tickets/enqueue` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::jobs::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let enqueued = client.tickets().enqueue().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::tickets`](super::Client::tickets).
#[derive(Clone, Copy, Debug)]
pub struct Tickets<'a> {
    pub(super) client: &'a Core,
}

impl Tickets<'_> {
    /// `POST /tickets/enqueue`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let enqueued = client.tickets().enqueue().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/jobs/rest-api/api.intercom.io/tickets/enqueueticket)
    #[inline]
    pub fn enqueue(&self) -> Request<types::Enqueued> {
        self.client.request(Method::POST, "/tickets/enqueue", &[])
    }
}
