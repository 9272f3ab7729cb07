//! Paging of lists.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::describe::{In, Marker, Style};
use crate::refusal::Refusal;
use crate::world::{Entity, World, plain};

/// The characters that are percent-encoded in a query string.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// The maximum page size.
const MOST: usize = 150;

/// A page of a list.
#[derive(Debug, PartialEq, Eq)]
struct Page {
    start: usize,
    end: usize,
    size: usize,
    total: usize,
    /// The index of the first item of the next page.
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
    /// Returns the requested page of the list `ids`; `view` converts each id to an item.
    pub(crate) fn list(
        &self,
        label: &str,
        ids: &[String],
        view: impl Fn(&World, &str) -> Value,
    ) -> Outcome {
        let (page, pages) = self.page(ids)?;
        let shown = ids.get(page.start..page.end).unwrap_or_default();
        let items = shown.iter().map(|id| view(self.world, id)).collect();
        let mut answer = self.envelope(label, items, page.total, pages);
        answer["has_more"] = json!(page.next.is_some());
        for (keys, value) in self.beside(&page, ids) {
            let mut place = &mut answer;
            for key in keys.split('.') {
                place = &mut place[key];
            }
            *place = value;
        }
        Ok(Reply::Json(answer))
    }

    /// Returns a response with all items of a list, without pages.
    pub(crate) fn whole(&self, label: &str, items: Vec<Value>) -> Outcome {
        let total = items.len();
        Ok(Reply::Json(self.envelope(label, items, total, Value::Null)))
    }

