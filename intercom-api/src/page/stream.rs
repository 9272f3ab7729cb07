//! Streams of pages and of items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::cursor::{Cursor, Place};
use super::prefetch::Prefetch;
use super::walk::{EMPTY_PAGES, Walk};
use super::{Page, PageInfo};
use crate::error::{Error, ErrorKind};
use crate::request::Call;

/// A stream of the pages of a list, returned by [`Request::pages`](crate::Request::pages).
///
/// The stream implements [`Stream`]; [`try_next`](Pages::try_next) needs no other crate. The stream ends after an
/// error; [`cursor`](Pages::cursor) then returns the position from which a later run can resume. While the caller
/// processes a page, a separate task requests the next page. The task ends when the stream is dropped.
#[must_use = "nothing is sent before the first page is polled"]
#[doc(alias = "pagination")]
pub struct Pages<T: Page> {
    walk: Walk,
    state: State<T>,
    /// The start of the next page; `None` after the last page.
    place: Option<Place>,
    /// The number of items of the next page that an earlier run has already returned.
    skip: usize,
    prefetch: bool,
    left: Option<usize>,
    total: Option<i64>,
    /// The number of consecutive pages without an item.
    empty: usize,
}

enum State<T> {
    /// No request is in progress.
    Open,
    Fetching(Prefetch<T>),
    /// An error to return after the page that caused the error.
    Failed(Error),
    Ended,
}

impl<T: Page> Pages<T> {
    pub(crate) fn new(mut call: Box<Call>) -> Self {
        let state = match call.take_problem() {
            Some(problem) => State::Failed(call.of_operation(problem)),
            None => State::Open,
        };
        Pages {
            walk: Walk::new(call),
            state,
            place: Some(Place::Start),
            skip: 0,
            prefetch: true,
            left: None,
            total: None,
            empty: 0,
        }
    }

    /// Stops after `pages` pages.
    pub fn limit(mut self, pages: usize) -> Self {
        self.left = Some(pages);
        self
    }

