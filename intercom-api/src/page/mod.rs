//! Lists with several pages, as streams of items or pages.

mod cursor;
mod lists;
mod page_info;
mod prefetch;
mod stream;
mod walk;

pub use self::cursor::{Cursor, CursorError};
pub use self::stream::{Items, Pages};

// Items for generated code; the enabled versions determine which items are used.
#[allow(unused_imports)]
pub(crate) use self::{
    lists::{Part, page, sealed},
    page_info::{PageInfo, of_record},
};

use crate::from_response::FromResponse;
use crate::request::{In, Marker, Paging, Request};

/// A response that is a list or a page of a list.
///
/// Requests that return such a type have the methods [`items`](Request::items) and [`pages`](Request::pages).
pub trait Page: FromResponse + sealed::List + Send {
    /// The type of the items.
    type Item: Send + 'static;

    /// Takes the items out of the page. Returns `None` if the response is not a list, for instance a summary of events.
    fn take_items(&mut self) -> Option<Vec<Self::Item>>;

    #[doc(hidden)]
    fn facts(&self, paging: &Paging) -> PageInfo;

    /// Returns the number of items in the whole list, if the response contains this number.
    fn total(&self) -> Option<i64> {
        self.facts(&Paging::WHOLE).total
    }
}

/// Methods for lists.
impl<T: Page, P> Request<T, P> {
    /// Returns a stream of all items of the list, across all pages.
    ///
    /// Nothing is sent before the stream is polled. Timeouts and all other options apply to each page. Unless
    /// `per_page` is set, the largest allowed page is requested.
    pub fn items(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// Returns a stream of all pages of the list.
    ///
    /// Nothing is sent before the stream is polled. Timeouts and all other options apply to each page. Unless
    /// `per_page` is set, the largest allowed page is requested.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.into_call())
    }
}
