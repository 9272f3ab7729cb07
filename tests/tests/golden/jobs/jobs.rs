// Written by `cargo xtask regen` from spec/jobs.yaml. Do not edit.
//! Operations of the resource `jobs`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`job_status`](Jobs::job_status) | `GET /jobs/status/{job}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::jobs::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let job = client.jobs().job_status("123").await?;
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
    pub(super) client: &'a Core,
}

impl Jobs<'_> {
    /// `GET /jobs/status/{job}`
    ///
    /// The work is done in the background: [`wait`](Request::wait) waits for its end and returns `Job`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let job = client.jobs().job_status("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/jobs/rest-api/api.intercom.io/jobs/jobstatus)
    #[inline]
    pub fn job_status(&self, job: impl Display) -> Request<types::Job> {
        self.client.request(Method::GET, "/jobs/status/{job}", &[&job])
    }
}
