//! Checks that the parameters, ids, bodies and responses of operations are consistent.

use std::collections::HashMap;

use super::METHODS;
use crate::diagnostics::Diagnostic;
use crate::source::{Entry, Node, Span};

/// Reports every inconsistency.
pub(super) fn findings(root: &Node) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut ids: HashMap<&str, Span> = HashMap::new();
    for path in root.entries_of("paths") {
        let shared = parameters(root, &path.value);
        duplicates(&shared, &mut found);
        let is_method = |entry: &&Entry| METHODS.contains(&entry.key.as_str());
        for operation in path.value.entries().iter().filter(is_method) {
            let own = parameters(root, &operation.value);
            duplicates(&own, &mut found);
            let all: Vec<&Parameter<'_>> = shared.iter().chain(&own).collect();
            undeclared_variables(path, operation, &all, &mut found);
            operation_id(operation, &mut ids, &mut found);
            answers(operation, &mut found);
            bodies(root, operation, &mut found);
        }
    }
    found
}

/// A parameter, with its location (`in`) and its span.
struct Parameter<'a> {
    name: &'a str,
    place: &'a str,
    span: Span,
}

fn parameters<'a>(root: &'a Node, owner: &'a Node) -> Vec<Parameter<'a>> {
    let listed = owner.items_of("parameters");
    let parameter = |item: &'a Node| {
        let target = follow(root, item)?;
        let name = target.get("name")?;
        let own = std::ptr::eq(target, item);
        Some(Parameter {
            name: name.as_str()?,
            place: target.get("in")?.as_str()?,
            span: if own { name.span } else { item.span },
        })
    };
    listed.iter().filter_map(parameter).collect()
}

/// Returns the node to which the references of a node lead, or `None` if a reference is dangling or the chain has 16
/// references or more. Other checks report dangling and circular references.
pub(crate) fn follow<'a>(root: &'a Node, node: &'a Node) -> Option<&'a Node> {
    let mut node = node;
    for _ in 0..16 {
        let Some(target) = node.get("$ref") else {
            return Some(node);
        };
        node = root.pointer(target.as_str()?.strip_prefix('#')?)?;
    }
    None
}

