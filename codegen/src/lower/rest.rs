//! Lists the parts of a description for which no code is generated, each with the reason, so that nothing is lost
//! silently.
//!
//! The walk visits the tree once, and compares the tree with the pointers that were recorded during lowering.

use std::collections::{BTreeMap, HashSet};

use super::operation::operation_key;
use super::params::is_sent_by_runtime;
use crate::ir::{Place, Skipped};
use crate::openapi::METHODS;
use crate::source::{Entry, Node, Value, escape_step, unescape_step};

const NOT_READ: &str = "no type is generated for the schema that contains this part";
const NOT_JSON: &str = "a body that is not JSON or a form has no type";
const NOT_REQUIRED: &str = "this name makes no property of a generated type required";
const LINKS: &str = "a link does not change what a call sends or returns";
const CALLBACKS: &str =
    "the service sends a callback to a URL of the application, and the client does not serve URLs";
/// The reason for keywords that restrict values.
const CHECKED: &str = "the service checks the values";
/// Keywords without effect on types, each with the reason.
const KEYWORDS: [(&str, &str); 17] = [
    ("allowEmptyValue", CHECKED),
    ("allowReserved", "every value is percent-encoded"),
    ("default", "the service applies the default"),
    ("exclusiveMaximum", CHECKED),
    ("exclusiveMinimum", CHECKED),
    ("maxItems", CHECKED),
    ("maxLength", CHECKED),
    ("maxProperties", CHECKED),
    ("maximum", CHECKED),
    ("minItems", CHECKED),
    ("minLength", CHECKED),
    ("minProperties", CHECKED),
    ("minimum", CHECKED),
    ("multipleOf", CHECKED),
    ("pattern", CHECKED),
    ("uniqueItems", CHECKED),
    ("writeOnly", "a response may lack any property"),
];
/// Keywords of a description, a path or an operation without effect on calls, each with the reason.
const ACCESS: [(&str, &str); 2] = [
    (
        "security",
        "the client sends its access token with every call",
    ),
    ("servers", "the client has a base URL for each region"),
];
const OTHER_MEDIA: &str = "another media type of the same content is used";

/// Lists every part of the description for which no code is generated. `seen` contains the JSON
/// pointers that were recorded during lowering.
pub(super) fn rest(tree: &Node, seen: &HashSet<String>) -> Vec<Skipped> {
    let mut rest = Rest {
        tree,
        seen,
        reached: HashSet::new(),
        named: HashSet::new(),
        keywords: BTreeMap::new(),
        skipped: Vec::new(),
    };
    rest.access(tree, "");
    for path in tree.entries_of("paths") {
        let pointer = format!("/paths/{}", escape_step(&path.key));
        for method in path.value.entries() {
            if METHODS.contains(&method.key.as_str()) {
                rest.operation(path, method, &pointer);
            }
        }
    }
    rest.components();
    for (keyword, (reason, count)) in std::mem::take(&mut rest.keywords) {
        let reason = format!("{reason} ({count} in all)");
        rest.skip(format!("keyword {keyword}"), reason);
    }
    rest.skipped
}

/// A part of an operation.
struct Part<'t> {
    node: &'t Node,
    pointer: String,
    /// The name under which its omissions are listed.
    what: String,
    /// Whether the part is a component, which several operations can use.
    shared: bool,
}

impl<'t> Part<'t> {
    fn new(node: &'t Node, pointer: String, what: String) -> Self {
        Self {
            node,
            pointer,
            what,
            shared: false,
        }
    }
}

struct Rest<'t> {
    tree: &'t Node,
    seen: &'t HashSet<String>,
    /// Pointers of components to which some operation refers.
    reached: HashSet<String>,
    /// The names of the entries in `skipped`.
    named: HashSet<String>,
    /// The keywords without effect that occur, each with the reason and the number of occurrences.
    keywords: BTreeMap<&'static str, (&'static str, usize)>,
    skipped: Vec<Skipped>,
}

impl<'t> Rest<'t> {
    fn skip(&mut self, what: String, reason: impl Into<String>) {
        if self.named.insert(what.clone()) {
            let reason = reason.into();
            self.skipped.push(Skipped { what, reason });
        }
    }

