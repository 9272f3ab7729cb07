// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! The IP addresses that can access the workspace, in the web app and through the API.
//!
//! The token needs the scope `manage_ip_allowlist`. A single address cannot be added or removed: send the complete list. A list
//! that excludes the caller's address is rejected.
//!
//! | Method | Description |
//! |---|---|
//! | [`find`](IpAllowlist::find) | Finds the IP allowlist: the addresses that can access the workspace, and whether the list is enabled. |
//! | [`update`](IpAllowlist::update) | Updates the IP allowlist: enables or disables it, and sets the allowed addresses. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let list = client.ip_allowlist().find().await?;
//! println!("on: {:?}, {} addresses", list.enabled, list.ip_allowlist.unwrap_or_default().len());
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::ip_allowlist`](super::Client::ip_allowlist).
#[derive(Clone, Copy, Debug)]
pub struct IpAllowlist<'a> {
    pub(super) client: &'a Core,
}

impl IpAllowlist<'_> {
    /// Finds the IP allowlist: the addresses that can access the workspace, and whether the list is enabled.
    ///
    /// `GET /ip_allowlist`
    ///
    /// The token needs the scope `manage_ip_allowlist`.
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
    /// let ip_allowlist = client.ip_allowlist().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/ip-allowlist/getipallowlist)
    #[doc(alias("find ip allowlist", "find the ip allowlist"))]
    #[inline]
    pub fn find(&self) -> Request<types::IpAllowlist> {
        self.client.request(Method::GET, "/ip_allowlist", &[])
    }

    /// Updates the IP allowlist: enables or disables it, and sets the allowed addresses.
    ///
    /// `PUT /ip_allowlist`
    ///
    /// A single address cannot be added or removed: find the list, change the list, and send the complete list. The token needs the scope `manage_ip_allowlist`.
    ///
    /// # Errors
    ///
    /// 422 (`parameter_invalid`) if the list excludes the IP address of the caller.
    ///
    /// Documented error statuses: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ip_allowlist = client
    ///     .ip_allowlist()
    ///     .update(types::IpAllowlist::new().enabled(true).ip_allowlist(["ip_allowlist"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/ip-allowlist/updateipallowlist)
    #[doc(alias("update ip allowlist", "update the ip allowlist"))]
    #[inline]
    pub fn update(&self, request: types::IpAllowlist) -> Request<types::IpAllowlist> {
        self.client.request(Method::PUT, "/ip_allowlist", &[]).json(&request)
    }
}