fn duplicates(list: &[Parameter<'_>], found: &mut Vec<Diagnostic>) {
    for (index, parameter) in list.iter().enumerate() {
        let first = list[..index].iter().find(|other| {
            let same_name = match parameter.place {
                "header" => parameter.name.eq_ignore_ascii_case(other.name),
                _ => parameter.name == other.name,
            };
            same_name && parameter.place == other.place
        });
        if let Some(first) = first {
            let Parameter { name, place, .. } = parameter;
            let message = format!("the {place} parameter `{name}` is declared twice");
            found.push(
                Diagnostic::new("duplicate-parameter", parameter.span, message)
                    .label("again here")
                    .also(first.span, "first here")
                    .help("remove one of them"),
            );
        }
    }
}

fn undeclared_variables(
    path: &Entry,
    operation: &Entry,
    parameters: &[&Parameter<'_>],
    found: &mut Vec<Diagnostic>,
) {
    let id = "path-parameter-undeclared";
    let key = &path.key;
    let variables: Vec<&str> = path_variables(key).collect();
    let method = operation.key.to_ascii_uppercase();
    for variable in &variables {
        let named = || parameters.iter().filter(|one| one.name == *variable);
        if named().any(|parameter| parameter.place == "path") {
            continue;
        }
        let message = format!("{method} {key} does not declare its path variable `{variable}`");
        let one = Diagnostic::new(id, operation.key_span, message)
            .label("this operation")
            .also(path.key_span, "its path");
        found.push(match named().next() {
            Some(other) => one
                .also(other.span, format!("declared as `in: {}`", other.place))
                .help(format!("set `in: path` for `{variable}`")),
            None => one.help(format!(
                "add a parameter with `name: {variable}` and `in: path`"
            )),
        });
    }
    // Either the path or the declaration can be wrong, so the diagnostic shows both.
    for Parameter { name, place, span } in parameters {
        if *place == "path" && !variables.contains(name) {
            let message = format!("the path {key} lacks the variable `{name}`");
            let one = Diagnostic::new(id, *span, message)
                .label("declared as `in: path`")
                .also(path.key_span, "the path");
            found.push(one.help(format!("add `{{{name}}}` to the path, or correct `in`")));
        }
    }
}

/// Returns a path, or a method and a path, without the names of its parameters: `/contacts/{}/tags`.
pub fn anonymous(path: &str) -> String {
    let mut text = String::new();
    let mut rest = path;
    while let Some((front, (_, back))) = rest
        .split_once('{')
        .and_then(|(front, back)| Some((front, back.split_once('}')?)))
    {
        text.push_str(front);
        text.push_str("{}");
        rest = back;
    }
    text + rest
}

/// Returns the names in braces in a path.
pub(crate) fn path_variables(path: &str) -> impl Iterator<Item = &str> {
    let after_braces = path.split('{').skip(1);
    after_braces.filter_map(|rest| Some(rest.split_once('}')?.0))
}

fn operation_id<'a>(
    operation: &'a Entry,
    ids: &mut HashMap<&'a str, Span>,
    found: &mut Vec<Diagnostic>,
) {
    let node = operation.value.get("operationId");
    let Some((node, id)) = node.and_then(|node| Some((node, node.as_str()?))) else {
        return;
    };
    let Some(known) = ids.insert(id, node.span) else {
        return;
    };
    // The paths may have been sorted, so the two locations are put into the order of the file.
    let (first, again) = (known.min(node.span), known.max(node.span));
    ids.insert(id, first);
    let message = format!("two operations have the id `{id}`");
    let one = Diagnostic::new("duplicate-operation-id", again, message)
        .label("again here")
        .also(first, "first here");
    found.push(one.help("give each operation a unique id"));
}

/// Reports an operation whose responses do not describe a success. A `default` response counts as a success.
fn answers(operation: &Entry, found: &mut Vec<Diagnostic>) {
    let (span, message) = match operation.value.entry("responses") {
        None => (operation.key_span, "this operation has no `responses`"),
        Some(entry) => {
            let mut statuses = entry.value.entries().iter();
            if statuses.any(|one| one.key == "default" || one.key.starts_with(['2', '3'])) {
                return;
            }
            (
                entry.key_span,
                "none of these responses has a success status",
            )
        }
    };
    let help = "add a response for a success status, such as `200`, or for `default`";
    found.push(Diagnostic::new("operation-without-response", span, message).help(help));
}

fn bodies(root: &Node, operation: &Entry, found: &mut Vec<Diagnostic>) {
    let request = operation.value.get("requestBody");
    let responses = operation.value.entries_of("responses").iter();
    let answers = responses.filter(|entry| entry.key.starts_with('2'));
    let answers = answers.map(|entry| &entry.value);
    for body in request.into_iter().chain(answers) {
        let content = follow(root, body).map(|body| body.entries_of("content"));
        for media_type in content.unwrap_or_default() {
            if is_structured(&media_type.key) && media_type.value.get("schema").is_none() {
                let (key, span) = (&media_type.key, media_type.key_span);
                let message = format!("the body of `{key}` has no schema");
                let one = Diagnostic::new("media-type-without-body-type", span, message);
                // A shared body is visited once for each operation that uses the body.
                let one = one.help("add `schema`; `schema: {}` allows any value");
                if !found.contains(&one) {
                    found.push(one);
                }
            }
        }
    }
}

/// Returns a media type without its parameters, in lowercase.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Returns whether a body of this media type consists of fields that a Rust type can represent.
fn is_structured(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json"
        || essence == "application/x-www-form-urlencoded"
        || essence.ends_with("+json")
        || essence.starts_with("multipart/")
}
