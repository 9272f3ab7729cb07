//! Changes of a description's tree.

use serde_json_path::JsonPath;

use crate::source::{Node, Span, Value, unescape_step};

/// A description that is being changed, with its values beside it in the form that JSONPath reads.
pub(super) struct Tree<'a> {
    root: &'a mut Node,
    json: serde_json::Value,
}

/// What came of a change.
#[derive(Default)]
pub(super) struct Outcome {
    /// How many values were added, replaced or taken away.
    pub(super) bites: usize,
    /// What was there already.
    pub(super) stale: Vec<Stale>,
}

/// A value that an update would set, and that is there already.
pub(super) struct Stale {
    /// Where the update says it.
    pub(super) update: Span,
    /// Where the description says it.
    pub(super) found: Span,
}

impl<'a> Tree<'a> {
    pub(super) fn new(root: &'a mut Node) -> Self {
        let json = root.to_json();
        Self { root, json }
    }

    /// The JSON pointers of what the path finds. Of several in one list the last comes first, so that they
    /// may be removed one after the other.
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
        if let Some(target) = self.root.pointer_mut(pointer) {
            match (&mut target.value, &update.value) {
                // The overlay specification: an update of a list is one more item of it.
                (Value::Seq(items), value) if !matches!(value, Value::Seq(_)) => {
                    outcome.append(items, update);
                }
                _ => outcome.merge(target, update),
            }
        }
        self.read_again(pointer);
        outcome
    }

    /// Takes the value at the pointer out of the list or mapping that it stands in.
    pub(super) fn remove(&mut self, pointer: &str) -> Outcome {
        let mut outcome = Outcome::default();
        if let Some((parent, step)) = pointer.rsplit_once('/') {
            if let Some(node) = self.root.pointer_mut(parent) {
                outcome.bites = take_out(node, step);
            }
            self.read_again(parent);
        }
        outcome
    }

    fn read_again(&mut self, pointer: &str) {
        if let (Some(json), Some(node)) =
            (self.json.pointer_mut(pointer), self.root.pointer(pointer))
        {
            *json = node.to_json();
        }
    }
}

/// How many values that was: one, or none where the step leads nowhere.
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

impl Outcome {
    fn merge(&mut self, target: &mut Node, update: &Node) {
        if target.same_value(update) || is_empty(update) {
            self.stale.push(Stale {
                update: update.span,
                found: target.span,
            });
            return;
        }
        let reference = target.get("$ref").is_some() || update.get("$ref").is_some();
        match (&mut target.value, &update.value) {
            (Value::Map(entries), Value::Map(changes)) if !reference => {
                for change in changes {
                    match entries.iter_mut().find(|entry| entry.key == change.key) {
                        Some(entry) => self.merge(&mut entry.value, &change.value),
                        None => {
                            entries.push(change.clone());
                            self.bites += 1;
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
                self.bites += 1;
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
                self.bites += 1;
            }
        }
    }
}

/// An empty update says nothing, whatever it meets.
fn is_empty(node: &Node) -> bool {
    match &node.value {
        Value::Map(entries) => entries.is_empty(),
        Value::Seq(items) => items.is_empty(),
        _ => false,
    }
}

/// Whether a list that has `item` would say the same twice with `one`. A parameter is known by its name and
/// by where it goes, whatever else is said of it.
fn is_repeated_by(item: &Node, one: &Node) -> bool {
    match (parameter(item), parameter(one)) {
        (Some(item), Some(one)) => item == one,
        _ => item.same_value(one),
    }
}

fn parameter(node: &Node) -> Option<(&str, &str)> {
    Some((node.get("name")?.as_str()?, node.get("in")?.as_str()?))
}
