// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Export jobs for outbound messages and reporting data.
//!
//! Start a job, poll the job until it is complete, and then download the result, which is available for two days after the job is
//! complete. The result is a CSV file, compressed with gzip, without the content of conversations. A workspace can have only one
//! export of messages in progress; a request for a second export fails with 429, which is not caused by the rate limit.
//!
//! From 2.14 on, reporting data can also be exported, with columns from [`data_export().list_datasets`](super::data_export::DataExport::list_datasets). At most five jobs can be
//! pending.
//!
//! | Method | Description |
//! |---|---|
//! | [`download_reporting_data`](DataExport::download_reporting_data) | Downloads the data of a finished export of reporting data, as a `.tgz` archive. |
//! | [`cancel`](DataExport::cancel) | Cancels an unfinished export of message data. |
//! | [`find_reporting_data`](DataExport::find_reporting_data) | Finds the status of an export of reporting data. |
//! | [`create`](DataExport::create) | Starts an export of the outbound messages sent in a period, with the actions of their recipients. |
//! | [`enqueue_reporting_data`](DataExport::enqueue_reporting_data) | Starts an export of reporting data: selected attributes of one dataset for a period. |
//! | [`list_datasets`](DataExport::list_datasets) | Lists the datasets of reporting data, and the attributes of each dataset. |
//! | [`download`](DataExport::download) | Downloads the data of a finished export, as a CSV file compressed with gzip. |
//! | [`find`](DataExport::find) | Finds the status of an export of message data. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::{Client, types};
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

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::data_export`](super::Client::data_export).
#[derive(Clone, Copy, Debug)]
pub struct DataExport<'a> {
    pub(super) client: &'a Core,
}

impl DataExport<'_> {
    /// Downloads the data of a finished export of reporting data, as a `.tgz` archive.
    ///
    /// `GET /download/reporting_data/{job_identifier}`
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
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
    /// # use intercom_api::v2_16::{Client, types};
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

    /// Cancels an unfinished export of message data.
    ///
    /// `POST /export/cancel/{job_identifier}`
    ///
    /// A workspace can have only one export in progress; after the cancellation, another export can start.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().cancel("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-export/canceldataexport)
    #[doc(
        alias(
            "cancel unfinished export",
            "cancel an unfinished export",
            "cancel unfinished export of message data",
            "cancel an unfinished export of message data"
        )
    )]
    #[inline]
    pub fn cancel(&self, job_identifier: impl Display) -> Request<types::DataExport> {
        self.client
            .request(Method::POST, "/export/cancel/{job_identifier}", &[&job_identifier])
    }

    /// Finds the status of an export of reporting data.
    ///
    /// `GET /export/reporting_data/{job_identifier}`
    ///
    /// In addition to the id of the job, the request requires the id of the workspace and the client id of the app; see [`FindReportingDataParams`](types::FindReportingDataParams).
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until the job ends and returns `Download`.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `app_id` (`Id`, required): The workspace's id, `app.id_code` in the response of [`admins().identify`](super::admins::Admins::identify).
    /// - `client_id` (`Id`, required): The client id of the app, as in OAuth.
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
    /// # use intercom_api::v2_16::{Client, types};
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

    /// Starts an export of the outbound messages sent in a period, with the actions of their recipients.
    ///
    /// `POST /export/content/data`
    ///
    /// The export covers emails, posts, chats, surveys, tours, series and similar messages, with opens, clicks, replies, completions,
    /// unsubscribes and bounces, but without the content of messages and conversations. The period, which includes its start and its
    /// end, refers to the time of sending: to see yesterday's opens of an older message, start the period before the message was
    /// sent. Poll [`data_export().find`](super::data_export::DataExport::find) until the job is complete, then call [`data_export().download`](super::data_export::DataExport::download).
    ///
    /// Status 429 means that other jobs are in progress; the client does not retry the call.
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until the job ends and returns `Download`.
    ///
    /// # Errors
    ///
    /// 429 while another export of the workspace is in progress. The 429 is not caused by the rate limit: wait until the other export ends, or cancel the other export.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-export/createdataexport)
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

    /// Starts an export of reporting data: selected attributes of one dataset for a period.
    ///
    /// `POST /export/reporting_data/enqueue`
    ///
    /// [`data_export().list_datasets`](super::data_export::DataExport::list_datasets) returns the datasets and their attributes. Poll [`data_export().find_reporting_data`](super::data_export::DataExport::find_reporting_data) until the
    /// job is complete. The dataset of conversations includes conversations without a reply from a contact; earlier versions omit
    /// these conversations.
    ///
    /// Status 429 means that other jobs are in progress; the client does not retry the call.
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until the job ends and returns `Download`.
    ///
    /// # Errors
    ///
    /// 400 if a dataset or attribute does not exist, or if the attributes are missing. 429 while five jobs are pending. The 429 is not caused by the rate limit: wait until one of the jobs ends.
    ///
    /// Documented error statuses: 400, 401, 429.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
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

    /// Lists the datasets of reporting data, and the attributes of each dataset.
    ///
    /// `GET /export/reporting_data/get_datasets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
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

    /// Downloads the data of a finished export, as a CSV file compressed with gzip.
    ///
    /// `GET /download/content/data/{job_identifier}`
    ///
    /// The file is available for two days after the job is complete. The file can be large, so stream it to disk.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.data_export().download("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-export/downloaddataexport)
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

    /// Finds the status of an export of message data.
    ///
    /// `GET /export/content/data/{job_identifier}`
    ///
    /// The data can be downloaded for two days after the job is complete.
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until the job ends and returns `Download`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-export/getdataexport)
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
    /// The client id of the app, as in OAuth.
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
    /// The client id of the app, as in OAuth.
    ///
    /// Required.
    #[inline]
    pub fn client_id(self, client_id: impl SetTo<Id>) -> Self {
        self.param("client_id", Param::Query, client_id.set_to())
    }
}
