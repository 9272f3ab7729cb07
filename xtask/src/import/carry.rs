//! The known faults of a version, for a version that nobody has looked at yet.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use codegen::diagnostics::{Diagnostic, File};
use codegen::fixup::{self, Fitting};
use codegen::source::{Node, Span, parse};

use super::write::Replacement;

/// The files of `spec/fixups`, as read and as parsed.
#[derive(Debug, Default)]
pub(super) struct Fixups {
    /// Name and tree of each file, as `codegen::fixup` takes them.
    pub(super) trees: Vec<(String, Node)>,
    /// The files that places point into, the description first.
    pub(super) files: Vec<File>,
    paths: Vec<PathBuf>,
}

impl Fixups {
    /// Reads the folder; `description` is the file that comes before the fixups in every message.
    pub(super) fn load(root: &Path, description: File) -> anyhow::Result<Result<Self, Refused>> {
        let folder = root.join("spec").join("fixups");
        let mut fixups = Self {
            files: vec![description],
            ..Self::default()
        };
        for path in paths(&folder)? {
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            let shown = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .display()
                .to_string();
            fixups.files.push(File { path: shown, text });
            fixups.paths.push(path);
        }
        Ok(match fixups.parse() {
            Ok(()) => Ok(fixups),
            Err(found) => Err(Refused {
                found,
                files: fixups.files,
            }),
        })
    }

    fn parse(&mut self) -> Result<(), Vec<Diagnostic>> {
        self.trees.clear();
        let mut found = Vec::new();
        for (index, (file, path)) in self.files.iter().skip(1).zip(&self.paths).enumerate() {
            let name = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            match parse(u32::try_from(index + 1).unwrap_or(u32::MAX), &file.text) {
                Ok(tree) => self.trees.push((name, tree)),
                Err(errors) => found.extend(errors),
            }
        }
        if found.is_empty() { Ok(()) } else { Err(found) }
    }

    /// Lists `version` in every fixup of `like` that bites on this description, once those that list it already
    /// have been applied. Nothing is written yet.
    pub(super) fn carry_over(
        &mut self,
        tree: &Node,
        version: &str,
        like: &str,
    ) -> anyhow::Result<Carried> {
        let mut carried = Carried::default();
        let (own, others): (Vec<_>, Vec<_>) = self
            .trees
            .iter()
            .cloned()
            .partition(|(_, tree)| lists(tree, version));
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
            let index = versions.file as usize;
            let (Some(file), Some(path)) = (
                self.files.get_mut(index),
                self.paths.get(index.wrapping_sub(1)),
            ) else {
                bail!("the fixup {id} has no file");
            };
            if let Some(text) = list_version(&file.text, versions, version)? {
                file.text = text;
                carried
                    .changes
                    .push(Replacement::new(path, file.text.as_str()));
                carried.ids.push(id);
            }
        }
        if self.parse().is_err() {
            bail!("the fixups cannot be read any more with {version} in their lists");
        }
        Ok(carried)
    }

    /// How many fixups a version has.
    pub(super) fn count(&self, version: &str) -> usize {
        self.trees
            .iter()
            .filter(|(_, tree)| lists(tree, version))
            .count()
    }
}

fn lists(fixup: &Node, version: &str) -> bool {
    let versions = fixup.get("versions").map(Node::items).unwrap_or_default();
    versions
        .iter()
        .any(|listed| listed.as_str() == Some(version))
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
    pub(super) files: Vec<File>,
}

fn paths(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            return Err(error).with_context(|| format!("cannot read {}", folder.display()));
        }
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry
            .with_context(|| format!("cannot read {}", folder.display()))?
            .path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            paths.push(path);
        }
    }
    // The order of a folder is the file system's whim.
    paths.sort();
    Ok(paths)
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
