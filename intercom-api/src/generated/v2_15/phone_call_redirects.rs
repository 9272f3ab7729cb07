// Written by `cargo xtask regen` from spec/2.15.yaml. Do not edit.
//! SMS messages that invite a caller to continue in the Messenger.
//!
//! Every request sends an SMS to the phone number. Custom attributes in the request are set on the contact.
//!
//! | Method | Description |
//! |---|---|
//! | [`create`](PhoneCallRedirects::create) | Sends a caller an SMS with a link to continue in the Messenger. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_15::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let call = types::CreatePhoneCallRedirectRequest::new().phone("+441632960123");
//! let switch = client.phone_call_redirects().create(call).await?;
//! println!("sent to {:?}", switch.phone);
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::phone_call_redirects`](super::Client::phone_call_redirects).
#[derive(Clone, Copy, Debug)]
pub struct PhoneCallRedirects<'a> {
    pub(super) client: &'a Core,
}

impl PhoneCallRedirects<'_> {
    /// Sends a caller an SMS with a link to continue in the Messenger.
    ///
    /// `POST /phone_call_redirects`
    ///
    /// Every request sends an SMS, even if an earlier request was identical.
    ///
    /// # Errors
    ///
    /// 400 if the number is invalid or the SMS could not be sent. The body of the error response contains an `error_key`, such as `invalid_phone_number` or `sms_failed`, instead of the usual list of errors.
    ///
    /// Documented error statuses: 400, 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let phone_switch = client
    ///     .phone_call_redirects()
    ///     .create(types::CreatePhoneCallRedirectRequest::new().phone("+353871234567"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/switch/createphoneswitch)
    #[doc(alias("send caller sms", "send a caller an sms"))]
    #[inline]
    pub fn create(
        &self,
        request: types::CreatePhoneCallRedirectRequest,
    ) -> Request<types::PhoneSwitch> {
        self.client.request(Method::POST, "/phone_call_redirects", &[]).json(&request)
    }
}
