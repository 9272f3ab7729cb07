//! Matches the alternatives of two schemas.

use std::collections::HashSet;

use super::accept::accepts;
use super::change::Effect;
use super::discriminator;
use super::graph::Fact;
use super::index::Index;
use super::schema::{Both, Found};
use super::view::{Site, Union, View, summary};
use codegen::source::Node;

/// An alternative, and its position in the list of alternatives, or `None` if a whole schema is the only alternative.
pub(super) type Arm<'a> = (Site<'a>, Option<usize>);

/// Compares the alternatives of two schemas. Returns whether the comparison of the two schemas is complete.
pub(super) fn compare<'a>(both: &Both<'_, '_, 'a>, found: &mut Found<'a>) -> bool {
    let (left, right) = (&both.left, &both.right);
    if left.unions.is_empty() && right.unions.is_empty() {
        return false;
    }
    let choice = |view: &View<'a>| view.is_choice() || view.unions.is_empty();
    if choice(left) && choice(right) && says_something(left) && says_something(right) {
        let old = alternatives(left, both.sites[0]);
        let new = alternatives(right, both.sites[1]);
        matched(both, old, new, found);
        if let ([old], [new]) = (left.unions.as_slice(), right.unions.as_slice()) {
            keyword(old, new, found);
            both.others(found);
        }
        discriminator::compare(both, found);
        return true;
    }
    let pairs = left.unions.iter().zip(&right.unions);
    for (old, new) in pairs {
        matched(both, arms(old), arms(new), found);
        keyword(old, new, found);
    }
    discriminator::compare(both, found);
    let common = left.unions.len().min(right.unions.len());
    for union in left.unions.iter().skip(common) {
        let fact = Fact::removed(
            "alternatives-removed",
            union.list,
            Some(both.owners[1]),
            Effect::Widens,
        );
        let text = list(union, |arm| summary(&[arm]));
        found.facts.push(fact.before(text));
    }
    for union in right.unions.iter().skip(common) {
        let fact = Fact::added(
            "alternatives-added",
            Some(both.owners[0]),
            union.list,
            Effect::Narrows,
        );
        let text = list(union, |arm| summary(&[arm]));
        found.facts.push(fact.after(text));
    }
    false
}

/// Returns whether a schema restricts its values. A schema that accepts any value is not matched with an alternative.
fn says_something(view: &View<'_>) -> bool {
    !view.unions.is_empty() || view.type_name() != "any"
}

fn list(union: &Union<'_>, word: impl Fn(&Node) -> String) -> String {
    let mut texts: Vec<String> = union.arms.iter().map(|arm| word(arm)).collect();
    texts.dedup();
    texts.join(", ")
}

fn keyword<'a>(old: &Union<'a>, new: &Union<'a>, found: &mut Found<'a>) {
    if old.keyword != new.keyword {
        let fact = Fact::both(
            "alternatives-keyword-changed",
            old.list,
            new.list,
            Effect::Neutral,
        );
        found
            .facts
            .push(fact.before(old.keyword).after(new.keyword));
    }
}

fn arms<'a>(union: &Union<'a>) -> Vec<Arm<'a>> {
    let arms = union.arms.iter().enumerate();
    arms.map(|(at, arm)| (vec![*arm], Some(at))).collect()
}

fn alternatives<'a>(view: &View<'a>, site: &[&'a Node]) -> Vec<Arm<'a>> {
    match view.unions.as_slice() {
        [union] => arms(union),
        _ => whole(site),
    }
}

/// Returns a whole schema as the only alternative.
pub(super) fn whole<'a>(site: &[&'a Node]) -> Vec<Arm<'a>> {
    vec![(site.to_vec(), None)]
}

/// Returns the schemas of one property in several alternatives, as the alternatives of this property.
pub(super) fn of_property<'a>(in_arms: &[(&'a str, Site<'a>)], name: &str) -> Vec<Arm<'a>> {
    let sites = in_arms.iter().filter(|(other, _)| *other == name);
    sites.map(|(_, site)| (site.clone(), None)).collect()
}

