//! Corrects known errors in descriptions before any other pass reads the descriptions.
//!
//! An entry has the form of an OpenAPI Overlay 1.0 action: a `target` in JSONPath (RFC 9535) and either `remove: true`
//! or an `update` that is merged into each value that the target matches. As in the overlay specification, keys are
//! added or replaced and items are appended. In addition, if either the value or the update is a `$ref`, the whole
//! object is replaced, because a reference has no siblings in OpenAPI 3.0.
//!
//! An entry of which any part has no effect is an error, so that a fixup is removed once the description is corrected.

mod edit;
mod fit;
mod read;

use std::collections::{BTreeMap, BTreeSet};

use serde_json_path::JsonPath;

use crate::data::Spanned;
use crate::diagnostics::Diagnostic;
use crate::source::{Node, Span};
use edit::{Stale, Tree};

pub use fit::{Fit, Fitting, fitting};
pub(crate) use read::read;

/// A known error in descriptions, and its correction.
#[derive(Debug, Clone, PartialEq)]
pub struct Fixup {
    /// The name of the fixup's file without the extension.
    pub id: String,
    /// The versions that have the error.
    pub versions: Vec<Spanned<String>>,
    /// The span of the list of versions, including the brackets.
    pub versions_span: Span,
    /// The changes, in the order in which they are applied.
    pub actions: Vec<Action>,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The JSONPath of the values to change.
    pub target: JsonPath,
    /// The span of the target.
    pub target_span: Span,
    /// The change to each of these values.
    pub edit: Edit,
}

/// The kind of a change.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Merges this value into the target.
    Update(Node),
    /// Removes the target.
    Remove,
}

/// The result of running a fixup.
#[derive(Default)]
struct Attempt<'a> {
    /// The number of values that were added, replaced or removed.
    changes: usize,
    /// The actions whose targets match nothing.
    misses: Vec<&'a Action>,
    /// The values that already existed, each with the pointer at which its update was applied.
    stale: Vec<(String, Stale)>,
    /// The files of the nodes on the path to the changed values.
    uses: BTreeSet<u32>,
    /// The pointers of the removed values.
    removed: Vec<String>,
}

impl Attempt<'_> {
    /// Returns whether every part of every action changed something.
    fn is_clean(&self) -> bool {
        self.misses.is_empty() && self.stale.is_empty()
    }
}

/// Applies every fixup that lists the version, in the order given. Returns an error for every part of a fixup that
/// changes nothing.
pub fn apply(root: &mut Node, fixups: &[Fixup], version: &str) -> Result<(), Vec<Diagnostic>> {
    let mut found = Vec::new();
    let mut tree = Tree::new(root);
    for fixup in fixups.iter().filter(|fixup| fixup.lists(version)) {
        found.extend(fixup.run(&mut tree, version));
    }
    if found.is_empty() { Ok(()) } else { Err(found) }
}

/// Returns the ids of the fixups that list both versions and replace the same values at the same pointers in both
/// descriptions.
pub fn alike(
    fixups: &[Fixup],
    (one, version): (&Node, &str),
    (other, other_version): (&Node, &str),
) -> BTreeSet<String> {
    let one = replaced(one, fixups, version);
    let other = replaced(other, fixups, other_version);
    let same = |before: &Option<Node>, after: &Option<Node>| match (before, after) {
        (Some(before), Some(after)) => before.same_value(after),
        (before, after) => before.is_none() && after.is_none(),
    };
    let both = one.into_iter().filter(|(id, places)| {
        other.get(id).is_some_and(|others| {
            let mut pairs = places.iter().zip(others);
            places.len() == others.len()
                && pairs.all(|(one, other)| one.0 == other.0 && same(&one.1, &other.1))
        })
    });
    both.map(|(id, _)| id.to_owned()).collect()
}

/// Returns the pointers that each fixup of a version changes in the version's description, with the previous values.
fn replaced<'f>(
    root: &Node,
    fixups: &'f [Fixup],
    version: &str,
) -> BTreeMap<&'f str, Vec<(String, Option<Node>)>> {
    let mut root = root.clone();
    let mut tree = Tree::new(&mut root);
    let listed = fixups.iter().filter(|fixup| fixup.lists(version));
    let replaced = listed.map(|fixup| {
        tree.begin();
        fixup.attempt(&mut tree);
        (fixup.id.as_str(), tree.replaced())
    });
    replaced.collect()
}

impl Fixup {
    /// Returns whether the fixup lists this version.
    pub fn lists(&self, version: &str) -> bool {
        self.versions.iter().any(|listed| listed.value == version)
    }

    /// Returns the index of the fixup's file.
    fn file(&self) -> u32 {
        self.versions_span.file
    }

    /// Applies the actions.
    fn attempt(&self, tree: &mut Tree<'_>) -> Attempt<'_> {
        let mut attempt = Attempt::default();
        for action in &self.actions {
            let places = tree.find(&action.target);
            if places.is_empty() {
                attempt.misses.push(action);
            }
            for place in places {
                attempt.uses.extend(tree.files_on(&place));
                let outcome = match &action.edit {
                    Edit::Update(update) => tree.update(&place, update),
                    Edit::Remove => tree.remove(&place),
                };
                attempt.changes += outcome.changes;
                let stale = outcome.stale.into_iter();
                attempt.stale.extend(stale.map(|one| (place.clone(), one)));
                if action.edit == Edit::Remove {
                    attempt.removed.push(place);
                }
            }
        }
        attempt
    }

    /// Applies the fixup to the description of `version` and returns a diagnostic for each part that changes nothing.
    fn run(&self, tree: &mut Tree<'_>, version: &str) -> Vec<Diagnostic> {
        let attempt = self.attempt(tree);
        let misses = attempt.misses.iter();
        let stale = attempt.stale.iter();
        let found = misses
            .map(|action| self.does_not_bite(action))
            .chain(stale.map(|(place, one)| self.already_repaired(one, place)));
        let help = self.next_step(version, attempt.changes > 0);
        found.map(|one| one.help(&help)).collect()
    }

    fn does_not_bite(&self, action: &Action) -> Diagnostic {
        Diagnostic::new(
            "fixup-does-not-apply",
            action.target_span,
            format!("the target of the fixup `{}` matches nothing", self.id),
        )
        .label("not found in the description")
    }

    fn already_repaired(&self, stale: &Stale, place: &str) -> Diagnostic {
        Diagnostic::new(
            "fixup-already-repaired",
            stale.update,
            format!(
                "the fixup `{}` changes nothing at `{place}`: the description already has this value",
                self.id
            ),
        )
        .label("has no effect")
        .also(stale.found, "the existing value")
    }

    fn next_step(&self, version: &str, partly: bool) -> String {
        let file = format!("{}.yaml", self.id);
        if partly {
            format!(
                "a part of {file} still applies: keep that part for {version} and delete the rest"
            )
        } else if self.versions.len() == 1 {
            format!(
                "if the description no longer has the error, delete {file}; otherwise, correct the target of the fixup"
            )
        } else {
            format!(
                "if the description of {version} no longer has the error, remove \"{version}\" from the versions of {file}; otherwise, correct the target of the fixup"
            )
        }
    }
}
