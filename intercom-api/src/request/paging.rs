//! How a list continues.

/// How the next page of a list is asked for. Places are keys with dots between.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What stands for the next page; `None` where the list is whole.
    pub(crate) marker: Marker,
    /// Where a request has the marker.
    pub(crate) place: Option<In>,
    /// Where a response has the marker of the next page.
    pub(crate) next: &'static str,
    /// Where a request says how many items a page has.
    pub(crate) size: &'static str,
    /// Where a response has the number of its page.
    pub(crate) page: &'static str,
    /// Where a response has how many pages there are.
    pub(crate) last: &'static str,
}

/// What stands for the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which of them occur depends on the versions")]
pub(crate) enum Marker {
    /// A string from the previous response.
    Cursor,
    /// The number of the page.
    Page,
    /// A string for a position that the service keeps.
    Scroll,
    /// The address of the page.
    Url,
    /// Nothing does: the list is whole.
    Single,
}

/// Where a request has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which of them occur depends on the versions")]
pub(crate) enum In {
    /// In this parameter of the query.
    Query(&'static str),
    /// In this field of the body.
    Body(&'static str),
}

impl Paging {
    /// A list that is whole, of which an address in `pages.next` is followed all the same.
    pub(crate) const WHOLE: Paging = Paging {
        marker: Marker::Url,
        place: None,
        next: "pages.next",
        size: "per_page",
        page: "",
        last: "",
    };

    /// A list that is whole.
    pub(crate) const SINGLE: Paging = Paging {
        marker: Marker::Single,
        ..Paging::WHOLE
    };
}
