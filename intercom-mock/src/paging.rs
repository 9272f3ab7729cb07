//! How lists go on.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::describe::Style;
use crate::refusal::Refusal;
use crate::world::{Entity, World, plain};

/// What is escaped in a query.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// The most items of a page.
const MOST: usize = 150;

/// A part of a list.
#[derive(Debug, PartialEq, Eq)]
struct Page {
    start: usize,
    end: usize,
    size: usize,
    total: usize,
    /// The first item of the next page.
    next: Option<usize>,
}

impl Page {
    fn new(start: usize, size: usize, total: usize, stuck: bool) -> Self {
        let start = start.min(total);
        let end = (start + size).min(total);
        let next = if stuck {
            Some(start)
        } else {
            (end < total).then_some(end)
        };
        Self {
            start,
            end,
            size,
            total,
            next,
        }
    }

    fn number(&self) -> usize {
        self.start / self.size + 1
    }
}

impl Call<'_> {
    /// The answer of a list: those of the ids that the request asks for, each as `view` shows it.
    pub(crate) fn list(
        &self,
        label: &str,
        ids: &[String],
        view: impl Fn(&World, &str) -> Value,
    ) -> Outcome {
        let (page, pages) = self.page(ids)?;
        let shown = ids.get(page.start..page.end).unwrap_or_default();
        let items = shown.iter().map(|id| view(self.world, id)).collect();
        Ok(Reply::Json(self.envelope(label, items, page.total, pages)))
    }

    /// A list that always comes whole.
    pub(crate) fn whole(&self, label: &str, items: Vec<Value>) -> Outcome {
        let total = items.len();
        Ok(Reply::Json(self.envelope(label, items, total, Value::Null)))
    }

    /// The items where the description has them.
    pub(crate) fn envelope(
        &self,
        label: &str,
        items: Vec<Value>,
        total: usize,
        pages: Value,
    ) -> Value {
        let mut answer = json!({"type": label, "total_count": total, "pages": pages});
        let fallback = ["data".to_owned()];
        let way = match self.operation.items.as_slice() {
            [] => &fallback[..],
            way => way,
        };
        let mut place = &mut answer;
        for key in way {
            place = &mut place[key.as_str()];
        }
        *place = Value::Array(items);
        answer
    }

    fn page(&self, ids: &[String]) -> Result<(Page, Value), Refusal> {
        let total = ids.len();
        let Some(paging) = self.operation.paging else {
            return Ok((Page::new(0, total.max(1), total, false), Value::Null));
        };
        let size = self.size(paging.per_page)?;
        let start = match paging.style {
            Style::Cursor | Style::Search => match self.asked_for("starting_after") {
                Some(cursor) => position(&cursor, ids).ok_or_else(|| {
                    Refusal::invalid(
                        "starting_after",
                        format!("{cursor} is no cursor of this list"),
                    )
                })?,
                None => 0,
            },
            Style::Page => (self.number("page")?.unwrap_or(1).max(1) - 1).saturating_mul(size),
            Style::Url => self.number("offset")?.unwrap_or(0),
            Style::Scroll => 0,
        };
        let page = Page::new(start, size, total, self.stuck);
        let next = page
            .next
            .map(|next| self.next(paging.style, &page, next, ids));
        let pages = json!({
            "type": "pages",
            "page": page.number(),
            "per_page": page.size,
            "total_pages": total.div_ceil(page.size),
            "next": next,
        });
        Ok((page, pages))
    }

    fn next(&self, style: Style, page: &Page, next: usize, ids: &[String]) -> Value {
        let query = match style {
            Style::Cursor | Style::Search => {
                let after = next.checked_sub(1).and_then(|before| ids.get(before));
                let cursor = cursor(next, after.map(String::as_str).unwrap_or_default());
                return json!({
                    "page": page.number() + 1,
                    "per_page": page.size,
                    "starting_after": cursor,
                });
            }
            Style::Page | Style::Scroll => ("page", (next / page.size + 1).to_string()),
            Style::Url => ("offset", next.to_string()),
        };
        let mut pairs: Vec<(&str, String)> = self
            .query
            .iter()
            .filter(|(key, _)| key != query.0 && key != "per_page")
            .map(|(key, value)| (key.as_str(), value.clone()))
            .collect();
        pairs.push(("per_page", page.size.to_string()));
        pairs.push(query);
        let pairs: Vec<String> = pairs
            .into_iter()
            .map(|(key, value)| {
                let value = utf8_percent_encode(&value, QUERY);
                format!("{}={value}", utf8_percent_encode(key, QUERY))
            })
            .collect();
        json!(format!("{}{}?{}", self.origin, self.asked, pairs.join("&")))
    }

    /// How many items a page has.
    fn size(&self, most: Option<usize>) -> Result<usize, Refusal> {
        let default = match self.operation.key.as_str() {
            "GET /contacts" | "POST /contacts/search" => 50,
            "GET /calls" => 25,
            _ => match self.operation.paging.map(|paging| paging.style) {
                Some(Style::Cursor | Style::Search) => 20,
                Some(Style::Url) => 50,
                _ => 15,
            },
        };
        let most = most.unwrap_or(MOST);
        match self.number("per_page")? {
            None => Ok(default.min(most)),
            Some(size) if (1..=most).contains(&size) => Ok(size),
            Some(size) => Err(Refusal::invalid(
                "per_page",
                format!("per_page is {size}, and must be from 1 to {most}"),
            )),
        }
    }

    fn number(&self, name: &str) -> Result<Option<usize>, Refusal> {
        let Some(text) = self.asked_for(name) else {
            return Ok(None);
        };
        let number = text.parse().map_err(|_| {
            Refusal::invalid(name, format!("{name} must be a whole number, not `{text}`"))
        })?;
        Ok(Some(number))
    }

    /// Where a parameter of paging stands: searches have it in the body, all others in the query.
    fn asked_for(&self, name: &str) -> Option<String> {
        let style = self.operation.paging.map(|paging| paging.style);
        let text = match style {
            Some(Style::Search) => plain(self.body.get("pagination")?.get(name)?),
            _ => self.query(name)?.to_owned(),
        };
        (!text.is_empty()).then_some(text)
    }
}

