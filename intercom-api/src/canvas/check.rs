//! The validation of responses before they are sent. The validation checks the JSON, so it covers every response,
//! regardless of how the response was created.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use serde_json::Value;

use super::{CanvasError, Problem};

/// The maximum length, in bytes, of the JSON of each of these values: the content, the stored data and the content URL.
const MAX_BYTES: usize = 64 * 1024;

/// The required fields of each kind of component, item and option, except `type`.
const NEEDED: [(&str, &[&str]); 15] = [
    ("button", &["id", "label", "action"]),
    ("checkbox", &["id", "option", "label"]),
    ("data-table", &["items"]),
    ("divider", &[]),
    ("dropdown", &["id", "options"]),
    ("field-value", &["field", "value"]),
    ("image", &["url", "width", "height"]),
    ("input", &["id"]),
    ("item", &["id", "title"]),
    ("list", &["items"]),
    ("option", &["id", "text"]),
    ("single-select", &["id", "options"]),
    ("spacer", &[]),
    ("text", &["text"]),
    ("textarea", &["id"]),
];

/// The components with options, each with its type, the field that contains the options, and the permitted number of
/// options.
const OPTIONS: [(&str, &str, RangeInclusive<usize>); 3] = [
    ("checkbox", "option", 1..=usize::MAX),
    ("dropdown", "options", 2..=10),
    ("single-select", "options", 2..=10),
];

/// The state of the validation.
#[derive(Default)]
pub(super) struct Check {
    problems: Vec<Problem>,
    /// The ids of components and list items, each with the path of its first occurrence.
    ids: HashMap<String, String>,
}

impl Check {
    /// Checks a response with a canvas in the field `canvas`.
    pub(super) fn canvas(response: Value) -> Result<Value, CanvasError> {
        let mut check = Check::default();
        let canvas = &response["canvas"];
        match (canvas.get("content"), canvas.get("content_url")) {
            (Some(content), None) => check.components(content, "$.canvas.content"),
            (None, Some(url)) => check.live(url),
            (None, None) => check.find("$.canvas", "has neither `content` nor `content_url`"),
            (Some(_), Some(_)) => check.find(
                "$.canvas",
                "has both `content` and `content_url`; a canvas is either static or live",
            ),
        }
        if let Some(stored) = canvas.get("stored_data") {
            check.size(stored, "$.canvas.stored_data");
        }
        check.done(response)
    }

    /// Checks a response with components in the field `content`.
    pub(super) fn content(response: Value) -> Result<Value, CanvasError> {
        let mut check = Check::default();
        check.components(&response["content"], "$.content");
        check.done(response)
    }

    fn done(self, response: Value) -> Result<Value, CanvasError> {
        match self.problems.is_empty() {
            true => Ok(response),
            false => Err(CanvasError(self.problems)),
        }
    }

    fn find(&mut self, path: &str, message: impl Into<String>) {
        self.problems.push(Problem::new(path, message));
    }

    fn live(&mut self, url: &Value) {
        self.size(url, "$.canvas.content_url");
        self.web_address(url, "$.canvas.content_url");
    }

    fn size(&mut self, value: &Value, path: &str) {
        let bytes = value.to_string().len();
        if bytes > MAX_BYTES {
            let message = format!("is {bytes} bytes long as JSON; the limit is {MAX_BYTES} bytes");
            self.find(path, message);
        }
    }

    fn components(&mut self, content: &Value, path: &str) {
        self.size(content, path);
        let path = format!("{path}.components");
        match content.get("components").and_then(Value::as_array) {
            None => self.find(&path, "is missing"),
            Some(components) => {
                for (index, component) in components.iter().enumerate() {
                    self.component(component, &format!("{path}[{index}]"));
                }
            }
        }
    }

    fn component(&mut self, component: &Value, path: &str) {
        let Some(kind) = component.get("type").and_then(Value::as_str) else {
            return self.find(path, "has no `type`; a component requires a `type`");
        };
        self.part(component, kind, path);
        self.own_id(component, path);
        for (with_options, field, count) in OPTIONS {
            if kind == with_options {
                self.options(component, field, &count, path);
            }
        }
        match kind {
            "image" => self.image(component, path),
            "list" => self.items(component, "item", path),
            "data-table" => self.items(component, "field-value", path),
            _ => {}
        }
        if let Some(action) = component.get("action") {
            self.action(action, kind, &format!("{path}.action"));
        }
    }

    /// Checks the required fields of a part. A part of an unknown kind has no required fields.
    fn part(&mut self, part: &Value, kind: &str, path: &str) {
        let needed = NEEDED.iter().find(|(name, _)| *name == kind);
        for key in needed.map_or(&[][..], |(_, keys)| keys) {
            let path = format!("{path}.{key}");
            match part.get(key) {
                None | Some(Value::Null) => self.find(&path, "is missing"),
                Some(value) => self.kind(value, key, &path),
            }
        }
    }

    fn kind(&mut self, value: &Value, key: &str, path: &str) {
        match key {
            "option" | "options" | "items" if !value.is_array() => {
                self.find(path, "must be an array")
            }
            "option" | "options" | "items" => {}
            "action" if !value.is_object() => self.find(path, "must be an action"),
            "action" => {}
            "width" | "height" => self.pixels(value, path),
            "id" => match value.as_str() {
                Some(id) if !id.is_empty() => {}
                Some(_) => self.find(path, "is empty"),
                None => self.find(path, "must be a string"),
            },
            _ if !value.is_string() => self.find(path, "must be a string"),
            _ => {}
        }
    }

