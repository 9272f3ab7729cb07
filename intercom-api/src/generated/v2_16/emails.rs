// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! The email addresses from which the workspace sends emails.
//!
//! Addresses are added and verified in the web app; the API is read-only.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Emails::list) | Lists the sender addresses of the workspace. |
//! | [`find`](Emails::find) | Finds a sender address by the id of its email settings. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! for address in client.emails().list().await?.data {
//!     println!("{:?} of brand {:?}, verified: {:?}", address.email, address.brand_id, address.verified);
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::emails`](super::Client::emails).
#[derive(Clone, Copy, Debug)]
pub struct Emails<'a> {
    pub(super) client: &'a Core,
}

impl Emails<'_> {
    /// Lists the sender addresses of the workspace.
    ///
    /// `GET /emails`
    ///
    /// The list is not paginated. Addresses are added and verified in the web app.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
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
    #[doc(
        alias(
            "list sender addresses",
            "list the sender addresses",
            "list sender addresses of workspace",
            "list the sender addresses of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::EmailList> {
        self.client.request(Method::GET, "/emails", &[])
    }

    /// Finds a sender address by the id of its email settings.
    ///
    /// `GET /emails/{id}`
    ///
    /// # Errors
    ///
    /// 404 `not_found` if the address does not exist.
    ///
    /// Documented error statuses: 401, 404.
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
    #[doc(alias("find sender address", "find a sender address"))]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::EmailSetting> {
        self.client.request(Method::GET, "/emails/{id}", &[&id])
    }
}