    /// Sets whether the next page is prefetched. Defaults to `true`.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.prefetch = prefetch;
        self
    }

    /// Resumes where an earlier run of the same request stopped: at the first page that the earlier run did not
    /// complete.
    ///
    /// # Errors
    ///
    /// If the cursor belongs to a list with a different paging style, the stream returns an error instead of the first
    /// page.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        if !self.walk.fits(&cursor.place) {
            let message = "the cursor belongs to a different kind of list; resume the request that returned the cursor";
            self.state = State::Failed(self.walk.error(ErrorKind::InvalidRequest, message));
        }
        self.place = Some(cursor.place);
        self.skip = cursor.skip;
        self
    }

    /// Returns the cursor from which a later run can resume; `None` at the end of the list.
    ///
    /// Intercom stores the position of a scroll, and advances the position with every page. For a scroll, returns a
    /// cursor only if no page is being prefetched (see [`prefetch`](Pages::prefetch)); the cursor is valid for one
    /// minute after the last request.
    pub fn cursor(&self) -> Option<Cursor> {
        let ahead = matches!(self.state, State::Fetching(_));
        let place = self.place.clone()?;
        let lost = self.walk.scrolls() && ahead;
        (!lost).then_some(Cursor {
            place,
            skip: self.skip,
        })
    }

    /// Returns the number of items in the whole list, if a response has reported this number.
    pub fn total_count(&self) -> Option<i64> {
        self.total
    }

    /// Returns the next page, or `None` after the last page.
    ///
    /// This method is cancel safe: after cancellation, the next call returns the same page.
    ///
    /// # Errors
    ///
    /// Returns the errors of the request. Also returns
    /// [`Stalled`](ErrorKind::Stalled) if the next page was already requested or more than 100 consecutive pages
    /// contain no items, [`ScrollInUse`](ErrorKind::ScrollInUse) and [`ScrollExpired`](ErrorKind::ScrollExpired) for
    /// scrolls, and [`Decode`](ErrorKind::Decode) if the page lacks its list, or if `pages` or `pages.next` does not
    /// identify a page of this list.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_limited(context))
            .await
            .transpose()
    }

    /// Returns the next page, or `None` after the last page, like `StreamExt::next`. [`try_next`](Self::try_next)
    /// works with `?`.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_limited(context)).await
    }

    /// Collects the remaining pages.
    ///
    /// # Errors
    ///
    /// Returns the first error of [`try_next`](Self::try_next).
    pub async fn try_collect<C: Default + Extend<T>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(page) = self.try_next().await? {
            all.extend([page]);
        }
        Ok(all)
    }

    fn poll_limited(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        if self.left == Some(0) {
            return Poll::Ready(None);
        }
        let Some(page) = ready!(self.poll_page(context)) else {
            return Poll::Ready(None);
        };
        let page = page.map(|(page, _)| page);
        if page.is_ok() {
            self.skip = 0;
            self.left = self.left.map(|left| left - 1);
            if self.left != Some(0) {
                self.fetch_ahead();
            }
        }
        Poll::Ready(Some(page))
    }

    /// Returns the next page and its start.
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<(T, Place), Error>>> {
        loop {
            match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Failed(_) => {
                    if let State::Failed(error) = self.end() {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                State::Open => match &self.place {
                    None => drop(self.end()),
                    Some(place) => {
                        // The first page is recorded here; a later page is recorded when a response names it.
                        let _ = self.walk.note(place);
                        self.state = State::Fetching(Prefetch::awaited(self.walk.call(place)));
                    }
                },
                State::Fetching(page) => {
                    let outcome = ready!(page.poll(context));
                    self.state = State::Open;
                    return Poll::Ready(self.arrived(outcome));
                }
            }
        }
    }

    fn end(&mut self) -> State<T> {
        std::mem::replace(&mut self.state, State::Ended)
    }

    /// Processes the outcome of a request, and determines the next page.
    fn arrived(&mut self, outcome: Result<T, Error>) -> Option<Result<(T, Place), Error>> {
        let place = self.place.clone().unwrap_or(Place::Start);
        let page = match outcome {
            Ok(page) => page,
            Err(error) => {
                self.state = State::Ended;
                return Some(Err(self.walk.explain(error, &place)));
            }
        };
        let facts = page.facts(self.walk.paging());
        self.total = facts.total.or(self.total);
        if self.walk.lacks_items(&place, &facts) {
            self.state = State::Ended;
            return Some(Err(self.walk.without_items()));
        }
        self.empty = match facts.count {
            Some(0) => self.empty + 1,
            _ => 0,
        };
        if self.empty > EMPTY_PAGES {
            self.state = State::Ended;
            return Some(Err(self.walk.endless()));
        }
        match self.walk.next(&place, &facts) {
            Ok(Some(next)) if !self.walk.note(&next) => {
                // `place` is preserved, because this page was not returned.
                self.state = State::Ended;
                return Some(Err(self.walk.stalled()));
            }
            Ok(next) => self.place = next,
            Err(error) => {
                self.place = None;
                self.state = State::Failed(error);
            }
        }
        if self.is_end_of_scroll(&facts) {
            self.state = State::Ended;
            return None;
        }
        Some(Ok((page, place)))
    }

    /// Returns whether a response only marks the end of a scroll.
    fn is_end_of_scroll(&self, facts: &PageInfo) -> bool {
        self.walk.scrolls() && facts.count == Some(0)
    }

    /// Starts to prefetch the next page, if prefetching is enabled and a next page exists.
    fn fetch_ahead(&mut self) {
        if let (true, State::Open, Some(place)) = (self.prefetch, &self.state, &self.place) {
            self.state = State::Fetching(Prefetch::spawned(self.walk.call(place)));
        }
    }
}

/// A stream of the items of a list, returned by [`Request::items`](crate::Request::items).
///
/// The stream implements [`Stream`]; [`try_next`](Items::try_next) needs no other crate. The stream ends after an
/// error; [`cursor`](Items::cursor) then returns the position from which a later run can resume. While the caller
/// processes the items of a page, a separate task requests the next page. The task ends when the stream is dropped.
///
/// List elements that do not have the type of the items, such as numbers, are skipped and are preserved in the page's
/// `extra`; with [`strict`](crate::Request::strict), such elements are an error. A page without any element of the
/// right type is an error of the kind [`Decode`](ErrorKind::Decode), unless the list is empty or contains only `null`.
#[must_use = "nothing is sent before the first item is polled"]
#[doc(alias = "pagination")]
#[doc(alias = "paginate")]
pub struct Items<T: Page> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T::Item>,
    /// The start of the current page.
    place: Place,
    /// The number of items of the current page that were already returned.
    used: usize,
    left: Option<usize>,
    begun: bool,
}

