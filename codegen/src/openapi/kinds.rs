//! The checks of objects that the table of keywords cannot express.

use super::Kind;
use crate::diagnostics::Diagnostic;
use crate::source::Node;

const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// Reports the errors of an object that the table of keywords cannot express.
pub(super) fn check(node: &Node, kind: Kind, found: &mut Vec<Diagnostic>) {
    match kind {
        Kind::Schema => schema(node, found),
        Kind::Parameter => {
            place_of_parameter(node, found);
            schema_or_content(node, kind, found);
        }
        Kind::Header => {
            style(node, "header", found);
            schema_or_content(node, kind, found);
        }
        Kind::SecurityScheme => security_scheme(node, found),
        _ => {}
    }
}

/// Returns the help text for a key that is not valid in this kind, or `None` if the key is valid.
pub(super) fn wrong_name(kind: Kind, key: &str) -> Option<&'static str> {
    match kind {
        Kind::Paths if !key.starts_with('/') => Some("begin the path with `/`"),
        Kind::Responses if !is_status(key) => {
            Some("use a status such as `200` or `4XX`, or `default`")
        }
        _ => None,
    }
}

fn is_status(key: &str) -> bool {
    let status = matches!(
        key.as_bytes(),
        [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'] | [b'1'..=b'5', b'X', b'X']
    );
    status || key == "default"
}

fn schema(node: &Node, found: &mut Vec<Diagnostic>) {
    let value = node.get("type");
    let named = value.and_then(|value| Some((value, value.as_str()?)));
    if let Some((value, name)) = named.filter(|(_, name)| !TYPES.contains(name)) {
        let message = format!("`{name}` is not a type of OpenAPI 3.0");
        let help = match name {
            "null" => "set `nullable: true` in the schema that can be null".to_owned(),
            _ => format!("use one of {}", quoted(&TYPES)),
        };
        found.push(Diagnostic::new("wrong-type", value.span, message).help(help));
    }
}

fn quoted(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

fn place_of_parameter(node: &Node, found: &mut Vec<Diagnostic>) {
    let Some(value) = node.get("in") else { return };
    let Some(place) = value.as_str() else { return };
    if ["path", "query", "header", "cookie"].contains(&place) {
        return style(node, place, found);
    }
    let message = format!("`{place}` is not a valid location of a parameter");
    let help = "use `path`, `query`, `header` or `cookie`; declare a body as the operation's `requestBody`";
    found.push(Diagnostic::new("wrong-type", value.span, message).help(help));
}

/// Checks the style of a parameter. The valid styles depend on the location of the parameter.
fn style(node: &Node, place: &str, found: &mut Vec<Diagnostic>) {
    let known: &[&str] = match place {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        _ => &["form"],
    };
    one_of(node, "style", known, found);
}

fn security_scheme(node: &Node, found: &mut Vec<Diagnostic>) {
    let types = ["apiKey", "http", "oauth2", "openIdConnect"];
    one_of(node, "type", &types, found);
    let needed: &[&str] = match node.get("type").and_then(Node::as_str) {
        Some("apiKey") => &["name", "in"],
        Some("http") => &["scheme"],
        Some("oauth2") => &["flows"],
        Some("openIdConnect") => &["openIdConnectUrl"],
        _ => &[],
    };
    for name in needed.iter().filter(|name| node.get(name).is_none()) {
        let message = format!("a security scheme of this type needs the keyword `{name}`");
        let one = Diagnostic::new("missing-keyword", node.span, message);
        found.push(one.help(format!("add `{name}`")));
    }
}

fn one_of(node: &Node, key: &str, known: &[&str], found: &mut Vec<Diagnostic>) {
    let Some(value) = node.get(key) else { return };
    if let Some(text) = value.as_str().filter(|text| !known.contains(text)) {
        let message = format!("`{text}` is not a valid `{key}` here");
        let help = format!("use one of {}", quoted(known));
        found.push(Diagnostic::new("wrong-type", value.span, message).help(help));
    }
}

fn schema_or_content(node: &Node, kind: Kind, found: &mut Vec<Diagnostic>) {
    let name = kind.name();
    let message = match (node.entry("schema"), node.entry("content")) {
        (None, None) => format!("{name} needs the keyword `schema`"),
        (Some(_), Some(_)) => format!("{name} has both `schema` and `content`"),
        _ => return,
    };
    let help = "declare the values with `schema` alone";
    found.push(Diagnostic::new("missing-keyword", node.span, message).help(help));
}
