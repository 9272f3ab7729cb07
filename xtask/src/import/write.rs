//! Writing files so that each is either the old one or the new one, never a part.

use std::path::PathBuf;

use anyhow::Context;

/// A file and what it is to contain.
#[derive(Debug, Clone)]
pub(crate) struct Replacement {
    path: PathBuf,
    text: String,
}

impl Replacement {
    /// This text for this file.
    pub(crate) fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }

    /// Writes the file where its bytes differ; true where it did.
    pub(crate) fn apply(&self) -> anyhow::Result<bool> {
        if std::fs::read(&self.path).is_ok_and(|now| now == self.text.as_bytes()) {
            return Ok(false);
        }
        let mut beside = self.path.clone().into_os_string();
        beside.push(".new");
        let written =
            std::fs::write(&beside, &self.text).and_then(|()| std::fs::rename(&beside, &self.path));
        if written.is_err() {
            // Nothing else can be done about the rest of a failed write; the error below tells of it.
            let _ = std::fs::remove_file(&beside);
        }
        written.with_context(|| format!("cannot write {}", self.path.display()))?;
        Ok(true)
    }
}
