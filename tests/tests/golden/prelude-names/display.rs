// Written by `cargo xtask regen` from spec/prelude.names.yaml. Do not edit.
//! Operations of the resource `display`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](DisplayResource::find) | `GET /display` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::prelude_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let everything = client.display().find().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::display`](super::Client::display).
#[derive(Clone, Copy, Debug)]
pub struct DisplayResource<'a> {
    pub(super) client: &'a Core,
}

impl DisplayResource<'_> {
    /// `GET /display`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::prelude_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let everything = client.display().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/prelude.names/rest-api/api.intercom.io/display/getdisplay)
    #[inline]
    pub fn find(&self) -> Request<types::Everything> {
        self.client.request(Method::GET, "/display", &[])
    }
}
