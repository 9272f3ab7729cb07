//! Matches the operations of two descriptions, and compares their requests and responses.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::change::{Direction, Effect};
use super::defaults;
use super::graph::{Fact, Graph};
use super::index::Index;
use super::message;
use super::view::plain;
use codegen::VERSION_HEADER;
use codegen::openapi::{METHODS, anonymous};
use codegen::source::{Entry, Node};

/// An operation of one description.
#[derive(Debug, Clone, Copy)]
pub(super) struct Operation<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    item: &'a Node,
    pub(super) node: &'a Node,
}

/// The readable name of an operation.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// The name, such as `PUT /tickets/{ticket_id}`; the newer name, if the operation still exists.
    pub(super) key: String,
}

impl Operation<'_> {
    pub(super) fn key(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

/// Returns every operation of a description.
pub(super) fn all<'a>(index: &Index<'a>) -> Vec<Operation<'a>> {
    let paths = index
        .root
        .get("paths")
        .map(Node::entries)
        .unwrap_or_default();
    let of_path = |path: &'a Entry| {
        let item = index.resolve(&path.value);
        item.entries()
            .iter()
            .filter(|entry| METHODS.contains(&entry.key.as_str()))
            .map(move |entry| Operation {
                method: &entry.key,
                path: &path.key,
                item,
                node: &entry.value,
            })
    };
    paths.iter().flat_map(of_path).collect()
}

/// Returns the names of a path's parameters.
fn path_names(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .collect()
}

/// Compares all operations and returns the operations in the order of their numbers in facts.
pub(super) fn compare<'a>(graph: &mut Graph<'_, 'a>) -> Vec<Known> {
    let (old, new) = (all(graph.left), all(graph.right));
    let mut taken = HashSet::new();
    let mut known = Vec::new();
    let mut header = VersionHeader::default();
    let same = |left: &Operation<'_>, right: &Operation<'_>, exact: bool| {
        left.method == right.method
            && if exact {
                left.path == right.path
            } else {
                anonymous(left.path) == anonymous(right.path)
            }
    };
    for left in &old {
        let find = |exact| {
            new.iter()
                .position(|right| same(left, right, exact))
                .filter(|at| !taken.contains(at))
        };
        let number = known.len();
        match find(true).or_else(|| find(false)) {
            Some(at) => {
                taken.insert(at);
                known.push(Known { key: new[at].key() });
                pair(graph, number, left, &new[at], &mut header);
            }
            None => {
                known.push(Known { key: left.key() });
                let fact = Fact::removed("operation-removed", left.node, None, Effect::Breaks);
                graph.facts(vec![fact], Some((number, Direction::Request)));
            }
        }
    }
    for (at, right) in new.iter().enumerate() {
        if !taken.contains(&at) {
            known.push(Known { key: right.key() });
            let fact = Fact::added("operation-added", None, right.node, Effect::Neutral);
            graph.facts(vec![fact], Some((known.len() - 1, Direction::Request)));
        }
    }
    header.tell(graph);
    known
}

/// The header with the version of the API. The header differs in every operation, so the change is reported once.
#[derive(Debug, Default)]
struct VersionHeader<'a> {
    first: Option<(&'a Node, &'a Node)>,
    words: (String, String),
}

