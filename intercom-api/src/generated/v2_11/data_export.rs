// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! Operations of the resource `data_export`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`download`](DataExport::download) | `GET /download/content/data/{job_identifier}` |
//! | [`cancel`](DataExport::cancel) | `POST /export/cancel/{job_identifier}` |
//! | [`create`](DataExport::create) | `POST /export/content/data` |
//! | [`find`](DataExport::find) | `GET /export/content/data/{job_identifier}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_11::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let download = client.data_export().download("123").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::data_export`](super::Client::data_export).
#[derive(Clone, Copy, Debug)]
pub struct DataExport<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl DataExport<'_> {
    /// `GET /download/content/data/{job_identifier}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.data_export().download("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/data-export/downloaddataexport)
    #[inline]
    pub fn download(&self, job_identifier: impl Display) -> Request<Download> {
        self.client
            .request(
                Method::GET,
                "/download/content/data/{job_identifier}",
                &[&job_identifier],
            )
            .accept("application/octet-stream")
    }

    /// `POST /export/cancel/{job_identifier}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().cancel("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/data-export/canceldataexport)
    #[inline]
    pub fn cancel(&self, job_identifier: impl Display) -> Request<types::DataExport> {
        self.client
            .request(Method::POST, "/export/cancel/{job_identifier}", &[&job_identifier])
    }

    /// `POST /export/content/data`
    ///
    /// A status 429 says that there are jobs under way; the client does not send it again then.
    ///
    /// The work is done in the background: `wait()` on the request waits for its end and answers `Download`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client
    ///     .data_export()
    ///     .create(types::CreateDataExportsRequest::new(1, 1))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/data-export/createdataexport)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateDataExportsRequest,
    ) -> Request<types::DataExport> {
        self.client
            .request(Method::POST, "/export/content/data", &[])
            .json(&request)
            .job()
    }

    /// `GET /export/content/data/{job_identifier}`
    ///
    /// The work is done in the background: `wait()` on the request waits for its end and answers `Download`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/data-export/getdataexport)
    #[inline]
    pub fn find(&self, job_identifier: impl Display) -> Request<types::DataExport> {
        self.client
            .request(
                Method::GET,
                "/export/content/data/{job_identifier}",
                &[&job_identifier],
            )
    }
}
