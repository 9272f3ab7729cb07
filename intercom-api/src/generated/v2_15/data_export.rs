// Written by `cargo xtask regen` from spec/2.15.yaml. Do not edit.
//! Export jobs for outbound messages and reporting data.
//!
//! Start a job, poll it until it is complete, then download the result: a gzipped CSV without the content of conversations, which
//! is available for two days. A workspace can have one export of messages in progress; another one is a 429, which is not the rate
//! limit.
//!
//! From 2.14 on, reporting data can be exported too, with columns from [`data_export().list_datasets`](super::data_export::DataExport::list_datasets). Five jobs can be pending.
//!
//! | Method | Description |
//! |---|---|
//! | [`download_reporting_data`](DataExport::download_reporting_data) | Download the data of a finished export of reporting data, as a `.tgz` archive. |
//! | [`cancel`](DataExport::cancel) | Cancel an export of message data that has not finished. |
//! | [`find_reporting_data`](DataExport::find_reporting_data) | Find the status of an export of reporting data. |
//! | [`create`](DataExport::create) | Start an export of the outbound messages sent in a period, with the actions of their recipients. |
//! | [`enqueue_reporting_data`](DataExport::enqueue_reporting_data) | Start an export of reporting data: attributes of one dataset in a period. |
//! | [`list_datasets`](DataExport::list_datasets) | List the datasets of reporting data, with their attributes. |
//! | [`download`](DataExport::download) | Download the data of a finished export, as CSV compressed with gzip. |
//! | [`find`](DataExport::find) | Find the status of an export of message data. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_15::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let day = types::CreateDataExportRequest::new().created_at_after(1_767_225_600).created_at_before(1_767_312_000);
//! let mut file = client.data_export().create(day).wait().await?;
//! while let Some(piece) = file.chunk().await? {
//!     println!("{} compressed bytes", piece.len());
//! }
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
    pub(super) client: &'a Core,
}

