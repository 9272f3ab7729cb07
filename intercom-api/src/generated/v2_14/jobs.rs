// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `jobs`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`status`](Jobs::status) | `GET /jobs/status/{job_id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let jobs = client.jobs().status("123").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::jobs`](super::Client::jobs).
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Jobs<'_> {
    /// `GET /jobs/status/{job_id}`
    ///
    /// The work is done in the background: `wait()` on the request waits for its end and answers `Jobs`.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let jobs = client.jobs().status("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/jobs/jobsstatus)
    #[inline]
    pub fn status(&self, job_id: impl Display) -> Request<types::Jobs> {
        self.client.request(Method::GET, "/jobs/status/{job_id}", &[&job_id])
    }
}