impl<'a> VersionHeader<'a> {
    fn look(&mut self, graph: &Graph<'_, 'a>, old: Option<&'a Node>, new: Option<&'a Node>) {
        let schema = |index: &Index<'a>, parameter: Option<&'a Node>| {
            parameter?.get("schema").map(|schema| index.resolve(schema))
        };
        let (from, to) = (schema(graph.left, old), schema(graph.right, new));
        let same = match (from, to) {
            (Some(from), Some(to)) => from.same_value(to),
            (from, to) => from.is_none() == to.is_none(),
        };
        let beside =
            |node: Option<&'a Node>, name: &str| node.and_then(|node| node.get(name)).map(plain);
        let flags = ["required", "deprecated"];
        let same = same
            && old.is_some() == new.is_some()
            && flags
                .iter()
                .all(|flag| beside(old, flag) == beside(new, flag));
        if same || self.first.is_some() {
            return;
        }
        let top = [graph.left.root, graph.right.root];
        self.first = Some((from.or(old).unwrap_or(top[0]), to.or(new).unwrap_or(top[1])));
        let word = |schema: Option<&Node>, root: &Node| {
            let stated = schema.and_then(|schema| schema.get("default"));
            let version = root.pointer("/info/version");
            stated.or(version).map_or("none".to_owned(), plain)
        };
        self.words = (word(from, top[0]), word(to, top[1]));
    }

    fn tell(self, graph: &mut Graph<'_, 'a>) {
        if let Some((from, to)) = self.first {
            let fact = Fact::both("version-header-changed", from, to, Effect::Neutral)
                .before(self.words.0)
                .after(self.words.1);
            graph.facts(vec![fact], None);
        }
    }
}

fn pair<'a>(
    graph: &mut Graph<'_, 'a>,
    number: usize,
    left: &Operation<'a>,
    right: &Operation<'a>,
    header: &mut VersionHeader<'a>,
) {
    let mut facts = own(left, right);
    facts.extend(inherited([graph.left.root, graph.right.root], left, right));
    parameters(graph, number, left, right, header, &mut facts);
    graph.facts(facts, Some((number, Direction::Request)));
    message::request(graph, number, left.node, right.node);
    message::responses(graph, number, left.node, right.node);
}

/// Compares the keywords that belong to an operation itself.
fn own<'a>(left: &Operation<'a>, right: &Operation<'a>) -> Vec<Fact<'a>> {
    let mut facts = Vec::new();
    let keys = [
        ("operationId", "operation-id-changed", Effect::Neutral),
        ("tags", "operation-tags-changed", Effect::Neutral),
        ("callbacks", "other-changed", Effect::Hints),
    ];
    let (from, to) = (left.node, right.node);
    for (key, id, effect) in keys {
        facts.extend(differing(from, to, key, id, effect));
    }
    let deprecated = |node: &'a Node| {
        node.get("deprecated")
            .filter(|flag| flag.as_bool() == Some(true))
    };
    match (deprecated(from), deprecated(to)) {
        (None, Some(flag)) => facts.push(Fact::added(
            "became-deprecated",
            Some(from),
            flag,
            Effect::Hints,
        )),
        (Some(flag), None) => facts.push(Fact::removed(
            "became-not-deprecated",
            flag,
            Some(to),
            Effect::Neutral,
        )),
        _ => {}
    }
    facts
}

/// Compares authentication and servers as they apply to an operation. A change of the whole API is reported once, and
/// not for every operation that inherits the change.
fn inherited<'a>(
    roots: [&'a Node; 2],
    left: &Operation<'a>,
    right: &Operation<'a>,
) -> Vec<Fact<'a>> {
    let mut facts = Vec::new();
    let sides = [left, right];
    let states = |key: &str| sides.map(|side| [side.node, side.item].map(|node| node.get(key)));
    let mut look = |key: &str, id, of: [Option<&'a Node>; 2]| {
        let stated = states(key).iter().flatten().any(Option::is_some);
        if defaults::same_set(of[0], of[1]) {
            return;
        }
        if !stated {
            facts.extend(differing(roots[0], roots[1], key, id, Effect::Hints));
        } else {
            let word = |node: Option<&Node>| node.map_or("none".to_owned(), plain);
            let fact = Fact::both(id, left.node, right.node, Effect::Hints).name(key);
            facts.push(fact.before(word(of[0])).after(word(of[1])));
        }
    };
    let security = [(roots[0], left), (roots[1], right)]
        .map(|(root, side)| defaults::security(root, side.node));
    look("security", "security-changed", security);
    let servers = [(roots[0], left), (roots[1], right)]
        .map(|(root, side)| defaults::servers([side.node, side.item, root]));
    look("servers", "servers-changed", servers);
    facts
}

