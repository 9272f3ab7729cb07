//! Compares the planned files with the existing files and writes the changes.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use codegen::Plan;
use similar::TextDiff;

use crate::transaction::State;

/// A difference between the plan and the existing files: a file to create, change or remove.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Difference {
    /// The path of the file, relative to the root. The path of a file outside the root is absolute.
    pub path: PathBuf,
    /// The existing contents; `None` for a new file.
    before: Option<String>,
    /// The planned contents; `None` for a file to remove.
    after: Option<String>,
}

/// Returns the differences between a plan and the files below `root`, sorted by path.
pub fn changes(plan: &Plan, root: &Path) -> Result<Vec<Difference>> {
    let mut changes = Vec::new();
    for (path, text) in &plan.files {
        changes.extend(Difference::of(root, path, Some(text.clone()))?);
    }
    for folder in &plan.owned {
        for path in below(root, Path::new(folder))? {
            if !path
                .to_str()
                .is_some_and(|path| plan.files.contains_key(path))
            {
                changes.extend(Difference::of(root, path, None)?);
            }
        }
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    // Owned folders can be nested, so a file can occur twice.
    changes.dedup_by(|a, b| a.path == b.path);
    Ok(changes)
}

impl Difference {
    /// Returns the change that sets the contents of a file below `root`, or removes the file; `None` if the file
    /// already has this state.
    ///
    /// # Errors
    ///
    /// Fails if the file exists, but cannot be read as text.
    pub fn of(
        root: &Path,
        path: impl Into<PathBuf>,
        after: Option<String>,
    ) -> Result<Option<Self>> {
        let path = path.into();
        let before = read(&root.join(&path))?;
        Ok((before != after).then_some(Self {
            path,
            before,
            after,
        }))
    }

    /// Makes the change. A file is replaced either completely or not at all.
    pub(crate) fn apply(&self, root: &Path) -> Result<()> {
        self.set(root, self.after.as_deref())
    }

    /// Restores the state before the change; if the change was not made, only removes temporary files.
    pub(crate) fn undo(&self, root: &Path) -> Result<()> {
        self.clean(root);
        match self.state(root) {
            Ok(State::Before) => Ok(()),
            _ => self.set(root, self.before.as_deref()),
        }
    }

    /// Returns whether the file is in the state before the change, after the change, or neither.
    pub(crate) fn state(&self, root: &Path) -> Result<State> {
        let now = read(&root.join(&self.path))?;
        Ok(match now {
            now if now == self.after => State::After,
            now if now == self.before => State::Before,
            _ => State::Other,
        })
    }

    /// Removes the temporary file of an interrupted change, and the empty folders that were created for a new file.
    pub(crate) fn clean(&self, root: &Path) {
        let path = root.join(&self.path);
        // The error is ignored, because the temporary file usually does not exist.
        let _ = fs::remove_file(beside(&path));
        if self.before.is_none() {
            remove_empty(root, &path);
        }
    }

    fn set(&self, root: &Path, text: Option<&str>) -> Result<()> {
        let path = root.join(&self.path);
        let Some(text) = text else {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(error)
                        .with_context(|| format!("cannot remove {}", self.path.display()));
                }
                _ => remove_empty(root, &path),
            }
            return Ok(());
        };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)
                .with_context(|| format!("cannot create {}", folder.display()))?;
        }
        let beside = beside(&path);
        fs::write(&beside, text).with_context(|| format!("cannot write {}", beside.display()))?;
        fs::rename(&beside, &path).with_context(|| format!("cannot replace {}", path.display()))
    }

    /// Returns `created`, `changed` or `removed`.
    pub fn verb(&self) -> &'static str {
        match (&self.before, &self.after) {
            (None, _) => "created",
            (_, Some(_)) => "changed",
            (_, None) => "removed",
        }
    }

    /// Returns the difference in the unified diff format.
    pub fn diff(&self) -> String {
        let (before, after) = (
            self.before.as_deref().unwrap_or(""),
            self.after.as_deref().unwrap_or(""),
        );
        let name = self.path.display().to_string();
        TextDiff::from_lines(before, after)
            .unified_diff()
            .header(&name, &name)
            .to_string()
    }
}

/// Returns the path of the temporary file for a file. Both files are in the same folder.
fn beside(path: &Path) -> PathBuf {
    let mut beside = path.to_owned().into_os_string();
    beside.push(".new");
    beside.into()
}

/// Removes the folder of a file and the parent folders below `root`, up to the first folder that is not empty.
fn remove_empty(root: &Path, path: &Path) {
    let folders = path.ancestors().skip(1);
    for folder in folders.take_while(|folder| *folder != root && folder.starts_with(root)) {
        if fs::remove_dir(folder).is_err() {
            return;
        }
    }
}

fn read(path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        // If a file is at the path of a folder, the creation of the folder reports the error.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

/// Returns the path of every file below a folder, relative to the root.
pub(crate) fn below(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = match fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", folder.display()));
            }
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    Ok(found)
}
