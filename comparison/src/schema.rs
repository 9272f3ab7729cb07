//! Compares two schemas at one place.

use super::arms;
use super::change::Effect;
use super::discriminator;
use super::graph::{Fact, Graph};
use super::index::Index;
use super::view::{Site, View, plain, summary};
use codegen::source::{Node, Value};

/// The facts of two schemas, and the inner schemas to compare next.
#[derive(Debug, Default)]
pub(super) struct Found<'a> {
    pub(super) facts: Vec<Fact<'a>>,
    pub(super) children: Vec<(Site<'a>, Site<'a>)>,
}

/// The two sites of a comparison.
#[derive(Debug)]
pub(super) struct Both<'g, 'i, 'a> {
    pub(super) graph: &'g Graph<'i, 'a>,
    pub(super) sites: [&'g [&'a Node]; 2],
    pub(super) left: View<'a>,
    pub(super) right: View<'a>,
    /// The node that represents each schema in facts about the whole schema.
    pub(super) owners: [&'a Node; 2],
}

/// Compares two schemas.
pub(super) fn compare<'a>(
    graph: &Graph<'_, 'a>,
    left: &[&'a Node],
    right: &[&'a Node],
) -> Found<'a> {
    let mut found = Found::default();
    let ([from, ..], [to, ..]) = (left, right) else {
        return found;
    };
    let (left_view, right_view) = graph.views(left, right);
    let both = Both {
        graph,
        sites: [left, right],
        left: left_view,
        right: right_view,
        owners: [from, to],
    };
    both.null(&mut found);
    if arms::compare(&both, &mut found) {
        return found;
    }
    if both.kind(&mut found) {
        return found;
    }
    if both.left.unions.is_empty() && both.right.unions.is_empty() {
        discriminator::compare(&both, &mut found);
    }
    both.values(&mut found);
    both.properties(&mut found);
    both.required(&mut found);
    both.items(&mut found);
    both.additional(&mut found);
    both.others(&mut found);
    found
}

impl<'a> Both<'_, '_, 'a> {
    /// Returns the nodes that declare the parts of the two schemas.
    pub(super) fn declarations(&self) -> [&'a Node; 2] {
        let [from, to] = self.owners;
        let Graph { left, right, .. } = self.graph;
        [left.declaration(from), right.declaration(to)]
    }

    fn null(&self, found: &mut Found<'a>) {
        let [from, to] = self.owners;
        match (self.left.null, self.right.null) {
            (None, Some(node)) => {
                let fact = Fact::added("became-nullable", Some(from), node, Effect::Widens);
                found.facts.push(fact.name(leaf(self.graph.right, node)));
            }
            (Some(node), None) => {
                let fact = Fact::removed("became-not-nullable", node, Some(to), Effect::Narrows);
                found.facts.push(fact.name(leaf(self.graph.left, node)));
            }
            _ => {}
        }
    }

    /// Compares type and format. If the types differ, the parts of the two schemas are not comparable.
    fn kind(&self, found: &mut Found<'a>) -> bool {
        let (before, after) = (self.left.type_name(), self.right.type_name());
        let from = self.left.ty.map_or(self.owners[0], |(_, node)| node);
        let to = self.right.ty.map_or(self.owners[1], |(_, node)| node);
        if before != after {
            let effect = match (before, after) {
                (_, "any") | ("integer", "number") => Effect::Widens,
                ("any", _) | ("number", "integer") => Effect::Narrows,
                (old, "string") if is_scalar(old) && self.in_parameter() => Effect::Widens,
                ("string", new) if is_scalar(new) && self.in_parameter() => Effect::Narrows,
                _ => Effect::Changes,
            };
            let fact = Fact::both("type-changed", from, to, effect)
                .before(summary(self.sites[0]))
                .after(summary(self.sites[1]));
            found.facts.push(fact);
            return true;
        }
        let (left, right) = (self.left.format, self.right.format);
        if left.map(|(format, _)| format) != right.map(|(format, _)| format) {
            let (from, to) = (
                left.map_or(from, |(_, node)| node),
                right.map_or(to, |(_, node)| node),
            );
            let fact = Fact::both("format-changed", from, to, Effect::Hints)
                .before(left.map_or("none", |(format, _)| format))
                .after(right.map_or("none", |(format, _)| format));
            found.facts.push(fact);
        }
        false
    }

    /// Returns whether the place is inside a parameter, whose values are strings, so a number is also a string.
    fn in_parameter(&self) -> bool {
        let steps = self.graph.right.steps(self.owners[1]);
        steps.iter().any(|step| step == "parameters")
            && !steps
                .iter()
                .any(|step| step == "properties" || step == "content")
    }