    /// Returns a list response, with the items at the location that the description defines.
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
        let Some(paging) = &self.operation.paging else {
            return Ok((Page::new(0, total.max(1), total, false), Value::Null));
        };
        let size = self.size(paging.per_page)?;
        let name = paging.style.sent();
        let start = match paging.style.marker {
            Marker::Cursor => match self.asked_for(name) {
                Some(cursor) => position(&cursor, ids).ok_or_else(|| {
                    Refusal::invalid(last(name), format!("{cursor} is not a cursor of this list"))
                })?,
                None => 0,
            },
            Marker::Page => (self.number(name)?.unwrap_or(1).max(1) - 1).saturating_mul(size),
            Marker::Url => self.number(name)?.unwrap_or(0),
            Marker::Scroll => 0,
        };
        let page = Page::new(start, size, total, self.stuck);
        let next = page
            .next
            .map(|next| self.next(&paging.style, &page, next, ids));
        let pages = json!({
            "type": "pages",
            "page": page.number(),
            "per_page": page.size,
            "total_pages": total.div_ceil(page.size),
            "next": next,
        });
        Ok((page, pages))
    }

    /// Returns the page number, the number of pages, the page size and the marker of the next page, each with its
    /// location. Returns only the values that the description defines outside `pages`.
    fn beside(&self, page: &Page, ids: &[String]) -> Vec<(&str, Value)> {
        let Some(style) = self.style() else {
            return Vec::new();
        };
        let mut found = vec![(style.page.as_str(), json!(page.number()))];
        if !style.page.is_empty() {
            found.push((&style.last, json!(page.total.div_ceil(page.size))));
            found.push((&style.size, json!(page.size)));
        }
        found.extend(
            self.marker(style, page, ids)
                .map(|marker| (style.next.as_str(), marker)),
        );
        // The page size is at the same level as the page number.
        let flat = !style.page.starts_with("pages.");
        found.retain(|(keys, _)| flat && !keys.is_empty() && !keys.starts_with("pages."));
        found
    }

    /// Returns the marker of the next page.
    fn marker(&self, style: &Style, page: &Page, ids: &[String]) -> Option<Value> {
        let marker = match (style.marker, page.next?) {
            (Marker::Cursor, next) => json!(cursor_at(next, ids)),
            (Marker::Page, next) => json!(next / page.size + 1),
            (Marker::Url, next) => self.next(style, page, next, ids),
            (Marker::Scroll, _) => return None,
        };
        Some(marker)
    }

    /// Returns `pages.next`.
    fn next(&self, style: &Style, page: &Page, next: usize, ids: &[String]) -> Value {
        let query = match style.marker {
            Marker::Cursor => {
                return json!({
                    "page": page.number() + 1,
                    "per_page": page.size,
                    "starting_after": cursor_at(next, ids),
                });
            }
            Marker::Page | Marker::Scroll => ("page", (next / page.size + 1).to_string()),
            Marker::Url => ("offset", next.to_string()),
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

    /// Returns the requested page size, or the default page size of the operation.
    fn size(&self, most: Option<usize>) -> Result<usize, Refusal> {
        let most = most.unwrap_or(MOST);
        let name = self.style().map_or("per_page", |style| &style.size);
        let default = match self.operation.key.as_str() {
            "GET /contacts"
            | "POST /contacts/search"
            | "GET /audiences"
            | "GET /help_center/help_centers/{}/redirects" => 50,
            "GET /calls" | "GET /articles/{}/versions" => 25,
            _ => match (self.declared_size(name), self.style()) {
                (Some(size), _) => size,
                (None, Some(style)) if style.marker == Marker::Cursor => 20,
                (None, Some(style)) if style.marker == Marker::Url => 50,
                _ => 15,
            },
        };
        match self.number(name)? {
            None => Ok(default.min(most)),
            Some(size) if (1..=most).contains(&size) => Ok(size),
            Some(size) => Err(Refusal::invalid(
                "per_page",
                format!("per_page must be from 1 to {most}, not {size}"),
            )),
        }
    }

    /// Returns the default page size in the description.
    fn declared_size(&self, name: &str) -> Option<usize> {
        let mut parameters = self.operation.parameters.iter();
        let parameter = parameters.find(|parameter| parameter.name == name);
        let body = self.operation.body.as_ref();
        let field = body.and_then(|body| self.version.resolve(&body.schema).properties.get(name));
        let schema = parameter.map(|parameter| &parameter.schema).or(field)?;
        let default = self.version.resolve(schema).default.as_ref()?.as_u64()?;
        usize::try_from(default).ok()
    }

    fn style(&self) -> Option<&Style> {
        let paging = self.operation.paging.as_ref();
        paging.map(|paging| &paging.style)
    }

    fn number(&self, keys: &str) -> Result<Option<usize>, Refusal> {
        let Some(text) = self.asked_for(keys) else {
            return Ok(None);
        };
        let name = last(keys);
        let number = text.parse().map_err(|_| {
            Refusal::invalid(name, format!("{name} must be an integer, not `{text}`"))
        })?;
        Ok(Some(number))
    }

    /// Returns the value at the path `keys` in the body or the value of the query parameter `keys`, depending on the
    /// paging style; `None` if the value is missing or empty.
    fn asked_for(&self, keys: &str) -> Option<String> {
        let text = match self.style().and_then(|style| style.place.as_ref()) {
            Some(In::Body(_)) => {
                let (field, rest) = keys.split_once('.').unwrap_or((keys, ""));
                let rest = rest.split('.').filter(|key| !key.is_empty());
                let found = rest.fold(self.body.get(field), |value, key| value?.get(key));
                plain(found?)
            }
            Some(In::Query(_)) | None => self.query(keys)?.to_owned(),
        };
        (!text.is_empty()).then_some(text)
    }
}

impl Style {
    /// Returns the location of the marker in a request; `offset` for lists whose marker is a URL.
    fn sent(&self) -> &str {
        match &self.place {
            Some(In::Query(name) | In::Body(name)) => name,
            None => "offset",
        }
    }
}

/// Returns the last key of a path.
fn last(keys: &str) -> &str {
    keys.rsplit('.').next().unwrap_or(keys)
}

/// Returns the cursor of the page that starts at the index `next`.
fn cursor_at(next: usize, ids: &[String]) -> String {
    let after = next.checked_sub(1).and_then(|before| ids.get(before));
    cursor(next, after.map(String::as_str).unwrap_or_default())
}

/// Encodes the index of the first item of a page and the id of the preceding item as an opaque cursor of hexadecimal
/// digits.
fn cursor(position: usize, after: &str) -> String {
    let text = format!("{position}:{after}");
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the index after the current position of the item in the cursor, or the index in the cursor if the item no
/// longer exists; `None` if the cursor is invalid.
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

/// Returns the ids of all resources of the kind `kind`, newest first.
pub(crate) fn newest_first(world: &World, kind: &str) -> Vec<String> {
    let mut ids = world.ids(kind);
    ids.reverse();
    ids
}

/// Sorts the ids of resources of the kind `kind`, last changed first.
pub(crate) fn last_changed_first(world: &World, kind: &str, mut ids: Vec<String>) -> Vec<String> {
    let changed = |id: &String| {
        let entity = world.find(kind, id)?;
        crate::call::number(entity, "updated_at")
    };
    ids.reverse();
    ids.sort_by_key(|id| std::cmp::Reverse(changed(id)));
    ids
}

/// Returns the ids of the resources for which `fits` returns true, oldest first.
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
