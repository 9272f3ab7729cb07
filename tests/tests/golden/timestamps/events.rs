// Written by `cargo xtask regen` from spec/timestamps.yaml. Do not edit.
//! Operations of the resource `events`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Events::list) | `GET /events` |
//! | [`create`](Events::create) | `POST /events` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::timestamps::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let event = client.events().list(types::ListEventsParams::new()).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::events`](super::Client::events).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(super) client: &'a Core,
}

impl Events<'_> {
    /// `GET /events`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::timestamps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let event = client.events().list(types::ListEventsParams::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/timestamps/rest-api/api.intercom.io/events/listevents)
    #[inline]
    pub fn list(&self, params: types::ListEventsParams) -> Request<types::Event> {
        self.client.request(Method::GET, "/events", &[]).params(&params)
    }

    /// `POST /events`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::timestamps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let event = client
    ///     .events()
    ///     .create(types::CreateEventRequest::new(1_704_067_200))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/timestamps/rest-api/api.intercom.io/events/createevent)
    #[inline]
    pub fn create(&self, request: types::CreateEventRequest) -> Request<types::Event> {
        self.client.request(Method::POST, "/events", &[]).json(&request)
    }
}
