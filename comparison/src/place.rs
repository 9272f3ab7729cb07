//! The readable path to a node: `ticket.type`, `POST /tickets request.cc[]`.

use codegen::openapi::METHODS;
use codegen::source::Node;

/// Returns the readable form of the keys on a path.
pub(super) fn readable(root: &Node, steps: &[String]) -> String {
    let words: Vec<&str> = steps.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["components", "schemas", name, rest @ ..] => format!("{name}{}", inside(rest)),
        ["components", section, name, rest @ ..] => {
            format!("{} {name}{}", section_item(section), content(rest))
        }
        ["paths", path, "parameters", number, rest @ ..] => {
            let at = root.get("paths").and_then(|paths| paths.get(path));
            format!("{path} {}", parameter(at, number, rest))
        }
        ["paths", path, method, rest @ ..] if METHODS.contains(method) => {
            let at = root
                .get("paths")
                .and_then(|paths| paths.get(path)?.get(method));
            format!("{} {path}{}", method.to_uppercase(), operation(at, rest))
        }
        ["paths", path, ..] => (*path).to_owned(),
        ["tags", number] => {
            let tag = root.get("tags").map(Node::items).unwrap_or_default();
            let name = number
                .parse()
                .ok()
                .and_then(|number: usize| tag.get(number)?.get("name")?.as_str());
            format!("tag {}", name.unwrap_or(number))
        }
        [] | ["security" | "servers"] => "the whole API".to_owned(),
        other => other.join(" "),
    }
}

fn section_item(section: &str) -> &str {
    match section {
        "responses" => "response",
        "parameters" => "parameter",
        "requestBodies" => "request body",
        "headers" => "header",
        "securitySchemes" => "security scheme",
        other => other,
    }
}

fn operation(at: Option<&Node>, steps: &[&str]) -> String {
    match steps {
        ["parameters", number, rest @ ..] => format!(" {}", parameter(at, number, rest)),
        ["requestBody", rest @ ..] => format!(" request{}", content(rest)),
        ["responses", status, rest @ ..] if is_success(status) => {
            format!(" response{}", content(rest))
        }
        ["responses", status, rest @ ..] => format!(" response {status}{}", content(rest)),
        ["responses"] => " response".to_owned(),
        [] => String::new(),
        other => format!(" {}", other.join(" ")),
    }
}

/// Returns whether a status is a success.
pub(super) fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

fn parameter(at: Option<&Node>, number: &str, rest: &[&str]) -> String {
    let found = number.parse().ok().and_then(|number: usize| {
        at?.get("parameters")?
            .items()
            .get(number)?
            .get("name")?
            .as_str()
    });
    format!("parameter {}{}", found.unwrap_or(number), content(rest))
}

/// Returns the path from a body, a response or a parameter to its schema. The path contains the media type unless the
/// media type is JSON.
fn content(steps: &[&str]) -> String {
    match steps {
        ["content", "application/json", "schema", rest @ ..] | ["schema", rest @ ..] => {
            inside(rest)
        }
        ["content", "application/json"] | ["content"] | [] => String::new(),
        ["content", media, "schema", rest @ ..] => format!(" {media}{}", inside(rest)),
        ["content", media, rest @ ..] => format!(" {media}{}", inside(rest)),
        ["headers", name, rest @ ..] => format!(" header {name}{}", content(rest)),
        other => inside(other),
    }
}

/// Returns the path inside a schema. Wrappers (`allOf`) are not part of the path.
pub(super) fn inside(steps: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = steps;
    loop {
        rest = match rest {
            [] => return text,
            ["properties", name, rest @ ..] => {
                text.push('.');
                text.push_str(name);
                rest
            }
            ["items", rest @ ..] => {
                text.push_str("[]");
                rest
            }
            ["additionalProperties", rest @ ..] => {
                text.push_str("{}");
                rest
            }
            ["allOf", _, rest @ ..] => rest,
            ["oneOf" | "anyOf", number, rest @ ..] => {
                text.push('|');
                text.push_str(number);
                rest
            }
            // The place of a keyword is the place of its owner.
            [_] | ["enum" | "required", _] => return text,
            [word, rest @ ..] => {
                text.push(' ');
                text.push_str(word);
                rest
            }
        };
    }
}
