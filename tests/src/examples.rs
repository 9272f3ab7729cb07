//! The examples that published descriptions show for bodies and answers.

use std::fs;
use std::path::Path;

use codegen::source::{self, Node};
use serde_json::Value;

use crate::{published, skipped};

/// An example.
#[derive(Debug, Clone)]
pub struct Example {
    /// `GET /contacts/{contact_id}`
    pub operation: String,
    /// The status of an answer; `None` for a body that is sent.
    pub status: Option<String>,
    /// The media type that it stands under.
    pub media_type: String,
    /// Its name among the examples of its place.
    pub name: String,
    /// What it shows.
    pub value: Value,
}

impl Example {
    /// Where it stands, for a reader.
    pub fn place(&self) -> String {
        let part = self.status.as_deref().unwrap_or("body");
        format!("{} {part} `{}`", self.operation, self.name)
    }

    /// Whether it shows a success.
    pub fn is_success(&self) -> bool {
        self.has_status(|code| code < 400)
    }

    /// Whether it shows an error.
    pub fn is_error(&self) -> bool {
        self.has_status(|code| code >= 400)
    }

    /// Whether it shows a body that is sent.
    pub fn is_body(&self) -> bool {
        self.status.is_none()
    }

    /// The status as a number.
    pub fn code(&self) -> Option<u16> {
        self.status.as_ref()?.parse().ok()
    }

    fn has_status(&self, fits: impl Fn(u16) -> bool) -> bool {
        self.code().is_some_and(fits)
    }

    /// The example as it would stand in a body.
    pub fn bytes(&self) -> Vec<u8> {
        match &self.value {
            Value::String(text) if !self.is_json() => text.clone().into_bytes(),
            value => value.to_string().into_bytes(),
        }
    }

    /// Whether it is JSON by its media type.
    pub fn is_json(&self) -> bool {
        self.media_type == "application/json"
    }
}

/// The examples of a version's published description. `None`, with a report, if the folder of the descriptions is not
/// named, or has no file for the version, as for one that is not published yet.
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

/// The examples of a body or an answer, or of what it refers to.
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
