//! Reads the examples of request and response bodies in published descriptions.

use std::fs;
use std::path::Path;

use codegen::source::{self, Node};
use serde_json::Value;

use crate::{published, skipped};

/// An example.
#[derive(Debug, Clone)]
pub struct Example {
    /// The method and the path, such as `GET /contacts/{contact_id}`.
    pub operation: String,
    /// The status of the response; `None` for a request body.
    pub status: Option<String>,
    /// The media type of the example.
    pub media_type: String,
    /// The example's name, which is unique among the examples of the same body.
    pub name: String,
    /// The value.
    pub value: Value,
}

impl Example {
    /// Returns a string for messages: the operation, the status or `body`, and the name of the example.
    pub fn place(&self) -> String {
        let part = self.status.as_deref().unwrap_or("body");
        format!("{} {part} `{}`", self.operation, self.name)
    }

    /// Returns whether the example is a response with a status below 400.
    pub fn is_success(&self) -> bool {
        self.has_status(|code| code < 400)
    }

    /// Returns whether the example is a response with a status of 400 or above.
    pub fn is_error(&self) -> bool {
        self.has_status(|code| code >= 400)
    }

    /// Returns whether the example is a request body.
    pub fn is_body(&self) -> bool {
        self.status.is_none()
    }

    /// Returns the status as a number, or `None` for a request body or a status such as `default`.
    pub fn code(&self) -> Option<u16> {
        self.status.as_ref()?.parse().ok()
    }

    fn has_status(&self, fits: impl Fn(u16) -> bool) -> bool {
        self.code().is_some_and(fits)
    }

    /// Returns the bytes of a body with the value of the example.
    pub fn bytes(&self) -> Vec<u8> {
        match &self.value {
            Value::String(text) if !self.is_json() => text.clone().into_bytes(),
            value => value.to_string().into_bytes(),
        }
    }

    /// Returns whether the media type of the example is JSON.
    pub fn is_json(&self) -> bool {
        self.media_type == "application/json"
    }
}

/// Returns the examples of a version's published description. If the folder of descriptions is not set or has no file
/// for the version, reports that the test is skipped and returns `None`.
pub fn of_version(label: &str) -> Option<Vec<Example>> {
    let file = published::descriptions()?.join(format!("{label}.yaml"));
    if !file.exists() {
        skipped(&format!("{} does not exist", file.display()));
        return None;
    }
    Some(in_file(&file))
}

fn in_file(path: &Path) -> Vec<Example> {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let tree = source::parse(0, &text).unwrap_or_else(|found| panic!("{found:?}"));
    let mut examples = Vec::new();
    for path in tree.get("paths").map(Node::entries).unwrap_or_default() {
        for operation in path.value.entries() {
            let key = format!("{} {}", operation.key.to_uppercase(), path.key);
            if let Some(body) = operation.value.get("requestBody") {
                of_content(&tree, body, &key, None, &mut examples);
            }
            let responses = operation.value.get("responses").map(Node::entries);
            for response in responses.unwrap_or_default() {
                let status = Some(response.key.as_str());
                of_content(&tree, &response.value, &key, status, &mut examples);
            }
        }
    }
    examples
}

/// Collects the examples of a request body or a response, with references resolved.
fn of_content(
    tree: &Node,
    place: &Node,
    operation: &str,
    status: Option<&str>,
    examples: &mut Vec<Example>,
) {
    let place = resolve(tree, place);
    for media in place.get("content").map(Node::entries).unwrap_or_default() {
        let mut push = |name: &str, value: &Node| {
            examples.push(Example {
                operation: operation.to_owned(),
                status: status.map(str::to_owned),
                media_type: media.key.clone(),
                name: name.to_owned(),
                value: value.to_json(),
            });
        };
        if let Some(value) = media.value.get("example") {
            push("example", value);
        }
        let named = media.value.get("examples").map(Node::entries);
        for example in named.unwrap_or_default() {
            if let Some(value) = resolve(tree, &example.value).get("value") {
                push(&example.key, value);
            }
        }
    }
}

fn resolve<'t>(tree: &'t Node, place: &'t Node) -> &'t Node {
    let reference = place.get("$ref").and_then(Node::as_str);
    let target = reference.and_then(|reference| tree.pointer(reference.trim_start_matches('#')));
    target.unwrap_or(place)
}