    fn values(&self, found: &mut Found<'a>) {
        let [from, to] = self.owners;
        match (&self.left.values, &self.right.values) {
            (None, None) => {}
            (None, Some((list, values))) => {
                let fact = Fact::added("enum-added", Some(from), list, Effect::Narrows);
                found.facts.push(fact.after(all(values)));
            }
            (Some((list, values)), None) => {
                let fact = Fact::removed("enum-removed", list, Some(to), Effect::Widens);
                found.facts.push(fact.before(all(values)));
            }
            (Some((from, old)), Some((to, new))) => {
                for value in missing(old, new) {
                    let fact =
                        Fact::removed("enum-value-removed", value, Some(to), Effect::Narrows);
                    found.facts.push(fact.name(plain(value)));
                }
                for value in missing(new, old) {
                    let fact = Fact::added("enum-value-added", Some(from), value, Effect::Extends);
                    found.facts.push(fact.name(plain(value)));
                }
            }
        }
    }

    fn properties(&self, found: &mut Found<'a>) {
        let [from, to] = self.declarations();
        let (old, new) = (
            in_arms(self.graph.left, &self.left, self.right.unions.len()),
            in_arms(self.graph.right, &self.right, self.left.unions.len()),
        );
        for (name, site) in &self.left.properties {
            if let Some(other) = self.right.properties.get(name) {
                found.children.push((site.clone(), other.clone()));
                continue;
            }
            let moved = arms::of_property(&new, name);
            if !moved.is_empty() {
                arms::matched(self, arms::whole(site), moved, found);
                continue;
            }
            let effect = if self.left.required.contains_key(name) {
                Effect::Lost
            } else {
                Effect::Gone
            };
            for node in site {
                let fact = Fact::removed("property-removed", node, Some(to), effect)
                    .name(*name)
                    .before(summary(&[node]));
                found.facts.push(fact);
            }
        }
        for (name, site) in &self.right.properties {
            if self.left.properties.contains_key(name) {
                continue;
            }
            let moved = arms::of_property(&old, name);
            if !moved.is_empty() {
                arms::matched(self, moved, arms::whole(site), found);
                continue;
            }
            let required = self.right.required.contains_key(name);
            let effect = if required {
                Effect::Narrows
            } else {
                Effect::Neutral
            };
            for node in site {
                let fact = Fact::added("property-added", Some(from), node, effect)
                    .name(*name)
                    .after(summary(&[node]));
                found.facts.push(fact);
            }
        }
    }

    /// Compares whether each property is required, for the properties that were neither added nor removed. The fact of
    /// an added or removed property already states whether the property is required, unless the property is required
    /// without being declared.
    fn required(&self, found: &mut Found<'a>) {
        let told = |name: &str| {
            self.left.properties.contains_key(name) != self.right.properties.contains_key(name)
        };
        let place = |view: &View<'a>, name: &str, owner| {
            let declared: Option<&Site<'a>> = view.properties.get(name);
            declared
                .and_then(|site| site.first().copied())
                .unwrap_or(owner)
        };
        for (name, owner) in &self.left.required {
            if self.right.required.contains_key(name) || told(name) {
                continue;
            }
            let from = place(&self.left, name, owner);
            let to = place(&self.right, name, self.owners[1]);
            let mut fact =
                Fact::removed("property-became-optional", from, Some(to), Effect::Widens)
                    .name(*name);
            fact.stated = [Some(owner), None];
            found.facts.push(fact);
        }
        for (name, owner) in &self.right.required {
            if self.left.required.contains_key(name) || told(name) {
                continue;
            }
            let from = place(&self.left, name, self.owners[0]);
            let to = place(&self.right, name, owner);
            let mut fact = Fact::added("property-became-required", Some(from), to, Effect::Narrows)
                .name(*name);
            fact.stated = [None, Some(owner)];
            found.facts.push(fact);
        }
    }

    fn items(&self, found: &mut Found<'a>) {
        let [from, to] = self.owners;
        match (self.left.items.as_slice(), self.right.items.as_slice()) {
            ([], []) => {}
            ([], new @ [first, ..]) => {
                let fact = Fact::added("items-added", Some(from), first, Effect::Narrows);
                found.facts.push(fact.after(summary(new)));
            }
            (old @ [first, ..], []) => {
                let fact = Fact::removed("items-removed", first, Some(to), Effect::Widens);
                found.facts.push(fact.before(summary(old)));
            }
            (old, new) => found.children.push((old.to_vec(), new.to_vec())),
        }
    }

    fn additional(&self, found: &mut Found<'a>) {
        let word = |node: Option<&Node>| match node.map(|node| (node, &node.value)) {
            None => "any".to_owned(),
            Some((_, Value::Bool(_))) => "none".to_owned(),
            Some((node, _)) => summary(&[node]),
        };
        let rank = |node: Option<&Node>| match node.map(|node| &node.value) {
            None => 2,
            Some(Value::Bool(_)) => 0,
            Some(_) => 1,
        };
        let (old, new) = (self.left.additional, self.right.additional);
        if let (Some(old), Some(new), 1, 1) = (old, new, rank(old), rank(new)) {
            return found.children.push((vec![old], vec![new]));
        }
        if rank(old) == rank(new) {
            return;
        }
        let effect = if rank(old) < rank(new) {
            Effect::Widens
        } else {
            Effect::Narrows
        };
        let from = old.unwrap_or(self.owners[0]);
        let to = new.unwrap_or(self.owners[1]);
        let mut fact = Fact::both("additional-properties-changed", from, to, effect)
            .before(word(old))
            .after(word(new));
        fact.stated = [old, new];
        found.facts.push(fact);
    }

    /// Compares the keywords whose values are compared as a whole.
    pub(super) fn others(&self, found: &mut Found<'a>) {
        // A discriminator is compared with the alternatives.
        let apart = |keyword: &str| keyword == "discriminator";
        for (keyword, old) in &self.left.others {
            if apart(keyword) {
                continue;
            }
            let new = self.right.others.get(keyword).copied();
            if new.is_none_or(|new| !old.same_value(new)) {
                found.facts.push(self.other(keyword, Some(old), new));
            }
        }
        for (keyword, new) in &self.right.others {
            if !apart(keyword) && !self.left.others.contains_key(keyword) {
                found.facts.push(self.other(keyword, None, Some(new)));
            }
        }
    }

    fn other(&self, keyword: &str, old: Option<&'a Node>, new: Option<&'a Node>) -> Fact<'a> {
        let (from, to) = (old.unwrap_or(self.owners[0]), new.unwrap_or(self.owners[1]));
        let (id, effect) = match keyword {
            "deprecated" if new.is_some() => ("became-deprecated", Effect::Hints),
            "deprecated" => ("became-not-deprecated", Effect::Neutral),
            "default" => ("default-changed", Effect::Hints),
            "$ref" | "not" => ("other-changed", Effect::Changes),
            _ => ("constraint-changed", constraint(keyword, old, new)),
        };
        let word = |node: Option<&Node>| node.map_or("none".to_owned(), plain);
        let mut fact = Fact::both(id, from, to, effect);
        if keyword != "deprecated" {
            fact = fact.name(keyword).before(word(old)).after(word(new));
        }
        fact.stated = [old, new];
        fact
    }
}

