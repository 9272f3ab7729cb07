//! The graph of compared pairs of schemas, with the facts of each pair. A pair is compared once, for all operations
//! that reach it.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::change::{Direction, Effect};
use super::index::Index;
use super::rules::REFERENCE_CHANGED;
use super::view::{Site, View, summary};
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
    /// The nodes that state the fact. Two facts with the same nodes are one fact.
    pub(super) stated: [Option<&'a Node>; 2],
    pub(super) effect: Effect,
    /// The readable place, if it differs from the place of the nodes: a path that begins at a place that refers to a
    /// different schema.
    pub(super) subject: Option<String>,
}

/// The identity of a fact.
pub(super) type Key = (
    &'static str,
    Option<String>,
    Option<String>,
    Option<String>,
    [Option<*const Node>; 2],
    Option<String>,
);

impl<'a> Fact<'a> {
    /// Returns a fact that both descriptions state.
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
            subject: None,
        }
    }

    /// Returns the fact of a part that exists only in the newer description; `beside` is the corresponding node in the
    /// older description.
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

    /// Returns the fact of a part that exists only in the older description; `beside` is the corresponding node in the
    /// newer description.
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
            self.subject.clone(),
        )
    }
}

#[derive(Debug, Default)]
struct Pair<'a> {
    facts: Vec<Fact<'a>>,
    next: Vec<usize>,
}

/// A place that refers to a different schema than before, or a part of such a place. Facts about the two schemas
/// concern the place, because neither schema changed.
#[derive(Debug, Clone)]
struct Place {
    /// The number of the pair at the reference.
    anchor: usize,
    /// The readable form of the place.
    text: String,
}

/// A pair to compare.
#[derive(Debug)]
struct Open<'a> {
    number: usize,
    sites: [Site<'a>; 2],
    place: Option<Place>,
}

/// The addresses of the nodes of a pair's two sites, and the anchor of the pair's place.
type PairKey = (Vec<*const Node>, Vec<*const Node>, Option<usize>);

/// All pairs, and the operations that reach them.
#[derive(Debug)]
pub(super) struct Graph<'i, 'a> {
    pub(super) left: &'i Index<'a>,
    pub(super) right: &'i Index<'a>,
    pairs: Vec<Pair<'a>>,
    known: HashMap<PairKey, usize>,
    /// The numbers of the pairs of changed references, keyed by the two referring nodes.
    anchors: HashMap<(*const Node, *const Node), usize>,
    /// The anchors of places whose old and new schemas differ.
    differing: HashSet<usize>,
    open: Vec<Open<'a>>,
    /// The roots: the pair, the operation and the direction.
    roots: Vec<(usize, Option<(usize, Direction)>)>,
}

