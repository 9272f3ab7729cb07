// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `segments`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Segments::list) | `GET /segments` |
//! | [`find`](Segments::find) | `GET /segments/{segment_id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.segments().list(types::ListSegmentsParams::new()).items();
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

/// The operations of [`Client::segments`](super::Client::segments).
#[derive(Clone, Copy, Debug)]
pub struct Segments<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Segments<'_> {
    /// `GET /segments`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Segment`](types::Segment) and [`pages`](Request::pages) through every page; how many items a page has is for the service to say.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.segments().list(types::ListSegmentsParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/segments/listsegments)
    #[inline]
    pub fn list(
        &self,
        params: types::ListSegmentsParams,
    ) -> Request<types::SegmentList> {
        self.client
            .request(Method::GET, "/segments", &[])
            .params(&params)
            .paged(Paging::Url, None)
    }

    /// `GET /segments/{segment_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let segment = client.segments().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/segments/retrievesegment)
    #[inline]
    pub fn find(&self, segment_id: impl Display) -> Request<types::Segment> {
        self.client.request(Method::GET, "/segments/{segment_id}", &[&segment_id])
    }
}
