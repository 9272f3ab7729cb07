//! Determines the fixups of known versions that a new version needs.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use codegen::diagnostics::{Diagnostic, File};
use codegen::fixup::{self, Fit, Fitting, Fixup};
use codegen::source::{self, Node, Span};
use codegen::{Data, Spec};

use crate::plan::Difference;
use crate::spec::fixups;

/// The fixups in `spec/fixups`, and the files to which the spans of the fixups refer.
#[derive(Debug)]
pub(super) struct Fixups {
    pub(super) all: Vec<Fixup>,
    pub(super) spec: Spec,
}

impl Fixups {
    /// Reads the fixups, but no other files in `spec/`. `description` is the file to import.
    pub(super) fn load(
        root: &Path,
        version: &str,
        description: File,
    ) -> anyhow::Result<Result<Self, Refused>> {
        let mut spec = Spec::default();
        spec.add_version(version, "", description);
        for file in fixups(root)? {
            spec.add_data(file);
        }
        Ok(match Data::read(&spec) {
            Ok(data) => Ok(Self {
                all: data.fixups,
                spec,
            }),
            Err(found) => Err(Refused { found, spec }),
        })
    }

    /// Adds `version` to every fixup of the versions `others` that this description needs. Writes no files; the result
    /// contains the changes to write.
    pub(super) fn carry_over(
        &mut self,
        root: &Path,
        tree: &Node,
        version: &str,
        others: &[&str],
    ) -> anyhow::Result<Carried> {
        let mut carried = Carried::default();
        let nearest = others.last().copied().unwrap_or_default();
        let listed = self.all.iter().filter(|one| one.lists(nearest));
        let listed: BTreeSet<String> = listed.map(|one| one.id.clone()).collect();
        for Fitting { id, versions, fit } in fixup::fitting(tree, &self.all, version, others) {
            let fit = match fit {
                Fit::NotApplicable(reason) if !listed.contains(&id) => Fit::NotNeeded(format!(
                    "{reason}; {nearest} does not need the fixup either"
                )),
                fit => fit,
            };
            if fit == Fit::Applies {
                let Some(file) = self.spec.sources().file(versions.file) else {
                    bail!("the fixup {id} has no file; this is a bug in the generator");
                };
                let text = list_version(&file.text, versions, version)
                    .with_context(|| format!("cannot add {version} to {}", file.path))?;
                let change = Difference::of(root, &file.path, Some(text.clone()))?;
                carried.changes.extend(change);
                self.spec.replace(versions.file, text);
            }
            carried.fits.push(self.fitted(id, versions, fit));
        }
        match Data::read(&self.spec) {
            Ok(data) => self.all = data.fixups,
            Err(_) => bail!(
                "the fixups cannot be read with {version} in their lists; this is a bug in the generator"
            ),
        }
        if let Some(description) = description(root, nearest)? {
            let alike = fixup::alike(&self.all, (tree, version), (&description, nearest));
            for one in &mut carried.fits {
                one.alike = alike.contains(&one.id).then(|| nearest.to_owned());
            }
        }
        Ok(carried)
    }

    /// Removes `version` from every fixup that the changed description of a known version no longer needs.
    pub(super) fn refit(
        &mut self,
        root: &Path,
        tree: &Node,
        version: &str,
    ) -> anyhow::Result<Carried> {
        // No version has this label. With the label in place of the version, a fixup is tried like a fixup of a
        // different version.
        const LISTED: &str = "";
        let mut candidates = self.all.clone();
        for listed in candidates.iter_mut().flat_map(|one| &mut one.versions) {
            if listed.value == version {
                listed.value = LISTED.to_owned();
            }
        }
        let mut carried = Carried::default();
        for Fitting { id, versions, fit } in fixup::fitting(tree, &candidates, version, &[LISTED]) {
            if fit == Fit::Applies {
                continue;
            }
            let Some(file) = self.spec.sources().file(versions.file) else {
                bail!("the fixup {id} has no file; this is a bug in the generator");
            };
            let text = unlist_version(&file.text, versions, version)
                .with_context(|| format!("cannot remove {version} from {}", file.path))?;
            carried
                .changes
                .extend(Difference::of(root, &file.path, text)?);
            let dropped = self.all.iter_mut().filter(|one| one.id == id);
            for fixup in dropped {
                fixup.versions.retain(|listed| listed.value != version);
            }
            carried.fits.push(self.fitted(id, versions, fit));
        }
        Ok(carried)
    }

