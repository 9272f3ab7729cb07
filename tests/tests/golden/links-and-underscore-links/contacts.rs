// Written by `cargo xtask regen` from spec/links.and.underscore.links.yaml. Do not edit.
//! Operations of the resource `contacts`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](Contacts::find) | `GET /contacts/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::links_and_underscore_links::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let person = client.contacts().find("123").await?;
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
    /// `GET /contacts/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::links_and_underscore_links::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let person = client.contacts().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/links.and.underscore.links/rest-api/api.intercom.io/contacts/getcontact)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Person> {
        self.client.request(Method::GET, "/contacts/{id}", &[&id])
    }
}