/// A fact, and the numbers of the operations that reach the fact.
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
            anchors: HashMap::new(),
            differing: HashSet::new(),
            open: Vec::new(),
            roots: Vec::new(),
        }
    }

    /// Adds facts outside schemas, with the operations that they concern.
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
        let pair = self.pair(vec![left], vec![right], None);
        self.roots.push((pair, by));
        self.work();
    }

    /// Returns the number of a pair, and adds the pair if it is new. `within` is the place of the pair, if the pair is
    /// inside a place that refers to a different schema.
    fn pair(&mut self, left: Site<'a>, right: Site<'a>, within: Option<Place>) -> usize {
        let names = (self.left.referred(&left), self.right.referred(&right));
        let place = match (&names, within) {
            ((Some(old), Some(new)), _) if old == new => None,
            (_, Some(place)) => Some(place),
            (names, None)
                if self.refers_to_another(names)
                    && !extends(self.left, &left, &names.1)
                    && !extends(self.right, &right, &names.0) =>
            {
                return self.anchor(&left, &right, names);
            }
            _ => None,
        };
        self.known_or_open(&left, &right, place)
    }

    fn known_or_open(
        &mut self,
        left: &[&'a Node],
        right: &[&'a Node],
        place: Option<Place>,
    ) -> usize {
        let left: Site<'a> = left.iter().map(|node| self.left.resolve(node)).collect();
        let right: Site<'a> = right.iter().map(|node| self.right.resolve(node)).collect();
        let anchor = place.as_ref().map(|place| place.anchor);
        let key = (addresses(&left), addresses(&right), anchor);
        if let Some(number) = self.known.get(&key) {
            return *number;
        }
        let number = self.pairs.len();
        self.pairs.push(Pair::default());
        self.known.insert(key, number);
        let sites = [left, right];
        self.open.push(Open {
            number,
            sites,
            place,
        });
        number
    }

    /// Returns whether a place refers to a different schema, and not to the same schema with a different name. A schema
    /// that exists in both descriptions is compared with the schema of the same name.
    fn refers_to_another(&self, (old, new): &(Option<String>, Option<String>)) -> bool {
        let has = |index: &Index<'a>, name: &Option<String>| {
            name.as_ref().is_some_and(|name| {
                let mut schemas = index.components("schemas").iter();
                schemas.any(|entry| entry.key == *name)
            })
        };
        old != new && (has(self.right, old) || has(self.left, new))
    }

    /// Returns the number of the pair for a changed reference. This pair contains the fact of the reference, and is
    /// followed by the pair of the two schemas.
    fn anchor(
        &mut self,
        left: &[&'a Node],
        right: &[&'a Node],
        (old, new): &(Option<String>, Option<String>),
    ) -> usize {
        let ([from, ..], [to, ..]) = (left, right) else {
            return self.known_or_open(left, right, None);
        };
        let key = (std::ptr::from_ref(*from), std::ptr::from_ref(*to));
        if let Some(number) = self.anchors.get(&key) {
            return *number;
        }
        let anchor = self.pairs.len();
        self.anchors.insert(key, anchor);
        let word = |name: &Option<String>, site: &[&Node]| match name {
            Some(name) => format!("`{name}`"),
            None => summary(site),
        };
        let fact = Fact::both(REFERENCE_CHANGED, from, to, Effect::Neutral)
            .before(word(old, left))
            .after(word(new, right));
        self.pairs.push(Pair {
            facts: vec![fact],
            next: Vec::new(),
        });
        let place = Place {
            anchor,
            text: self.right.subject(to),
        };
        let inner = self.known_or_open(left, right, Some(place));
        self.pairs[anchor].next.push(inner);
        anchor
    }

    fn work(&mut self) {
        while let Some(Open {
            number,
            sites: [left, right],
            place,
        }) = self.open.pop()
        {
            let mut found = super::schema::compare(self, &left, &right);
            if let Some(place) = &place {
                if !found.facts.is_empty() {
                    self.differing.insert(place.anchor);
                }
                for fact in &mut found.facts {
                    let path = match (fact.stated, fact.to, fact.from) {
                        ([Some(_), None], _, Some(from)) => self.left.within(&left, from),
                        (_, Some(to), _) => self.right.within(&right, to),
                        (_, None, Some(from)) => self.left.within(&left, from),
                        (_, None, None) => String::new(),
                    };
                    fact.subject = Some(format!("{}{path}", place.text));
                }
            }
            let mut next = Vec::new();
            for (old, new) in found.children {
                let inside = place.as_ref().map(|place| {
                    let path = new.first().map(|node| self.right.within(&right, node));
                    Place {
                        anchor: place.anchor,
                        text: format!("{}{}", place.text, path.unwrap_or_default()),
                    }
                });
                next.push(self.pair(old, new, inside));
            }
            self.pairs[number] = Pair {
                facts: found.facts,
                next,
            };
        }
    }

    /// Returns the views of two sites.
    pub(super) fn views(&self, left: &[&'a Node], right: &[&'a Node]) -> (View<'a>, View<'a>) {
        (View::of(self.left, left), View::of(self.right, right))
    }

    /// Returns every fact once, with all operations that reach it.
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
                // A reference to an equal schema has no effect.
                let equal = |fact: &Fact<'_>| {
                    fact.id == REFERENCE_CHANGED && !self.differing.contains(&number)
                };
                for fact in pair.facts.iter().filter(|fact| !equal(fact)) {
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

/// Returns whether an inline schema consists of the component `name` and further parts.
fn extends<'a>(index: &Index<'a>, site: &[&'a Node], name: &Option<String>) -> bool {
    let parts = site.iter().flat_map(|node| {
        let keywords = ["allOf", "oneOf", "anyOf"].into_iter();
        let lists = keywords.filter_map(|keyword| node.get(keyword));
        lists.flat_map(Node::items)
    });
    let mut names = parts.filter_map(|part| index.component(&[part]));
    name.is_some() && names.any(|part| Some(part) == *name)
}

fn addresses(site: &[&Node]) -> Vec<*const Node> {
    site.iter().map(|node| std::ptr::from_ref(*node)).collect()
}
