//! Changes the tree of a description.

use std::collections::BTreeSet;

use serde_json_path::JsonPath;

use crate::source::{Entry, Node, Span, Value, escape_step, pointer_steps, unescape_step};

/// A description that is being changed, with a copy of its values in the form that JSONPath reads.
pub(super) struct Tree<'a> {
    root: &'a mut Node,
    json: serde_json::Value,
    /// The pointers that were changed since `begin`, each with its previous value, in the order of the changes.
    replaced: Vec<(String, Option<Node>)>,
}

/// The result of a change.
#[derive(Default)]
pub(super) struct Outcome {
    /// The number of values that were added, replaced or removed.
    pub(super) changes: usize,
    /// The values of the update that already existed in the description.
    pub(super) stale: Vec<Stale>,
}

/// A value of an update that already exists in the description.
pub(super) struct Stale {
    /// The location in the update.
    pub(super) update: Span,
    /// The location in the description.
    pub(super) found: Span,
}

impl<'a> Tree<'a> {
    pub(super) fn new(root: &'a mut Node) -> Self {
        let json = root.to_json();
        Self {
            root,
            json,
            replaced: Vec::new(),
        }
    }

    /// Returns the description with all changes so far.
    pub(super) fn root(&self) -> &Node {
        self.root
    }

    /// Returns whether the pointer leads to a value.
    pub(super) fn has(&self, pointer: &str) -> bool {
        self.json.pointer(pointer).is_some()
    }

    /// Returns the files of the value at a pointer and of all values that contain it.
    pub(super) fn files_on(&self, pointer: &str) -> BTreeSet<u32> {
        let mut node = &*self.root;
        let mut files = BTreeSet::from([node.span.file]);
        for step in pointer_steps(pointer).unwrap_or_default() {
            let inner = match &node.value {
                Value::Seq(items) => step.parse().ok().and_then(|index: usize| items.get(index)),
                _ => node.get(&step),
            };
            let Some(inner) = inner else { break };
            files.insert(inner.span.file);
            node = inner;
        }
        files
    }

    /// Begins a group of changes that can be undone.
    pub(super) fn begin(&mut self) {
        self.replaced.clear();
    }

    /// Returns and clears the pointers that were changed since `begin`, each with its previous value.
    pub(super) fn replaced(&mut self) -> Vec<(String, Option<Node>)> {
        std::mem::take(&mut self.replaced)
    }

    /// Undoes the changes since `begin`, the last change first.
    pub(super) fn undo(&mut self) {
        while let Some((place, before)) = self.replaced.pop() {
            self.put(&place, before);
        }
    }

    /// Sets the value at a pointer, or removes the value if `value` is `None`.
    fn put(&mut self, place: &str, value: Option<Node>) {
        let outer = place.rsplit_once('/');
        match (value, self.root.pointer_mut(place), outer) {
            (Some(value), Some(node), _) => *node = value,
            (value, _, Some((parent, step))) => match (value, self.root.pointer_mut(parent)) {
                (Some(value), Some(parent)) => add(parent, step, value),
                (None, Some(parent)) => drop(take_out(parent, step)),
                (_, None) => {}
            },
            (_, _, None) => return,
        }
        self.read_again(place);
    }

    /// Returns the JSON pointers of the values that the path matches, in reverse order, so that items of one list can
    /// be removed one by one.
    pub(super) fn find(&self, path: &JsonPath) -> Vec<String> {
        let found = path.query_located(&self.json).dedup();
        let places = found.locations().map(|place| place.to_json_pointer());
        let mut pointers: Vec<_> = places.collect();
        pointers.reverse();
        pointers
    }

    /// Merges the update into the value at the pointer.
    pub(super) fn update(&mut self, pointer: &str, update: &Node) -> Outcome {
        let mut outcome = Outcome::default();
        let Some(target) = self.root.pointer_mut(pointer) else {
            return outcome;
        };
        let mut touched = Vec::new();
        touch(target, update, pointer, &mut touched);
        match (&mut target.value, &update.value) {
            // In the overlay specification, an update of a list is appended to the list.
            (Value::Seq(items), value) if !matches!(value, Value::Seq(_)) => {
                outcome.append(items, update);
            }
            _ => outcome.merge(target, update),
        }
        for (place, _) in &touched {
            self.read_again(place);
        }
        self.replaced.extend(touched);
        outcome
    }

    /// Removes the value at the pointer from its list or mapping.
    pub(super) fn remove(&mut self, pointer: &str) -> Outcome {
        let mut outcome = Outcome::default();
        if let Some((parent, step)) = pointer.rsplit_once('/')
            && let Some(node) = self.root.pointer_mut(parent)
        {
            // Removal moves the later items up, so undoing restores the whole list.
            let (changed, before) = match node.value {
                Value::Seq(_) => (parent, Some(node.clone())),
                _ => (pointer, node.get(&unescape_step(step)).cloned()),
            };
            outcome.changes = take_out(node, step);
            self.read_again(changed);
            self.replaced.push((changed.to_owned(), before));
        }
        outcome
    }