    /// Follows the references of a part to a component, whose omissions are listed once, under its own name. Returns
    /// `None` if a reference is broken or its target was already visited.
    fn follow(&mut self, part: Part<'t>) -> Option<Part<'t>> {
        let mut part = part;
        while let Some(target) = part.node.get("$ref").and_then(Node::as_str) {
            let pointer = target.strip_prefix('#')?.to_owned();
            let (front, name) = pointer.rsplit_once('/')?;
            let section = front.rsplit('/').next().and_then(section_name)?;
            part = Part {
                node: self.tree.pointer(&pointer)?,
                what: format!("component {section} {}", unescape_step(name)),
                pointer: pointer.clone(),
                shared: true,
            };
            if !self.reached.insert(pointer) {
                return None;
            }
        }
        Some(part)
    }

    /// Records the component that a part refers to.
    fn reach(&mut self, node: &'t Node) {
        let _ = self.follow(Part::new(node, String::new(), String::new()));
    }

    /// Lists the keywords of [`ACCESS`]; `of` is the key of an operation and a space, or empty.
    fn access(&mut self, node: &Node, of: &str) {
        for (keyword, reason) in ACCESS {
            if node.get(keyword).is_some() {
                self.skip(format!("{of}{keyword}"), reason);
            }
        }
    }

    /// Counts the keywords of [`KEYWORDS`] at a node.
    fn count(&mut self, node: &Node) {
        for (keyword, reason) in KEYWORDS {
            if node.get(keyword).is_some() {
                self.keywords.entry(keyword).or_insert((reason, 0)).1 += 1;
            }
        }
    }

    fn operation(&mut self, path: &'t Entry, method: &'t Entry, above: &str) {
        let key = operation_key(&method.key, &path.key);
        let pointer = format!("{above}/{}", method.key);
        for (node, pointer) in [(&method.value, pointer.as_str()), (&path.value, above)] {
            self.access(node, &format!("{key} "));
            for (at, item) in node.items_of("parameters").iter().enumerate() {
                let here = format!("{pointer}/parameters/{at}");
                if let Some(found) = self.follow(Part::new(item, here, key.clone())) {
                    self.parameter(found.node, &found.pointer, &found.what);
                }
            }
        }
        if let Some(body) = method.value.get("requestBody") {
            let here = format!("{pointer}/requestBody");
            if let Some(found) = self.follow(Part::new(body, here, format!("{key} request"))) {
                self.content(found.node, &found.pointer, &found.what);
            }
        }
        for status in method.value.entries_of("responses") {
            let listed = format!("{pointer}/responses/{}", status.key);
            self.response(status, listed, &key);
        }
        for callback in method.value.entries_of("callbacks") {
            self.reach(&callback.value);
            self.skip(format!("{key} callback {}", callback.key), CALLBACKS);
        }
    }

    fn parameter(&mut self, parameter: &'t Node, pointer: &str, key: &str) {
        let text = |name| {
            parameter
                .get(name)
                .and_then(Node::as_str)
                .unwrap_or_default()
        };
        let name = text("name");
        self.count(parameter);
        match text("in") {
            "cookie" => {
                let what = format!("{key} cookie {name}");
                self.skip(what, "the client does not store cookies");
            }
            "header" if is_sent_by_runtime(name) => {
                self.skip(
                    format!("header {name}"),
                    "the client sends this header automatically",
                );
            }
            "path" => {
                let what = format!("{key} path {name}");
                let reason = "a path parameter can be any string";
                self.contents(parameter, &what, reason);
            }
            _ => {
                let what = format!("{key} params.{name}");
                if let Some(schema) = parameter.get("schema") {
                    self.schema(schema, &format!("{pointer}/schema"), &what);
                }
                for media in parameter.entries_of("content") {
                    if let Some(schema) = media.value.get("schema") {
                        let media = escape_step(&media.key);
                        self.schema(schema, &format!("{pointer}/content/{media}/schema"), &what);
                    }
                }
            }
        }
    }

    /// Lists the media types of a body, except the media type that is used.
    fn content(&mut self, body: &'t Node, pointer: &str, what: &str) {
        for media in body.entries_of("content") {
            let here = format!("{pointer}/content/{}", escape_step(&media.key));
            if !self.seen.contains(&here) {
                self.skip(format!("{what} as {}", media.key), OTHER_MEDIA);
                continue;
            }
            if let Some(schema) = media.value.get("schema") {
                let pointer = format!("{here}/schema");
                match self.seen.contains(&pointer) {
                    true => self.schema(schema, &pointer, what),
                    false => self.contents(schema, &format!("{what} as {}", media.key), NOT_JSON),
                }
            }
            for part in media.value.entries_of("encoding") {
                let what = format!("{what}.{} encoding", part.key);
                self.skip(
                    what,
                    "the media type and headers of a part follow from its type",
                );
            }
        }
    }

    fn response(&mut self, status: &'t Entry, listed: String, key: &str) {
        let what = format!("{key} response {}", status.key);
        let read = self.seen.contains(&listed);
        let failure = status.key.starts_with(['4', '5']);
        if !read && !failure {
            self.skip(
                what.clone(),
                "a call returns the type of the other statuses",
            );
        }
        let Some(found) = self.follow(Part::new(&status.value, listed, what)) else {
            return;
        };
        let (response, pointer, what) = (found.node, found.pointer, found.what);
        // A shared response can be a success of one operation and a failure of a different operation.
        let content = response.entries_of("content").iter();
        let mut pointers =
            content.map(|media| format!("{pointer}/content/{}", escape_step(&media.key)));
        let read = match found.shared {
            true => pointers.any(|pointer| self.seen.contains(&pointer)),
            false => read,
        };
        if read {
            self.content(response, &pointer, &what);
        } else if failure || found.shared {
            let reason = "a failed call returns `intercom_api::Error`, which contains the body";
            for media in response.entries_of("content") {
                self.contents(&media.value, &what, reason);
            }
        }
        for header in response.entries_of("headers") {
            self.reach(&header.value);
            let what = format!("{what} header {}", header.key);
            self.skip(what, "the headers of a response are read by name");
        }
        for link in response.entries_of("links") {
            self.reach(&link.value);
            self.skip(format!("{what} link {}", link.key), LINKS);
        }
    }

    fn components(&mut self) {
        let tree = self.tree;
        for section in tree.entries_of("components") {
            for Entry { key, value, .. } in section.value.entries() {
                let pointer = format!("/components/{}/{}", section.key, escape_step(key));
                match section.key.as_str() {
                    "schemas" => self.schema(value, &pointer, &Place::schema(key).to_string()),
                    "securitySchemes" => {
                        let reason = "the client sends its access token as a bearer token";
                        self.skip(format!("security scheme {key}"), reason);
                    }
                    other => {
                        let one = section_name(other).filter(|_| !self.reached.contains(&pointer));
                        if let Some(one) = one {
                            let reason = "no operation refers to this component";
                            self.skip(format!("component {one} {key}"), reason);
                        }
                    }
                }
            }
        }
    }

    /// Lists the parts of a schema for which no code is generated.
    fn schema(&mut self, schema: &'t Node, pointer: &str, what: &str) {
        if schema.get("$ref").is_some() {
            return;
        }
        self.count(schema);
        for property in schema.entries_of("properties") {
            let pointer = format!("{pointer}/properties/{}", escape_step(&property.key));
            let what = format!("{what}.{}", property.key);
            if self.seen.contains(&pointer) {
                self.schema(&property.value, &pointer, &what);
            } else {
                self.skip(what, NOT_READ);
            }
        }
        self.required(schema, pointer, what);
        if let Some(items) = schema.get("items") {
            self.schema(items, &format!("{pointer}/items"), &format!("{what}[]"));
        }
        self.alternatives(schema, pointer, what);
        self.values(schema, pointer, what);
        self.discriminator(schema, pointer, what);
        if let Some(values) = schema.get("additionalProperties") {
            if !values.entries().is_empty() {
                let reason = "the values of a map can be any JSON value";
                self.skip(format!("{what} additionalProperties"), reason);
            }
            self.count_within(values);
        }
        if let Some(excluded) = schema.get("not") {
            self.contents(
                excluded,
                &format!("{what} not"),
                "no type can exclude values",
            );
        }
    }

    /// Lists the names in `required` that make no property of a generated type required.
    fn required(&mut self, schema: &Node, pointer: &str, what: &str) {
        for (at, name) in schema.items_of("required").iter().enumerate() {
            if !self.seen.contains(&format!("{pointer}/required/{at}")) {
                let what = format!("{what} required {}", name.as_str().unwrap_or_default());
                self.skip(what, NOT_REQUIRED);
            }
        }
    }

    /// Lists the omissions in the `allOf`, `oneOf` and `anyOf` of `schema`.
    fn alternatives(&mut self, schema: &'t Node, pointer: &str, what: &str) {
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let list = schema.items_of(keyword);
            let choice = keyword != "allOf" && list.len() > 1;
            for (at, part) in list.iter().enumerate() {
                let pointer = format!("{pointer}/{keyword}/{at}");
                if choice && is_requirement(part) {
                    let reason = "no Rust type can require one of several properties";
                    self.skip(format!("{what} {keyword}"), reason);
                } else if !choice {
                    self.schema(part, &pointer, what);
                } else if self.seen.contains(&pointer) {
                    self.schema(part, &pointer, &format!("{what}|{at}"));
                } else {
                    self.skip(format!("{what}|{at}"), NOT_READ);
                }
            }
        }
    }

