// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! Operations of the resource `segments`.

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
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_11::Client, params: intercom_api::v2_11::types::ListSegmentsParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.segments().list(params).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/segments/listsegments)
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.11/rest-api/api.intercom.io/segments/retrievesegment)
    #[inline]
    pub fn find(&self, segment_id: impl Display) -> Request<types::Segment> {
        self.client.request(Method::GET, "/segments/{segment_id}", &[&segment_id])
    }
}
