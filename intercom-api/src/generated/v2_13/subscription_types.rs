// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Operations of the resource `subscription_types`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](SubscriptionTypes::list) | `GET /subscription_types` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_13::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let subscription_type_list = client.subscription_types().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::subscription_types`](super::Client::subscription_types).
#[derive(Clone, Copy, Debug)]
pub struct SubscriptionTypes<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl SubscriptionTypes<'_> {
    /// `GET /subscription_types`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let subscription_type_list = client.subscription_types().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/subscription-types/listsubscriptiontypes)
    #[inline]
    pub fn list(&self) -> Request<types::SubscriptionTypeList> {
        self.client.request(Method::GET, "/subscription_types", &[])
    }
}
