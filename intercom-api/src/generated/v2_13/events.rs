// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! What contacts did in the product, as the application reports it, for segments and messages to react to.
//!
//! Events of the last 90 days can be listed, and older ones only counted (`summary`). Times are in whole seconds. An event
//! with the time, contact and name of an earlier one can be taken as a repeat and dropped. New metadata of a known event can
//! take a day to appear.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Events::list) | List the events of one person, or sum them up by name. |
//! | [`create`](Events::create) | Submit an event, to track that a user or lead has done something. |
//! | [`create_summaries`](Events::create_summaries) | Submit a summary of a user's events: how often something was done, and when first and last. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::Timestamp;
//! use intercom_api::v2_13::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let when = Timestamp::from_unix(1_767_225_600);
//! let event = types::CreateEventRequest::new().event_name("ordered-book").created_at(when).user_id("user-1");
//! client.events().create(event).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
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
    /// List the events of one person, or sum them up by name.
    ///
    /// `GET /events`
    ///
    /// Single events can be listed for 90 days. With `summary` the answer is [`EventListOrSummary`](types::EventListOrSummary)'s `EventSummary` instead, which
    /// counts older ones too. To list those of a lead, filter by `intercom_user_id`.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`DataEvent`](types::DataEvent), and [`pages`](Request::pages) over every page. Both request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `filter` (`ListEventsParamsFilter`, required): Whose events, by one of three ids.
    /// - `type_` (`String`, required): Always `user`, for leads too.
    /// - `summary` (`bool`): True answers a count for each name, in place of single events.
    /// - `per_page` (`i64`): How many events to answer at once: 15 by default, 150 at most.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/data-events/lisdataevents)
    #[doc(
        alias(
            "list events",
            "list the events",
            "list events of one person",
            "list the events of one person"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::EventListOrSummary, types::ListEventsParams> {
        self.client
            .request(Method::GET, "/events", &[])
            .paged(&URL, Some(150))
            .requires(&["filter", "type"])
    }

    /// Submit an event, to track that a user or lead has done something.
    ///
    /// `POST /events`
    ///
    /// - Give one of `user_id`, `id` and `email` to say who it was; for leads only `id` will do.
    /// - `metadata` holds up to 10 keys, and those beyond are dropped without an error. Values are texts, numbers, links, dates (under a
    ///   key that ends in `_date`), rich links (`url` and `value`) and sums of money (`amount` in cents and `currency`); nothing
    ///   else may be nested. A key that is new to an event's name can take a day to show.
    /// - An event with the person, name and time of an earlier one can be taken for a repeat and dropped, without an error.
    /// - The answer is 202 without a body. What an event was sent with cannot be changed: send another one.
    ///
    /// # Errors
    ///
    /// 404 where there is no such person. 401 or 403 where the token may not write events.
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/data-events/createdataevent)
    #[doc(alias("submit event", "submit an event"))]
    #[inline]
    pub fn create(&self, request: types::CreateEventRequest) -> Request<()> {
        self.client.request(Method::POST, "/events", &[]).json(&request)
    }

    /// Submit a summary of a user's events: how often something was done, and when first and last.
    ///
    /// `POST /events/summaries`
    ///
    /// Each request covers one event name. The answer has no body.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/data-events/dataeventsummaries)
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
    /// Whose events, by one of three ids.
    ///
    /// Required.
    #[inline]
    pub fn filter(self, filter: impl SetTo<types::ListEventsParamsFilter>) -> Self {
        self.param("filter", Param::Query, filter.set_to())
    }

    /// Sets the parameter `type`.
    ///
    /// Always `user`, for leads too.
    ///
    /// Required.
    #[inline]
    pub fn type_(self, type_: impl SetTo<String>) -> Self {
        self.param("type", Param::Query, type_.set_to())
    }

    /// Sets the parameter `summary`.
    ///
    /// True answers a count for each name, in place of single events.
    #[inline]
    pub fn summary(self, summary: impl SetTo<bool>) -> Self {
        self.param("summary", Param::Query, summary.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// How many events to answer at once: 15 by default, 150 at most.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}
