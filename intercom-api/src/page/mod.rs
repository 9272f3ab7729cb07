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
use crate::request::{In, Marker, Paging, Request};

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
