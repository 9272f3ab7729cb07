//! ```no_run
//! use intercom_api::jobs::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let job = client.jobs().job_status("123").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    pub(super) client: &'a Core,
}

impl Jobs<'_> {
    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let job = client.jobs().job_status("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn job_status(&self, job: impl Display) -> Request<types::Job> {
        self.client.request(Method::GET, "/jobs/status/{job}", &[&job])
    }
}
