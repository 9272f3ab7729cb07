// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Actions that contacts perform in your product. Your application reports events for use in segments and messages.
//!
//! Events of the last 90 days can be listed; older events can only be counted (`summary`). Times have a resolution of one second.
//! If an event has the same time, contact and name as an earlier event, Intercom can drop the new event as a duplicate. New
//! metadata keys of an existing event name can take a day to appear.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Events::list) | Lists the events of a contact, or summarizes the events by name. |
//! | [`create`](Events::create) | Submits an event: an action of a user or lead. |
//! | [`create_summaries`](Events::create_summaries) | Submits a summary of a user's events: the number of events, and the times of the first and the last event. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::Timestamp;
//! use intercom_api::v2_12::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let when = Timestamp::from_unix(1_767_225_600);
//! let event = types::CreateEventRequest::new().event_name("ordered-book").created_at(when).user_id("user-1");
//! client.events().create(event).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

const URL: Paging = Paging {
    marker: Marker::Url,
    place: None,
    next: "pages.next",
    size: "per_page",
    page: "",
    last: "",
};

/// The operations of [`Client::events`](super::Client::events).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(super) client: &'a Core,
}

impl Events<'_> {
    /// Lists the events of a contact, or summarizes the events by name.
    ///
    /// `GET /events`
    ///
    /// The operation lists only events of the last 90 days. If `summary` is true, the response is the variant `EventSummary` of
    /// [`EventListOrSummary`](types::EventListOrSummary), which also counts older events. To list the events of a lead, filter by `intercom_user_id`.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`DataEvent`](types::DataEvent), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `filter` (`ListEventsParamsFilter`, required): The person whose events are listed, identified in one of three ways.
    /// - `type_` (`String`, required): Always `user`, also for leads.
    /// - `summary` (`bool`): Whether to return a count for each name instead of events.
    /// - `per_page` (`i64`): The page size, at most 150; defaults to 15.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .events()
    ///     .list()
    ///     .filter(
    ///         types::ListEventsParamsFilter::ByUserId(
    ///             types::ListEventsParamsFilterByUserId::new().user_id("123"),
    ///         ),
    ///     )
    ///     .type_("type")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/data-events/lisdataevents)
    #[doc(
        alias(
            "list events",
            "list the events",
            "list events of contact",
            "list the events of a contact"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::EventListOrSummary, types::ListEventsParams> {
        self.client
            .request(Method::GET, "/events", &[])
            .paged(&URL, Some(150))
            .requires(&["filter", "type"])
    }

    /// Submits an event: an action of a user or lead.
    ///
    /// `POST /events`
    ///
    /// - Identify a user by `user_id`, `id` or `email`. Identify a lead by `id`.
    /// - `metadata` can have at most 10 keys; further keys are dropped without an error. Values are strings, numbers, links, dates
    ///   (under a key that ends in `_date`), rich links (`url` and `value`) and amounts of money (`amount` in cents and `currency`);
    ///   other nested values are invalid. A new key can take a day to appear.
    /// - If an event has the same contact, name and time as an earlier event, Intercom can drop the new event as a duplicate, without
    ///   an error.
    /// - The response has the status 202 and no body. An event cannot be changed: send a new event instead.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist. 401 or 403 if the token lacks the permission to write events.
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client
    ///     .events()
    ///     .create(
    ///         types::CreateEventRequest::new()
    ///             .event_name("placed-order")
    ///             .created_at(1_704_067_200)
    ///             .user_id("user-1234"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/data-events/createdataevent)
    #[doc(alias("submit event", "submit an event"))]
    #[inline]
    pub fn create(&self, request: types::CreateEventRequest) -> Request<()> {
        self.client.request(Method::POST, "/events", &[]).json(&request)
    }

    /// Submits a summary of a user's events: the number of events, and the times of the first and the last event.
    ///
    /// `POST /events/summaries`
    ///
    /// A request covers one event name. The response has no body.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client
    ///     .events()
    ///     .create_summaries(
    ///         types::CreateEventSummariesRequest::new()
    ///             .user_id("user-1234")
    ///             .event_summaries(types::CreateEventSummariesRequestEventSummaries::new()),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/data-events/dataeventsummaries)
    #[doc(alias("summaries", "submit summary", "submit a summary"))]
    #[inline]
    pub fn create_summaries(
        &self,
        request: types::CreateEventSummariesRequest,
    ) -> Request<()> {
        self.client.request(Method::POST, "/events/summaries", &[]).json(&request)
    }
}

impl<T> Request<T, types::ListEventsParams> {
    /// Sets the parameter `filter`.
    ///
    /// The person whose events are listed, identified in one of three ways.
    ///
    /// Required.
    #[inline]
    pub fn filter(self, filter: impl SetTo<types::ListEventsParamsFilter>) -> Self {
        self.param("filter", Param::Query, filter.set_to())
    }

    /// Sets the parameter `type`.
    ///
    /// Always `user`, also for leads.
    ///
    /// Required.
    #[inline]
    pub fn type_(self, type_: impl SetTo<String>) -> Self {
        self.param("type", Param::Query, type_.set_to())
    }

    /// Sets the parameter `summary`.
    ///
    /// Whether to return a count for each name instead of events.
    #[inline]
    pub fn summary(self, summary: impl SetTo<bool>) -> Self {
        self.param("summary", Param::Query, summary.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 150; defaults to 15.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}
