//! The generator's input: a description for every version, and the data files that all versions share.

use std::cmp::Ordering;

use crate::diagnostics::{File, Sources};

/// The files of `spec/`, in memory.
#[derive(Debug, Clone, Default)]
pub struct Spec {
    sources: Sources,
    data: Vec<u32>,
    versions: Vec<Version>,
}

/// One version of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The value of the `Intercom-Version` header, for instance `2.14`.
    pub label: String,
    /// The Rust module and Cargo feature, for instance `v2_14`.
    pub module: String,
    /// The index of the version's description among the files.
    pub description: u32,
}

impl Spec {
    /// Adds a data file. The path, such as `spec/names.toml`, determines the kind of the file.
    pub fn add_data(&mut self, file: File) -> u32 {
        let index = self.sources.add(file);
        self.data.push(index);
        index
    }

    /// Appends a version with its description in normal form.
    pub fn add_version(&mut self, label: &str, module: &str, description: File) -> u32 {
        let description = self.sources.add(description);
        self.versions.push(Version {
            label: label.to_owned(),
            module: module.to_owned(),
            description,
        });
        description
    }

    /// Adds a file that belongs to no version, so that diagnostics can show it.
    pub fn add_source(&mut self, file: File) -> u32 {
        self.sources.add(file)
    }

    /// Returns every file, by the index that spans contain.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Returns every file, in index order.
    pub fn files(&self) -> &[File] {
        self.sources.files()
    }

    /// Replaces the contents of a file.
    pub fn replace(&mut self, index: u32, text: String) {
        self.sources.replace(index, text);
    }

    /// Returns the versions in their order.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// Returns the version with this label.
    pub fn version(&self, label: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.label == label)
    }

    /// Returns the YAML of a version's description.
    pub fn description(&self, version: &Version) -> &str {
        let file = self.sources.file(version.description);
        file.map_or("", |file| file.text.as_str())
    }

    /// Returns the data files.
    pub fn data(&self) -> impl Iterator<Item = (u32, &File)> {
        let file = |index: &u32| Some((*index, self.sources.file(*index)?));
        self.data.iter().filter_map(file)
    }

    /// Returns the labels of all versions.
    pub(crate) fn labels(&self) -> Vec<&str> {
        let labels = self.versions.iter();
        labels.map(|version| version.label.as_str()).collect()
    }

    /// Returns the version that precedes `version`.
    pub(crate) fn before(&self, version: &Version) -> Option<&Version> {
        let at = self.versions.iter().position(|one| one == version)?;
        self.versions.get(at.checked_sub(1)?)
    }
}

/// Compares version labels part by part, numerically; words come after numbers.
pub fn compare(left: &str, right: &str) -> Ordering {
    left.split('.').map(rank).cmp(right.split('.').map(rank))
}

fn rank(part: &str) -> (bool, u64, &str) {
    let number = part.parse().ok();
    (number.is_none(), number.unwrap_or_default(), part)
}
