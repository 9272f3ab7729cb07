//! Compares the parts outside operations: components, tags, servers and authentication.

use std::collections::HashSet;

use super::change::Effect;
use super::defaults;
use super::graph::{Fact, Graph};
use super::index::Index;
use super::message;
use super::operation::{self, differing, text};
use super::view::summary;
use codegen::VERSION_HEADER;
use codegen::source::{Entry, Node};

/// Compares the parts that remain after the comparison of the operations.
pub(super) fn compare<'a>(graph: &mut Graph<'_, 'a>) {
    let mut facts = Vec::new();
    let (from, to) = (graph.left.root, graph.right.root);
    for (key, id) in [
        ("security", "security-changed"),
        ("servers", "servers-changed"),
    ] {
        let stated = |root: &'a Node| match key {
            "security" => defaults::security(root, root),
            _ => defaults::servers([root, root, root]),
        };
        if !defaults::same_set(stated(from), stated(to)) {
            facts.extend(differing(from, to, key, id, Effect::Hints));
        }
    }
    tags(from, to, &mut facts);
    schemas(graph, &mut facts);
    sections(graph, &mut facts);
    graph.facts(facts, None);
}

fn tags<'a>(from: &'a Node, to: &'a Node, facts: &mut Vec<Fact<'a>>) {
    let of = |root: &'a Node| root.get("tags").map(Node::items).unwrap_or_default();
    let has = |tags: &[Node], name: &str| tags.iter().any(|tag| text(tag, "name") == name);
    for tag in of(from)
        .iter()
        .filter(|tag| !has(of(to), text(tag, "name")))
    {
        let fact = Fact::removed("tag-removed", tag, Some(to), Effect::Neutral);
        facts.push(fact.name(text(tag, "name")));
    }
    for tag in of(to)
        .iter()
        .filter(|tag| !has(of(from), text(tag, "name")))
    {
        let fact = Fact::added("tag-added", Some(from), tag, Effect::Neutral);
        facts.push(fact.name(text(tag, "name")));
    }
}

/// Returns the components that the version header refers to; the header is reported separately.
fn of_version_header(index: &Index<'_>) -> HashSet<String> {
    let header = |parameter: &&Node| {
        text(parameter, "in") == "header"
            && text(parameter, "name").eq_ignore_ascii_case(VERSION_HEADER)
    };
    let operations = operation::all(index);
    let parameters = operations
        .iter()
        .filter_map(|operation| operation.node.get("parameters"))
        .flat_map(Node::items)
        .map(|parameter| index.resolve(parameter));
    let references = parameters
        .filter(header)
        .filter_map(|parameter| parameter.get("schema")?.get("$ref")?.as_str());
    references
        .filter_map(|reference| Some(reference.rsplit_once('/')?.1.to_owned()))
        .collect()
}

fn schemas<'a>(graph: &mut Graph<'_, 'a>, facts: &mut Vec<Fact<'a>>) {
    let mut apart = of_version_header(graph.left);
    apart.extend(of_version_header(graph.right));
    let (old, new) = (
        graph.left.components("schemas"),
        graph.right.components("schemas"),
    );
    for entry in old.iter().filter(|entry| !apart.contains(&entry.key)) {
        match named(new, &entry.key) {
            Some(other) => graph.root(&entry.value, other, None),
            None => {
                let fact = Fact::removed("schema-removed", &entry.value, None, Effect::Neutral)
                    .name(&entry.key)
                    .before(summary(&[&entry.value]));
                facts.push(fact);
            }
        }
    }
    for entry in new.iter().filter(|entry| !apart.contains(&entry.key)) {
        if named(old, &entry.key).is_none() {
            let fact = Fact::added("schema-added", None, &entry.value, Effect::Neutral)
                .name(&entry.key)
                .after(summary(&[&entry.value]));
            facts.push(fact);
        }
    }
}

fn named<'a>(entries: &'a [Entry], name: &str) -> Option<&'a Node> {
    let found = entries.iter().find(|entry| entry.key == name);
    found.map(|entry| &entry.value)
}

/// Compares the sections other than schemas. Parts that an operation uses were already compared with the same nodes, so
/// each fact is reported once.
fn sections<'a>(graph: &mut Graph<'_, 'a>, facts: &mut Vec<Fact<'a>>) {
    let sections = [
        "responses",
        "parameters",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
    ];
    for section in sections {
        let (old, new) = (
            graph.left.components(section),
            graph.right.components(section),
        );
        for entry in old {
            match named(new, &entry.key) {
                Some(other) => {
                    let (from, to) = (graph.left.resolve(&entry.value), graph.right.resolve(other));
                    pair(graph, section, from, to, facts);
                }
                None => {
                    let effect = Effect::Neutral;
                    let fact = Fact::removed("component-removed", &entry.value, None, effect);
                    facts.push(fact.name(&entry.key));
                }
            }
        }
        for entry in new {
            if named(old, &entry.key).is_none() {
                let fact = Fact::added("component-added", None, &entry.value, Effect::Neutral);
                facts.push(fact.name(&entry.key));
            }
        }
    }
}

fn pair<'a>(
    graph: &mut Graph<'_, 'a>,
    section: &str,
    from: &'a Node,
    to: &'a Node,
    facts: &mut Vec<Fact<'a>>,
) {
    match section {
        "responses" => message::answer(graph, None, from, to, facts),
        "parameters" if text(to, "name").eq_ignore_ascii_case(VERSION_HEADER) => {}
        "parameters" => message::parameter(graph, None, from, to, facts),
        "requestBodies" => message::body(graph, None, from, to, facts),
        "headers" => message::header(graph, None, text(to, "name"), from, to, facts),
        "securitySchemes" if !from.same_value(to) => {
            facts.push(Fact::both("security-changed", from, to, Effect::Hints));
        }
        _ if !from.same_value(to) => {
            facts.push(Fact::both("other-changed", from, to, Effect::Hints));
        }
        _ => {}
    }
}
