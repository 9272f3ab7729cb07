//! Compares the discriminators of two lists of alternatives: the property, and the alternative that each value selects.

use std::collections::BTreeSet;

use super::change::Effect;
use super::graph::Fact;
use super::index::Index;
use super::schema::{Both, Found};
use super::view::{View, plain};
use codegen::source::Node;

/// The discriminator of one of the two schemas.
struct Side<'s, 'a> {
    node: &'a Node,
    index: &'s Index<'a>,
    /// The names of the components among the alternatives.
    arms: BTreeSet<String>,
}

impl<'s, 'a> Side<'s, 'a> {
    fn of(index: &'s Index<'a>, view: &View<'a>) -> Option<Self> {
        let arms = view.unions.iter().flat_map(|union| &union.arms);
        Some(Self {
            node: view.others.get("discriminator").copied()?,
            index,
            arms: arms.filter_map(|arm| index.component(&[arm])).collect(),
        })
    }

    fn property(&self) -> String {
        self.node.get("propertyName").map(plain).unwrap_or_default()
    }

    fn values(&self) -> impl Iterator<Item = &'a str> {
        let mapping = self.node.get("mapping").map(Node::entries);
        mapping
            .unwrap_or_default()
            .iter()
            .map(|entry| entry.key.as_str())
    }

    /// Returns the component that a value selects: the target in the mapping, or else the alternative with this name.
    fn target(&self, value: &str) -> Option<String> {
        let mapped = self.node.get("mapping").and_then(|all| all.get(value));
        match mapped.and_then(Node::as_str) {
            Some(target) => {
                let node = self.index.target(target);
                let known = node.and_then(|node| self.index.component(&[node]));
                Some(known.unwrap_or_else(|| target.to_owned()))
            }
            None => self.arms.get(value).cloned(),
        }
    }
}

/// Compares the discriminators of two schemas. `found` contains the matched alternatives.
pub(super) fn compare<'a>(both: &Both<'_, '_, 'a>, found: &mut Found<'a>) {
    let sides = (
        Side::of(both.graph.left, &both.left),
        Side::of(both.graph.right, &both.right),
    );
    let (left, right) = match sides {
        (None, None) => return,
        (Some(left), Some(right)) => (left, right),
        (left, right) => {
            let word = |side: &Option<Side<'_, 'a>>| {
                side.as_ref()
                    .map_or("none".to_owned(), |side| format!("`{}`", side.property()))
            };
            let nodes = [&left, &right].map(|side| side.as_ref().map(|side| side.node));
            let mut fact = Fact::both(
                "discriminator-changed",
                nodes[0].unwrap_or(both.owners[0]),
                nodes[1].unwrap_or(both.owners[1]),
                Effect::Hints,
            );
            fact.stated = nodes;
            found
                .facts
                .push(fact.before(word(&left)).after(word(&right)));
            return;
        }
    };
    if left.property() != right.property() {
        let fact = Fact::both(
            "discriminator-changed",
            left.node,
            right.node,
            Effect::Changes,
        );
        let word = |side: &Side<'_, 'a>| format!("`{}`", side.property());
        found
            .facts
            .push(fact.before(word(&left)).after(word(&right)));
    }
    let values: BTreeSet<&str> = left.values().chain(right.values()).collect();
    for value in values {
        let fact = of_value(both, &left, &right, value, found);
        found.facts.extend(fact);
    }
}

fn of_value<'a>(
    both: &Both<'_, '_, 'a>,
    left: &Side<'_, 'a>,
    right: &Side<'_, 'a>,
    value: &str,
    found: &Found<'a>,
) -> Option<Fact<'a>> {
    let fact = |id, effect| Fact::both(id, left.node, right.node, effect).name(value);
    match (left.target(value), right.target(value)) {
        (Some(old), Some(new)) => {
            // An alternative with a different name is still the same alternative.
            let matched = found.children.iter().any(|(from, to)| {
                both.graph.left.component(from).as_ref() == Some(&old)
                    && both.graph.right.component(to).as_ref() == Some(&new)
            });
            let fact = fact("discriminator-value-changed", Effect::Changes);
            (old != new && !matched)
                .then(|| fact.before(format!("`{old}`")).after(format!("`{new}`")))
        }
        // The fact of an added or removed alternative includes its discriminator value.
        (Some(old), None) if is_matched(both.graph.left, &old, found, true) => {
            let fact = fact("discriminator-value-removed", Effect::Narrows);
            Some(fact.before(format!("`{old}`")))
        }
        (None, Some(new)) if is_matched(both.graph.right, &new, found, false) => {
            let fact = fact("discriminator-value-added", Effect::Widens);
            Some(fact.after(format!("`{new}`")))
        }
        _ => None,
    }
}

fn is_matched<'a>(index: &Index<'a>, name: &str, found: &Found<'a>, older: bool) -> bool {
    found.children.iter().any(|(from, to)| {
        let site = if older { from } else { to };
        index.component(site).as_deref() == Some(name)
    })
}
