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
//! use intercom_api::timestamps::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let event = client.events().list().await?;
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
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `since` (`Timestamp`)
    /// - `created_at_before` (`Timestamp`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::timestamps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let event = client.events().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/timestamps/rest-api/api.intercom.io/events/listevents)
    #[inline]
    pub fn list(&self) -> Request<types::Event, types::ListEventsParams> {
        self.client.request(Method::GET, "/events", &[])
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
    ///     .create(types::CreateEventRequest::new().created_at(1_704_067_200))
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

impl<T> Request<T, types::ListEventsParams> {
    /// Sets the parameter `since`.
    #[inline]
    pub fn since(self, since: impl SetTo<Timestamp>) -> Self {
        self.param("since", Param::Query, since.set_to())
    }

    /// Sets the parameter `created_at_before`.
    #[inline]
    pub fn created_at_before(self, created_at_before: impl SetTo<Timestamp>) -> Self {
        self.param("created_at_before", Param::Query, created_at_before.set_to())
    }
}
