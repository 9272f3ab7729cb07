// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! How far work has come that goes on after its call was answered, such as [`tickets().enqueue`](super::tickets::Tickets::enqueue).
//!
//! | Method | Description |
//! |---|---|
//! | [`find`](Jobs::find) | Find out whether a job that runs in the background has finished, and what it has made. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let job = client.jobs().find("1").wait().await?;
//! println!("{:?}: {:?}", job.status, job.resource_id);
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
    /// Find out whether a job that runs in the background has finished, and what it has made.
    ///
    /// `GET /jobs/status/{job_id}`
    ///
    /// Operations such as [`tickets().enqueue`](super::tickets::Tickets::enqueue) start jobs. The webhook `job.completed` tells when one has ended, without asking.
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until it ends and returns `Job`.
    ///
    /// # Errors
    ///
    /// 404 (`job_not_found`) where there is no such job.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let job = client.jobs().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/jobs/jobsstatus)
    #[doc(alias("status", "find out whether job", "find out whether a job"))]
    #[inline]
    pub fn find(&self, job_id: impl Display) -> Request<types::Job> {
        self.client.request(Method::GET, "/jobs/status/{job_id}", &[&job_id])
    }
}
