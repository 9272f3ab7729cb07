// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Operations of the resource `events`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Events::list) | `GET /events` |
//! | [`create`](Events::create) | `POST /events` |
//! | [`summaries`](Events::summaries) | `POST /events/summaries` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client
//!     .events()
//!     .list(
//!         types::ListEventsParams::new(
//!             types::ListEventsParamsFilter::ByUserId(
//!                 types::ListEventsParamsFilterByUserId::new("123"),
//!             ),
//!             "type",
//!         ),
//!     )
//!     .items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::events`](super::Client::events).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Events<'_> {
    /// `GET /events`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`DataEvent`](types::DataEvent) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .events()
    ///     .list(
    ///         types::ListEventsParams::new(
    ///             types::ListEventsParamsFilter::ByUserId(
    ///                 types::ListEventsParamsFilterByUserId::new("123"),
    ///             ),
    ///             "type",
    ///         ),
    ///     )
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/data-events/lisdataevents)
    #[inline]
    pub fn list(
        &self,
        params: types::ListEventsParams,
    ) -> Request<types::EventListOrSummary> {
        self.client
            .request(Method::GET, "/events", &[])
            .params(&params)
            .paged(Paging::Url, Some(150))
    }

    /// `POST /events`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client
    ///     .events()
    ///     .create(types::CreateDataEventRequest::new("event_name", 1_704_067_200))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/data-events/createdataevent)
    #[inline]
    pub fn create(&self, request: types::CreateDataEventRequest) -> Request<()> {
        self.client.request(Method::POST, "/events", &[]).json(&request)
    }

    /// `POST /events/summaries`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.events().summaries(types::CreateDataEventSummariesRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/data-events/dataeventsummaries)
    #[inline]
    pub fn summaries(
        &self,
        request: types::CreateDataEventSummariesRequest,
    ) -> Request<()> {
        self.client.request(Method::POST, "/events/summaries", &[]).json(&request)
    }
}
