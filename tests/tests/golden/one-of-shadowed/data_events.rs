// Written by `cargo xtask regen` from spec/one.of.shadowed.yaml. Do not edit.
//! Operations of the resource `data_events`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](DataEvents::find) | `GET /events/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::one_of_shadowed::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let details = client.data_events().find("123").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::data_events`](super::Client::data_events).
#[derive(Clone, Copy, Debug)]
pub struct DataEvents<'a> {
    pub(super) client: &'a Core,
}

impl DataEvents<'_> {
    /// `GET /events/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::one_of_shadowed::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let details = client.data_events().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.shadowed/rest-api/api.intercom.io/data-events/getevent)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Details> {
        self.client.request(Method::GET, "/events/{id}", &[&id])
    }
}
