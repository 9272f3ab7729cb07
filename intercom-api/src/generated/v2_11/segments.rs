// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! Groups of contacts that fit a rule; Intercom moves contacts in and out by itself.
//!
//! Segments and their rules are made in the web app. To see who is in one, search for contacts by `segment_id`. Numbers of
//! members come only where `include_count` is set.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Segments::list) | List the segments of people that teammates have set up, with their sizes if asked for. |
//! | [`find`](Segments::find) | Find a segment by its id. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::search::contacts;
//! use intercom_api::v2_11::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let segments = client.segments().list().await?;
//! for segment in segments.segments {
//!     let members = client.contacts().search(contacts::SEGMENT_ID.eq(segment.id)).await?;
//!     println!("{}: {:?}", segment.name.unwrap_or_default(), members.total_count);
//! }
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

/// The operations of [`Client::segments`](super::Client::segments).
#[derive(Clone, Copy, Debug)]
pub struct Segments<'a> {
    pub(super) client: &'a Core,
}

impl Segments<'_> {
    /// List the segments of people that teammates have set up, with their sizes if asked for.
    ///
    /// `GET /segments`
    ///
    /// Segments are created and changed only in Intercom; no operation does that.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Segment`](types::Segment), and [`pages`](Request::pages) over every page. The service chooses the page size.
    ///
    /// # Parameters
    ///
    /// Set these with methods of the request:
    ///
    /// - `include_count` (`bool`): True fills in `count`, how many people are in each segment; without it the field is missing.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.segments().list().include_count(true).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/segments/listsegments)
    #[doc(alias("list segments", "list the segments"))]
    #[inline]
    pub fn list(&self) -> Request<types::SegmentList, types::ListSegmentsParams> {
        self.client.request(Method::GET, "/segments", &[]).paged(&URL, None)
    }

    /// Find a segment by its id.
    ///
    /// `GET /segments/{segment_id}`
    ///
    /// To get the people in it, use [`contacts().search`](super::contacts::Contacts::search) with the field `segment_id`; to get the companies, [`companies().find_or_list`](super::companies::Companies::find_or_list).
    ///
    /// # Errors
    ///
    /// 404 where there is no such segment.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_11::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let segment = client.segments().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/segments/retrievesegment)
    #[doc(
        alias(
            "find segment",
            "find a segment",
            "find segment by its id",
            "find a segment by its id"
        )
    )]
    #[inline]
    pub fn find(&self, segment_id: impl Display) -> Request<types::Segment> {
        self.client.request(Method::GET, "/segments/{segment_id}", &[&segment_id])
    }
}

impl<T> Request<T, types::ListSegmentsParams> {
    /// Sets the parameter `include_count`.
    ///
    /// True fills in `count`, how many people are in each segment; without it the field is missing.
    #[inline]
    pub fn include_count(self, include_count: impl SetTo<bool>) -> Self {
        self.param("include_count", Param::Query, include_count.set_to())
    }
}
