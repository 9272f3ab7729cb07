//! Compares parameters, bodies and responses, outside their schemas.

use super::change::{Direction, Effect};
use super::defaults;
use super::graph::{Fact, Graph};
use super::index::Index;
use super::operation::{differing, text};
use super::place::is_success;
use super::view::{View, summary};
use codegen::source::{Entry, Node};

type By = Option<(usize, Direction)>;

/// Returns a short description of the schema of a parameter, a header or a media type.
pub(super) fn type_summary(node: &Node) -> String {
    match node.get("schema") {
        Some(schema) => summary(&[schema]),
        None => "any value".to_owned(),
    }
}

/// Compares a parameter that both versions of an operation have.
pub(super) fn parameter<'a>(
    graph: &mut Graph<'_, 'a>,
    by: By,
    from: &'a Node,
    to: &'a Node,
    facts: &mut Vec<Fact<'a>>,
) {
    let name = text(to, "name");
    let in_path = text(to, "in") == "path";
    if in_path && text(from, "name") != name {
        let fact = Fact::both("path-parameter-renamed", from, to, Effect::Neutral);
        facts.push(fact.before(text(from, "name")).after(name));
    }
    if !in_path {
        let ids = ["parameter-became-required", "parameter-became-optional"];
        facts.extend(requirement(from, to, ids, name));
    }
    facts.extend(style(graph, from, to, name, text(to, "in")));
    for key in ["allowReserved", "allowEmptyValue"] {
        if flag(from, key) != flag(to, key) {
            let fact = differing(from, to, key, "parameter-style-changed", Effect::Changes);
            facts.extend(fact.map(|fact| fact.name(name)));
        }
    }
    facts.extend(deprecation(from, to));
    schema(graph, by, from, to, facts);
    contents(graph, by, from, to, Effect::Breaks, facts);
}

/// Compares the form in which a value is written. `explode` concerns only arrays and objects.
fn style<'a>(
    graph: &Graph<'_, 'a>,
    from: &'a Node,
    to: &'a Node,
    name: &str,
    place: &str,
) -> Vec<Fact<'a>> {
    let stated = |key: &str, before: String, after: String| {
        let nodes = [from, to].map(|side| side.get(key).unwrap_or(side));
        let fact = Fact::both(
            "parameter-style-changed",
            nodes[0],
            nodes[1],
            Effect::Changes,
        );
        let word = |value: String| format!("`{key}` {value}");
        fact.name(name).before(word(before)).after(word(after))
    };
    let mut facts = Vec::new();
    let styles = [from, to].map(|side| defaults::style(side, place));
    if styles[0] != styles[1] {
        facts.push(stated("style", styles[0].to_owned(), styles[1].to_owned()));
    }
    let explodes = [from, to].map(|side| defaults::explode(side, place));
    // A change of the style also changes the default of `explode`; the new default is not a separate change.
    let declared = from.get("explode").is_some() || to.get("explode").is_some();
    let counts = styles[0] == styles[1] || declared;
    let single = is_single(graph.left, from) && is_single(graph.right, to);
    if counts && explodes[0] != explodes[1] && !single {
        let [before, after] = explodes.map(|explode| explode.to_string());
        facts.push(stated("explode", before, after));
    }
    facts
}

/// Returns whether the schema of a parameter allows only values that are neither arrays nor objects.
fn is_single<'a>(index: &Index<'a>, parameter: &'a Node) -> bool {
    let ty = parameter
        .get("schema")
        .map(|schema| View::of(index, &[schema]).type_name());
    matches!(ty, Some("string" | "integer" | "number" | "boolean"))
}

fn flag(node: &Node, key: &str) -> bool {
    node.get(key).and_then(Node::as_bool) == Some(true)
}

fn requirement<'a>(
    from: &'a Node,
    to: &'a Node,
    [required, optional]: [&'static str; 2],
    name: &str,
) -> Option<Fact<'a>> {
    match (flag(from, "required"), flag(to, "required")) {
        (false, true) => Some(Fact::both(required, from, to, Effect::Narrows).name(name)),
        (true, false) => Some(Fact::both(optional, from, to, Effect::Widens).name(name)),
        _ => None,
    }
}