    fn pixels(&mut self, value: &Value, path: &str) {
        if value.as_i64().is_none_or(|pixels| pixels < 1) {
            self.find(path, "must be a positive whole number of pixels");
        }
    }

    /// Checks that the id of a component or list item is unique in the canvas.
    fn own_id(&mut self, part: &Value, path: &str) {
        let Some(id) = part.get("id").and_then(Value::as_str) else {
            return;
        };
        let path = format!("{path}.id");
        match self.ids.get(id) {
            Some(first) => {
                let message = format!("duplicates {first}; ids must be unique");
                self.find(&path, message);
            }
            None => {
                self.ids.insert(id.to_owned(), path);
            }
        }
    }

    fn options(&mut self, part: &Value, field: &str, count: &RangeInclusive<usize>, path: &str) {
        let Some(options) = part.get(field).and_then(Value::as_array) else {
            return;
        };
        let path_of = |index| format!("{path}.{field}[{index}]");
        if !count.contains(&options.len()) {
            let (least, most) = (count.start(), count.end());
            let wanted = match *most {
                usize::MAX => format!("at least {least} is required"),
                most => format!("{least} to {most} are required"),
            };
            let plural = if options.len() == 1 { "" } else { "s" };
            let message = format!("has {} option{plural}, and {wanted}", options.len());
            self.find(&format!("{path}.{field}"), message);
        }
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (index, option) in options.iter().enumerate() {
            self.part(option, "option", &path_of(index));
            let id = option.get("id").and_then(Value::as_str);
            if let Some(first) = id.and_then(|id| seen.insert(id, index)) {
                let message = format!(
                    "duplicates {}.id; option ids must be unique",
                    path_of(first)
                );
                self.find(&format!("{}.id", path_of(index)), message);
            }
        }
        self.chosen(part, &seen, path);
    }

    /// Checks that the selected values are ids of options.
    fn chosen(&mut self, part: &Value, options: &HashMap<&str, usize>, path: &str) {
        let strange = |value: &Value| value.as_str().is_none_or(|id| !options.contains_key(id));
        let path = format!("{path}.value");
        match part.get("value") {
            None => {}
            Some(Value::Array(values)) => {
                for (index, _) in values.iter().enumerate().filter(|(_, id)| strange(id)) {
                    self.find(&format!("{path}[{index}]"), "must be the id of an option");
                }
            }
            Some(value) if strange(value) => self.find(&path, "must be the id of an option"),
            Some(_) => {}
        }
    }

    fn items(&mut self, part: &Value, kind: &str, path: &str) {
        let items = part.get("items").and_then(Value::as_array);
        for (index, item) in items.into_iter().flatten().enumerate() {
            let path = format!("{path}.items[{index}]");
            self.part(item, kind, &path);
            self.own_id(item, &path);
            if let Some(action) = item.get("action") {
                self.action(action, kind, &format!("{path}.action"));
            }
            if let Some(image) = item.get("image") {
                self.web_address(image, &format!("{path}.image"));
                for key in ["image_width", "image_height"] {
                    let path = format!("{path}.{key}");
                    match item.get(key) {
                        Some(pixels) => self.pixels(pixels, &path),
                        None => self.find(
                            &path,
                            "is missing; an image requires `image_width` and `image_height`",
                        ),
                    }
                }
            }
        }
    }

    fn image(&mut self, image: &Value, path: &str) {
        if let Some(url) = image.get("url") {
            self.web_address(url, &format!("{path}.url"));
        }
    }

    fn action(&mut self, action: &Value, owner: &str, path: &str) {
        let Some(kind) = action.get("type").and_then(Value::as_str) else {
            return self.find(path, "has no `type`; an action requires a `type`");
        };
        if owner == "image" && kind != "url" {
            return self.find(
                path,
                "must have the type `url`; an image supports no other action",
            );
        }
        let url = format!("{path}.url");
        match (kind, action.get("url")) {
            ("url" | "sheet", None) => self.find(&url, "is missing"),
            ("url", Some(address)) => self.address(address, &url),
            ("sheet", Some(address)) => self.web_address(address, &url),
            _ => {}
        }
    }

    /// Checks a URL that a browser opens. Every scheme is accepted, for instance `mailto` or `tel`.
    fn address(&mut self, value: &Value, path: &str) {
        let scheme = value.as_str().and_then(|text| text.split_once(':'));
        let known = scheme.is_some_and(|(scheme, rest)| {
            let mut letters = scheme.bytes();
            letters
                .next()
                .is_some_and(|first| first.is_ascii_alphabetic())
                && letters.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
                && !rest.is_empty()
        });
        if !known {
            self.find(
                path,
                "must be a URL that starts with a scheme, such as `https:`",
            );
        }
    }

    /// Checks a URL with the scheme `https` or `http`.
    fn web_address(&mut self, value: &Value, path: &str) {
        let text = value.as_str().unwrap_or_default();
        let rest = ["https://", "http://"].into_iter().find_map(|scheme| {
            let (start, rest) = text.split_at_checked(scheme.len())?;
            start.eq_ignore_ascii_case(scheme).then_some(rest)
        });
        let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
        let usable = |host: &str| !host.is_empty() && !host.contains(char::is_whitespace);
        if !host.is_some_and(usable) {
            self.find(path, "must be a URL that starts with `https://` and a host");
        }
    }
}
