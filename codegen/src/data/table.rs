//! Entries by key, optionally limited to certain versions or operations.

use indexmap::IndexMap;

use super::stale::{Reference, Subject};
use crate::source::Span;

/// The versions and operations that an entry is limited to: `GET /notes/{} @2.16`, `GET /notes/{} @findNote`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// Labels of versions; empty for every version.
    pub(crate) versions: Vec<String>,
    /// Operation ids; empty for every operation.
    pub(crate) operations: Vec<String>,
}

impl Scope {
    /// Splits a key from its limits. A word is a version if it is a known label or begins with a digit.
    pub(crate) fn parse<'a>(key: &'a str, labels: &[&str]) -> (&'a str, Self) {
        let (key, limits) = key.rsplit_once(" @").unwrap_or((key, ""));
        let words = limits.split_whitespace().map(str::to_owned);
        let (versions, operations) = words.partition(|word| {
            labels.contains(&word.as_str()) || word.starts_with(|c: char| c.is_ascii_digit())
        });
        let scope = Self {
            versions,
            operations,
        };
        (key, scope)
    }

    /// The precedence of an entry; the highest rank applies.
    fn rank(&self) -> (bool, bool) {
        (!self.operations.is_empty(), !self.versions.is_empty())
    }

    fn overlaps(&self, other: &Self) -> bool {
        let meet = |a: &[String], b: &[String]| a.is_empty() || a.iter().any(|one| b.contains(one));
        self.rank() == other.rank()
            && meet(&self.versions, &other.versions)
            && meet(&self.operations, &other.operations)
    }
}

/// An entry of a [`Table`].
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Limited<T> {
    /// The place of its key.
    pub(crate) span: Span,
    pub(crate) scope: Scope,
    pub(crate) value: T,
}

/// The entries of one table of a data file, in the order of the file; entries of one key have the most specific first.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T>(IndexMap<String, Vec<Limited<T>>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<T> Table<T> {
    /// Adds an entry. Returns the place of an existing entry of equal rank for the same version and operation.
    pub(crate) fn insert(&mut self, key: &str, entry: Limited<T>) -> Option<Span> {
        let entries = self.0.entry(key.to_owned()).or_default();
        let twin = entries.iter().find(|one| one.scope.overlaps(&entry.scope));
        let twin = twin.map(|twin| twin.span);
        entries.push(entry);
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.scope.rank()));
        twin
    }

    /// The entries that apply to a version.
    pub(crate) fn within(&self, version: &str) -> Self
    where
        T: Clone,
    {
        let holds = |entry: &&Limited<T>| {
            let versions = &entry.scope.versions;
            versions.is_empty() || versions.iter().any(|one| one == version)
        };
        let tables = self.0.iter().map(|(key, entries)| {
            let entries: Vec<_> = entries.iter().filter(holds).cloned().collect();
            (key.clone(), entries)
        });
        Self(tables.filter(|(_, entries)| !entries.is_empty()).collect())
    }

    /// The entries of a key that apply to an operation, the most specific first.
    pub(crate) fn all(&self, key: &str, operation: Option<&str>) -> impl Iterator<Item = &T> {
        let entries = self.0.get(key).into_iter().flatten();
        let holds = move |entry: &&Limited<T>| {
            let ids = &entry.scope.operations;
            ids.is_empty() || ids.iter().any(|id| Some(id.as_str()) == operation)
        };
        entries.filter(holds).map(|entry| &entry.value)
    }

    /// The most specific entry of a key that is not an operation.
    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.all(key, None).next()
    }

    /// Every entry with its key.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Limited<T>)> {
        let all = self.0.iter();
        all.flat_map(|(key, entries)| entries.iter().map(|entry| (key.as_str(), entry)))
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// References to the items that the keys name, and to the versions of the limits.
    pub(crate) fn references(&self, subject: Subject) -> impl Iterator<Item = Reference> {
        let own = self.iter().map(move |(key, entry)| Reference {
            subject,
            key: key.to_owned(),
            span: entry.span,
            entry: entry.span,
            scope: entry.scope.clone(),
        });
        self.limits(false).chain(own)
    }

    /// References to the versions that entries are limited to, and to the operation ids if `with_ids` is set.
    pub(crate) fn limits(&self, with_ids: bool) -> impl Iterator<Item = Reference> {
        self.iter().flat_map(move |(_, entry)| {
            let Scope {
                versions,
                operations,
            } = &entry.scope;
            let ids = operations.iter().filter(move |_| with_ids);
            let labels = versions.iter().chain(ids);
            labels.map(|label| Reference {
                subject: Subject::Version,
                key: label.clone(),
                span: entry.span,
                entry: entry.span,
                scope: Scope::default(),
            })
        })
    }
}
