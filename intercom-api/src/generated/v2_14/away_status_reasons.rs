// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! The reasons that teammates can select when they are away.
//!
//! Reasons are managed in the web app. The list includes deleted reasons, in which [`AwayStatusReason.deleted`](field@types::AwayStatusReason::deleted) is true. Pass the
//! id of a reason to [`admins().set_away`](super::admins::Admins::set_away).
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](AwayStatusReasons::list) | Lists the reasons that teammates can select when they are away. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let reasons = client.away_status_reasons().list().await?.data;
//! let lunch = reasons.iter().find(|reason| reason.label.as_deref() == Some("Lunch"));
//! if let Some(lunch) = lunch {
//!     let away = types::SetAdminAwayRequest::new().away_mode_enabled(true).away_mode_reassign(false).away_status_reason_id(1);
//!     println!("{} is a reason", lunch.id);
//!     client.admins().set_away("101", away).await?;
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::away_status_reasons`](super::Client::away_status_reasons).
#[derive(Clone, Copy, Debug)]
pub struct AwayStatusReasons<'a> {
    pub(super) client: &'a Core,
}

impl AwayStatusReasons<'_> {
    /// Lists the reasons that teammates can select when they are away.
    ///
    /// `GET /away_status_reasons`
    ///
    /// The list includes deleted reasons, in which `deleted` is true. Pass the id of a reason to [`admins().set_away`](super::admins::Admins::set_away).
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
    /// let away_status_reason_list = client.away_status_reasons().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/away-status-reasons/listawaystatusreasons)
    #[doc(alias("list reasons", "list the reasons"))]
    #[inline]
    pub fn list(&self) -> Request<types::AwayStatusReasonList> {
        self.client.request(Method::GET, "/away_status_reasons", &[])
    }
}
