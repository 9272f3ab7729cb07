//! Lists the parts of a description that are not generated, each with the reason, so that nothing is lost silently.
//!
//! The walk visits the tree once. It compares the tree with the pointers that were recorded while types were made.

use std::collections::{BTreeMap, HashSet};

use super::operation::operation_key;
use super::params::is_sent_by_runtime;
use crate::ir::Skipped;
use crate::openapi::METHODS;
use crate::source::{Entry, Node, escape_step, unescape_step};

const NOT_READ: &str = "no type is generated for the schema that has it";
const NOT_JSON: &str = "a body that is not JSON or a form has no type";
const NOT_REQUIRED: &str = "no property of a generated type is required by it";
const LINKS: &str = "a link does not change what a call sends or returns";
const CALLBACKS: &str =
    "the service sends it to an address of the application, which the client does not serve";
/// The reason for keywords that restrict values.
const CHECKED: &str = "the service checks it";
/// Keywords without effect on types, each with the reason.
const KEYWORDS: [(&str, &str); 17] = [
    ("allowEmptyValue", CHECKED),
    ("allowReserved", "every value is percent-encoded"),
    ("default", "the service applies it"),
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
    ("servers", "the client has an address for each region"),
];
const OTHER_MEDIA: &str = "another media type of the same content is used";

/// Lists every part of the description that is not generated. `seen` has the JSON pointers of the generated parts.
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
    for path in entries(tree, "paths") {
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
    /// It is a component, which several operations can use.
    shared: bool,
}