/// Returns a fact if the values of a keyword differ.
pub(super) fn differing<'a>(
    from: &'a Node,
    to: &'a Node,
    key: &str,
    id: &'static str,
    effect: Effect,
) -> Option<Fact<'a>> {
    let (old, new) = (from.get(key), to.get(key));
    let same = match (old, new) {
        (Some(old), Some(new)) => old.same_value(new),
        (old, new) => old.is_none() && new.is_none(),
    };
    if same {
        return None;
    }
    let word = |node: Option<&Node>| match node {
        None => "none".to_owned(),
        Some(node)
            if !node.items().is_empty()
                && node.items().iter().all(|item| item.as_str().is_some()) =>
        {
            node.items()
                .iter()
                .map(plain)
                .collect::<Vec<_>>()
                .join(", ")
        }
        Some(node) => plain(node),
    };
    let mut fact = Fact::both(id, old.unwrap_or(from), new.unwrap_or(to), effect)
        .name(key)
        .before(word(old))
        .after(word(new));
    fact.stated = [Some(old.unwrap_or(from)), Some(new.unwrap_or(to))];
    Some(fact)
}

/// The location of a parameter and its name; for a path parameter, its position instead of the name.
type ParameterKey = (String, String);

fn declared<'a>(index: &Index<'a>, operation: &Operation<'a>) -> IndexMap<ParameterKey, &'a Node> {
    let mut found = IndexMap::new();
    let names = path_names(operation.path);
    let lists = [operation.node, operation.item];
    let each = lists
        .into_iter()
        .filter_map(|node| node.get("parameters"))
        .flat_map(Node::items);
    for parameter in each.map(|parameter| index.resolve(parameter)) {
        let text = |key: &str| parameter.get(key).and_then(Node::as_str).unwrap_or("");
        let (place, name) = (text("in"), text("name"));
        let key = match place {
            "header" => name.to_ascii_lowercase(),
            "path" => names
                .iter()
                .position(|other| *other == name)
                .map_or(name.to_owned(), |at| at.to_string()),
            _ => name.to_owned(),
        };
        found.entry((place.to_owned(), key)).or_insert(parameter);
    }
    found
}

fn parameters<'a>(
    graph: &mut Graph<'_, 'a>,
    number: usize,
    left: &Operation<'a>,
    right: &Operation<'a>,
    header: &mut VersionHeader<'a>,
    facts: &mut Vec<Fact<'a>>,
) {
    let (mut old, mut new) = (declared(graph.left, left), declared(graph.right, right));
    let version = ("header".to_owned(), VERSION_HEADER.to_ascii_lowercase());
    header.look(
        graph,
        old.shift_remove(&version),
        new.shift_remove(&version),
    );
    let by = Some((number, Direction::Request));
    for (key, from) in &old {
        let name = format!("{} in {}", text(from, "name"), key.0);
        match new.get(key) {
            Some(to) => message::parameter(graph, by, from, to, facts),
            None => {
                let before = format!("{}, in {}", message::type_summary(from), key.0);
                let fact = Fact::removed("parameter-removed", from, Some(right.node), Effect::Gone);
                facts.push(fact.name(name).before(before));
            }
        }
    }
    for (key, to) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        let required = to.get("required").and_then(Node::as_bool) == Some(true);
        let effect = if required {
            Effect::Narrows
        } else {
            Effect::Neutral
        };
        let fact = Fact::added("parameter-added", Some(left.node), to, effect)
            .name(format!("{} in {}", text(to, "name"), key.0))
            .after(format!("{}, in {}", message::type_summary(to), key.0));
        facts.push(fact);
    }
}

pub(super) fn text<'a>(node: &'a Node, key: &str) -> &'a str {
    node.get(key).and_then(Node::as_str).unwrap_or_default()
}
