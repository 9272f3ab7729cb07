// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `data_export`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`download`](DataExport::download) | `GET /download/content/data/{job_identifier}` |
//! | [`download_reporting_data_export`](DataExport::download_reporting_data_export) | `GET /download/reporting_data/{job_identifier}` |
//! | [`cancel`](DataExport::cancel) | `POST /export/cancel/{job_identifier}` |
//! | [`create`](DataExport::create) | `POST /export/content/data` |
//! | [`find`](DataExport::find) | `GET /export/content/data/{job_identifier}` |
//! | [`enqueue_reporting_data`](DataExport::enqueue_reporting_data) | `POST /export/reporting_data/enqueue` |
//! | [`list_datasets`](DataExport::list_datasets) | `GET /export/reporting_data/get_datasets` |
//! | [`export_reporting_data`](DataExport::export_reporting_data) | `GET /export/reporting_data/{job_identifier}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let reporting_dataset_list = client.data_export().list_datasets().await?;
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
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.data_export().download("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/data-export/downloaddataexport)
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

    /// `GET /download/reporting_data/{job_identifier}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client
    ///     .data_export()
    ///     .download_reporting_data_export(
    ///         "123",
    ///         types::DownloadReportingDataExportParams::new("123"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn download_reporting_data_export(
        &self,
        job_identifier: impl Display,
        params: types::DownloadReportingDataExportParams,
    ) -> Request<Download> {
        self.client
            .request(
                Method::GET,
                "/download/reporting_data/{job_identifier}",
                &[&job_identifier],
            )
            .params(&params)
            .accept("application/octet-stream")
    }

    /// `POST /export/cancel/{job_identifier}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().cancel("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/data-export/canceldataexport)
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
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client
    ///     .data_export()
    ///     .create(types::CreateDataExportsRequest::new(1, 1))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/data-export/createdataexport)
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
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/data-export/getdataexport)
    #[inline]
    pub fn find(&self, job_identifier: impl Display) -> Request<types::DataExport> {
        self.client
            .request(
                Method::GET,
                "/export/content/data/{job_identifier}",
                &[&job_identifier],
            )
    }

    /// `POST /export/reporting_data/enqueue`
    ///
    /// A status 429 says that there are jobs under way; the client does not send it again then.
    ///
    /// The work is done in the background: `wait_with(params)` on the request waits for its end and answers `Download`.
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401, 429.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let enqueued_reporting_data = client
    ///     .data_export()
    ///     .enqueue_reporting_data(
    ///         types::EnqueueReportingDataRequest::new("123", ["123"], 1, 1),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn enqueue_reporting_data(
        &self,
        request: types::EnqueueReportingDataRequest,
    ) -> Request<types::EnqueuedReportingData> {
        self.client
            .request(Method::POST, "/export/reporting_data/enqueue", &[])
            .json(&request)
            .job()
    }

    /// `GET /export/reporting_data/get_datasets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let reporting_dataset_list = client.data_export().list_datasets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_datasets(&self) -> Request<types::ReportingDatasetList> {
        self.client.request(Method::GET, "/export/reporting_data/get_datasets", &[])
    }

    /// `GET /export/reporting_data/{job_identifier}`
    ///
    /// The work is done in the background: `wait_with(params)` on the request waits for its end and answers `Download`.
    ///
    /// # Errors
    ///
    /// Documented statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let reporting_data_export = client
    ///     .data_export()
    ///     .export_reporting_data(
    ///         "123",
    ///         types::ExportReportingDataParams::new("123", "123"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_reporting_data(
        &self,
        job_identifier: impl Display,
        params: types::ExportReportingDataParams,
    ) -> Request<types::ReportingDataExport> {
        self.client
            .request(
                Method::GET,
                "/export/reporting_data/{job_identifier!get_datasets}",
                &[&job_identifier],
            )
            .params(&params)
    }
}
