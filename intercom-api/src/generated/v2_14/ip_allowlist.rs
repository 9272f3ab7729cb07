// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `ip_allowlist`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](IpAllowlist::find) | `GET /ip_allowlist` |
//! | [`update`](IpAllowlist::update) | `PUT /ip_allowlist` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let ip_allowlist = client.ip_allowlist().find().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::ip_allowlist`](super::Client::ip_allowlist).
#[derive(Clone, Copy, Debug)]
pub struct IpAllowlist<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl IpAllowlist<'_> {
    /// `GET /ip_allowlist`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ip_allowlist = client.ip_allowlist().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ip-allowlist/getipallowlist)
    #[inline]
    pub fn find(&self) -> Request<types::IpAllowlist> {
        self.client.request(Method::GET, "/ip_allowlist", &[])
    }

    /// `PUT /ip_allowlist`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ip_allowlist = client.ip_allowlist().update(types::IpAllowlist::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/ip-allowlist/updateipallowlist)
    #[inline]
    pub fn update(&self, request: types::IpAllowlist) -> Request<types::IpAllowlist> {
        self.client.request(Method::PUT, "/ip_allowlist", &[]).json(&request)
    }
}
