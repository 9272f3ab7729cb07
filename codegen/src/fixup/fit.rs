//! Decides which fixups of other versions a new description needs.
//!
//! All fixups are tried together, because a fixup can refer to a value that an earlier or later fixup adds. A fixup
//! that leaves a reference without its target is dropped together with the fixups that build on it; the remaining
//! fixups are tried again.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json_path::JsonPath;

use super::edit::Tree;
use super::{Action, Attempt, Edit, Fixup};
use crate::source::{Node, Span, Value, escape_step};

/// The maximum number of trials. Two trials are enough, unless a fixup that applies only after another fixup was
/// dropped leaves a dangling reference.
const TRIALS: usize = 8;

/// The result of trying a fixup of another version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fitting {
    /// The fixup's id.
    pub id: String,
    /// The span of the fixup's list of versions, including the brackets.
    pub versions: Span,
    /// Whether the description needs the fixup.
    pub fit: Fit,
}

/// Whether a description needs a fixup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fit {
    /// The description has the error that the fixup corrects.
    Applies,
    /// The description already has the values or the components that the fixup would set, or never refers to these
    /// components. The string is the reason.
    NotNeeded(String),
    /// The description lacks a value that the fixup changes or refers to. The string is the reason.
    NotApplicable(String),
}

/// Tries the fixups of the versions `others` on the description of `version`, together with the fixups that already
/// list `version`, in the order in which [`super::apply`] runs fixups.
pub fn fitting(root: &Node, fixups: &[Fixup], version: &str, others: &[&str]) -> Vec<Fitting> {
    let mut dropped: BTreeMap<u32, Fit> = BTreeMap::new();
    let mut trial = Trial::default();
    for _ in 0..TRIALS {
        let mut left = root.clone();
        trial = Trial::run(&mut left, fixups, version, others, &dropped);
        if trial.dropped.is_empty() {
            break;
        }
        dropped.append(&mut trial.dropped);
    }
    let mut fit = |one: &Fixup| match dropped.get(&one.file()) {
        Some(fit) => fit.clone(),
        None => trial.fits.remove(&one.file()).unwrap_or(Fit::Applies),
    };
    let lists_other = |one: &Fixup| others.iter().any(|other| one.lists(other));
    let candidates = fixups.iter();
    let candidates = candidates.filter(|one| !one.lists(version) && lists_other(one));
    let fittings = candidates.map(|one| Fitting {
        id: one.id.clone(),
        versions: one.versions_span,
        fit: fit(one),
    });
    fittings.collect()
}

/// One run of all candidates that are not dropped. The key of a fixup is the index of its file; the spans of the nodes
/// that the fixup adds contain the same index.
#[derive(Default)]
struct Trial<'a> {
    /// The candidates that apply.
    applying: BTreeMap<u32, &'a Fixup>,
    /// The results for fixups that do not apply.
    fits: BTreeMap<u32, Fit>,
    /// For each candidate, the candidates whose nodes it changes or refers to.
    needs: BTreeMap<u32, BTreeSet<u32>>,
    /// The pointers of the removed nodes, each with the fixup that removed the node.
    removed: HashMap<String, u32>,
    /// The candidates that must be dropped, each with the reason.
    dropped: BTreeMap<u32, Fit>,
}

impl<'a> Trial<'a> {
    fn run(
        root: &mut Node,
        fixups: &'a [Fixup],
        version: &str,
        others: &[&str],
        dropped: &BTreeMap<u32, Fit>,
    ) -> Self {
        let mut trial = Self::default();
        let ids = fixups.iter().map(|one| (one.file(), one.id.as_str()));
        let ids: BTreeMap<u32, &str> = ids.collect();
        let mut tree = Tree::new(root);
        for fixup in fixups {
            let file = fixup.file();
            if fixup.lists(version) {
                // Errors in a fixup that already lists the version are reported when the description is checked.
                fixup.attempt(&mut tree);
            } else if others.iter().any(|other| fixup.lists(other)) && !dropped.contains_key(&file)
            {
                if let Some(fit) = already_declared(fixup, &tree) {
                    trial.fits.insert(file, fit);
                    continue;
                }
                tree.begin();
                let attempt = fixup.attempt(&mut tree);
                if attempt.is_clean() {
                    trial.take(fixup, attempt);
                } else {
                    tree.undo();
                    trial.fits.insert(file, fit(&attempt, &tree, &ids));
                }
            }
        }
        trial.check(&tree);
        trial
    }

