//! Lists that come in parts: going through all of them as if they were one.

mod ahead;
mod cursor;
mod facts;
mod lists;
mod stream;
mod walk;

pub use self::cursor::{Cursor, CursorError};
pub use self::stream::{Items, Pages};

// What generated code uses; which of it depends on the versions compiled in.
#[allow(unused_imports)]
pub(crate) use self::{
    facts::{Facts, of_record},
    lists::{Part, page, sealed},
};

use crate::answer::Answer;
use crate::request::Request;

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
    /// A text from the response before.
    Cursor,
    /// The number of the page.
    Page,
    /// A text for a place that the service keeps.
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

/// An answer that is a list, or a part of one.
///
/// Requests that answer such a type have [`items`](Request::items) and [`pages`](Request::pages).
pub trait Page: Answer + sealed::List + Send {
    /// What it is a list of.
    type Item: Send + 'static;

    /// Takes the items out. `None` where the service answered something that is no list (a summary
    /// of events, say).
    fn take_items(&mut self) -> Option<Vec<Self::Item>>;

    #[doc(hidden)]
    fn facts(&self, paging: &Paging) -> Facts;

    /// How many items the whole list has, where the service tells.
    fn total(&self) -> Option<i64> {
        self.facts(&Paging::WHOLE).total
    }
}

/// Lists.
impl<T: Page, P> Request<T, P> {
    /// Goes through every item of the list, one after the other, over all pages.
    ///
    /// Nothing is sent before the first item is asked for. Timeouts and all other options count
    /// for each page; unless `per_page` is given, a page has as many items as the service allows.
    pub fn items(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// Goes through every page of the list.
    ///
    /// Nothing is sent before the first page is asked for. Timeouts and all other options count
    /// for each page; unless `per_page` is given, a page has as many items as the service allows.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.into_call())
    }
}
