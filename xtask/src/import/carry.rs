//! The known faults of a version, for a version that nobody has looked at yet.

use std::path::Path;

use anyhow::{Context, bail};
use codegen::diagnostics::{Diagnostic, File};
use codegen::fixup::{self, Fitting, Fixup};
use codegen::source::{Node, Span};
use codegen::{Data, Spec};

use super::write::Replacement;
use crate::spec::fixups;

/// The fixups of `spec/fixups`, and the texts that places point into.
#[derive(Debug)]
pub(super) struct Fixups {
    pub(super) all: Vec<Fixup>,
    pub(super) spec: Spec,
}

impl Fixups {
    /// Reads the folder; `description` is what is imported, and nothing else of `spec/` is read.
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

    /// Lists `version` in every fixup of `like` that bites on this description, once those that list it already
    /// have been applied. Nothing is written yet.
    pub(super) fn carry_over(
        &mut self,
        root: &Path,
        tree: &Node,
        version: &str,
        like: &str,
    ) -> anyhow::Result<Carried> {
        let mut carried = Carried::default();
        let (own, others): (Vec<_>, Vec<_>) =
            self.all.iter().cloned().partition(|one| one.lists(version));
        let mut repaired = tree.clone();
        if fixup::apply(&mut repaired, &own, version).is_err() {
            // The check that follows tells what is wrong with them.
            return Ok(carried);
        }
        for Fitting {
            id,
            versions,
            misfits,
        } in fixup::fitting(&repaired, &others, like)
        {
            if !misfits.is_empty() {
                carried.misfits.push((id, misfits));
                continue;
            }
            let Some(file) = self.spec.sources().file(versions.file) else {
                bail!("the fixup {id} has no file");
            };
            if let Some(text) = list_version(&file.text, versions, version)? {
                let path = root.join(&file.path);
                carried.changes.push(Replacement::new(path, text.as_str()));
                carried.ids.push(id);
                self.spec.replace(versions.file, text);
            }
        }
        match Data::read(&self.spec) {
            Ok(data) => self.all = data.fixups,
            Err(_) => bail!("the fixups cannot be read any more with {version} in their lists"),
        }
        Ok(carried)
    }

    /// How many fixups a version has.
    pub(super) fn count(&self, version: &str) -> usize {
        self.all.iter().filter(|fixup| fixup.lists(version)).count()
    }
}

/// What was taken over from the version before.
#[derive(Debug, Default)]
pub(super) struct Carried {
    pub(super) ids: Vec<String>,
    pub(super) changes: Vec<Replacement>,
    pub(super) misfits: Vec<(String, Vec<Diagnostic>)>,
}

/// Findings, and the files they are about.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) found: Vec<Diagnostic>,
    pub(super) spec: Spec,
}

/// The text with a version added to the list at this place; nothing where the list has it already.
fn list_version(text: &str, list: Span, version: &str) -> anyhow::Result<Option<String>> {
    let (start, end) = (list.start as usize, list.end as usize);
    let inner = text
        .get(start..end)
        .and_then(|list| list.strip_prefix('[')?.strip_suffix(']'));
    let inner = inner.context("a fixup's `versions` must be written as a list in brackets")?;
    let known = inner
        .split(',')
        .any(|listed| listed.trim().trim_matches(['"', '\'']) == version);
    if known {
        return Ok(None);
    }
    let kept = inner.trim_end().trim_end_matches(',').trim_end();
    let separator = if kept.trim().is_empty() { "" } else { ", " };
    let (before, after) = (&text[..start], &text[end..]);
    Ok(Some(format!(
        "{before}[{kept}{separator}\"{version}\"]{after}"
    )))
}
