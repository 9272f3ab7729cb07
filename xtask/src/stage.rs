//! Copies `spec/` to a folder in which a command prepares changes, so that the project changes only if all changes
//! succeed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use codegen::diagnostics::Diagnostic;
use codegen::{Project, Spec};

use crate::current::Current;
use crate::interrupt;
use crate::plan::{Difference, below, changes};
use crate::regen::{self, Planned};
use crate::transaction::SCRATCH;

/// The changes to make in the project, and the plan from which the changes result.
pub(crate) type Prepared = (Vec<Difference>, Planned);

/// The prefix of the folder name of a copy.
const NAME: &str = "stage-";

/// A copy of the project's input, which is removed when this value is dropped. If the process is killed, the next
/// command that writes removes the copy.
#[derive(Debug)]
pub(crate) struct Stage {
    project: PathBuf,
    folder: PathBuf,
}

impl Stage {
    /// Copies the input of the project at `root`.
    pub(crate) fn new(root: &Path) -> Result<Self> {
        let scratch = root.join(SCRATCH);
        let folder = scratch.join(format!("{NAME}{}", std::process::id()));
        let stage = Self {
            project: root.to_owned(),
            folder,
        };
        interrupt::remove_at_exit(Some(stage.folder.clone()));
        for path in inputs(root)? {
            let copy = stage.folder.join(&path);
            let parent = copy.parent().unwrap_or(&stage.folder);
            fs::create_dir_all(parent)
                .with_context(|| format!("cannot create {}", parent.display()))?;
            fs::copy(root.join(&path), &copy)
                .with_context(|| format!("cannot copy {} to {}", path.display(), copy.display()))?;
        }
        Ok(stage)
    }

    /// Returns the root of the copy.
    pub(crate) fn root(&self) -> &Path {
        &self.folder
    }

    /// Returns the changes that update the project to the state of the copy, including the generated files.
    pub(crate) fn changes(
        &self,
        spec: &Spec,
        project: &Project<'_>,
        current: Current<'_>,
    ) -> Result<std::result::Result<Prepared, Vec<Diagnostic>>> {
        let mut planned = match regen::plan_of(&self.project, spec, project, current)? {
            Ok(planned) => planned,
            Err(found) => return Ok(Err(found)),
        };
        let mut all = Vec::new();
        for path in inputs(&self.folder)? {
            let text = fs::read_to_string(self.folder.join(&path))
                .with_context(|| format!("cannot read {}", path.display()))?;
            let path = path.to_string_lossy().replace('\\', "/");
            planned.plan.files.entry(path).or_insert(text);
        }
        for path in inputs(&self.project)? {
            if !self.folder.join(&path).exists() {
                all.extend(Difference::of(&self.project, path, None)?);
            }
        }
        all.extend(changes(&planned.plan, &self.project)?);
        Ok(Ok((all, planned)))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Errors are ignored, because the next run removes the folder if the removal fails.
        let _ = fs::remove_dir_all(&self.folder);
        let scratch = self.project.join(SCRATCH);
        let _ = fs::remove_dir(scratch);
        let _ = fs::remove_dir(self.project.join("target"));
        interrupt::remove_at_exit(None);
    }
}

/// Removes the copies of killed runs.
pub(crate) fn remove_left(scratch: &Path) {
    for entry in fs::read_dir(scratch).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(NAME) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Returns the files that a person or a command other than `regen` writes: `spec/` without the summaries, and the
/// record of the current version.
fn inputs(root: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = below(root, Path::new("spec"))?;
    paths.retain(|path| !path.starts_with("spec/api"));
    let record = Path::new(crate::current::RECORD);
    if root.join(record).exists() {
        paths.push(record.to_owned());
    }
    paths.sort();
    Ok(paths)
}
