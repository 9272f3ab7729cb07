//! Serves a list in pages like the service, with each form of the link to the next page.

use std::sync::atomic::{AtomicUsize, Ordering};

use codegen::ir::{Arm, In, Items, Kind, Marker, Operation, Style, Type};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::rows::list;
use crate::sample::Sampler;
use crate::server::{Answer, Seen};
use crate::spec::Described;

/// The field that identifies an item. No description has it.
pub const NUMBER: &str = "number_in_this_test";

/// The form in which a response names the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `pages.next` is an object.
    Object,
    /// `pages.next` is a URL.
    Url,
    /// `pages.next` is the query of a URL.
    Relative,
    /// The response has only the page number and the number of pages.
    Numbers,
    /// The response has a `scroll_param`.
    Scroll,
}

/// The forms that occur with a style, the usual one first.
pub fn forms(style: &Style) -> &'static [Form] {
    match (style.marker, &style.place) {
        (Marker::Cursor, Some(In::Body(_))) => &[Form::Object],
        (Marker::Cursor, _) => &[Form::Object, Form::Url],
        (Marker::Page, _) => &[Form::Url, Form::Object, Form::Numbers, Form::Relative],
        (Marker::Scroll, _) => &[Form::Scroll],
        (Marker::Url, _) => &[Form::Url, Form::Relative],
    }
}

/// The page size if the caller cannot choose it.
pub const OWN_SIZE: usize = 100;

/// A list with its items.
pub struct List {
    /// The number of items.
    pub length: usize,
    /// The form in which a page names the next one.
    pub form: Form,
    /// The kind of marker in requests.
    pub marker: Option<Marker>,
    /// Whether every request gets the first page.
    pub stuck: bool,
    envelope: Value,
    way: Vec<String>,
    item: Value,
    has_size: bool,
    scrolled: AtomicUsize,
}

impl List {
    /// The list that an operation returns, with a thousand items.
    pub fn new(described: &Described, operation: &Operation, form: Form) -> Self {
        let list = list(&described.api, operation).expect("an operation that answers a list");
        let (envelope, way) = envelope(described, list);
        let item = match &described.definition(&list.item).kind {
            Kind::Struct(_) => json!({}),
            _ => Sampler::new(described, 0).value(&Type::Named(list.item.clone())),
        };
        Self {
            length: 1000,
            form,
            marker: (operation.paging.as_ref()).map(|paging| paging.style.marker),
            stuck: false,
            envelope,
            way,
            item,
            has_size: (operation.paging.as_ref()).is_some_and(|paging| paging.per_page.is_some()),
            scrolled: AtomicUsize::new(0),
        }
    }

    /// The response to a request, as bytes.
    pub fn answer(&self, seen: &Seen) -> Vec<u8> {
        let asked = Asked::of(seen);
        let size = match (self.marker, self.has_size) {
            (None, _) => self.length,
            (_, true) => asked.number("per_page").unwrap_or(20),
            (_, false) => OWN_SIZE,
        };
        let start = if self.stuck {
            0
        } else {
            self.start(&asked, size)
        };
        let end = self.length.min(start + size);
        let mut answer = self.envelope.clone();
        let items = (start..end).map(|number| self.item(number)).collect();
        *at(&mut answer, &self.way) = Value::Array(items);
        answer["total_count"] = json!(self.length);
        match self.form {
            Form::Scroll => answer["scroll_param"] = json!("the-same-all-the-time"),
            _ => answer["pages"] = self.pages(seen, start, end, size),
        }
        Answer::new(200, "application/json", answer.to_string()).bytes()
    }

    fn item(&self, number: usize) -> Value {
        let mut item = self.item.clone();
        item[NUMBER] = json!(number);
        item
    }

    /// The index of the first requested item.
    fn start(&self, asked: &Asked, size: usize) -> usize {
        match self.marker {
            Some(Marker::Cursor) => asked.text("starting_after").map_or(0, offset),
            Some(Marker::Page) => (asked.number("page").unwrap_or(1) - 1) * size,
            Some(Marker::Url) => asked.text("before").map_or(0, offset),
            Some(Marker::Scroll) => match asked.text("scroll_param") {
                Some(_) => self.scrolled.fetch_add(size, Ordering::SeqCst) + size,
                None => {
                    self.scrolled.store(0, Ordering::SeqCst);
                    0
                }
            },
            None => 0,
        }
        .min(self.length)
    }

