//! The paging of lists.

/// The paging of a list. Positions are dot-separated keys.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The kind of marker that identifies the next page.
    pub(crate) marker: Marker,
    /// The position of the marker in a request.
    pub(crate) place: Option<In>,
    /// The position of the next page's marker in a response.
    pub(crate) next: &'static str,
    /// The position of the page size in a request.
    pub(crate) size: &'static str,
    /// The position of the page number in a response.
    pub(crate) page: &'static str,
    /// The position of the number of pages in a response.
    pub(crate) last: &'static str,
}

/// The kind of marker of the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    dead_code,
    reason = "the enabled versions determine which variants occur"
)]
pub(crate) enum Marker {
    /// A string from the previous response.
    Cursor,
    /// The number of the page.
    Page,
    /// A string for a position that Intercom stores.
    Scroll,
    /// The URL of the page.
    Url,
    /// No marker, because the list has only one page.
    Single,
}

/// A position in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    dead_code,
    reason = "the enabled versions determine which variants occur"
)]
pub(crate) enum In {
    /// A parameter of the query.
    Query(&'static str),
    /// A field of the body.
    Body(&'static str),
}

impl Paging {
    /// The paging of a list that declares only one page; a URL in `pages.next` is followed nevertheless.
    pub(crate) const WHOLE: Paging = Paging {
        marker: Marker::Url,
        place: None,
        next: "pages.next",
        size: "per_page",
        page: "",
        last: "",
    };

    /// The paging of a list with only one page; `pages.next` is ignored.
    pub(crate) const SINGLE: Paging = Paging {
        marker: Marker::Single,
        ..Paging::WHOLE
    };
}
