// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Export jobs for outbound messages and reporting data.
//!
//! Start a job, poll the job until it is complete, and then download the result, which is available for two days after the job is
//! complete. The result is a CSV file, compressed with gzip, without the content of conversations. A workspace can have only one
//! export of messages in progress; a request for a second export fails with 429, which is not caused by the rate limit.
//!
//! From 2.14 on, reporting data can also be exported, with columns from `data_export().list_datasets`. At most five jobs can be
//! pending.
//!
//! | Method | Description |
//! |---|---|
//! | [`cancel`](DataExport::cancel) | Cancels an unfinished export of message data. |
//! | [`create`](DataExport::create) | Starts an export of the outbound messages sent in a period, with the actions of their recipients. |
//! | [`download`](DataExport::download) | Downloads the data of a finished export, as a CSV file compressed with gzip. |
//! | [`find`](DataExport::find) | Finds the status of an export of message data. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_13::{Client, types};
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
    /// Cancels an unfinished export of message data.
    ///
    /// `POST /export/cancel/{job_identifier}`
    ///
    /// A workspace can have only one export in progress; after the cancellation, another export can start.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().cancel("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/data-export/canceldataexport)
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
    /// # use intercom_api::v2_13::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/data-export/createdataexport)
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

    /// Downloads the data of a finished export, as a CSV file compressed with gzip.
    ///
    /// `GET /download/content/data/{job_identifier}`
    ///
    /// The file is available for two days after the job is complete. The file can be large, so stream it to disk.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.data_export().download("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/data-export/downloaddataexport)
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
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/data-export/getdataexport)
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
