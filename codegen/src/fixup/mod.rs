//! Repairs of known faults: data that changes a description before anything reads it.
//!
//! An entry has the shape of an OpenAPI Overlay 1.0 action: a `target` in JSONPath (RFC 9535) and either
//! `remove: true` or an `update` that is merged into what the target finds. Merging goes as the overlay
//! specification says, keys are added or replaced and items are appended, with one addition: where either
//! side is a `$ref`, the whole object is replaced, because a reference has no siblings in OpenAPI 3.0.
//!
//! An entry that changes nothing, or only a part of what it says, is an error: its fault has gone, and a
//! repair that nobody needs would stay for ever.

mod edit;
mod fit;
mod read;

use std::collections::BTreeSet;

use serde_json_path::JsonPath;

use crate::data::Spanned;
use crate::diagnostics::Diagnostic;
use crate::source::{Node, Span};
use edit::{Stale, Tree};

pub use fit::{Fit, Fitting, fitting};
pub(crate) use read::read;

/// One known fault and its repair.
#[derive(Debug, Clone, PartialEq)]
pub struct Fixup {
    /// The stem of its file's name.
    pub id: String,
    /// The versions that have the fault.
    pub versions: Vec<Spanned<String>>,
    /// Where the list of versions stands, brackets included.
    pub versions_span: Span,
    /// The changes, in the order in which they are made.
    pub actions: Vec<Action>,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The places to change.
    pub target: JsonPath,
    /// Where the target stands.
    pub target_span: Span,
    /// The change made at each place.
    pub edit: Edit,
}

/// A change at the places that a target finds.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Merges this in.
    Update(Node),
    /// Takes the place itself away.
    Remove,
}

/// The result of running a fixup.
#[derive(Default)]
struct Attempt<'a> {
    /// How many values were added, replaced or removed.
    bites: usize,
    /// The actions whose targets find nothing.
    misses: Vec<&'a Action>,
    /// The values that were there already, each with the place of its update.
    stale: Vec<(String, Stale)>,
    /// The files of the nodes on the way to what it changed.
    uses: BTreeSet<u32>,
    /// The places that it removed.
    removed: Vec<String>,
}

impl Attempt<'_> {
    /// Whether every action changed all that it says.
    fn is_clean(&self) -> bool {
        self.misses.is_empty() && self.stale.is_empty()
    }
}

/// Applies every fixup that lists the version, in the order given, and refuses those that do not change all that
/// they say.
pub fn apply(root: &mut Node, fixups: &[Fixup], version: &str) -> Result<(), Vec<Diagnostic>> {
    let mut found = Vec::new();
    let mut tree = Tree::new(root);
    for fixup in fixups.iter().filter(|fixup| fixup.lists(version)) {
        found.extend(fixup.run(&mut tree, version));
    }
    if found.is_empty() { Ok(()) } else { Err(found) }
}

impl Fixup {
    /// Whether it is for this version.
    pub fn lists(&self, version: &str) -> bool {
        self.versions.iter().any(|listed| listed.value == version)
    }

    /// The index of its file.
    fn file(&self) -> u32 {
        self.versions_span.file
    }

    /// Makes the changes.
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
                attempt.bites += outcome.bites;
                let stale = outcome.stale.into_iter();
                attempt.stale.extend(stale.map(|one| (place.clone(), one)));
                if action.edit == Edit::Remove {
                    attempt.removed.push(place);
                }
            }
        }
        attempt
    }

    /// Makes the changes; returns what did not bite. `version` is the one whose list of fixups this is in.
    fn run(&self, tree: &mut Tree<'_>, version: &str) -> Vec<Diagnostic> {
        let attempt = self.attempt(tree);
        let misses = attempt.misses.iter();
        let stale = attempt.stale.iter();
        let found = misses
            .map(|action| self.does_not_bite(action))
            .chain(stale.map(|(place, one)| self.already_repaired(one, place)));
        let help = self.next_step(version, attempt.bites > 0);
        found.map(|one| one.help(&help)).collect()
    }

    fn does_not_bite(&self, action: &Action) -> Diagnostic {
        Diagnostic::new(
            "fixup-does-not-bite",
            action.target_span,
            format!("the fixup `{}` finds nothing to change", self.id),
        )
        .label("leads nowhere in the description")
    }

    fn already_repaired(&self, stale: &Stale, place: &str) -> Diagnostic {
        Diagnostic::new(
            "fixup-already-repaired",
            stale.update,
            format!(
                "the fixup `{}` changes nothing at `{place}`: the description says this already",
                self.id
            ),
        )
        .label("has no effect")
        .also(stale.found, "the description has it here")
    }

    fn next_step(&self, version: &str, partly: bool) -> String {
        let file = format!("{}.yaml", self.id);
        if partly {
            format!(
                "a part of {file} still applies: keep that part for {version} and delete the rest"
            )
        } else if self.versions.len() == 1 {
            format!("delete {file} if the fault is gone, or correct its target")
        } else {
            format!(
                "take \"{version}\" out of the versions of {file} if the fault is gone there, or correct its target"
            )
        }
    }
}
