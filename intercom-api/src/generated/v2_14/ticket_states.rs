// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `ticket_states`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](TicketStates::list) | `GET /ticket_states` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let ticket_state_list = client.ticket_states().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::ticket_states`](super::Client::ticket_states).
#[derive(Clone, Copy, Debug)]
pub struct TicketStates<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl TicketStates<'_> {
    /// `GET /ticket_states`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_state_list = client.ticket_states().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ticket-states/listticketstates)
    #[inline]
    pub fn list(&self) -> Request<types::TicketStateList> {
        self.client.request(Method::GET, "/ticket_states", &[])
    }
}
