// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Exports, which run as jobs: who got which outbound message and what they did with it, and report data.
//!
//! Start a job, ask for it until it is complete, then download. There can be one pending export of messages in a workspace;
//! a further one is a 429, which waiting for the rate limit does not cure. The result is a gzipped CSV, kept for two days.
//! What was written in conversations is not in it.
//!
//! From 2.14 on there are exports of report data too: choose columns of `data_export().list_datasets`. Five can be pending.
//!
//! | Method | Description |
//! |---|---|
//! | [`cancel`](DataExport::cancel) | Cancel an export of message data that has not finished. |
//! | [`create`](DataExport::create) | Start an export of who got which outbound message in a span of time, and what they did with it. |
//! | [`download`](DataExport::download) | Download the data of a finished export, as CSV compressed with gzip. |
//! | [`find`](DataExport::find) | Find out how far an export of message data has come. |
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
    /// Cancel an export of message data that has not finished.
    ///
    /// `POST /export/cancel/{job_identifier}`
    ///
    /// A workspace can have one export at a time, so this makes room for another.
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
    #[doc(alias("cancel export", "cancel an export"))]
    #[inline]
    pub fn cancel(&self, job_identifier: impl Display) -> Request<types::DataExport> {
        self.client
            .request(Method::POST, "/export/cancel/{job_identifier}", &[&job_identifier])
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

    /// Download the data of a finished export, as CSV compressed with gzip.
    ///
    /// `GET /download/content/data/{job_identifier}`
    ///
    /// It can be fetched for two days after the job has finished. The file can be large, so write it to disk as it arrives.
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
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_export = client.data_export().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/data-export/getdataexport)
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