impl DataExport<'_> {
    /// Download the data of a finished export of reporting data, as a `.tgz` archive.
    ///
    /// `GET /download/reporting_data/{job_identifier}`
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `app_id` (`Id`, required): The workspace's id, `app.id_code` in the response of [`admins().identify`](super::admins::Admins::identify).
    ///
    /// # Errors
    ///
    /// 404 if the job does not exist.
    ///
    /// Documented error statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client
    ///     .data_export()
    ///     .download_reporting_data("123")
    ///     .app_id("123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "download_reporting_data_export",
            "download data",
            "download the data",
            "download data of finished export of reporting data"
        )
    )]
    #[inline]
    pub fn download_reporting_data(
        &self,
        job_identifier: impl Display,
    ) -> Request<Download, types::DownloadReportingDataParams> {
        self.client
            .request(
                Method::GET,
                "/download/reporting_data/{job_identifier}",
                &[&job_identifier],
            )
            .accept("application/octet-stream")
            .requires(&["app_id"])
    }

    /// Cancel an export of message data that has not finished.
    ///
    /// `POST /export/cancel/{job_identifier}`
    ///
    /// A workspace can have only one export in progress; another one can start after the cancellation.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().cancel("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/data-export/canceldataexport)
    #[doc(alias("cancel export", "cancel an export"))]
    #[inline]
    pub fn cancel(&self, job_identifier: impl Display) -> Request<types::DataExport> {
        self.client
            .request(Method::POST, "/export/cancel/{job_identifier}", &[&job_identifier])
    }

    /// Find the status of an export of reporting data.
    ///
    /// `GET /export/reporting_data/{job_identifier}`
    ///
    /// Requires the id of the workspace and the client id of the app, besides that of the job: see [`FindReportingDataParams`](types::FindReportingDataParams).
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until it ends and returns `Download`.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `app_id` (`Id`, required): The workspace's id, `app.id_code` in the response of [`admins().identify`](super::admins::Admins::identify).
    /// - `client_id` (`Id`, required): The client id of the app, the same as in OAuth.
    ///
    /// # Errors
    ///
    /// 404 if the job does not exist.
    ///
    /// Documented error statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let reporting_data_export = client
    ///     .data_export()
    ///     .find_reporting_data("123")
    ///     .app_id("123")
    ///     .client_id("123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "export_reporting_data",
            "find status",
            "find the status",
            "find status of export of reporting data"
        )
    )]
    #[inline]
    pub fn find_reporting_data(
        &self,
        job_identifier: impl Display,
    ) -> Request<types::ReportingDataExport, types::FindReportingDataParams> {
        self.client
            .request(
                Method::GET,
                "/export/reporting_data/{job_identifier!get_datasets}",
                &[&job_identifier],
            )
            .requires(&["app_id", "client_id"])
    }

    /// Start an export of the outbound messages sent in a period, with the actions of their recipients.
    ///
    /// `POST /export/content/data`
    ///
    /// The export covers emails, posts, chats, surveys, tours, series and similar messages, with opens, clicks, replies, completions,
    /// unsubscribes and bounces, but without the content of messages and conversations. The period, which includes both ends, refers to
    /// the time of sending: to see yesterday's opens of an older message, start before it was sent. Poll [`data_export().find`](super::data_export::DataExport::find) until the
    /// job is complete, then call [`data_export().download`](super::data_export::DataExport::download).
    ///
    /// Status 429 means that other jobs are in progress; the client does not retry it.
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until it ends and returns `Download`.
    ///
    /// # Errors
    ///
    /// 429 while another export of the workspace is in progress. This is not the rate limit: wait until the other export ends, or cancel it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client
    ///     .data_export()
    ///     .create(
    ///         types::CreateDataExportRequest::new()
    ///             .created_at_after(1_704_067_200)
    ///             .created_at_before(1_704_067_200),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/data-export/createdataexport)
    #[doc(
        alias(
            "start export",
            "start an export",
            "start export of outbound messages sent in period"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateDataExportRequest,
    ) -> Request<types::DataExport> {
        self.client
            .request(Method::POST, "/export/content/data", &[])
            .json(&request)
            .job()
    }

    /// Start an export of reporting data: attributes of one dataset in a period.
    ///
    /// `POST /export/reporting_data/enqueue`
    ///
    /// [`data_export().list_datasets`](super::data_export::DataExport::list_datasets) returns the datasets and their attributes. Poll [`data_export().find_reporting_data`](super::data_export::DataExport::find_reporting_data) until the job is complete. The dataset of conversations has only those with a reply of a contact.
    ///
    /// Status 429 means that other jobs are in progress; the client does not retry it.
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until it ends and returns `Download`.
    ///
    /// # Errors
    ///
    /// 400 if a dataset or attribute does not exist, or if the attributes are missing. 429 while five jobs are pending: this is not the rate limit; wait until one of them ends.
    ///
    /// Documented error statuses: 400, 401, 429.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let enqueued_reporting_data = client
    ///     .data_export()
    ///     .enqueue_reporting_data(
    ///         types::EnqueueReportingDataRequest::new()
    ///             .dataset_id("conversation")
    ///             .attribute_ids(["123"])
    ///             .start_time(1_704_067_200)
    ///             .end_time(1_706_745_600),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "start export",
            "start an export",
            "start export of reporting data",
            "start an export of reporting data"
        )
    )]
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

    /// List the datasets of reporting data, with their attributes.
    ///
    /// `GET /export/reporting_data/get_datasets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let reporting_dataset_list = client.data_export().list_datasets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "list datasets",
            "list the datasets",
            "list datasets of reporting data",
            "list the datasets of reporting data"
        )
    )]
    #[inline]
    pub fn list_datasets(&self) -> Request<types::ReportingDatasetList> {
        self.client.request(Method::GET, "/export/reporting_data/get_datasets", &[])
    }

    /// Download the data of a finished export, as CSV compressed with gzip.
    ///
    /// `GET /download/content/data/{job_identifier}`
    ///
    /// The file is available for two days after the job is complete. The file can be large, so stream it to disk.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.data_export().download("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/data-export/downloaddataexport)
    #[doc(
        alias(
            "download data",
            "download the data",
            "download data of finished export",
            "download the data of a finished export"
        )
    )]
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

    /// Find the status of an export of message data.
    ///
    /// `GET /export/content/data/{job_identifier}`
    ///
    /// The data of a finished job can be downloaded for two days.
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until it ends and returns `Download`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/data-export/getdataexport)
    #[doc(
        alias("find status", "find the status", "find status of export of message data")
    )]
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

impl<T> Request<T, types::DownloadReportingDataParams> {
    /// Sets the parameter `app_id`.
    ///
    /// The workspace's id, `app.id_code` in the response of [`admins().identify`](super::admins::Admins::identify).
    ///
    /// Required.
    #[inline]
    pub fn app_id(self, app_id: impl SetTo<Id>) -> Self {
        self.param("app_id", Param::Query, app_id.set_to())
    }
}

impl<T> Request<T, types::FindReportingDataParams> {
    /// Sets the parameter `app_id`.
    ///
    /// The workspace's id, `app.id_code` in the response of [`admins().identify`](super::admins::Admins::identify).
    ///
    /// Required.
    #[inline]
    pub fn app_id(self, app_id: impl SetTo<Id>) -> Self {
        self.param("app_id", Param::Query, app_id.set_to())
    }

    /// Sets the parameter `client_id`.
    ///
    /// The client id of the app, the same as in OAuth.
    ///
    /// Required.
    #[inline]
    pub fn client_id(self, client_id: impl SetTo<Id>) -> Self {
        self.param("client_id", Param::Query, client_id.set_to())
    }
}

impl<T> Job<T, types::FindReportingDataParams> {
    /// Sets the parameter `app_id`.
    ///
    /// The workspace's id, `app.id_code` in the response of [`admins().identify`](super::admins::Admins::identify).
    ///
    /// Required.
    #[inline]
    pub fn app_id(self, app_id: impl SetTo<Id>) -> Self {
        self.param("app_id", Param::Query, app_id.set_to())
    }

    /// Sets the parameter `client_id`.
    ///
    /// The client id of the app, the same as in OAuth.
    ///
    /// Required.
    #[inline]
    pub fn client_id(self, client_id: impl SetTo<Id>) -> Self {
        self.param("client_id", Param::Query, client_id.set_to())
    }
}
