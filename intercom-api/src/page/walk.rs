//! The traversal of the pages of a list: the requests, and the interpretation of the responses.

use std::collections::HashSet;

use http::StatusCode;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::cursor::Place;
use super::page_info::{Next, PageInfo};
use super::{In, Marker, Paging};
use crate::error::{Error, ErrorKind};
use crate::extra::Empty;
use crate::request::Call;

/// The default name of the parameter for a cursor.
const AFTER: &str = "starting_after";

/// The default name of the parameter for a page number.
const PAGE: &str = "page";

/// The number of consecutive pages without an item after which a list counts as endless.
pub(super) const EMPTY_PAGES: usize = 100;

/// The first request of a list, and the pages that have been requested so far. This type does not depend on the type of
/// the items.
pub(super) struct Walk {
    call: Box<Call>,
    paging: &'static Paging,
    per_page: Option<u64>,
    asked: HashSet<String>,
}

impl Walk {
    pub(super) fn new(call: Box<Call>) -> Self {
        let (paging, per_page) = call.paging();
        Walk {
            call,
            paging,
            per_page: per_page.map(u64::from),
            asked: HashSet::new(),
        }
    }

    pub(super) fn paging(&self) -> &'static Paging {
        self.paging
    }

    /// Limits the page size to `items`, unless the caller has set the page size.
    pub(super) fn at_most(&mut self, items: usize) {
        let items = u64::try_from(items).unwrap_or(u64::MAX).max(1);
        self.per_page = self.per_page.map(|maximum| maximum.min(items));
    }

    pub(super) fn scrolls(&self) -> bool {
        self.paging.marker == Marker::Scroll
    }

    /// Returns the body field for the marker; `None` if the marker is not sent in the body.
    fn body(&self) -> Option<&'static str> {
        match self.paging.place {
            Some(In::Body(keys)) => Some(keys),
            Some(In::Query(_)) | None => None,
        }
    }

    /// Returns the position of the marker in a request, or `usual` if the list declares no position.
    fn place(&self, usual: &'static str) -> &'static str {
        match self.paging.place {
            Some(In::Query(keys) | In::Body(keys)) => keys,
            None => usual,
        }
    }

    /// Returns whether this list can resume at `place`.
    pub(super) fn fits(&self, place: &Place) -> bool {
        match place {
            Place::Start => true,
            Place::Scroll(_) => self.scrolls(),
            Place::After(_) => !self.scrolls(),
            Place::Query(_) => {
                let searches = self.paging.marker == Marker::Cursor && self.body().is_some();
                !self.scrolls() && !searches
            }
        }
    }

    /// Returns the call for the page at `place`.
    pub(super) fn call(&self, place: &Place) -> Box<Call> {
        let mut call = self.call.again();
        if let Some(maximum) = self.per_page {
            match self.body() {
                Some(_) => set_in_body(&mut call, self.paging.size, json!(maximum), false),
                None if call.asks_for(self.paging.size) => {}
                None => call.replace_query(&[(self.paging.size.to_owned(), maximum.to_string())]),
            }
        }
        let pairs = match place {
            Place::Start => return call,
            Place::After(marker) => vec![(self.cursor_name().to_owned(), marker.clone())],
            Place::Scroll(marker) => vec![(self.place(AFTER).to_owned(), marker.clone())],
            Place::Query(pairs) => pairs.clone(),
        };
        if self.body().is_none() {
            call.replace_query(&pairs);
            return call;
        }
        for (keys, text) in pairs {
            let number = text.parse::<u64>().ok();
            let counts = number.filter(|_| self.paging.marker == Marker::Page);
            let value = counts.map_or(Value::String(text), Value::from);
            set_in_body(&mut call, &keys, value, true);
        }
        call
    }

    /// Returns the name of the parameter for a cursor, even if the list declares a different kind of marker.
    fn cursor_name(&self) -> &'static str {
        match self.paging.marker {
            Marker::Cursor | Marker::Scroll => self.place(AFTER),
            Marker::Page | Marker::Url | Marker::Single => AFTER,
        }
    }

    /// Returns the name of the parameter for a page number, even if the list declares a different kind of marker.
    fn page_name(&self) -> &'static str {
        match self.paging.marker {
            Marker::Page => self.place(PAGE),
            Marker::Cursor | Marker::Scroll | Marker::Url | Marker::Single => PAGE,
        }
    }

    /// Records the request of a page; returns `false` if the page was already requested. Always returns `true` for a
    /// scroll, because the parameter of a scroll does not change.
    pub(super) fn note(&mut self, place: &Place) -> bool {
        let field = self.body().map(|keys| first(keys).0);
        self.scrolls() || self.asked.insert(self.call(place).asks(field))
    }

    /// Returns the start of the page after the page at `place`; `None` after the last page.
    pub(super) fn next(&self, place: &Place, facts: &PageInfo) -> Result<Option<Place>, Error> {
        let empty = facts.count.unwrap_or(0) == 0;
        let given = facts.marker.as_deref();
        if let Some((name, found)) = facts
            .unknown
            .filter(|_| self.paging.marker != Marker::Single)
        {
            return Err(self.unknown(name, found));
        }
        match (self.paging.marker, given) {
            (Marker::Single, _) => return Ok(None),
            (Marker::Cursor, Some(cursor)) => return Ok(Some(Place::After(cursor.to_owned()))),
            (Marker::Cursor, None) => {}
            (Marker::Scroll, _) if empty => return Ok(None),
            (Marker::Scroll, given) => {
                let before = match place {
                    Place::Scroll(marker) => Some(marker.as_str()),
                    _ => None,
                };
                let marker = given.or(before).map(str::to_owned);
                return Ok(marker.map(Place::Scroll));
            }
            (Marker::Url, Some(url)) => return self.by_url(place, url).map(Some),
            (Marker::Page, Some(number)) => {
                if let Ok(page) = number.parse() {
                    return Ok(Some(self.numbered(place, page, facts.next.per_page())));
                }
            }
            (Marker::Page | Marker::Url, None) => {}
        }
        match &facts.next {
            Next::Url(url) => self.by_url(place, url).map(Some),
            Next::Place {
                page,
                per_page,
                after,
            } => self.by_place(place, *page, *per_page, after.clone()),
            Next::Unknown(found) => Err(self.unknown("pages.next", found)),
            Next::None => Ok(self.by_number(place, facts)),
        }
    }

    /// Returns the start of the next page from an object in `pages.next`, even if this list declares a different form.
    fn by_place(
        &self,
        place: &Place,
        page: Option<u64>,
        per_page: Option<u64>,
        after: Option<String>,
    ) -> Result<Option<Place>, Error> {
        let counted = self.paging.marker == Marker::Page;
        match (page, after) {
            (Some(page), _) if counted => Ok(Some(self.numbered(place, page, per_page))),
            (_, Some(after)) => Ok(Some(Place::After(after))),
            (Some(_), None) if self.body().is_some() => Err(self.no_marker()),
            (Some(page), None) => Ok(Some(self.numbered(place, page, per_page))),
            (None, None) => Ok(None),
        }
    }

    /// Returns the start of the next page for a response that contains page numbers but no marker of the next page.
    fn by_number(&self, place: &Place, facts: &PageInfo) -> Option<Place> {
        let (page, pages) = (facts.page?, facts.total_pages?);
        let more = self.paging.marker == Marker::Page && page < pages;
        more.then(|| self.numbered(place, page + 1, None))
    }

    fn numbered(&self, place: &Place, page: u64, per_page: Option<u64>) -> Place {
        let mut pairs = vec![(self.page_name().to_owned(), page.to_string())];
        pairs.extend(
            self.page_size(place)
                .or(per_page.map(|number| number.to_string()))
                .map(|size| (self.paging.size.to_owned(), size)),
        );
        Place::Query(pairs)
    }

    /// Returns the requested page size. Numbered pages must all have the same size.
    fn page_size(&self, place: &Place) -> Option<String> {
        let call = self.call(place);
        if self.body().is_none() {
            return call.query_value(self.paging.size);
        }
        let (field, rest) = first(self.paging.size);
        let mut value = call.body_field(field)?;
        for key in rest.split('.').filter(|key| !key.is_empty()) {
            value = value.get_mut(key)?.take();
        }
        value.as_u64().map(|size| size.to_string())
    }

    /// Returns the start of the page at a URL. Only the query of the URL is used: the URL has Intercom's default host
    /// even if the request was sent to a different host, such as a region's host or a proxy, and the path of the URL
    /// lacks the prefix of the requested base URL.
    fn by_url(&self, place: &Place, address: &str) -> Result<Place, Error> {
        let own = self.call.url()?;
        let next = own
            .join(address)
            .map_err(|_| self.stray("is not a valid URL"))?;
        let path = |path: &str| percent_decode_str(path).collect::<Vec<u8>>();
        // The service can append a slash or the format, `.json`, to the path.
        let listed = next.path().trim_end_matches('/');
        let listed = [Some(listed), listed.strip_suffix(".json")];
        let mut listed = listed.into_iter().flatten().map(path);
        if !listed.any(|listed| listed.ends_with(&path(self.call.path()))) {
            return Err(self.stray("has a path that differs from the path of this list"));
        }
        let mut pairs: Vec<(String, String)> = next.query_pairs().into_owned().collect();
        if let Some(keys) = self.body() {
            let found = pairs.into_iter().find(|(name, _)| name == last(keys));
            let (_, marker) = found.ok_or_else(|| self.no_marker())?;
            let number = marker.parse().ok();
            return Ok(
                match number.filter(|_| self.paging.marker == Marker::Page) {
                    Some(page) => self.numbered(place, page, None),
                    None => Place::After(marker),
                },
            );
        }
        let size = self.paging.size;
        if pairs.iter().all(|(name, _)| name != size) {
            let asked = self.page_size(place);
            pairs.extend(asked.map(|asked| (size.to_owned(), asked)));
        }
        Ok(Place::Query(pairs))
    }

    fn no_marker(&self) -> Error {
        let name = last(self.place(AFTER));
        self.stray(&format!(
            "has no `{name}`, which is required to request the next page"
        ))
    }

    fn unknown(&self, name: &str, found: &str) -> Error {
        let message =
            format!("pagination failed: `{name}` is {found}, which does not identify a page");
        self.error(ErrorKind::Decode, message)
    }

    fn stray(&self, what: &str) -> Error {
        let message = format!("pagination failed: `pages.next` {what}");
        self.error(ErrorKind::Decode, message)
    }

    pub(super) fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        self.call.of_operation(Error::new(kind, message))
    }

    /// Returns the error for a list whose next page was already requested.
    pub(super) fn stalled(&self) -> Error {
        let message = "pagination stalled: the next page in the response was already requested, so \
                       this page is not returned";
        self.error(ErrorKind::Stalled, message)
    }

    /// Returns whether the page at `place` lacks a required list. The list is optional in a first page that reports a
    /// total of 0 items and no next page, and can be null in a last page.
    pub(super) fn lacks_items(&self, place: &Place, facts: &PageInfo) -> bool {
        let is_first = *place == Place::Start;
        match facts.missing {
            None => false,
            Some(Empty::Absent) => !is_first || facts.total != Some(0) || facts.says_more(),
            // The marker of a scroll does not change, so the marker does not show whether a next page exists.
            Some(Empty::Null) => {
                let has_items = is_first && facts.total.is_some_and(|total| total > 0);
                has_items || !self.scrolls() && facts.says_more()
            }
        }
    }

    /// Returns the error for a page without a list.
    pub(super) fn without_items(&self) -> Error {
        let message =
            "pagination failed: the page has no list, and does not report that the list is empty";
        self.error(ErrorKind::Decode, message)
    }

    /// Returns the error for a list with many consecutive pages without items.
    pub(super) fn endless(&self) -> Error {
        let message = format!(
            "pagination does not end: {EMPTY_PAGES} consecutive pages have no items, and each has a next page"
        );
        self.error(ErrorKind::Stalled, message)
    }

    /// Converts the error of a scroll request to `ScrollInUse` or `ScrollExpired` if one of these kinds applies;
    /// returns all other errors unchanged.
    pub(super) fn explain(&self, error: Error, place: &Place) -> Error {
        if !self.scrolls() || !error.kind().is_response() {
            return error;
        }
        let occupied = error.errors().iter().any(|one| one.code == "scroll_exists");
        if occupied || error.status() == Some(StatusCode::CONFLICT) {
            let message = "another scroll over this list is open, and only one scroll is allowed; \
                           wait until the other scroll expires, one minute after its last request";
            return error.with_kind(ErrorKind::ScrollInUse, message);
        }
        let gone = error
            .status()
            .is_some_and(|status| [400, 404, 410, 500].contains(&status.as_u16()));
        if gone && matches!(place, Place::Scroll(_)) {
            let message = "the scroll expired before the end of the list, because the last request was more \
                           than one minute ago; start a new scroll";
            return error.with_kind(ErrorKind::ScrollExpired, message);
        }
        error
    }
}