    fn pages(&self, seen: &Seen, start: usize, end: usize, size: usize) -> Value {
        let (page, last) = (start / size + 1, end == self.length);
        if last && self.form == Form::Url {
            // One of the forms in which the service marks the last page.
            return Value::Null;
        }
        let mut pages = json!({
            "type": "pages",
            "page": page,
            "per_page": size,
            "total_pages": self.length.div_ceil(size),
        });
        let token = format!("after+{end}/=");
        let escaped = token
            .replace('+', "%2B")
            .replace('/', "%2F")
            .replace('=', "%3D");
        let query = match self.marker {
            Some(Marker::Page) => format!("page={}", page + 1),
            Some(Marker::Url) => format!("before={escaped}"),
            _ => format!("starting_after={escaped}"),
        };
        let next = match self.form {
            Form::Object => match self.marker {
                Some(Marker::Page) => json!({"page": page + 1, "per_page": size}),
                _ => json!({"page": page + 1, "starting_after": token}),
            },
            Form::Url => json!(format!(
                "http://{}{}?{query}",
                seen.header("host")[0],
                seen.path
            )),
            Form::Relative => json!(format!("?{query}&per_page={size}")),
            Form::Numbers | Form::Scroll => return pages,
        };
        pages["next"] = if last { Value::Null } else { next };
        pages
    }
}

/// A sample of the response with the list, and the path to its items.
fn envelope(described: &Described, list: &codegen::ir::ListDef) -> (Value, Vec<String>) {
    let ty = Type::Named(list.ty.clone());
    match &list.items {
        Items::Field(names) => {
            let way = json_way(described, &list.ty, names);
            (Sampler::new(described, 0).value(&ty), way)
        }
        Items::Arms { lists, .. } => {
            let Kind::Union(arms) = &described.definition(&list.ty).kind else {
                panic!("{} has arms and is no union", list.ty);
            };
            // The sampler uses the variants in this order.
            let mut arms: Vec<&Arm> = arms.iter().collect();
            arms.sort_by_key(|arm| arm.position);
            let index = arms.iter().position(|arm| arm.name == lists[0]);
            let index = index.expect("the arm of the list");
            let Some(Items::Field(names)) = described
                .named(&arms[index].ty)
                .and_then(|arm| described.api.lists.iter().find(|list| list.ty == arm.name))
                .map(|list| &list.items)
            else {
                panic!("an arm of {} is no list", list.ty);
            };
            let arm = described.named(&arms[index].ty).expect("a struct");
            let way = json_way(described, &arm.name, names);
            (Sampler::new(described, index).value(&ty), way)
        }
    }
}

/// The JSON names of nested fields, from their Rust names.
fn json_way(described: &Described, ty: &str, names: &[String]) -> Vec<String> {
    let mut way = Vec::new();
    let mut ty = Type::Named(ty.to_owned());
    for name in names {
        let Some(Kind::Struct(fields)) = described.named(&ty).map(|def| &def.kind) else {
            panic!("{name} is no field of a struct");
        };
        let field = fields.iter().find(|field| field.name == *name);
        let field = field.expect("the field with the items");
        way.push(field.json.clone());
        ty = field.ty.clone();
    }
    way
}

fn at<'v>(value: &'v mut Value, way: &[String]) -> &'v mut Value {
    way.iter()
        .fold(value, |value, key| &mut value[key.as_str()])
}

/// The offset in a cursor such as `after+300/=`.
fn offset(token: &str) -> usize {
    let digits = token.trim_start_matches("after+").trim_end_matches("/=");
    digits.parse().expect("a cursor of this list")
}

/// The parameters of a request.
struct Asked(Vec<(String, String)>);

impl Asked {
    fn of(seen: &Seen) -> Self {
        let mut pairs = pairs(seen.query.as_deref().unwrap_or_default());
        // A search has its position only in the body.
        if let Ok(Value::Object(body)) = serde_json::from_slice(&seen.body) {
            pairs.clear();
            for (name, value) in body
                .get("pagination")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                let text = value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned);
                pairs.push((name.clone(), text));
            }
        }
        Self(pairs)
    }

    fn text(&self, name: &str) -> Option<&str> {
        let found: Vec<&str> = self
            .0
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .collect();
        assert!(found.len() < 2, "`{name}` came twice: {found:?}");
        found.first().copied()
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.text(name).map(|text| text.parse().expect("a number"))
    }
}

/// The pairs of a query.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let spaced = text.replace('+', " ");
        let decoded = percent_decode_str(&spaced).decode_utf8();
        decoded.expect("UTF-8").into_owned()
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}