    fn fitted(&self, id: String, versions: Span, fit: Fit) -> Fitted {
        let sources = self.spec.sources();
        Fitted {
            id,
            fit,
            file: sources
                .file(versions.file)
                .map_or(String::new(), |file| file.path.clone()),
            line: sources.line(versions),
            alike: None,
        }
    }

    /// Returns the number of fixups of a version.
    pub(super) fn count(&self, version: &str) -> usize {
        self.all.iter().filter(|fixup| fixup.lists(version)).count()
    }
}

/// The results of trying fixups on a description, and the resulting changes of files.
#[derive(Debug, Default)]
pub(super) struct Carried {
    pub(super) fits: Vec<Fitted>,
    pub(super) changes: Vec<Difference>,
}

/// The result for one fixup, with the location of the fixup's list of versions.
#[derive(Debug, Clone)]
pub(crate) struct Fitted {
    pub(crate) id: String,
    pub(crate) fit: Fit,
    pub(crate) file: String,
    pub(crate) line: usize,
    /// The nearest other version, if the fixup replaces the same values in the description of that version.
    pub(crate) alike: Option<String>,
}

/// Diagnostics, and the files to which the diagnostics refer.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) found: Vec<Diagnostic>,
    pub(super) spec: Spec,
}

/// Returns the description of a version; `None` if the description does not exist or cannot be parsed. Parse errors are
/// ignored, because `regen` reports the errors.
fn description(root: &Path, version: &str) -> anyhow::Result<Option<Node>> {
    let path = root.join(format!("spec/{version}.yaml"));
    if !path.exists() {
        return Ok(None);
    }
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(source::parse(0, &text).ok())
}

/// Returns the contents of a file with a version added to the list at this span.
fn list_version(text: &str, list: Span, version: &str) -> anyhow::Result<String> {
    let (before, inner, after) = list_of(text, list)?;
    let kept = inner.trim_end().trim_end_matches(',').trim_end();
    let separator = if kept.trim().is_empty() { "" } else { ", " };
    Ok(format!("{before}[{kept}{separator}\"{version}\"]{after}"))
}

/// Returns the contents of a file with a version removed from the list at this span; `None` if the list would be empty.
pub(crate) fn unlist_version(
    text: &str,
    list: Span,
    version: &str,
) -> anyhow::Result<Option<String>> {
    let (before, inner, after) = list_of(text, list)?;
    let is_it = |one: &&str| one.trim().trim_matches(['"', '\'']) == version;
    let kept = inner
        .split(',')
        .map(str::trim)
        .filter(|one| !is_it(one) && !one.is_empty());
    let kept: Vec<&str> = kept.collect();
    Ok((!kept.is_empty()).then(|| format!("{before}[{}]{after}", kept.join(", "))))
}

/// Splits the contents of a file into the part before a list in brackets, the contents of the list, and the part after
/// the list.
fn list_of(text: &str, list: Span) -> anyhow::Result<(&str, &str, &str)> {
    let (start, end) = (list.start as usize, list.end as usize);
    let inner = text
        .get(start..end)
        .and_then(|list| list.strip_prefix('[')?.strip_suffix(']'))
        .context("`versions` is not a list in brackets: write the list as [\"9.1\"]")?;
    Ok((&text[..start], inner, &text[end..]))
}