fn deprecation<'a>(from: &'a Node, to: &'a Node) -> Option<Fact<'a>> {
    match (flag(from, "deprecated"), flag(to, "deprecated")) {
        (false, true) => Some(Fact::both("became-deprecated", from, to, Effect::Hints)),
        (true, false) => Some(Fact::both(
            "became-not-deprecated",
            from,
            to,
            Effect::Neutral,
        )),
        _ => None,
    }
}

/// Compares the schema of a parameter, a header or a media type.
fn schema<'a>(
    graph: &mut Graph<'_, 'a>,
    by: By,
    from: &'a Node,
    to: &'a Node,
    facts: &mut Vec<Fact<'a>>,
) {
    match (from.get("schema"), to.get("schema")) {
        (Some(old), Some(new)) => graph.root(old, new, by),
        (Some(old), None) => {
            let fact = Fact::removed("schema-declared-removed", old, Some(to), Effect::Widens);
            facts.push(fact.before(summary(&[old])));
        }
        (None, Some(new)) => {
            let fact = Fact::added("schema-declared-added", Some(from), new, Effect::Narrows);
            facts.push(fact.after(summary(&[new])));
        }
        (None, None) => {}
    }
}

/// Compares the media types of a body, a response or a parameter. `gone` is the effect of a removal.
fn contents<'a>(
    graph: &mut Graph<'_, 'a>,
    by: By,
    from: &'a Node,
    to: &'a Node,
    gone: Effect,
    facts: &mut Vec<Fact<'a>>,
) {
    let of = |node: &'a Node| node.get("content").map(Node::entries).unwrap_or_default();
    let (old, new) = (of(from), of(to));
    for entry in old {
        let found = new.iter().find(|other| other.key == entry.key);
        if let Some(other) = found {
            schema(graph, by, &entry.value, &other.value, facts);
            facts.extend(differing(
                &entry.value,
                &other.value,
                "encoding",
                "other-changed",
                Effect::Changes,
            ));
        } else {
            let fact = Fact::removed("media-type-removed", &entry.value, Some(to), gone);
            facts.push(fact.name(&entry.key));
        }
    }
    for entry in new {
        if !old.iter().any(|other| other.key == entry.key) {
            let fact = Fact::added(
                "media-type-added",
                Some(from),
                &entry.value,
                Effect::Neutral,
            );
            facts.push(fact.name(&entry.key));
        }
    }
}

/// Compares the bodies of an operation.
pub(super) fn request<'a>(
    graph: &mut Graph<'_, 'a>,
    number: usize,
    left: &'a Node,
    right: &'a Node,
) {
    let by = Some((number, Direction::Request));
    let old = left.get("requestBody");
    let new = right.get("requestBody");
    let mut facts = Vec::new();
    match (old, new) {
        (None, None) => {}
        (Some(body), None) => facts.push(Fact::removed(
            "request-body-removed",
            body,
            Some(right),
            Effect::Gone,
        )),
        (None, Some(body)) => {
            let effect = if flag(graph.right.resolve(body), "required") {
                Effect::Narrows
            } else {
                Effect::Neutral
            };
            facts.push(Fact::added("request-body-added", Some(left), body, effect));
        }
        (Some(old), Some(new)) => {
            let (old, new) = (graph.left.resolve(old), graph.right.resolve(new));
            body(graph, by, old, new, &mut facts);
        }
    }
    graph.facts(facts, by);
}

/// Compares two bodies.
pub(super) fn body<'a>(
    graph: &mut Graph<'_, 'a>,
    by: By,
    old: &'a Node,
    new: &'a Node,
    facts: &mut Vec<Fact<'a>>,
) {
    let ids = [
        "request-body-became-required",
        "request-body-became-optional",
    ];
    facts.extend(requirement(old, new, ids, "body"));
    contents(graph, by, old, new, Effect::Breaks, facts);
}

