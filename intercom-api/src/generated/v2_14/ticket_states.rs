// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `ticket_states`.

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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ticket-states/listticketstates)
    #[inline]
    pub fn list(&self) -> Request<types::TicketStateList> {
        self.client.request(Method::GET, "/ticket_states", &[])
    }
}
