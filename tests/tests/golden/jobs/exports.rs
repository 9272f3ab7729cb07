//! ```no_run
//! use intercom_api::jobs::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let download = client.exports().download("123").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Exports<'a> {
    pub(super) client: &'a Core,
}

impl Exports<'_> {
    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let export = client.exports().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self) -> Request<types::Export> {
        self.client.request(Method::POST, "/export/content/data", &[])
    }

    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.exports().download("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn download(
        &self,
        name: impl Display,
    ) -> Request<Download, types::DownloadExportParams> {
        self.client
            .request(Method::GET, "/download/content/data/{name}", &[&name])
            .accept("application/octet-stream")
    }

    /// ```no_run
    /// # use intercom_api::jobs::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let export = client.exports().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(
        &self,
        name: impl Display,
    ) -> Request<types::Export, types::FindExportParams> {
        self.client.request(Method::GET, "/export/content/data/{name}", &[&name])
    }
}

impl<T> Request<T, types::DownloadExportParams> {
    #[inline]
    pub fn part(self, part: impl SetTo<i64>) -> Self {
        self.param("part", Param::Query, part.set_to())
    }
}

impl<T> Request<T, types::FindExportParams> {
    #[inline]
    pub fn part(self, part: impl SetTo<i64>) -> Self {
        self.param("part", Param::Query, part.set_to())
    }

    #[inline]
    pub fn workspace(self, workspace: impl SetTo<String>) -> Self {
        self.param("workspace", Param::Query, workspace.set_to())
    }
}

impl<T> Job<T, types::FindExportParams> {
    #[inline]
    pub fn part(self, part: impl SetTo<i64>) -> Self {
        self.param("part", Param::Query, part.set_to())
    }

    #[inline]
    pub fn workspace(self, workspace: impl SetTo<String>) -> Self {
        self.param("workspace", Param::Query, workspace.set_to())
    }
}
