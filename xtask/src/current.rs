//! The current version, which pages, examples and hand-written tests name. One file records the current version. A new
//! version therefore changes no pages or tests, and a change of one line updates all pages and tests.

use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::Version;

use crate::versions::is_numbered;

/// The path of the record, relative to the project's root.
pub const RECORD: &str = "docs/current.toml";

/// The current version and the version before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Current<'v> {
    /// The version.
    pub version: &'v Version,
    /// The version before the current version, if any.
    pub previous: Option<&'v Version>,
}

/// Returns the current version: the version that the project at `root` records, or else the newest version with a
/// number.
///
/// # Errors
///
/// Fails if the record cannot be read, if the recorded version is not in `spec/versions.toml`, or if
/// `spec/versions.toml` has no version.
pub fn load<'v>(root: &Path, versions: &'v [Version]) -> Result<Current<'v>> {
    let text = match std::fs::read_to_string(root.join(RECORD)) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error).with_context(|| format!("cannot read {RECORD}")),
    };
    let place = match text {
        Some(text) => recorded(&text, versions)?,
        None => newest(versions)
            .context("spec/versions.toml has no version: import one with `cargo xtask import`")?,
    };
    Ok(Current {
        version: &versions[place],
        previous: place.checked_sub(1).map(|before| &versions[before]),
    })
}

/// Returns a hint for maintainers if the current version is not the newest version with a number.
pub(crate) fn behind(current: &Version, versions: &[Version]) -> Option<String> {
    let newest = &versions[newest(versions)?].label;
    (*newest != current.label).then(|| {
        let current = &current.label;
        format!(
            "pages and examples show {current}, and {newest} is newer: to show {newest}, set `current = \"{newest}\"` in \
             {RECORD} and run `cargo xtask regen`"
        )
    })
}

/// Returns the record's contents with `other` in place of `removed`, or `None` if the record does not name `removed`.
///
/// # Errors
///
/// Fails if the record exists, but cannot be read or is not valid TOML.
pub(crate) fn without(root: &Path, removed: &str, other: &str) -> Result<Option<String>> {
    let text = match std::fs::read_to_string(root.join(RECORD)) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("cannot read {RECORD}")),
    };
    let mut document: toml_edit::DocumentMut = text
        .parse()
        .with_context(|| format!("{RECORD} is not valid TOML"))?;
    let label = document.get("current").and_then(|item| item.as_str());
    if label != Some(removed) {
        return Ok(None);
    }
    document["current"] = toml_edit::value(other);
    Ok(Some(document.to_string()))
}

fn recorded(text: &str, versions: &[Version]) -> Result<usize> {
    let document: toml_edit::DocumentMut = text
        .parse()
        .with_context(|| format!("{RECORD} is not valid TOML"))?;
    let label = document.get("current").and_then(|item| item.as_str());
    let label = label.with_context(|| format!("{RECORD} lacks `current = \"<version>\"`"))?;
    let place = versions.iter().position(|known| known.label == label);
    place.with_context(|| {
        let known: Vec<&str> = versions.iter().map(|known| known.label.as_str()).collect();
        format!(
            "{RECORD} names the version {label}, which is not in spec/versions.toml: use one of {}",
            known.join(", ")
        )
    })
}

/// Returns the index of the newest version with a number, or else of the last version.
fn newest(versions: &[Version]) -> Option<usize> {
    let numbered = |known: &Version| is_numbered(&known.label);
    versions
        .iter()
        .rposition(numbered)
        .or(versions.len().checked_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::versions;

    fn known(labels: &[&str]) -> Vec<Version> {
        let version = |label: &&str| Version {
            label: (*label).to_owned(),
            module: versions::module(label),
            description: 0,
        };
        labels.iter().map(version).collect()
    }

    #[test]
    fn without_a_record_the_newest_numbered_version_is_current() {
        let folder = tempfile::tempdir().expect("a folder");
        let versions = known(&["9.1", "9.2", "Preview"]);
        let current = load(folder.path(), &versions).expect("a version");
        assert_eq!(current.version.label, "9.2");
        assert_eq!(current.previous.map(|it| it.label.as_str()), Some("9.1"));
        let only = known(&["Preview"]);
        let current = load(folder.path(), &only).expect("a version");
        assert_eq!((current.version, current.previous), (&only[0], None));
        assert!(load(folder.path(), &[]).is_err());
    }

    #[test]
    fn the_record_decides_and_is_checked() {
        let versions = known(&["9.1", "9.2"]);
        assert_eq!(recorded("current = \"9.1\"", &versions).ok(), Some(0));
        let error = recorded("current = \"9.3\"", &versions).expect_err("no such version");
        assert!(error.to_string().contains("9.3"), "{error}");
        assert!(error.to_string().contains("9.1, 9.2"), "{error}");
        assert!(recorded("version = \"9.1\"", &versions).is_err());
        let hint = behind(&versions[0], &versions).expect("a newer version");
        assert!(hint.contains("`current = \"9.2\"`"), "{hint}");
        assert_eq!(behind(&versions[1], &versions), None);
    }
}
