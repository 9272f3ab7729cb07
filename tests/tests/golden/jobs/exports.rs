// Written by `cargo xtask regen` from spec/jobs.yaml. Do not edit.
//! Operations of the resource `exports`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Exports::create) | `POST /export/content/data` |
//! | [`download`](Exports::download) | `GET /download/content/data/{name}` |
//! | [`find`](Exports::find) | `GET /export/content/data/{name}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::jobs::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let download = client
//!     .exports()
//!     .download("123", types::DownloadExportParams::new())
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::exports`](super::Client::exports).
#[derive(Clone, Copy, Debug)]
pub struct Exports<'a> {
    pub(super) client: &'a Core,
}

impl Exports<'_> {
    /// `POST /export/content/data`
    ///
    /// The work is done in the background: `wait_with(params)` on the request waits for its end and answers `Download`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let export = client.exports().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/jobs/rest-api/api.intercom.io/exports/createexport)
    #[inline]
    pub fn create(&self) -> Request<types::Export> {
        self.client.request(Method::POST, "/export/content/data", &[])
    }

    /// `GET /download/content/data/{name}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client
    ///     .exports()
    ///     .download("123", types::DownloadExportParams::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/jobs/rest-api/api.intercom.io/exports/downloadexport)
    #[inline]
    pub fn download(
        &self,
        name: impl Display,
        params: types::DownloadExportParams,
    ) -> Request<Download> {
        self.client
            .request(Method::GET, "/download/content/data/{name}", &[&name])
            .params(&params)
            .accept("application/octet-stream")
    }

    /// `GET /export/content/data/{name}`
    ///
    /// The work is done in the background: `wait_with(params)` on the request waits for its end and answers `Download`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let export = client.exports().find("123", types::FindExportParams::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/jobs/rest-api/api.intercom.io/exports/getexport)
    #[inline]
    pub fn find(
        &self,
        name: impl Display,
        params: types::FindExportParams,
    ) -> Request<types::Export> {
        self.client
            .request(Method::GET, "/export/content/data/{name}", &[&name])
            .params(&params)
    }
}
