//! The graph of compared pairs of schemas, with the facts of each pair. A pair is compared once, for all operations
//! that reach it.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::change::{Direction, Effect};
use super::index::Index;
use super::view::{Site, View};
use codegen::source::Node;

/// A fact, before the operations that it concerns are known.
#[derive(Debug, Clone)]
pub(super) struct Fact<'a> {
    pub(super) id: &'static str,
    pub(super) name: Option<String>,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) from: Option<&'a Node>,
    pub(super) to: Option<&'a Node>,
    /// The nodes that state the fact: two findings with the same ones are one fact.
    pub(super) stated: [Option<&'a Node>; 2],
    pub(super) effect: Effect,
}

/// The identity of a fact.
pub(super) type Key = (
    &'static str,
    Option<String>,
    Option<String>,
    Option<String>,
    [Option<*const Node>; 2],
);

impl<'a> Fact<'a> {
    /// A fact that both sides state.
    pub(super) fn both(id: &'static str, from: &'a Node, to: &'a Node, effect: Effect) -> Self {
        Self {
            id,
            name: None,
            before: None,
            after: None,
            from: Some(from),
            to: Some(to),
            stated: [Some(from), Some(to)],
            effect,
        }
    }

    /// A part that exists only on the newer side; `beside` is its place on the older side.
    pub(super) fn added(
        id: &'static str,
        beside: Option<&'a Node>,
        to: &'a Node,
        effect: Effect,
    ) -> Self {
        Self {
            from: beside,
            stated: [None, Some(to)],
            ..Self::both(id, to, to, effect)
        }
    }

    /// A part that exists only on the older side; `beside` is its place on the newer side.
    pub(super) fn removed(
        id: &'static str,
        from: &'a Node,
        beside: Option<&'a Node>,
        effect: Effect,
    ) -> Self {
        Self {
            to: beside,
            stated: [Some(from), None],
            ..Self::both(id, from, from, effect)
        }
    }

    pub(super) fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub(super) fn before(mut self, text: impl Into<String>) -> Self {
        self.before = Some(text.into());
        self
    }

    pub(super) fn after(mut self, text: impl Into<String>) -> Self {
        self.after = Some(text.into());
        self
    }

    pub(super) fn key(&self) -> Key {
        (
            self.id,
            self.name.clone(),
            self.before.clone(),
            self.after.clone(),
            self.stated.map(|node| node.map(std::ptr::from_ref)),
        )
    }
}

#[derive(Debug, Default)]
struct Pair<'a> {
    facts: Vec<Fact<'a>>,
    next: Vec<usize>,
}

/// Addresses of the nodes of a pair's two sites.
type PairKey = (Vec<*const Node>, Vec<*const Node>);

/// All pairs, and the operations that reach them.
#[derive(Debug)]
pub(super) struct Graph<'i, 'a> {
    pub(super) left: &'i Index<'a>,
    pub(super) right: &'i Index<'a>,
    pairs: Vec<Pair<'a>>,
    known: HashMap<PairKey, usize>,
    open: Vec<(usize, Site<'a>, Site<'a>)>,
    /// The roots: the pair, the operation and the direction.
    roots: Vec<(usize, Option<(usize, Direction)>)>,
}

/// A fact and who it reaches, as numbers of operations.
#[derive(Debug, Clone)]
pub(super) struct Reached<'a> {
    pub(super) fact: Fact<'a>,
    pub(super) by: Vec<(usize, Direction)>,
}

impl<'i, 'a> Graph<'i, 'a> {
    pub(super) fn new(left: &'i Index<'a>, right: &'i Index<'a>) -> Self {
        Self {
            left,
            right,
            pairs: Vec::new(),
            known: HashMap::new(),
            open: Vec::new(),
            roots: Vec::new(),
        }
    }

    /// Facts outside schemas, and the operations that they concern.
    pub(super) fn facts(&mut self, facts: Vec<Fact<'a>>, by: Option<(usize, Direction)>) {
        if facts.is_empty() {
            return;
        }
        self.pairs.push(Pair {
            facts,
            next: Vec::new(),
        });
        self.roots.push((self.pairs.len() - 1, by));
    }

    /// Adds two schemas at the same place of an operation, or two components with one name.
    pub(super) fn root(&mut self, left: &'a Node, right: &'a Node, by: Option<(usize, Direction)>) {
        let pair = self.pair(vec![left], vec![right]);
        self.roots.push((pair, by));
        self.work();
    }

    fn pair(&mut self, left: Site<'a>, right: Site<'a>) -> usize {
        let left: Site<'a> = left.iter().map(|node| self.left.resolve(node)).collect();
        let right: Site<'a> = right.iter().map(|node| self.right.resolve(node)).collect();
        let key = (addresses(&left), addresses(&right));
        if let Some(number) = self.known.get(&key) {
            return *number;
        }
        let number = self.pairs.len();
        self.pairs.push(Pair::default());
        self.known.insert(key, number);
        self.open.push((number, left, right));
        number
    }

    fn work(&mut self) {
        while let Some((number, left, right)) = self.open.pop() {
            let found = super::schema::compare(self, &left, &right);
            let next = found
                .children
                .into_iter()
                .map(|(left, right)| self.pair(left, right))
                .collect();
            self.pairs[number] = Pair {
                facts: found.facts,
                next,
            };
        }
    }

    /// The views of two sites.
    pub(super) fn views(&self, left: &[&'a Node], right: &[&'a Node]) -> (View<'a>, View<'a>) {
        (View::of(self.left, left), View::of(self.right, right))
    }

    /// Every fact once, with all operations that lead to it.
    pub(super) fn reached(&self) -> Vec<Reached<'a>> {
        let mut all: IndexMap<Key, Reached<'a>> = IndexMap::new();
        let mut seen = vec![usize::MAX; self.pairs.len()];
        for (round, (root, by)) in self.roots.iter().enumerate() {
            let mut open = vec![*root];
            while let Some(number) = open.pop() {
                if std::mem::replace(&mut seen[number], round) == round {
                    continue;
                }
                let pair = &self.pairs[number];
                for fact in &pair.facts {
                    let entry = all.entry(fact.key()).or_insert_with(|| Reached {
                        fact: fact.clone(),
                        by: Vec::new(),
                    });
                    entry.fact.effect = entry.fact.effect.max(fact.effect);
                    entry.by.extend(by);
                }
                open.extend(&pair.next);
            }
        }
        let mut all: Vec<Reached<'a>> = all.into_values().collect();
        for reached in &mut all {
            reached.by.sort_unstable();
            reached.by.dedup();
        }
        all
    }
}

fn addresses(site: &[&Node]) -> Vec<*const Node> {
    site.iter().map(|node| std::ptr::from_ref(*node)).collect()
}
