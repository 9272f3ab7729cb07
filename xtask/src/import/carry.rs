//! Carries the fixups of known versions over to a new version.

use std::path::Path;

use anyhow::{Context, bail};
use codegen::diagnostics::{Diagnostic, File};
use codegen::fixup::{self, Fit, Fitting, Fixup};
use codegen::source::{Node, Span};
use codegen::{Data, Spec};

use super::write::Replacement;
use crate::spec::fixups;

/// The fixups of `spec/fixups`, and the files that their spans refer to.
#[derive(Debug)]
pub(super) struct Fixups {
    pub(super) all: Vec<Fixup>,
    pub(super) spec: Spec,
}

impl Fixups {
    /// Reads the folder, and nothing else of `spec/`. `description` is the file to import.
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

    /// Adds `version` to every fixup of the versions `others` that this description needs. Nothing is written yet.
    pub(super) fn carry_over(
        &mut self,
        root: &Path,
        tree: &Node,
        version: &str,
        others: &[&str],
    ) -> anyhow::Result<Carried> {
        let mut carried = Carried::default();
        for Fitting { id, versions, fit } in fixup::fitting(tree, &self.all, version, others) {
            if fit == Fit::Bites {
                let Some(file) = self.spec.sources().file(versions.file) else {
                    bail!("the fixup {id} has no file; this is a bug in the generator");
                };
                let text = list_version(&file.text, versions, version)
                    .with_context(|| format!("cannot add {version} to {}", file.path))?;
                let path = root.join(&file.path);
                carried.changes.push(Replacement::new(path, text.as_str()));
                self.spec.replace(versions.file, text);
            }
            carried.fits.push((id, fit));
        }
        match Data::read(&self.spec) {
            Ok(data) => self.all = data.fixups,
            Err(_) => bail!(
                "the fixups cannot be read with {version} in their lists; this is a bug in the generator"
            ),
        }
        Ok(carried)
    }

    /// The number of fixups of a version.
    pub(super) fn count(&self, version: &str) -> usize {
        self.all.iter().filter(|fixup| fixup.lists(version)).count()
    }
}

/// The results for the fixups of other versions.
#[derive(Debug, Default)]
pub(super) struct Carried {
    pub(super) fits: Vec<(String, Fit)>,
    pub(super) changes: Vec<Replacement>,
}

/// Diagnostics, and the files that they refer to.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) found: Vec<Diagnostic>,
    pub(super) spec: Spec,
}

/// Adds a version to the list at this place in a text.
fn list_version(text: &str, list: Span, version: &str) -> anyhow::Result<String> {
    let (start, end) = (list.start as usize, list.end as usize);
    let inner = text
        .get(start..end)
        .and_then(|list| list.strip_prefix('[')?.strip_suffix(']'))
        .context("its `versions` is not a list in brackets: write it as [\"9.1\"]")?;
    let kept = inner.trim_end().trim_end_matches(',').trim_end();
    let separator = if kept.trim().is_empty() { "" } else { ", " };
    let (before, after) = (&text[..start], &text[end..]);
    Ok(format!("{before}[{kept}{separator}\"{version}\"]{after}"))
}
