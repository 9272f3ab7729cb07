// Written by `cargo xtask regen` from spec/prelude.names.yaml. Do not edit.
//! Operations of the resource `option`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](OptionResource::find) | `GET /option` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::prelude_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let option_object = client.option().find().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::option`](super::Client::option).
#[derive(Clone, Copy, Debug)]
pub struct OptionResource<'a> {
    pub(super) client: &'a Core,
}

impl OptionResource<'_> {
    /// `GET /option`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::prelude_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let option_object = client.option().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/prelude.names/rest-api/api.intercom.io/option/getoption)
    #[inline]
    pub fn find(&self) -> Request<types::OptionObject> {
        self.client.request(Method::GET, "/option", &[])
    }
}