    /// Lists a discriminator that no variant uses, or else the values of its mapping that no variant has.
    fn discriminator(&mut self, schema: &'t Node, pointer: &str, what: &str) {
        let Some(discriminator) = schema.get("discriminator") else {
            return;
        };
        let pointer = format!("{pointer}/discriminator");
        let what = format!("{what} discriminator");
        let mapping = discriminator.entries_of("mapping");
        if !mapping.is_empty() && !self.seen.contains(&pointer) {
            let reason =
                "the mapping does not cover every alternative, or the schema has no alternatives";
            return self.skip(what, reason);
        }
        for entry in mapping {
            let key = escape_step(&entry.key);
            if !self.seen.contains(&format!("{pointer}/mapping/{key}")) {
                let reason = "the schema of this value is not among the alternatives";
                self.skip(format!("{what} {}", entry.key), reason);
            }
        }
    }

    /// Lists the values of an `enum` that became neither a Rust enum nor a constant.
    fn values(&mut self, schema: &Node, pointer: &str, what: &str) {
        let values = schema.items_of("enum");
        if !has_value(values) || self.seen.contains(&format!("{pointer}/enum")) {
            return;
        }
        let reason = match values.iter().all(|value| value.as_str().is_some()) {
            true => "any string is accepted here",
            false => "an enum with values other than strings accepts any value of its type",
        };
        self.skip(format!("{what} enum"), reason);
    }