/// Compares the responses of an operation, by status.
pub(super) fn responses<'a>(
    graph: &mut Graph<'_, 'a>,
    number: usize,
    left: &'a Node,
    right: &'a Node,
) {
    let by = Some((number, Direction::Response));
    let of = |node: &'a Node| node.get("responses").map(Node::entries).unwrap_or_default();
    let (old, new) = (of(left), of(right));
    let mut facts = Vec::new();
    let moved = moved_success(old, new);
    if let Some([from, to]) = moved {
        let fact = Fact::both("status-changed", &from.value, &to.value, Effect::Breaks);
        facts.push(fact.before(&from.key).after(&to.key));
        let from = graph.left.resolve(&from.value);
        let to = graph.right.resolve(&to.value);
        answer(graph, by, from, to, &mut facts);
    }
    let is_moved = |entry: &Entry| {
        moved.is_some_and(|sides| sides.iter().any(|side| std::ptr::eq(*side, entry)))
    };
    for entry in old.iter().filter(|entry| !is_moved(entry)) {
        if let Some(other) = new.iter().find(|other| other.key == entry.key) {
            let from = graph.left.resolve(&entry.value);
            let to = graph.right.resolve(&other.value);
            answer(graph, by, from, to, &mut facts);
            continue;
        }
        let effect = if is_success(&entry.key) {
            Effect::Breaks
        } else {
            Effect::Neutral
        };
        let fact = Fact::removed("status-removed", &entry.value, Some(right), effect);
        facts.push(fact.name(&entry.key));
    }
    for entry in new.iter().filter(|entry| !is_moved(entry)) {
        if old.iter().any(|other| other.key == entry.key) {
            continue;
        }
        let effect = if is_success(&entry.key) {
            Effect::Widens
        } else {
            Effect::Neutral
        };
        let fact = Fact::added("status-added", Some(left), &entry.value, effect);
        facts.push(fact.name(&entry.key));
    }
    graph.facts(facts, by);
}

/// Returns the only removed and the only added success status, which are treated as one response with a changed status.
fn moved_success<'a>(old: &'a [Entry], new: &'a [Entry]) -> Option<[&'a Entry; 2]> {
    let only = |these: &'a [Entry], those: &[Entry]| -> Option<&'a Entry> {
        let missing = |entry: &&Entry| !those.iter().any(|other| other.key == entry.key);
        let mut found = these
            .iter()
            .filter(|entry| is_success(&entry.key))
            .filter(missing);
        found.next().filter(|_| found.next().is_none())
    };
    Some([only(old, new)?, only(new, old)?])
}

/// Compares two responses with the same status.
pub(super) fn answer<'a>(
    graph: &mut Graph<'_, 'a>,
    by: By,
    from: &'a Node,
    to: &'a Node,
    facts: &mut Vec<Fact<'a>>,
) {
    contents(graph, by, from, to, Effect::Breaks, facts);
    facts.extend(differing(
        from,
        to,
        "links",
        "other-changed",
        Effect::Neutral,
    ));
    let of = |node: &'a Node| node.get("headers").map(Node::entries).unwrap_or_default();
    let (old, new) = (of(from), of(to));
    for entry in old {
        if let Some(other) = new.iter().find(|other| other.key == entry.key) {
            let from = graph.left.resolve(&entry.value);
            let to = graph.right.resolve(&other.value);
            header(graph, by, &entry.key, from, to, facts);
        } else {
            let fact = Fact::removed("header-removed", &entry.value, Some(to), Effect::Gone);
            facts.push(fact.name(&entry.key));
        }
    }
    for entry in new {
        if !old.iter().any(|other| other.key == entry.key) {
            let fact = Fact::added("header-added", Some(from), &entry.value, Effect::Neutral);
            facts.push(fact.name(&entry.key));
        }
    }
}

/// Compares two headers with the same name.
pub(super) fn header<'a>(
    graph: &mut Graph<'_, 'a>,
    by: By,
    name: &str,
    from: &'a Node,
    to: &'a Node,
    facts: &mut Vec<Fact<'a>>,
) {
    let ids = ["header-became-required", "header-became-optional"];
    facts.extend(requirement(from, to, ids, name));
    facts.extend(style(graph, from, to, name, "header"));
    facts.extend(deprecation(from, to));
    schema(graph, by, from, to, facts);
    contents(graph, by, from, to, Effect::Gone, facts);
}
