// Written by `cargo xtask regen` from spec/2.15.yaml. Do not edit.
//! The status of asynchronous operations, such as [`tickets().enqueue`](super::tickets::Tickets::enqueue).
//!
//! | Method | Description |
//! |---|---|
//! | [`find`](Jobs::find) | Finds the status and the result of a background job. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_15::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let job = client.jobs().find("1").wait().await?;
//! println!("{:?}: {:?}", job.status, job.resource_id);
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::jobs`](super::Client::jobs).
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    pub(super) client: &'a Core,
}

impl Jobs<'_> {
    /// Finds the status and the result of a background job.
    ///
    /// `GET /jobs/status/{job_id}`
    ///
    /// Operations such as [`tickets().enqueue`](super::tickets::Tickets::enqueue) start jobs. The webhook `job.completed` reports the end of a job.
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until the job ends and returns `Job`.
    ///
    /// # Errors
    ///
    /// 404 (`job_not_found`) if the job does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let job = client.jobs().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/jobs/jobsstatus)
    #[doc(
        alias(
            "status",
            "find status",
            "find the status",
            "find status and result of background job"
        )
    )]
    #[inline]
    pub fn find(&self, job_id: impl Display) -> Request<types::Job> {
        self.client.request(Method::GET, "/jobs/status/{job_id}", &[&job_id])
    }
}