    /// Lists a part as a whole if it describes properties, alternatives or values.
    fn contents(&mut self, node: &Node, what: &str, reason: &str) {
        if has_facts(node) {
            self.skip(what.to_owned(), reason);
        }
        self.count_within(node);
    }

    /// Counts the keywords of [`KEYWORDS`] at a node and in all schemas inside it.
    fn count_within(&mut self, node: &Node) {
        self.count(node);
        for inner in inner(node) {
            self.count_within(inner);
        }
    }
}

/// Returns the singular name of a section of `components`.
fn section_name(section: &str) -> Option<&'static str> {
    Some(match section {
        "callbacks" => "callback",
        "headers" => "header",
        "links" => "link",
        "parameters" => "parameter",
        "requestBodies" => "request body",
        "responses" => "response",
        _ => return None,
    })
}

/// Returns whether a schema only lists required properties.
fn is_requirement(schema: &Node) -> bool {
    let others = ["properties", "oneOf", "anyOf", "allOf", "$ref"];
    schema.get("required").is_some() && others.iter().all(|key| schema.get(key).is_none())
}

/// Returns whether a node, or any schema inside the node, describes properties, alternatives or values.
fn has_facts(node: &Node) -> bool {
    let lists = ["oneOf", "anyOf", "allOf"];
    let maps = ["properties", "additionalProperties"];
    lists.iter().any(|key| !node.items_of(key).is_empty())
        || maps.iter().any(|key| !node.entries_of(key).is_empty())
        || has_value(node.items_of("enum"))
        || inner(node).any(has_facts)
}

/// Returns the schemas directly inside a schema, a media type or a body.
fn inner(node: &Node) -> impl Iterator<Item = &Node> {
    let single = ["schema", "items", "additionalProperties", "not"];
    let lists = ["allOf", "oneOf", "anyOf"];
    let maps = ["properties", "content"];
    let lists = lists.into_iter().flat_map(|key| node.items_of(key));
    let maps = maps.into_iter().flat_map(|key| node.entries_of(key));
    let single = single.into_iter().filter_map(|key| node.get(key));
    let parts = single.chain(lists);
    parts.chain(maps.map(|entry| &entry.value))
}

/// Returns whether an `enum` has a value other than `null`; `null` alone only makes a value nullable.
fn has_value(values: &[Node]) -> bool {
    values.iter().any(|one| one.value != Value::Null)
}