    fn take(&mut self, fixup: &'a Fixup, attempt: Attempt<'_>) {
        let file = fixup.file();
        let removed = attempt.removed.into_iter().map(|pointer| (pointer, file));
        self.removed.extend(removed);
        let needs = attempt.uses.into_iter().filter(|other| *other != file);
        self.needs.entry(file).or_default().extend(needs);
        self.applying.insert(file, fixup);
    }

    /// Drops the candidates that leave a reference without its target or declare only unused components, and the
    /// candidates that build on a dropped candidate.
    fn check(&mut self, tree: &Tree<'_>) {
        let mut references = Vec::new();
        references_of(tree.root(), &mut references);
        for (target, file) in &references {
            let file = *file;
            let Some(pointer) = target.strip_prefix('#') else {
                continue;
            };
            let ours = self.applying.contains_key(&file);
            if tree.has(pointer) {
                if ours {
                    let needs = tree.files_on(pointer);
                    let needs = needs.into_iter().filter(|other| *other != file);
                    self.needs.entry(file).or_default().extend(needs);
                }
            } else if ours {
                let reason =
                    format!("the fixup refers to `{target}`, which this description lacks");
                self.drop_misfit(file, reason);
            } else if let Some((place, remover)) = self.remover(pointer) {
                let reason =
                    format!("the fixup removes `{place}`, to which this description still refers");
                self.drop_misfit(remover, reason);
            }
        }
        self.drop_unused(tree, &references);
        self.spread();
    }

    fn drop_misfit(&mut self, file: u32, reason: String) {
        let fit = Fit::NotApplicable(reason);
        self.dropped.entry(file).or_insert(fit);
    }

    /// Drops the candidates that only declare components to which neither the description nor another fixup refers.
    fn drop_unused(&mut self, tree: &Tree<'_>, references: &[(&str, u32)]) {
        let mut users: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
        for (target, file) in references {
            users.entry(component(target)).or_default().insert(*file);
        }
        for (file, fixup) in &self.applying {
            let declared = declarations(fixup, tree).unwrap_or_default();
            let is_used = |component: &String| {
                let users = users.get(component).into_iter().flatten();
                users.into_iter().any(|user| user != file)
            };
            if let Some(first) = declared.first()
                && !declared.iter().any(is_used)
            {
                let reason = format!("this description has no reference to `#{first}`");
                self.dropped.entry(*file).or_insert(Fit::NotNeeded(reason));
            }
        }
    }

    /// Returns the fixup that removed the value at the pointer or a value that contains it, with the pointer of the
    /// removed value.
    fn remover(&self, pointer: &str) -> Option<(String, u32)> {
        let ends = pointer.match_indices('/').map(|(at, _)| at).skip(1);
        ends.chain([pointer.len()]).find_map(|end| {
            let place = pointer.get(..end)?;
            Some((place.to_owned(), *self.removed.get(place)?))
        })
    }

    fn spread(&mut self) {
        let mut users: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (user, needs) in &self.needs {
            for needed in needs {
                users.entry(*needed).or_default().push(*user);
            }
        }
        let mut open: Vec<u32> = self.dropped.keys().copied().collect();
        while let Some(needed) = open.pop() {
            let Some(fixup) = self.applying.get(&needed) else {
                continue;
            };
            let reason = |is: &str| format!("the fixup builds on `{}`, which is {is}", fixup.id);
            let fit = match self.dropped.get(&needed) {
                Some(Fit::NotNeeded(_)) => Fit::NotNeeded(reason("not needed")),
                _ => Fit::NotApplicable(reason("not applicable")),
            };
            for user in users.remove(&needed).unwrap_or_default() {
                if let Entry::Vacant(entry) = self.dropped.entry(user) {
                    entry.insert(fit.clone());
                    open.push(user);
                }
            }
        }
    }
}