/// Returns the first of several dot-separated keys, and the remaining keys.
fn first(keys: &str) -> (&str, &str) {
    keys.split_once('.').unwrap_or((keys, ""))
}

/// Returns the last of several dot-separated keys.
fn last(keys: &str) -> &str {
    keys.rsplit('.').next().unwrap_or(keys)
}

/// Sets a field or a nested field of a JSON body. If a value in the path is not an object, the body remains unchanged,
/// and the service reports the error.
fn set_in_body(call: &mut Call, keys: &str, value: Value, replace: bool) {
    let (field, rest) = first(keys);
    if let Some(changed) = with(call.body_field(field), rest, value, replace) {
        call.set_body_field(field, changed);
    }
}

/// Returns `given` with `value` at `keys`; `None` if `given` already has a value at `keys` and `replace` is `false`, or
/// if a value in the path is not an object.
fn with(given: Option<Value>, keys: &str, value: Value, replace: bool) -> Option<Value> {
    if keys.is_empty() {
        let absent = given.is_none_or(|given| given.is_null());
        return (replace || absent).then_some(value);
    }
    let mut object = match given {
        Some(Value::Object(given)) => given,
        Some(Value::Null) | None => Map::new(),
        Some(_) => return None,
    };
    let (key, rest) = first(keys);
    let changed = with(object.get(key).cloned(), rest, value, replace)?;
    object.insert(key.to_owned(), changed);
    Some(Value::Object(object))
}
