// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `emails`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Emails::list) | `GET /emails` |
//! | [`find`](Emails::find) | `GET /emails/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let email_list = client.emails().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::emails`](super::Client::emails).
#[derive(Clone, Copy, Debug)]
pub struct Emails<'a> {
    pub(super) client: &'a Core,
}

impl Emails<'_> {
    /// `GET /emails`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let email_list = client.emails().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/emails/listemails)
    #[inline]
    pub fn list(&self) -> Request<types::EmailList> {
        self.client.request(Method::GET, "/emails", &[])
    }

    /// `GET /emails/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let email_setting = client.emails().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/emails/retrieveemail)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::EmailSetting> {
        self.client.request(Method::GET, "/emails/{id}", &[&id])
    }
}
