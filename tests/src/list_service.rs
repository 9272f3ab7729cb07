//! Serves a list in pages as the service does, in any form in which a response names the next page.

use std::sync::atomic::{AtomicUsize, Ordering};

use codegen::ir::{Arm, In, Items, Kind, Marker, Operation, Style, Type};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::rows::list;
use crate::sample::Sampler;
use crate::server::{Received, Response};
use crate::spec::Described;

/// The query parameter with the marker, for a style in which the next page is given only as a URL.
const IN_URL: &str = "parameter_of_this_test";

/// The field with the number of an item; no description declares this field.
pub const NUMBER: &str = "number_in_this_test";

/// The form in which a response names the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The response contains the marker at the position that the style defines.
    Marker,
    /// The response contains a URL whose query contains the marker. The URL is in `pages.next`, unless the style
    /// defines a different position.
    Url,
    /// Like `Url`, but the response contains only the query of the URL.
    Relative,
    /// The response contains only the page number and the number of pages.
    Numbers,
}

/// Returns the forms that occur with a style; the usual form is first.
pub fn forms(style: &Style) -> Vec<Form> {
    let in_query = matches!(style.place, Some(In::Query(_)));
    let mut forms = match (style.marker, in_query) {
        (Marker::Cursor, true) => vec![Form::Marker, Form::Url],
        (Marker::Cursor | Marker::Scroll, _) => vec![Form::Marker],
        (Marker::Page, true) => vec![Form::Url, Form::Marker, Form::Numbers, Form::Relative],
        (Marker::Page, false) => vec![Form::Marker, Form::Numbers],
        (Marker::Url, _) => vec![Form::Url, Form::Relative],
    };
    let counted = !style.page.is_empty() && !style.last.is_empty();
    forms.retain(|form| match form {
        Form::Marker => !style.next.is_empty(),
        Form::Numbers => counted,
        Form::Url | Form::Relative => true,
    });
    forms
}

/// The page size of a list whose page size the caller cannot choose.
pub const OWN_SIZE: usize = 100;

/// A list with its items.
pub struct List {
    /// The number of items.
    pub length: usize,
    /// The form in which a response names the next page.
    pub form: Form,
    /// The paging style; `None` if the response is the whole list.
    style: Option<Style>,
    /// Whether the response to every request is the first page.
    pub stuck: bool,
    envelope: Value,
    way: Vec<String>,
    item: Value,
    has_size: bool,
    scrolled: AtomicUsize,
}

impl List {
    /// Returns a list of a thousand items, for an operation that returns a list.
    pub fn new(described: &Described, operation: &Operation, form: Form) -> Self {
        let list = list(&described.api, operation).expect("an operation that returns a list");
        let (envelope, way) = envelope(described, list);
        let item = match &described.definition(&list.item).kind {
            Kind::Struct(_) => json!({}),
            _ => Sampler::new(described, 0).value(&Type::Named(list.item.clone())),
        };
        Self {
            length: 1000,
            form,
            style: (operation.paging.as_ref()).map(|paging| paging.style.clone()),
            stuck: false,
            envelope,
            way,
            item,
            has_size: (operation.paging.as_ref()).is_some_and(|paging| paging.per_page.is_some()),
            scrolled: AtomicUsize::new(0),
        }
    }

    /// Returns the response to a request, as bytes.
    pub fn respond(&self, seen: &Received) -> Vec<u8> {
        let size = match &self.style {
            None => self.length,
            Some(style) if self.has_size => asked(seen, style, &style.size).map_or(20, number),
            Some(_) => OWN_SIZE,
        };
        let start = match &self.style {
            Some(style) if !self.stuck => self.start(seen, style, size),
            _ => 0,
        };
        let end = self.length.min(start + size);
        let mut answer = self.envelope.clone();
        let items = (start..end).map(|number| self.item(number)).collect();
        *at(&mut answer, &self.way) = Value::Array(items);
        answer["total_count"] = json!(self.length);
        self.set_pages(&mut answer, seen, start, end, size);
        Response::new(200, "application/json", answer.to_string()).bytes()
    }

    fn item(&self, number: usize) -> Value {
        let mut item = self.item.clone();
        item[NUMBER] = json!(number);
        item
    }

    /// Returns the index of the first requested item.
    fn start(&self, seen: &Received, style: &Style, size: usize) -> usize {
        let marker = match &style.place {
            Some(In::Query(keys) | In::Body(keys)) => asked(seen, style, keys),
            None => asked(seen, style, IN_URL),
        };
        let start = match (style.marker, marker) {
            (Marker::Scroll, Some(_)) => self.scrolled.fetch_add(size, Ordering::SeqCst) + size,
            (Marker::Scroll, None) => {
                self.scrolled.store(0, Ordering::SeqCst);
                0
            }
            (Marker::Page, Some(page)) => (number(page) - 1) * size,
            (Marker::Cursor | Marker::Url, Some(token)) => offset(&token),
            (_, None) => 0,
        };
        start.min(self.length)
    }