impl<T: Page> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Items {
            pages,
            page: Vec::new().into_iter(),
            place: Place::Start,
            used: 0,
            left: None,
            begun: false,
        }
    }

    /// Stops after `items` items.
    ///
    /// Only the pages that contain these items are requested, with a page size of at most `items` unless `per_page` is
    /// set.
    pub fn limit(mut self, items: usize) -> Self {
        self.left = Some(items);
        self
    }

    /// Sets whether the next page is prefetched. Defaults to `true`.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.pages = self.pages.prefetch(prefetch);
        self
    }

    /// Resumes where an earlier run of the same request stopped: after the last item that the earlier run returned.
    ///
    /// If only some items of a page were returned, the page is requested again, and the same number of items is
    /// skipped. If items were added to this page or removed from this page in the meantime, items can be missing or
    /// appear twice.
    ///
    /// # Errors
    ///
    /// If the cursor belongs to a list with a different paging style, the stream returns an error instead of the first
    /// item.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.pages = self.pages.resume(cursor);
        self
    }

    /// Returns the cursor from which a later run can resume; `None` at the end of the list.
    ///
    /// Intercom stores the position of a scroll, and advances the position with every page. For a scroll, returns a
    /// cursor only between two pages and only if no page is being prefetched (see [`prefetch`](Items::prefetch)); the
    /// cursor is valid for one minute after the last request.
    pub fn cursor(&self) -> Option<Cursor> {
        if self.page.len() == 0 {
            return self.pages.cursor();
        }
        (!self.pages.walk.scrolls()).then(|| Cursor {
            place: self.place.clone(),
            skip: self.used,
        })
    }

    /// Returns the number of items in the whole list, if a response has reported this number.
    pub fn total_count(&self) -> Option<i64> {
        self.pages.total_count()
    }

    /// Returns the next item, or `None` after the last item.
    ///
    /// This method is cancel safe: after cancellation, the next call returns the same item.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Pages::try_next`], and [`Decode`](ErrorKind::Decode) if the response is not a list.
    pub async fn try_next(&mut self) -> Result<Option<T::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// Returns the next item, or `None` after the last item, like `StreamExt::next`. [`try_next`](Self::try_next)
    /// works with `?`.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Collects the remaining items.
    ///
    /// # Errors
    ///
    /// Returns the first error of [`try_next`](Self::try_next).
    pub async fn try_collect<C: Default + Extend<T::Item>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(item) = self.try_next().await? {
            all.extend([item]);
        }
        Ok(all)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T::Item, Error>>> {
        loop {
            if self.left == Some(0) {
                return Poll::Ready(None);
            }
            if let Some(item) = self.page.next() {
                self.used += 1;
                self.left = self.left.map(|left| left - 1);
                return Poll::Ready(Some(Ok(item)));
            }
            if let (false, Some(left)) = (self.begun, self.left) {
                self.pages
                    .walk
                    .at_most(left.saturating_add(self.pages.skip));
            }
            self.begun = true;
            match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok((page, place))) => {
                    if let Err(error) = self.begin(page, place) {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
            }
        }
    }

    fn begin(&mut self, mut page: T, place: Place) -> Result<(), Error> {
        let Some(mut items) = page.take_items() else {
            self.pages.state = State::Ended;
            self.pages.place = None;
            let message = "the response is not a list; await the request instead";
            return Err(self.pages.walk.error(ErrorKind::Decode, message));
        };
        self.used = self.pages.skip.min(items.len());
        self.pages.skip -= self.used;
        items.drain(..self.used);
        self.place = place;
        self.page = items.into_iter();
        if self.left.is_none_or(|left| left > self.page.len()) {
            self.pages.fetch_ahead();
        }
        Ok(())
    }
}

impl<T: Page> Unpin for Pages<T> {}

impl<T: Page> Unpin for Items<T> {}

impl<T: Page> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_limited(context)
    }
}

impl<T: Page> Stream for Items<T> {
    type Item = Result<T::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T: Page> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `place` may contain the values of a search, so it is omitted.
        f.debug_struct("Pages")
            .field("ended", &matches!(self.state, State::Ended))
            .field("total_count", &self.total)
            .finish_non_exhaustive()
    }
}

impl<T: Page> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("ended", &matches!(self.pages.state, State::Ended))
            .field("total_count", &self.pages.total)
            .finish_non_exhaustive()
    }
}
