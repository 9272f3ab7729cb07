//! Reads the folders of golden files.

use std::fs;
use std::path::Path;

/// The folders or files below `folder`, in the order of their names.
pub fn entries(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry of the folder").path())
        .collect();
    paths.sort();
    paths
}