    /// Sets the fields of the response that describe the pages.
    fn set_pages(
        &self,
        answer: &mut Value,
        seen: &Received,
        start: usize,
        end: usize,
        size: usize,
    ) {
        let (page, last, pages) = (
            start / size + 1,
            end == self.length,
            self.length.div_ceil(size),
        );
        answer["pages"] =
            json!({"type": "pages", "page": page, "per_page": size, "total_pages": pages});
        let Some(style) = &self.style else { return };
        set(answer, &style.page, json!(page));
        set(answer, &style.last, json!(pages));
        set(answer, &style.next, Value::Null);
        if style.next.starts_with("pages.next") {
            answer["pages"]["next"] = Value::Null;
        }
        let token = match style.marker {
            Marker::Page => (page + 1).to_string(),
            Marker::Scroll => "the-same-all-the-time".to_owned(),
            Marker::Cursor | Marker::Url => format!("after+{end}/="),
        };
        let at_url = match style.marker {
            Marker::Url => style.next.as_str(),
            _ => "pages.next",
        };
        let query = format!("{}={}", marker_name(style), escaped(&token));
        match self.form {
            // The last page of a scroll also contains the marker.
            _ if last && style.marker != Marker::Scroll => {
                // A null `pages` is one of the forms in which the service marks the last page.
                if self.form == Form::Url && at_url.starts_with("pages.") {
                    answer["pages"] = Value::Null;
                }
            }
            Form::Numbers => {}
            Form::Marker => {
                if style.next.starts_with("pages.next.") {
                    answer["pages"]["next"] = json!({"page": page + 1, "per_page": size});
                }
                let marker = match style.marker {
                    Marker::Page => json!(page + 1),
                    _ => json!(token),
                };
                set(answer, &style.next, marker);
            }
            Form::Url => {
                let url = format!("http://{}{}?{query}", seen.header("host")[0], seen.path);
                set(answer, at_url, json!(url));
            }
            Form::Relative => {
                let size = format!("{}={size}", last_key(&style.size));
                set(answer, at_url, json!(format!("?{query}&{size}")));
            }
        }
    }
}

/// Returns the name of the query parameter with the marker in a URL. For a style without such a parameter, this service
/// chooses the name.
fn marker_name(style: &Style) -> &str {
    match &style.place {
        Some(In::Query(keys) | In::Body(keys)) => last_key(keys),
        None => IN_URL,
    }
}

fn last_key(keys: &str) -> &str {
    keys.rsplit('.').next().unwrap_or(keys)
}

fn escaped(token: &str) -> String {
    token
        .replace('+', "%2B")
        .replace('/', "%2F")
        .replace('=', "%3D")
}

/// Sets the value at these dot-separated keys; does nothing if `keys` is empty.
fn set(value: &mut Value, keys: &str, new: Value) {
    if keys.is_empty() {
        return;
    }
    let mut inner = value;
    for key in keys.split('.') {
        if !inner.is_object() {
            *inner = json!({});
        }
        inner = &mut inner[key];
    }
    *inner = new;
}

/// Returns a sample of the response that contains the list, and the keys that lead to the items.
fn envelope(described: &Described, list: &codegen::ir::ListDef) -> (Value, Vec<String>) {
    let ty = Type::Named(list.ty.clone());
    match &list.items {
        Items::Field(names) => {
            let way = json_way(described, &list.ty, names);
            let mut sample = Sampler::new(described, 0).value(&ty);
            for name in &list.also {
                let other = json_way(described, &list.ty, std::slice::from_ref(name));
                *at(&mut sample, &other) = json!([]);
            }
            (sample, way)
        }
        Items::Arms { lists, .. } => {
            let Kind::Union(arms) = &described.definition(&list.ty).kind else {
                panic!("{} has variants but is not a union", list.ty);
            };
            // The sampler selects a variant by its index in the order of positions.
            let mut arms: Vec<&Arm> = arms.iter().collect();
            arms.sort_by_key(|arm| arm.position);
            let index = arms.iter().position(|arm| arm.name == lists[0]);
            let index = index.expect("the arm of the list");
            let Some(Items::Field(names)) = described
                .named(&arms[index].ty)
                .and_then(|arm| described.api.lists.iter().find(|list| list.ty == arm.name))
                .map(|list| &list.items)
            else {
                panic!("a variant of {} is not a list", list.ty);
            };
            let arm = described.named(&arms[index].ty).expect("a struct");
            let way = json_way(described, &arm.name, names);
            (Sampler::new(described, index).value(&ty), way)
        }
    }
}

/// Returns the JSON names of nested fields with these Rust names.
fn json_way(described: &Described, ty: &str, names: &[String]) -> Vec<String> {
    let mut way = Vec::new();
    let mut ty = Type::Named(ty.to_owned());
    for name in names {
        let Some(Kind::Struct(fields)) = described.named(&ty).map(|def| &def.kind) else {
            panic!("{name} is not a field of a struct");
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

/// Returns the offset in a cursor such as `after+300/=`.
fn offset(token: &str) -> usize {
    let digits = token.trim_start_matches("after+").trim_end_matches("/=");
    digits.parse().expect("a cursor of this list")
}

/// Returns the value at these keys in a request: in the body if the style's marker is in the body, otherwise in the
/// query string.
fn asked(seen: &Received, style: &Style, keys: &str) -> Option<String> {
    if let Some(In::Body(_)) = style.place {
        let body: Value = serde_json::from_slice(&seen.body).expect("a JSON body");
        let value = keys.split('.').try_fold(&body, |value, key| value.get(key));
        return value.map(|value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        });
    }
    let pairs = pairs(seen.query.as_deref().unwrap_or_default());
    let mut found = pairs.into_iter().filter(|(name, _)| name == keys);
    let first = found.next().map(|(_, value)| value);
    assert!(found.next().is_none(), "`{keys}` occurs twice: {seen:?}");
    first
}

fn number(text: String) -> usize {
    text.parse().expect("a number")
}

/// Returns the decoded names and values in a query string.
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
