//! Compares the planned files with the existing ones.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use codegen::Plan;
use similar::TextDiff;

use crate::import::write;

/// One difference between plan and tree.
#[derive(Debug)]
pub struct Difference {
    /// The file, by path from the root.
    pub path: PathBuf,
    /// The existing contents; none for a new file.
    before: Option<String>,
    /// The planned contents; none for a file to remove.
    after: Option<String>,
}

/// Compares a plan with the tree below `root`, in the order of the paths.
pub fn changes(plan: &Plan, root: &Path) -> Result<Vec<Difference>> {
    let mut changes = Vec::new();
    for (path, text) in &plan.files {
        let path = PathBuf::from(path);
        let before = read(&root.join(&path))?;
        if before.as_deref() != Some(text) {
            changes.push(Difference {
                path,
                before,
                after: Some(text.clone()),
            });
        }
    }
    for folder in &plan.owned {
        for path in below(root, Path::new(folder))? {
            if !path
                .to_str()
                .is_some_and(|path| plan.files.contains_key(path))
            {
                changes.push(Difference {
                    before: read(&root.join(&path))?,
                    path,
                    after: None,
                });
            }
        }
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    // Owned folders can be nested.
    changes.dedup_by(|a, b| a.path == b.path);
    Ok(changes)
}

impl Difference {
    /// Applies the planned contents. A file is replaced whole or not at all.
    pub fn apply(&self, root: &Path) -> Result<()> {
        let path = root.join(&self.path);
        let Some(text) = &self.after else {
            fs::remove_file(&path)
                .with_context(|| format!("cannot remove {}", self.path.display()))?;
            // Removes the folder if it is empty now; otherwise the error is expected.
            if let Some(folder) = path.parent() {
                let _ = fs::remove_dir(folder);
            }
            return Ok(());
        };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)
                .with_context(|| format!("cannot create {}", folder.display()))?;
        }
        write::Replacement::new(path, text).apply().map(drop)
    }

    /// `created`, `changed` or `removed`.
    pub fn verb(&self) -> &'static str {
        match (&self.before, &self.after) {
            (None, _) => "created",
            (_, Some(_)) => "changed",
            (_, None) => "removed",
        }
    }

    /// The difference in unified form.
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

fn read(path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

/// Every file below a folder, by path from the root.
fn below(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
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
