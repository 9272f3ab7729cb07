//! From one page to the next: what is asked, and what the answers tell.

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

/// The parameter of a cursor where the list has none of its own.
const AFTER: &str = "starting_after";

/// The parameter of a page's number where the list has none of its own.
const PAGE: &str = "page";

/// The number of pages without an item, in sequence, after which a list counts as endless.
pub(super) const EMPTY_PAGES: usize = 100;

/// A list as its first page is asked for, and what was asked since. Nothing here depends on the
/// type of the items.
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

    /// Asks for no more items than are wanted, unless the caller has said how many.
    pub(super) fn at_most(&mut self, items: usize) {
        let items = u64::try_from(items).unwrap_or(u64::MAX).max(1);
        self.per_page = self.per_page.map(|maximum| maximum.min(items));
    }

    pub(super) fn scrolls(&self) -> bool {
        self.paging.marker == Marker::Scroll
    }

    /// The field of the body that takes the marker.
    fn body(&self) -> Option<&'static str> {
        match self.paging.place {
            Some(In::Body(keys)) => Some(keys),
            Some(In::Query(_)) | None => None,
        }
    }

    /// Where a request has the marker: `usual` where this list does not say.
    fn place(&self, usual: &'static str) -> &'static str {
        match self.paging.place {
            Some(In::Query(keys) | In::Body(keys)) => keys,
            None => usual,
        }
    }

    /// Whether this list can go on from there.
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

    /// The call for the page that begins there.
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

    /// The parameter of a cursor, also at a list that is declared to have other markers.
    fn cursor_name(&self) -> &'static str {
        match self.paging.marker {
            Marker::Cursor | Marker::Scroll => self.place(AFTER),
            Marker::Page | Marker::Url | Marker::Single => AFTER,
        }
    }

    /// The parameter of a page's number, also at a list that is declared to have other markers.
    fn page_name(&self) -> &'static str {
        match self.paging.marker {
            Marker::Page => self.place(PAGE),
            Marker::Cursor | Marker::Scroll | Marker::Url | Marker::Single => PAGE,
        }
    }

    /// Notes that this page is asked for; `false` if it was before. A scroll's parameter stays.
    pub(super) fn note(&mut self, place: &Place) -> bool {
        let field = self.body().map(|keys| first(keys).0);
        self.scrolls() || self.asked.insert(self.call(place).asks(field))
    }

    /// Where the page after the one at `place` begins; `None` after the last.
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
            _ if empty => return Ok(None),
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

    /// Where the response has the usual form of `pages.next` and not the one of this list.
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

    /// Where the answer counts pages but names no next one.
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

    /// How many items were asked for. Pages that are counted must all be of one size.
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

    /// Takes the query of an address, and nothing else of it. Its host is the one of the service even if another host was
    /// asked, such as that of a region or a proxy, whose prefix its path lacks.
    fn by_url(&self, place: &Place, address: &str) -> Result<Place, Error> {
        let own = self.call.url()?;
        let next = own.join(address).map_err(|_| self.stray("is no address"))?;
        let path = |path: &str| percent_decode_str(path).collect::<Vec<u8>>();
        // The service can add a slash or the format to the path.
        let listed = next.path().trim_end_matches('/');
        let listed = [Some(listed), listed.strip_suffix(".json")];
        let mut listed = listed.into_iter().flatten().map(path);
        if !listed.any(|listed| listed.ends_with(&path(self.call.path()))) {
            return Err(self.stray("has the path of another list"));
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
        self.stray(&format!("has no `{name}`, which this list goes on with"))
    }

    fn unknown(&self, name: &str, found: &str) -> Error {
        let message =
            format!("the list cannot be followed: `{name}` is {found}, which leads to no page");
        self.error(ErrorKind::Decode, message)
    }

    fn stray(&self, what: &str) -> Error {
        let message = format!("the list cannot be followed: `pages.next` {what}");
        self.error(ErrorKind::Decode, message)
    }

    pub(super) fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        self.call.of_operation(Error::new(kind, message))
    }

    /// The error of a list whose next page is one that was asked for before.
    pub(super) fn stalled(&self) -> Error {
        let message = "the list does not go on: the answer names a next page that was asked for \
                       before, so this page is not handed out either";
        self.error(ErrorKind::Stalled, message)
    }

    /// Whether the page at `place` lacks a list that it must have: only a page that says that it is empty, or the last one
    /// of which is null, needs none.
    pub(super) fn lacks_items(&self, place: &Place, facts: &PageInfo) -> bool {
        let is_first = *place == Place::Start;
        match facts.missing {
            None => false,
            Some(Empty::Absent) => !is_first || facts.total != Some(0) || facts.says_more(),
            // The marker of a scroll stays to its end.
            Some(Empty::Null) => {
                let has_items = is_first && facts.total.is_some_and(|total| total > 0);
                has_items || !self.scrolls() && facts.says_more()
            }
        }
    }

    /// The error of a page without its list.
    pub(super) fn without_items(&self) -> Error {
        let message = "the list cannot be followed: the page has no list, and does not say that the list is empty";
        self.error(ErrorKind::Decode, message)
    }

    /// The error of a list of which many pages in sequence have no item.
    pub(super) fn endless(&self) -> Error {
        let message = format!(
            "the list does not end: {EMPTY_PAGES} pages in sequence have no item, and each names another one"
        );
        self.error(ErrorKind::Stalled, message)
    }

    /// Tells what the failure of a page means for the list.
    pub(super) fn explain(&self, error: Error, place: &Place) -> Error {
        if !self.scrolls() || !error.kind().is_response() {
            return error;
        }
        let occupied = error.errors().iter().any(|one| one.code == "scroll_exists");
        if occupied || error.status() == Some(StatusCode::CONFLICT) {
            let message = "another scroll over this list is open, and there can be one at a time; \
                           it ends by itself a minute after its last page";
            return error.turned_into(ErrorKind::ScrollInUse, message);
        }
        let gone = error
            .status()
            .is_some_and(|status| [400, 404, 410, 500].contains(&status.as_u16()));
        if gone && matches!(place, Place::Scroll(_)) {
            let message = "the scroll has ended before the end of the list, as it does after a \
                           minute without a call; begin again";
            return error.turned_into(ErrorKind::ScrollExpired, message);
        }
        error
    }
}

/// The first of several keys, and the others.
fn first(keys: &str) -> (&str, &str) {
    keys.split_once('.').unwrap_or((keys, ""))
}

/// The last of several keys.
fn last(keys: &str) -> &str {
    keys.rsplit('.').next().unwrap_or(keys)
}

/// Sets a field of a JSON body, or one inside it. Where something else than an object is in the way,
/// it is for the service to say what is wrong with it.
fn set_in_body(call: &mut Call, keys: &str, value: Value, replace: bool) {
    let (field, rest) = first(keys);
    if let Some(changed) = with(call.body_field(field), rest, value, replace) {
        call.set_body_field(field, changed);
    }
}

/// `given` with a value below `keys`; `None` where it stays as it is.
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
