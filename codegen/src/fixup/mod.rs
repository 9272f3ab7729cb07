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
mod read;

use serde_json_path::JsonPath;

use crate::data::Spanned;
use crate::diagnostics::Diagnostic;
use crate::source::{Node, Span};
use edit::{Stale, Tree};

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
    /// What is wrong, in a sentence.
    pub reason: String,
    /// Who reported it, or which operation shows it.
    pub evidence: String,
    /// What to change, in this order.
    pub actions: Vec<Action>,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The places to change.
    pub target: JsonPath,
    /// Where the target stands.
    pub target_span: Span,
    /// What to do there.
    pub edit: Edit,
}

/// What happens at the places that a target finds.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Merges this in.
    Update(Node),
    /// Takes the place itself away.
    Remove,
}

/// Whether a fixup of one version would also bite on another.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitting {
    /// The fixup's id.
    pub id: String,
    /// Where its list of versions stands, brackets included.
    pub versions: Span,
    /// Why it would not bite; empty where it would.
    pub misfits: Vec<Diagnostic>,
}

/// Applies every fixup that lists the version, in the order given, and refuses those that do not change all that
/// they say.
pub fn apply(root: &mut Node, fixups: &[Fixup], version: &str) -> Result<(), Vec<Diagnostic>> {
    let mut found = Vec::new();
    let mut tree = Tree::new(root);
    for fixup in fixups.iter().filter(|fixup| fixup.lists(version)) {
        found.extend(fixup.run(&mut tree, Some(version)));
    }
    if found.is_empty() { Ok(()) } else { Err(found) }
}

/// Tries every fixup of the version `like` on the description of a version that none lists yet, each on what those
/// before it that fit have left.
pub fn fitting(root: &Node, fixups: &[Fixup], like: &str) -> Vec<Fitting> {
    let mut left = root.clone();
    let mut all = Vec::new();
    for fixup in fixups.iter().filter(|fixup| fixup.lists(like)) {
        let mut trial = left.clone();
        let misfits = fixup.run(&mut Tree::new(&mut trial), None);
        if misfits.is_empty() {
            left = trial;
        }
        all.push(Fitting {
            id: fixup.id.clone(),
            versions: fixup.versions_span,
            misfits,
        });
    }
    all
}

impl Fixup {
    /// Whether it is for this version.
    pub fn lists(&self, version: &str) -> bool {
        self.versions.iter().any(|listed| listed.value == version)
    }

    /// Makes the changes; answers what did not bite. `version` is the one whose list of fixups this is in.
    fn run(&self, tree: &mut Tree<'_>, version: Option<&str>) -> Vec<Diagnostic> {
        let mut bites = 0;
        let mut found = Vec::new();
        for action in &self.actions {
            let places = tree.find(&action.target);
            if places.is_empty() {
                found.push(self.does_not_bite(action));
            }
            for place in &places {
                let outcome = match &action.edit {
                    Edit::Update(update) => tree.update(place, update),
                    Edit::Remove => tree.remove(place),
                };
                bites += outcome.bites;
                let stale = outcome.stale.iter();
                found.extend(stale.map(|one| self.already_repaired(one, place)));
            }
        }
        let help = self.next_step(version, bites > 0);
        found.into_iter().map(|one| one.help(&help)).collect()
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

    fn next_step(&self, version: Option<&str>, partly: bool) -> String {
        let file = format!("{}.yaml", self.id);
        match version {
            _ if partly => format!(
                "a part of {file} still applies: keep that part for {} and delete the rest",
                version.unwrap_or("the new version")
            ),
            Some(_) if self.versions.len() == 1 => {
                format!("delete {file} if the fault is gone, or correct its target")
            }
            Some(version) => format!(
                "take \"{version}\" out of the versions of {file} if the fault is gone there, or correct its target"
            ),
            None => format!("leave {file} as it is: it does not concern this version"),
        }
    }
}
