// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Exports, which run as jobs: who got which outbound message and what they did with it, and report data.
//!
//! Start a job, ask for it until it is complete, then download. There can be one pending export of messages in a workspace;
//! a further one is a 429, which waiting for the rate limit does not cure. The result is a gzipped CSV, kept for two days.
//! What was written in conversations is not in it.
//!
//! From 2.14 on there are exports of report data too: choose columns of [`data_export().list_datasets`](super::data_export::DataExport::list_datasets). Five can be pending.
//!
//! | Method | Description |
//! |---|---|
//! | [`download_reporting_data`](DataExport::download_reporting_data) | Download the data of a finished export of reporting data, as a `.tgz` archive. |
//! | [`cancel`](DataExport::cancel) | Cancel an export of message data that has not finished. |
//! | [`find_reporting_data`](DataExport::find_reporting_data) | Find out how far an export of reporting data has come. |
//! | [`create`](DataExport::create) | Start an export of who got which outbound message in a span of time, and what they did with it. |
//! | [`enqueue_reporting_data`](DataExport::enqueue_reporting_data) | Start an export of reporting data: chosen attributes of one dataset over a span of time. |
//! | [`list_datasets`](DataExport::list_datasets) | List the datasets that reporting data can be exported from, with their attributes. |
//! | [`download`](DataExport::download) | Download the data of a finished export, as CSV compressed with gzip. |
//! | [`find`](DataExport::find) | Find out how far an export of message data has come. |
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
    /// - `app_id` (`Id`, required): The workspace's id, which [`admins().identify`](super::admins::Admins::identify) answers as `app.id_code`.
    ///
    /// # Errors
    ///
    /// 404 where there is no such job.
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

    /// Cancel an export of message data that has not finished.
    ///
    /// `POST /export/cancel/{job_identifier}`
    ///
    /// A workspace can have one export at a time, so this makes room for another.
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
    #[doc(alias("cancel export", "cancel an export"))]
    #[inline]
    pub fn cancel(&self, job_identifier: impl Display) -> Request<types::DataExport> {
        self.client
            .request(Method::POST, "/export/cancel/{job_identifier}", &[&job_identifier])
    }

    /// Find out how far an export of reporting data has come.
    ///
    /// `GET /export/reporting_data/{job_identifier}`
    ///
    /// It needs the id of the workspace and the client id of the app besides the job: see [`FindReportingDataParams`](types::FindReportingDataParams).
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until it ends and returns `Download`.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `app_id` (`Id`, required): The workspace's id, which [`admins().identify`](super::admins::Admins::identify) answers as `app.id_code`.
    /// - `client_id` (`Id`, required): The client id of the app, the same as in OAuth.
    ///
    /// # Errors
    ///
    /// 404 where there is no such job.
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
            "find out how far export",
            "find out how far an export"
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

    /// Start an export of who got which outbound message in a span of time, and what they did with it.
    ///
    /// `POST /export/content/data`
    ///
    /// It covers emails, posts, chats, surveys, tours, series and the like, with opens, clicks, replies, completions,
    /// unsubscribes and bounces; what the messages and conversations say is not in it. What counts is when a message was sent, not
    /// what happened to it later: to see yesterday's opens of an older message, begin before it was sent. Both ends belong to the
    /// span. Ask [`data_export().find`](super::data_export::DataExport::find) until the job is done, then [`data_export().download`](super::data_export::DataExport::download).
    ///
    /// Status 429 means that other jobs are in progress; the client does not retry it.
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until it ends and returns `Download`.
    ///
    /// # Errors
    ///
    /// 429 while another export of the workspace is under way. That is not the rate limit: it passes when the other one ends or is cancelled.
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
    #[doc(alias("start export", "start an export"))]
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

    /// Start an export of reporting data: chosen attributes of one dataset over a span of time.
    ///
    /// `POST /export/reporting_data/enqueue`
    ///
    /// [`data_export().list_datasets`](super::data_export::DataExport::list_datasets) returns the datasets and their attributes. Call [`data_export().find_reporting_data`](super::data_export::DataExport::find_reporting_data) until the job is
    /// done. The dataset of conversations includes those that no contact replied to, which earlier versions leave out.
    ///
    /// Status 429 means that other jobs are in progress; the client does not retry it.
    ///
    /// The service runs a job in the background: [`wait`](Request::wait) waits until it ends and returns `Download`.
    ///
    /// # Errors
    ///
    /// 400 for a dataset or attribute that does not exist, or for no attributes at all. 429 while five jobs are pending: that is not the rate limit, and passes when one of them ends.
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

    /// List the datasets that reporting data can be exported from, with their attributes.
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
    #[doc(alias("list datasets", "list the datasets"))]
    #[inline]
    pub fn list_datasets(&self) -> Request<types::ReportingDatasetList> {
        self.client.request(Method::GET, "/export/reporting_data/get_datasets", &[])
    }

    /// Download the data of a finished export, as CSV compressed with gzip.
    ///
    /// `GET /download/content/data/{job_identifier}`
    ///
    /// It can be fetched for two days after the job has finished. The file can be large, so write it to disk as it arrives.
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

    /// Find out how far an export of message data has come.
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
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-export/getdataexport)
    #[doc(alias("find out how far export", "find out how far an export"))]
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
    /// The workspace's id, which [`admins().identify`](super::admins::Admins::identify) answers as `app.id_code`.
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
    /// The workspace's id, which [`admins().identify`](super::admins::Admins::identify) answers as `app.id_code`.
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
    /// The workspace's id, which [`admins().identify`](super::admins::Admins::identify) answers as `app.id_code`.
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