/// Matches the alternatives; an alternative without a match was added or removed.
pub(super) fn matched<'a>(
    both: &Both<'_, '_, 'a>,
    old: Vec<Arm<'a>>,
    new: Vec<Arm<'a>>,
    found: &mut Found<'a>,
) {
    let mut scores = Vec::new();
    for (row, left) in old.iter().enumerate() {
        for (column, right) in new.iter().enumerate() {
            if let Some(score) = likeness(both, left, right) {
                // Ties are broken independently of which of the two schemas is older.
                let order = (std::cmp::Reverse(score), row.abs_diff(column), row + column);
                scores.push((order, row, column));
            }
        }
    }
    scores.sort_unstable();
    let (mut rows, mut columns) = (HashSet::new(), HashSet::new());
    for (_, row, column) in scores {
        if rows.contains(&row) || columns.contains(&column) {
            continue;
        }
        rows.insert(row);
        columns.insert(column);
        let (Some(left), Some(right)) = (old.get(row), new.get(column)) else {
            continue;
        };
        found.children.push((left.0.clone(), right.0.clone()));
    }
    for (row, (site, _)) in old.iter().enumerate() {
        if let (false, Some(node)) = (rows.contains(&row), site.first()) {
            let from = (both.graph.left, site.as_slice());
            let mut others = new
                .iter()
                .map(|(other, _)| (both.graph.right, other.as_slice()));
            let effect = if others.any(|other| accepts(other, from)) {
                Effect::Neutral
            } else {
                Effect::Narrows
            };
            let fact = Fact::removed(
                "alternative-removed",
                node,
                Some(both.declarations()[1]),
                effect,
            );
            found.facts.push(fact.before(summary(site)));
        }
    }
    for (column, (site, _)) in new.iter().enumerate() {
        if let (false, Some(node)) = (columns.contains(&column), site.first()) {
            let to = (both.graph.right, site.as_slice());
            let mut others = old
                .iter()
                .map(|(other, _)| (both.graph.left, other.as_slice()));
            let effect = if others.any(|other| accepts(other, to)) {
                Effect::Neutral
            } else {
                Effect::Widens
            };
            let fact = Fact::added(
                "alternative-added",
                Some(both.declarations()[0]),
                node,
                effect,
            );
            found.facts.push(fact.after(summary(site)));
        }
    }
}

/// Returns the similarity of two alternatives, in thousandths; `None` if the alternatives cannot be the same.
fn likeness<'a>(both: &Both<'_, '_, 'a>, left: &Arm<'a>, right: &Arm<'a>) -> Option<u32> {
    let names = (
        both.graph.left.component(&left.0),
        both.graph.right.component(&right.0),
    );
    if let (Some(old), Some(new)) = &names
        && old == new
    {
        return Some(3000);
    }
    let (old, new) = both.graph.views(&left.0, &right.0);
    if old.type_name() != new.type_name() {
        return None;
    }
    let texts = |view: &View<'a>| -> Option<Vec<String>> {
        let values = &view.values.as_ref()?.1;
        Some(
            values
                .iter()
                .map(|value| value.to_json().to_string())
                .collect(),
        )
    };
    let own = match (texts(&old), texts(&new)) {
        (Some(old), Some(new)) => shared(&old, &new),
        _ => 0,
    };
    let fields = shared(
        &old.properties.keys().collect::<Vec<_>>(),
        &new.properties.keys().collect::<Vec<_>>(),
    );
    let plain = old.properties.is_empty() && new.properties.is_empty();
    let resolved =
        |index: &Index<'a>, site: &[&'a Node]| site.first().map(|node| index.resolve(node));
    let ends = (
        resolved(both.graph.left, &left.0),
        resolved(both.graph.right, &right.0),
    );
    let equal = matches!(ends, (Some(old), Some(new)) if old.same_value(new));
    let fields = if plain && equal { 1000 } else { fields };
    let told_apart = old.properties.iter().any(|(name, site)| {
        let constant = View::of(both.graph.left, site).constant();
        let other = new.properties.get(name);
        let other = other.and_then(|site| View::of(both.graph.right, site).constant());
        matches!((constant, other), (Some(old), Some(new)) if old != new)
    });
    let same_place = left.1 == right.1 && names == (None, None);
    match (told_apart, names) {
        // Different constants usually separate alternatives, unless the alternative itself was edited.
        (true, _) => same_place.then_some(1),
        // Components with different names are different, unless they are mostly alike.
        (false, (Some(_), Some(_))) if fields < 500 => None,
        _ => Some(100 + fields + own + u32::from(same_place) * 50),
    }
}

/// Returns the size of the intersection of two sets, in thousandths of their union.
fn shared<T: PartialEq>(left: &[T], right: &[T]) -> u32 {
    let both = left.iter().filter(|one| right.contains(one)).count();
    let total = left.len() + right.len() - both;
    u32::try_from(both * 1000 / total.max(1)).unwrap_or(0)
}