    /// Updates the JSON copy at a pointer from the description.
    fn read_again(&mut self, pointer: &str) {
        let value = self.root.pointer(pointer).map(Node::to_json);
        if let (Some(json), Some(value)) = (self.json.pointer_mut(pointer), &value) {
            *json = value.clone();
            return;
        }
        let Some((parent, step)) = pointer.rsplit_once('/') else {
            return;
        };
        if let Some(serde_json::Value::Object(parent)) = self.json.pointer_mut(parent) {
            let key = unescape_step(step);
            match value {
                Some(value) => {
                    parent.insert(key.into_owned(), value);
                }
                None => {
                    parent.remove(key.as_ref());
                }
            }
        }
    }
}

/// Collects the pointers that a merge changes, each with its previous value. The pointers lead to new keys and to
/// values that are not merged key by key.
fn touch(target: &Node, update: &Node, place: &str, found: &mut Vec<(String, Option<Node>)>) {
    match (&target.value, &update.value) {
        (Value::Map(_), Value::Map(changes)) if !is_replaced(target, update) => {
            for change in changes {
                let place = format!("{place}/{}", escape_step(&change.key));
                match target.get(&change.key) {
                    Some(inner) => touch(inner, &change.value, &place, found),
                    None => found.push((place, None)),
                }
            }
        }
        _ => found.push((place.to_owned(), Some(target.clone()))),
    }
}

/// Returns whether the update replaces the whole target: a reference has no siblings, so it is not merged.
fn is_replaced(target: &Node, update: &Node) -> bool {
    target.get("$ref").is_some() || update.get("$ref").is_some()
}

/// Removes a key or an item and returns the number of removed values: 1, or 0 if the key or the item does not exist.
fn take_out(parent: &mut Node, step: &str) -> usize {
    match &mut parent.value {
        Value::Map(entries) => {
            let before = entries.len();
            let key = unescape_step(step);
            entries.retain(|entry| entry.key != key);
            before - entries.len()
        }
        Value::Seq(items) => match step.parse() {
            Ok(index) if index < items.len() => {
                items.remove(index);
                1
            }
            _ => 0,
        },
        _ => 0,
    }
}

/// Adds a key to a mapping.
fn add(parent: &mut Node, step: &str, value: Node) {
    if let Some(entries) = parent.as_map_mut() {
        entries.push(Entry {
            key: unescape_step(step).into_owned(),
            key_span: value.span,
            value,
        });
    }
}

impl Outcome {
    fn merge(&mut self, target: &mut Node, update: &Node) {
        if target.same_value(update) || is_empty(update) {
            self.stale.push(Stale {
                update: update.span,
                found: target.span,
            });
            return;
        }
        let replaced = is_replaced(target, update);
        match (&mut target.value, &update.value) {
            (Value::Map(entries), Value::Map(changes)) if !replaced => {
                for change in changes {
                    match entries.iter_mut().find(|entry| entry.key == change.key) {
                        Some(entry) => self.merge(&mut entry.value, &change.value),
                        None => {
                            entries.push(change.clone());
                            self.changes += 1;
                        }
                    }
                }
            }
            (Value::Seq(items), Value::Seq(more)) => {
                for one in more {
                    self.append(items, one);
                }
            }
            _ => {
                *target = update.clone();
                self.changes += 1;
            }
        }
    }

    fn append(&mut self, items: &mut Vec<Node>, one: &Node) {
        match items.iter().find(|item| is_repeated_by(item, one)) {
            Some(item) => self.stale.push(Stale {
                update: one.span,
                found: item.span,
            }),
            None => {
                items.push(one.clone());
                self.changes += 1;
            }
        }
    }
}

/// Returns whether an update is empty, and so changes nothing.
fn is_empty(node: &Node) -> bool {
    match &node.value {
        Value::Map(entries) => entries.is_empty(),
        Value::Seq(items) => items.is_empty(),
        _ => false,
    }
}

/// Returns whether a list that contains `item` already contains `one`. Two parameters are equal if they have the same
/// `name` and `in`.
fn is_repeated_by(item: &Node, one: &Node) -> bool {
    match (parameter(item), parameter(one)) {
        (Some(item), Some(one)) => item == one,
        _ => item.same_value(one),
    }
}

fn parameter(node: &Node) -> Option<(&str, &str)> {
    Some((node.get("name")?.as_str()?, node.get("in")?.as_str()?))
}