/// Returns the pointers of the components that a fixup declares, or `None` if the fixup also changes other values.
/// Declarations have groups of components as targets, such as `$.components.schemas`.
fn declarations(fixup: &Fixup, tree: &Tree<'_>) -> Option<Vec<String>> {
    let mut declared = Vec::new();
    for action in &fixup.actions {
        let Edit::Update(update) = &action.edit else {
            return None;
        };
        for place in tree.find(&action.target) {
            let group = place.strip_prefix("/components/")?;
            if group.contains('/') {
                return None;
            }
            let keys = update.entries().iter();
            declared.extend(keys.map(|entry| format!("{place}/{}", escape_step(&entry.key))));
        }
    }
    Some(declared)
}

/// Returns the pointer of the component that a reference points to or into. The mapping of a discriminator can contain
/// the name of a schema instead of a reference.
fn component(target: &str) -> String {
    match target.strip_prefix('#') {
        Some(pointer) => {
            let end = pointer.match_indices('/').nth(3).map(|(at, _)| at);
            pointer[..end.unwrap_or(pointer.len())].to_owned()
        }
        None => format!("/components/schemas/{target}"),
    }
}

/// Returns `NotNeeded` for a fixup that only declares components, if the description already has all of them.
fn already_declared(fixup: &Fixup, tree: &Tree<'_>) -> Option<Fit> {
    let declared = declarations(fixup, tree)?;
    let first = declared.first()?;
    let all = declared.iter().all(|component| tree.has(component));
    all.then(|| Fit::NotNeeded(format!("`#{first}` is already declared")))
}

/// Returns the result of an attempt to apply a fixup, with the reason if the fixup does not apply.
fn fit(attempt: &Attempt<'_>, tree: &Tree<'_>, ids: &BTreeMap<u32, &str>) -> Fit {
    let settled = |action: &Action| {
        action.edit == Edit::Remove
            && around(&action.target).is_some_and(|around| !tree.find(&around).is_empty())
    };
    let open = attempt.misses.iter().find(|action| !settled(action));
    if attempt.changes > 0 {
        let rest = match (open, attempt.stale.first()) {
            (Some(action), _) => format!("`{}` matches nothing", action.target),
            (None, Some((place, _))) => {
                format!("the description already has this value at `{place}`")
            }
            (None, None) => "there is nothing left to remove".to_owned(),
        };
        return Fit::NotApplicable(format!(
            "only a part of the fixup applies ({rest}); if the description has the error, write a fixup with only that part"
        ));
    }
    match (open, attempt.stale.first(), attempt.misses.first()) {
        (Some(action), _, _) => Fit::NotApplicable(format!("`{}` matches nothing", action.target)),
        (None, Some((place, stale)), _) => Fit::NotNeeded(match ids.get(&stale.found.file) {
            Some(id) => format!("`{id}` already makes this change at `{place}`"),
            None => format!("the description already has this value at `{place}`"),
        }),
        (None, None, Some(action)) => {
            Fit::NotNeeded(format!("`{}` leaves nothing to remove", action.target))
        }
        (None, None, None) => Fit::Applies,
    }
}

/// Returns the path to the object that a removal changes: the path without its last segment, or, if that segment
/// selects items of a list, the path to the object with the list.
fn around(path: &JsonPath) -> Option<JsonPath> {
    let path = path.to_string();
    let parent = without_last(&path)?;
    let item = path.get(parent.len()..)?.starts_with("[?");
    let around = if item { without_last(parent)? } else { parent };
    JsonPath::parse(around).ok()
}

fn without_last(path: &str) -> Option<&str> {
    let mut starts = path.rmatch_indices(['.', '[']);
    // A prefix that ends inside a bracket is not a valid path.
    starts.find_map(|(at, _)| {
        path.get(..at)
            .filter(|front| JsonPath::parse(front).is_ok())
    })
}

/// Collects every reference inside a node, with the file that contains the reference.
fn references_of<'n>(node: &'n Node, found: &mut Vec<(&'n str, u32)>) {
    for item in node.items() {
        references_of(item, found);
    }
    for entry in node.entries() {
        let targets = match (entry.key.as_str(), &entry.value.value) {
            ("$ref", Value::String(_)) => std::slice::from_ref(entry),
            // The mapping of a discriminator.
            ("mapping", Value::Map(values)) if node.get("propertyName").is_some() => values,
            _ => {
                references_of(&entry.value, found);
                continue;
            }
        };
        for target in targets {
            if let Some(text) = target.value.as_str() {
                found.push((text, target.value.span.file));
            }
        }
    }
}
