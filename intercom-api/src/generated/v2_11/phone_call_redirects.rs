// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! Text messages that take a caller from the phone to the Messenger.
//!
//! Every call sends a text message to the number. Custom attributes that are sent along are set on the contact.
//!
//! | Method | Description |
//! |---|---|
//! | [`create`](PhoneCallRedirects::create) | Invite a caller to continue in the Messenger: send an SMS with a link to it to their phone. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_11::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let call = types::CreatePhoneCallRedirectRequest::new().phone("+441632960123");
//! let switch = client.phone_call_redirects().create(call).await?;
//! println!("sent to {:?}", switch.phone);
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::phone_call_redirects`](super::Client::phone_call_redirects).
#[derive(Clone, Copy, Debug)]
pub struct PhoneCallRedirects<'a> {
    pub(super) client: &'a Core,
}

impl PhoneCallRedirects<'_> {
    /// Invite a caller to continue in the Messenger: send an SMS with a link to it to their phone.
    ///
    /// `POST /phone_call_redirects`
    ///
    /// Every request sends an SMS, a repeated one too.
    ///
    /// # Errors
    ///
    /// 400 where the number is invalid, or the SMS could not be sent. Here Intercom answers with an `error_key`, such as `invalid_phone_number` or `sms_failed`, in place of the usual list of errors.
    ///
    /// Documented error statuses: 400, 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let phone_switch = client
    ///     .phone_call_redirects()
    ///     .create(types::CreatePhoneCallRedirectRequest::new().phone("+353871234567"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/switch/createphoneswitch)
    #[doc(
        alias(
            "invite caller",
            "invite a caller",
            "invite caller to continue in messenger",
            "invite a caller to continue in the messenger"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreatePhoneCallRedirectRequest,
    ) -> Request<types::PhoneSwitch> {
        self.client.request(Method::POST, "/phone_call_redirects", &[]).json(&request)
    }
}
