//! Compares parameters, bodies and responses, outside their schemas.

use super::change::{Direction, Effect};
use super::graph::{Fact, Graph};
use super::operation::{differing, text};
use super::place::is_success;
use super::view::summary;
use codegen::source::Node;

type By = Option<(usize, Direction)>;

/// A short description of the schema of a parameter, a header or a media type.
pub(super) fn type_summary(node: &Node) -> String {
    match node.get("schema") {
        Some(schema) => summary(&[schema]),
        None => "any value".to_owned(),
    }
}

/// A parameter that both sides have.
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
    for key in ["style", "explode", "allowReserved", "allowEmptyValue"] {
        let fact = differing(from, to, key, "parameter-style-changed", Effect::Changes);
        facts.extend(fact.map(|fact| fact.name(name)));
    }
    facts.extend(deprecation(from, to));
    schema(graph, by, from, to, facts);
    contents(graph, by, from, to, Effect::Breaks, facts);
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

/// The schema under a parameter, a header or a media type.
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

/// The bodies of an operation.
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

/// Two bodies.
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
    for entry in old {
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
    for entry in new {
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

/// Compares two responses of one status.
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

/// Two headers of one name.
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
    for key in ["style", "explode"] {
        let fact = differing(from, to, key, "parameter-style-changed", Effect::Changes);
        facts.extend(fact.map(|fact| fact.name(name)));
    }
    facts.extend(deprecation(from, to));
    schema(graph, by, from, to, facts);
    contents(graph, by, from, to, Effect::Gone, facts);
}
