// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Groups of contacts that match a rule; Intercom updates the membership automatically.
//!
//! Segments and their rules are managed in the web app. To list the members of a segment, search for contacts by `segment_id`.
//! The number of members is included only with `include_count`.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Segments::list) | Lists the segments of the workspace, optionally with the number of members in each segment. |
//! | [`find`](Segments::find) | Finds a segment by its id. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::search::contacts;
//! use intercom_api::v2_12::Client;
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

/// The operations of [`Client::segments`](super::Client::segments).
#[derive(Clone, Copy, Debug)]
pub struct Segments<'a> {
    pub(super) client: &'a Core,
}

impl Segments<'_> {
    /// Lists the segments of the workspace, optionally with the number of members in each segment.
    ///
    /// `GET /segments`
    ///
    /// Segments are created and changed only in the web app.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Segment`](types::Segment), and [`pages`](Request::pages) over every page. The service chooses the page size.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `include_count` (`bool`): Whether to include `count`, the number of people in each segment.
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
    /// let mut items = client.segments().list().include_count(true).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/segments/listsegments)
    #[doc(
        alias(
            "list segments",
            "list the segments",
            "list segments of workspace",
            "list the segments of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::SegmentList, types::ListSegmentsParams> {
        self.client.request(Method::GET, "/segments", &[]).paged(&URL, None)
    }

    /// Finds a segment by its id.
    ///
    /// `GET /segments/{id}`
    ///
    /// To list the contacts of a segment, use [`contacts().search`](super::contacts::Contacts::search) with the field `segment_id`. To list the companies of a segment, use
    /// [`companies().find_or_list`](super::companies::Companies::find_or_list).
    ///
    /// # Errors
    ///
    /// 404 if the segment does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let segment = client.segments().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/segments/retrievesegment)
    #[doc(
        alias(
            "find segment",
            "find a segment",
            "find segment by its id",
            "find a segment by its id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Segment> {
        self.client.request(Method::GET, "/segments/{id}", &[&id])
    }
}

impl<T> Request<T, types::ListSegmentsParams> {
    /// Sets the parameter `include_count`.
    ///
    /// Whether to include `count`, the number of people in each segment.
    #[inline]
    pub fn include_count(self, include_count: impl SetTo<bool>) -> Self {
        self.param("include_count", Param::Query, include_count.set_to())
    }
}
