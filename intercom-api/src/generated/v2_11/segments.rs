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
    /// A page at a time: `pages.next` is the address of the next one.
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
        self.client.request(Method::GET, "/segments", &[]).params(&params)
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