/// Returns the properties of the alternatives in the unions that only this schema has: the unions after the first
/// `common` unions. A property of the whole schema can have moved to such an alternative.
fn in_arms<'a>(index: &Index<'a>, view: &View<'a>, common: usize) -> Vec<(&'a str, Site<'a>)> {
    let arms = view
        .unions
        .iter()
        .skip(common)
        .flat_map(|union| &union.arms);
    arms.flat_map(|arm| View::of(index, &[arm]).properties)
        .collect()
}

fn is_scalar(name: &str) -> bool {
    matches!(name, "integer" | "number" | "boolean")
}

/// Returns the effect of an added, removed or changed limit on the valid values.
fn constraint(keyword: &str, old: Option<&Node>, new: Option<&Node>) -> Effect {
    let number = |node: &Node| match node.value {
        #[expect(
            clippy::cast_precision_loss,
            reason = "limits in descriptions are far below 2^52, and only their order counts"
        )]
        Value::Int(number) => Some(number as f64),
        Value::Float(number) => Some(number),
        _ => None,
    };
    match (old, new) {
        (None, Some(_)) => Effect::Narrows,
        (Some(_), None) => Effect::Widens,
        (Some(old), Some(new)) => match (number(old), number(new)) {
            (Some(old), Some(new)) if keyword.starts_with("max") => direction(new > old),
            (Some(old), Some(new)) if keyword.starts_with("min") => direction(new < old),
            _ => Effect::Changes,
        },
        (None, None) => Effect::Neutral,
    }
}

fn direction(widens: bool) -> Effect {
    if widens {
        Effect::Widens
    } else {
        Effect::Narrows
    }
}

fn missing<'a>(values: &[&'a Node], among: &[&Node]) -> Vec<&'a Node> {
    let gone = |value: &&&Node| !among.iter().any(|other| other.same_value(value));
    values.iter().filter(gone).copied().collect()
}

fn all(values: &[&Node]) -> String {
    let texts: Vec<String> = values
        .iter()
        .map(|value| format!("`{}`", plain(value)))
        .collect();
    texts.join(", ")
}

/// Returns the last part of a node's place.
fn leaf(index: &Index<'_>, node: &Node) -> String {
    let subject = index.subject(node);
    match subject.rsplit(['.', ' ']).next() {
        Some(last) if subject.contains('.') => format!("`{last}`"),
        _ => "it".to_owned(),
    }
}
