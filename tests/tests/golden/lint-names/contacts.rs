// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `contacts`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`bulk`](Contacts::bulk) | `PUT /contacts/bulk` |
//! | [`required`](Contacts::required) | `POST /contacts/required` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let large = client.contacts().bulk(types::BulkContactRequest::new()).await?;
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
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let large = client.contacts().bulk(types::BulkContactRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/contacts/bulk)
    #[inline]
    pub fn bulk(&self, request: types::BulkContactRequest) -> Request<types::Large> {
        self.client.request(Method::PUT, "/contacts/bulk", &[]).json(&request)
    }

    /// `POST /contacts/required`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client
    ///     .contacts()
    ///     .required(
    ///         types::RequiredContactRequest::new()
    ///             .a("a")
    ///             .b("b")
    ///             .c("c")
    ///             .d("d")
    ///             .e("e")
    ///             .f("f")
    ///             .g("g")
    ///             .h("h")
    ///             .i("i"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/contacts/required)
    #[inline]
    pub fn required(&self, request: types::RequiredContactRequest) -> Request<()> {
        self.client.request(Method::POST, "/contacts/required", &[]).json(&request)
    }
}
