// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! The states of tickets, with the labels that the workspace defines.
//!
//! Each state belongs to one of a few fixed categories, and has one label for teammates and one for contacts. A ticket can
//! have the states of its type: see [`TicketType.ticket_states`](field@types::TicketType::ticket_states). States are managed in the web app.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](TicketStates::list) | Lists all ticket states of the workspace, with the ticket types that use them. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! for state in client.ticket_states().list().await?.data {
//!     println!("{} {}: {:?}", state.id, state.internal_label.unwrap_or_default(), state.category);
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::ticket_states`](super::Client::ticket_states).
#[derive(Clone, Copy, Debug)]
pub struct TicketStates<'a> {
    pub(super) client: &'a Core,
}

impl TicketStates<'_> {
    /// Lists all ticket states of the workspace, with the ticket types that use them.
    ///
    /// `GET /ticket_states`
    ///
    /// The list is not paginated. States are managed in the web app; the API is read-only.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket_state_list = client.ticket_states().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/ticket-states/listticketstates)
    #[doc(
        alias(
            "list all ticket states",
            "list all ticket states of workspace",
            "list all ticket states of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::TicketStateList> {
        self.client.request(Method::GET, "/ticket_states", &[])
    }
}
