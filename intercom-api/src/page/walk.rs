//! From one page to the next: what is asked, and what the answers tell.

use std::collections::HashSet;

use http::StatusCode;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::Paging;
use super::cursor::Place;
use super::facts::{Facts, Next};
use crate::error::{Error, ErrorKind};
use crate::request::Call;

/// The parameter that chooses how many items a page has.
const PER_PAGE: &str = "per_page";

/// A list as its first page is asked for, and what was asked since. Nothing here depends on the
/// type of the items.
pub(super) struct Walk {
    call: Box<Call>,
    paging: Paging,
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

    /// Asks for no more items than are wanted, unless the caller has said how many.
    pub(super) fn at_most(&mut self, items: usize) {
        let items = u64::try_from(items).unwrap_or(u64::MAX).max(1);
        self.per_page = self.per_page.map(|maximum| maximum.min(items));
    }

    pub(super) fn scrolls(&self) -> bool {
        self.paging == Paging::Scroll
    }

    /// Whether this list can go on from there.
    pub(super) fn fits(&self, place: &Place) -> bool {
        match place {
            Place::Start => true,
            Place::Scroll(_) => self.scrolls(),
            Place::After(_) => !self.scrolls(),
            Place::Query(_) => !matches!(self.paging, Paging::Scroll | Paging::Search),
        }
    }

    /// The call for the page that begins there.
    pub(super) fn call(&self, place: &Place) -> Box<Call> {
        let mut call = self.call.again();
        if self.paging == Paging::Search {
            let after = match place {
                Place::After(cursor) => Some(cursor.as_str()),
                _ => None,
            };
            if let Some(pagination) = self.pagination(after) {
                call.set_body_field("pagination", pagination);
            }
            return call;
        }
        if let Some(maximum) = self.per_page.filter(|_| !call.asks_for(PER_PAGE)) {
            call.replace_query(&[(PER_PAGE.to_owned(), maximum.to_string())]);
        }
        match place {
            Place::Start => {}
            Place::After(cursor) => {
                call.replace_query(&[("starting_after".to_owned(), cursor.clone())]);
            }
            Place::Scroll(param) => {
                call.replace_query(&[("scroll_param".to_owned(), param.clone())]);
            }
            Place::Query(pairs) => call.replace_query(pairs),
        }
        call
    }

    /// The field `pagination` of a search's body; `None` where it stays as the caller has it.
    fn pagination(&self, after: Option<&str>) -> Option<Value> {
        let mut pagination = match self.call.body_field("pagination") {
            Some(Value::Object(given)) => given,
            Some(Value::Null) | None => Map::new(),
            // It is for the service to say what is wrong with it.
            Some(_) => return None,
        };
        if let Some(maximum) = self.per_page {
            pagination.entry(PER_PAGE).or_insert(json!(maximum));
        }
        if let Some(after) = after {
            pagination.insert("starting_after".to_owned(), json!(after));
        }
        (!pagination.is_empty()).then_some(Value::Object(pagination))
    }

    /// Notes that this page is asked for; `false` if it was before. A scroll's parameter stays.
    pub(super) fn note(&mut self, place: &Place) -> bool {
        self.scrolls() || self.asked.insert(self.call(place).asks())
    }

    /// Where the page after the one at `place` begins; `None` after the last.
    pub(super) fn next(&self, place: &Place, facts: &Facts) -> Result<Option<Place>, Error> {
        let empty = facts.count.unwrap_or(0) == 0;
        let ends_empty = !matches!(self.paging, Paging::Cursor | Paging::Search);
        if self.paging == Paging::Single || empty && ends_empty {
            return Ok(None);
        }
        if self.scrolls() {
            let before = match place {
                Place::Scroll(param) => Some(param.clone()),
                _ => None,
            };
            return Ok(facts.scroll.clone().or(before).map(Place::Scroll));
        }
        match &facts.next {
            Next::Url(url) => self.by_url(place, url).map(Some),
            Next::Place {
                page,
                per_page,
                after,
            } => self.by_place(place, *page, *per_page, after.clone()),
            Next::None => Ok(self.by_number(place, facts)),
        }
    }

    fn by_place(
        &self,
        place: &Place,
        page: Option<u64>,
        per_page: Option<u64>,
        after: Option<String>,
    ) -> Result<Option<Place>, Error> {
        match (page, after) {
            (Some(page), _) if self.paging == Paging::Page => {
                Ok(Some(self.numbered(place, page, per_page)))
            }
            (_, Some(after)) => Ok(Some(Place::After(after))),
            (Some(_), None) if self.paging == Paging::Search => {
                Err(self.stray("has no `starting_after`, which a search goes on with"))
            }
            (Some(page), None) => Ok(Some(self.numbered(place, page, per_page))),
            (None, None) => Ok(None),
        }
    }

    /// Where the answer counts pages but names no next one.
    fn by_number(&self, place: &Place, facts: &Facts) -> Option<Place> {
        let (page, pages) = (facts.page?, facts.total_pages?);
        let more = self.paging == Paging::Page && page < pages;
        more.then(|| self.numbered(place, page + 1, None))
    }

    fn numbered(&self, place: &Place, page: u64, per_page: Option<u64>) -> Place {
        let mut pairs = vec![("page".to_owned(), page.to_string())];
        pairs.extend(
            self.page_size(place)
                .or(per_page.map(|number| number.to_string()))
                .map(|size| (PER_PAGE.to_owned(), size)),
        );
        Place::Query(pairs)
    }

    /// How many items were asked for. Pages that are counted must all be of one size.
    fn page_size(&self, place: &Place) -> Option<String> {
        self.call(place).query_value(PER_PAGE)
    }

    /// Takes the query of an address, and nothing else of it.
    fn by_url(&self, place: &Place, address: &str) -> Result<Place, Error> {
        let own = self.call.url()?;
        let next = own.join(address).map_err(|_| self.stray("is no address"))?;
        let path = |path: &str| percent_decode_str(path).collect::<Vec<u8>>();
        if next.origin() != own.origin() || path(next.path()) != path(own.path()) {
            return Err(self.stray("leads to another place than this list"));
        }
        let mut pairs: Vec<(String, String)> = next.query_pairs().into_owned().collect();
        if self.paging == Paging::Search {
            let after = pairs.into_iter().find(|(name, _)| name == "starting_after");
            return match after {
                Some((_, cursor)) => Ok(Place::After(cursor)),
                None => Err(self.stray("has no `starting_after`, which a search goes on with")),
            };
        }
        if pairs.iter().all(|(name, _)| name != PER_PAGE) {
            let size = self.page_size(place);
            pairs.extend(size.map(|size| (PER_PAGE.to_owned(), size)));
        }
        Ok(Place::Query(pairs))
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

    /// Tells what the failure of a page means for the list.
    pub(super) fn explain(&self, error: Error, place: &Place) -> Error {
        if !self.scrolls() || error.kind() != ErrorKind::Api {
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