/// A cursor is opaque: hexadecimal digits of the position and the item before it.
fn cursor(position: usize, after: &str) -> String {
    let text = format!("{position}:{after}");
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// The item after the one that a cursor names, wherever that is now.
fn position(cursor: &str, ids: &[String]) -> Option<usize> {
    let bytes: Option<Vec<u8>> = (0..cursor.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(cursor.get(at..at + 2)?, 16).ok())
        .collect();
    let text = String::from_utf8(bytes?).ok()?;
    let (position, after) = text.split_once(':')?;
    let position: usize = position.parse().ok()?;
    if position == 0 {
        return Some(0);
    }
    let found = ids.iter().position(|id| id == after);
    Some(found.map_or(position, |found| found + 1))
}

/// Ids of a kind, the newest first.
pub(crate) fn newest_first(world: &World, kind: &str) -> Vec<String> {
    let mut ids = world.ids(kind);
    ids.reverse();
    ids
}

/// Ids of those that fit, the oldest first.
pub(crate) fn those(world: &World, kind: &str, fits: impl Fn(&Entity) -> bool) -> Vec<String> {
    let all = world.all(kind).filter(|entity| fits(entity));
    all.map(|entity| crate::world::id_text(entity.get("id")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_what_happens_to_the_list() {
        let mut ids: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        let after_b = cursor(2, "b");
        assert_eq!(position(&after_b, &ids), Some(2));
        ids.insert(0, "new".to_owned());
        assert_eq!(position(&after_b, &ids), Some(3));
        ids.retain(|id| id != "b");
        assert_eq!(position(&after_b, &ids), Some(2));
        assert_eq!(position("not hex", &ids), None);
        assert_eq!(position("zz", &ids), None);
        assert_eq!(position("äää", &ids), None);
    }
}
