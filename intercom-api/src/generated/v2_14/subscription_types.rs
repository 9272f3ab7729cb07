// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! The types of messages that contacts can opt in to or out of.
//!
//! Types are managed in the web app. The `consent_type` of a type defines the effect of attaching it to a contact: `opt_out` stops
//! the messages of the type, and `opt_in` starts the messages.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](SubscriptionTypes::list) | Lists the subscription types of the workspace: the kinds of messages that contacts can opt in to or out of. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let types = client.subscription_types().list().await?;
//! for kind in types.data {
//!     let name = kind.default_translation.and_then(|translation| translation.name);
//!     println!("{} {}: {:?}", kind.id, name.unwrap_or_default(), kind.consent_type);
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::subscription_types`](super::Client::subscription_types).
#[derive(Clone, Copy, Debug)]
pub struct SubscriptionTypes<'a> {
    pub(super) client: &'a Core,
}

impl SubscriptionTypes<'_> {
    /// Lists the subscription types of the workspace: the kinds of messages that contacts can opt in to or out of.
    ///
    /// `GET /subscription_types`
    ///
    /// The list is not paginated. Subscription types are managed in the web app. [`contacts().list_subscriptions`](super::contacts::Contacts::list_subscriptions) returns the choices of
    /// a contact.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let subscription_type_list = client.subscription_types().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/subscription-types/listsubscriptiontypes)
    #[doc(
        alias(
            "list subscription types",
            "list the subscription types",
            "list subscription types of workspace",
            "list the subscription types of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::SubscriptionTypeList> {
        self.client.request(Method::GET, "/subscription_types", &[])
    }
}
