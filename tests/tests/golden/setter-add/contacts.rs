// Written by `cargo xtask regen` from spec/setter.add.yaml. Do not edit.
//! Operations of the resource `contacts`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`bulk`](Contacts::bulk) | `PUT /contacts/bulk` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::setter_add::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.contacts().bulk(types::BulkContactRequest::new()).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::contacts`](super::Client::contacts).
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'a> {
    pub(super) client: &'a Core,
}

impl Contacts<'_> {
    /// `PUT /contacts/bulk`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::setter_add::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.contacts().bulk(types::BulkContactRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/setter.add/rest-api/api.intercom.io/contacts/bulk)
    #[inline]
    pub fn bulk(&self, request: types::BulkContactRequest) -> Request<()> {
        self.client.request(Method::PUT, "/contacts/bulk", &[]).json(&request)
    }
}
