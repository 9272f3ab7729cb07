//! Replaces files atomically.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// A file and its new contents.
#[derive(Debug, Clone)]
pub(crate) struct Replacement {
    path: PathBuf,
    text: String,
}

impl Replacement {
    /// Returns the replacement of a file.
    pub(crate) fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }

    /// Writes the file if its contents differ. Returns whether it was written.
    pub(crate) fn apply(&self) -> anyhow::Result<bool> {
        Ok(apply_all([self])? > 0)
    }

    /// The temporary file beside the old one.
    fn beside(&self) -> PathBuf {
        let mut beside = self.path.clone().into_os_string();
        beside.push(".new");
        beside.into()
    }

    fn differs(&self) -> bool {
        fs::read(&self.path).map_or(true, |now| now != self.text.as_bytes())
    }
}

/// Writes the files whose bytes differ, all or none, and returns their number.
pub(crate) fn apply_all<'a>(
    changes: impl IntoIterator<Item = &'a Replacement>,
) -> anyhow::Result<usize> {
    let changes: Vec<&Replacement> = changes.into_iter().filter(|one| one.differs()).collect();
    let written = stage(&changes).and_then(|()| replace(&changes));
    if written.is_err() {
        for change in &changes {
            // A file that cannot be removed changes nothing; the error below reports the cause.
            let _ = fs::remove_file(change.beside());
        }
    }
    written.map(|()| changes.len())
}

fn stage(changes: &[&Replacement]) -> anyhow::Result<()> {
    for change in changes {
        let beside = change.beside();
        fs::write(&beside, &change.text)
            .with_context(|| format!("cannot write {}", beside.display()))?;
    }
    Ok(())
}

/// Replaces all files, or none of them.
fn replace(changes: &[&Replacement]) -> anyhow::Result<()> {
    let mut old: Vec<(&Path, io::Result<Vec<u8>>)> = Vec::new();
    for change in changes {
        let before = fs::read(&change.path);
        if let Err(error) = fs::rename(change.beside(), &change.path) {
            for (path, before) in old.into_iter().rev() {
                restore(path, before)?;
            }
            return Err(error).with_context(|| format!("cannot replace {}", change.path.display()));
        }
        old.push((&change.path, before));
    }
    Ok(())
}

fn restore(path: &Path, before: io::Result<Vec<u8>>) -> anyhow::Result<()> {
    let restored = match before {
        Ok(bytes) => fs::write(path, bytes),
        Err(_) => fs::remove_file(path),
    };
    restored.with_context(|| {
        format!(
            "cannot restore {} after another file could not be written; restore it from version control",
            path.display()
        )
    })
}
