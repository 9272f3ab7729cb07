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
//! use intercom_api::jobs::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let download = client.exports().download("123").await?;
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
    /// The work is done in the background: [`wait`](Request::wait) waits for its end and returns `Download`.
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
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `part` (`i64`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.exports().download("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/jobs/rest-api/api.intercom.io/exports/downloadexport)
    #[inline]
    pub fn download(
        &self,
        name: impl Display,
    ) -> Request<Download, types::DownloadExportParams> {
        self.client
            .request(Method::GET, "/download/content/data/{name}", &[&name])
            .accept("application/octet-stream")
    }

    /// `GET /export/content/data/{name}`
    ///
    /// The work is done in the background: [`wait`](Request::wait) waits for its end and returns `Download`.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `part` (`i64`)
    /// - `workspace` (`String`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let export = client.exports().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/jobs/rest-api/api.intercom.io/exports/getexport)
    #[inline]
    pub fn find(
        &self,
        name: impl Display,
    ) -> Request<types::Export, types::FindExportParams> {
        self.client.request(Method::GET, "/export/content/data/{name}", &[&name])
    }
}

impl<T> Request<T, types::DownloadExportParams> {
    /// Sets the parameter `part`.
    #[inline]
    pub fn part(self, part: impl SetTo<i64>) -> Self {
        self.param("part", Param::Query, part.set_to())
    }
}

impl<T> Request<T, types::FindExportParams> {
    /// Sets the parameter `part`.
    #[inline]
    pub fn part(self, part: impl SetTo<i64>) -> Self {
        self.param("part", Param::Query, part.set_to())
    }

    /// Sets the parameter `workspace`.
    #[inline]
    pub fn workspace(self, workspace: impl SetTo<String>) -> Self {
        self.param("workspace", Param::Query, workspace.set_to())
    }
}

impl<T> Job<T, types::FindExportParams> {
    /// Sets the parameter `part`.
    #[inline]
    pub fn part(self, part: impl SetTo<i64>) -> Self {
        self.param("part", Param::Query, part.set_to())
    }

    /// Sets the parameter `workspace`.
    #[inline]
    pub fn workspace(self, workspace: impl SetTo<String>) -> Self {
        self.param("workspace", Param::Query, workspace.set_to())
    }
}
