// Written by `cargo xtask regen` from spec/timestamps.yaml. Do not edit.
//! Operations of the resource `events`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::events`](super::Client::events).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Events<'_> {
    /// `GET /events`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/timestamps/rest-api/api.intercom.io/events/listevents)
    #[inline]
    pub fn list(&self, params: types::ListEventsParams) -> Request<types::Event> {
        self.client.request(Method::GET, "/events", &[]).params(&params)
    }

    /// `POST /events`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/timestamps/rest-api/api.intercom.io/events/createevent)
    #[inline]
    pub fn create(&self, request: types::CreateEventRequest) -> Request<types::Event> {
        self.client.request(Method::POST, "/events", &[]).json(&request)
    }
}