struct Rest<'t> {
    tree: &'t Node,
    seen: &'t HashSet<String>,
    /// Pointers of components that some operation refers to.
    reached: HashSet<String>,
    /// The entries of `skipped`, by name.
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
        let _ = self.follow(Part {
            node,
            pointer: String::new(),
            what: String::new(),
            shared: false,
        });
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
            let items = node.get("parameters").map(Node::items).unwrap_or_default();
            for (at, item) in items.iter().enumerate() {
                let found = self.follow(Part {
                    node: item,
                    pointer: format!("{pointer}/parameters/{at}"),
                    what: key.clone(),
                    shared: false,
                });
                if let Some(found) = found {
                    self.parameter(found.node, &found.pointer, &found.what);
                }
            }
        }
        if let Some(body) = method.value.get("requestBody") {
            let found = self.follow(Part {
                node: body,
                pointer: format!("{pointer}/requestBody"),
                what: format!("{key} request"),
                shared: false,
            });
            if let Some(found) = found {
                self.content(found.node, &found.pointer, &found.what);
            }
        }
        for status in entries(&method.value, "responses") {
            let listed = format!("{pointer}/responses/{}", status.key);
            self.response(status, listed, &key);
        }
        for callback in entries(&method.value, "callbacks") {
            self.reach(&callback.value);
            self.skip(format!("{key} callback {}", callback.key), CALLBACKS);
        }
    }

    fn parameter(&mut self, parameter: &'t Node, pointer: &str, key: &str) {
        let text = |name: &str| {
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
                self.skip(what, "the client keeps no cookies");
            }
            "header" if is_sent_by_runtime(name) => {
                self.skip(format!("header {name}"), "the client sends it by itself");
            }
            "path" => {
                let what = format!("{key} path {name}");
                let reason = "a path parameter is any string";
                self.contents(parameter, &what, reason);
            }
            _ => {
                let what = format!("{key} params.{name}");
                if let Some(schema) = parameter.get("schema") {
                    self.schema(schema, &format!("{pointer}/schema"), &what);
                }
                self.medias(parameter, pointer, &what);
            }
        }
    }

    /// The media types of a body, of which one is used.
    fn content(&mut self, body: &'t Node, pointer: &str, what: &str) {
        for media in entries(body, "content") {
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
            for part in entries(&media.value, "encoding") {
                let what = format!("{what}.{} encoding", part.key);
                self.skip(
                    what,
                    "the media type and headers of a part follow from its type",
                );
            }
        }
    }

    /// The media types of a parameter.
    fn medias(&mut self, parameter: &'t Node, pointer: &str, what: &str) {
        for media in entries(parameter, "content") {
            if let Some(schema) = media.value.get("schema") {
                let pointer = format!("{pointer}/content/{}/schema", escape_step(&media.key));
                self.schema(schema, &pointer, what);
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
        let found = self.follow(Part {
            node: &status.value,
            pointer: listed,
            what,
            shared: false,
        });
        let Some(found) = found else {
            return;
        };
        let Part {
            node: response,
            pointer,
            what,
            shared,
        } = found;
        // One operation can return what is a failure of another one.
        let content = entries(response, "content").iter();
        let mut pointers =
            content.map(|media| format!("{pointer}/content/{}", escape_step(&media.key)));
        let read = match shared {
            true => pointers.any(|pointer| self.seen.contains(&pointer)),
            false => read,
        };
        if read {
            self.content(response, &pointer, &what);
        } else if failure || shared {
            let reason = "a failed call returns `intercom_api::Error`, which keeps the body";
            for media in entries(response, "content") {
                self.contents(&media.value, &what, reason);
            }
        }
        for header in entries(response, "headers") {
            self.reach(&header.value);
            let what = format!("{what} header {}", header.key);
            self.skip(what, "the headers of a response are read by name");
        }
        for link in entries(response, "links") {
            self.reach(&link.value);
            self.skip(format!("{what} link {}", link.key), LINKS);
        }
    }

    fn components(&mut self) {
        let tree = self.tree;
        for section in entries(tree, "components") {
            let one = match section.key.as_str() {
                "schemas" => {
                    for schema in section.value.entries() {
                        let key = escape_step(&schema.key);
                        let pointer = format!("/components/schemas/{key}");
                        let place = crate::ir::Place::schema(&schema.key).to_string();
                        self.schema(&schema.value, &pointer, &place);
                    }
                    continue;
                }
                "securitySchemes" => {
                    for scheme in section.value.entries() {
                        let what = format!("security scheme {}", scheme.key);
                        self.skip(what, "the client sends its access token as a bearer token");
                    }
                    continue;
                }
                other => match section_name(other) {
                    Some(one) => one,
                    None => continue,
                },
            };
            for entry in section.value.entries() {
                let pointer = format!("/components/{}/{}", section.key, escape_step(&entry.key));
                if !self.reached.contains(&pointer) {
                    let what = format!("component {one} {}", entry.key);
                    self.skip(what, "no operation refers to it");
                }
            }
        }
    }

    /// Lists the parts of a schema that are not generated.
    fn schema(&mut self, schema: &'t Node, pointer: &str, what: &str) {
        if schema.get("$ref").is_some() {
            return;
        }
        self.count(schema);
        for property in entries(schema, "properties") {
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
                let reason = "the values of a map are any JSON";
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

    /// Lists the names in `required` that no property of a type requires.
    fn required(&mut self, schema: &Node, pointer: &str, what: &str) {
        let required = schema.get("required").map(Node::items).unwrap_or_default();
        for (at, name) in required.iter().enumerate() {
            if !self.seen.contains(&format!("{pointer}/required/{at}")) {
                let what = format!("{what} required {}", name.as_str().unwrap_or_default());
                self.skip(what, NOT_REQUIRED);
            }
        }
    }

    /// Lists the parts that `schema` combines or chooses from.
    fn alternatives(&mut self, schema: &'t Node, pointer: &str, what: &str) {
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let list = schema.get(keyword).map(Node::items).unwrap_or_default();
            for (at, part) in list.iter().enumerate() {
                let pointer = format!("{pointer}/{keyword}/{at}");
                if keyword != "allOf" && list.len() > 1 && is_requirement(part) {
                    let reason = "no type can require one property or another";
                    self.skip(format!("{what} {keyword}"), reason);
                    continue;
                }
                let alternative = keyword != "allOf" && list.len() > 1;
                let deeper = if alternative {
                    format!("{what}|{at}")
                } else {
                    what.to_owned()
                };
                if alternative && !self.seen.contains(&pointer) {
                    self.skip(deeper, NOT_READ);
                } else {
                    self.schema(part, &pointer, &deeper);
                }
            }
        }
    }

    /// Lists a discriminator, or the values of its mapping, that no variant has.
    fn discriminator(&mut self, schema: &'t Node, pointer: &str, what: &str) {
        let Some(discriminator) = schema.get("discriminator") else {
            return;
        };
        let pointer = format!("{pointer}/discriminator");
        let (mapping, what) = (
            entries(discriminator, "mapping"),
            format!("{what} discriminator"),
        );
        if !mapping.is_empty() && !self.seen.contains(&pointer) {
            let reason = "it does not cover every alternative, or the schema has no alternatives";
            return self.skip(what, reason);
        }
        for entry in mapping {
            let key = escape_step(&entry.key);
            if !self.seen.contains(&format!("{pointer}/mapping/{key}")) {
                let reason = "its schema is not among the alternatives";
                self.skip(format!("{what} {}", entry.key), reason);
            }
        }
    }

    /// Lists the values of an `enum` that became neither a Rust enum nor a constant.
    fn values(&mut self, schema: &Node, pointer: &str, what: &str) {
        let values = schema.get("enum").map(Node::items).unwrap_or_default();
        if !says_something(values) || self.seen.contains(&format!("{pointer}/enum")) {
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

/// The name of an entry of a section of `components`.
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

/// Whether a schema only lists required properties.
fn is_requirement(schema: &Node) -> bool {
    let others = ["properties", "oneOf", "anyOf", "allOf", "$ref"];
    schema.get("required").is_some() && others.iter().all(|key| schema.get(key).is_none())
}

/// Whether anything below describes properties, alternatives or values.
fn has_facts(node: &Node) -> bool {
    let items = |key| node.get(key).map(Node::items).unwrap_or_default();
    !entries(node, "properties").is_empty()
        || !items("oneOf").is_empty()
        || !items("anyOf").is_empty()
        || !items("allOf").is_empty()
        || !entries(node, "additionalProperties").is_empty()
        || says_something(items("enum"))
        || inner(node).any(has_facts)
}

/// The schemas directly inside a schema, a media type or a body.
fn inner(node: &Node) -> impl Iterator<Item = &Node> {
    let single = ["schema", "items", "additionalProperties", "not"];
    let lists = ["allOf", "oneOf", "anyOf"];
    let maps = ["properties", "content"];
    let lists = lists.into_iter().filter_map(|key| node.get(key));
    let maps = maps.into_iter().flat_map(|key| entries(node, key));
    let single = single.into_iter().filter_map(|key| node.get(key));
    let parts = single.chain(lists.flat_map(Node::items));
    parts.chain(maps.map(|entry| &entry.value))
}

/// Whether an `enum` has a value besides `null`, which only makes the value nullable.
fn says_something(values: &[Node]) -> bool {
    values
        .iter()
        .any(|value| value.value != crate::source::Value::Null)
}

fn entries<'t>(node: &'t Node, key: &str) -> &'t [Entry] {
    node.get(key).map(Node::entries).unwrap_or_default()
}
