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

/// How the next part of a list is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which of them occur depends on the versions")]
pub(crate) enum Paging {
    /// `starting_after` in the query.
    Cursor,
    /// `pagination.starting_after` in the body.
    Search,
    /// `page` in the query.
    Page,
    /// `scroll_param` in the query.
    Scroll,
    /// The address in `pages.next`.
    Url,
    /// The list is whole, but an address in `pages.next` is followed.
    Whole,
    /// The list is whole.
    Single,
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
    fn facts(&self) -> Facts;

    /// How many items the whole list has, where the service tells.
    fn total(&self) -> Option<i64> {
        self.facts().total
    }
}

/// Lists.
impl<T: Page> Request<T> {
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
