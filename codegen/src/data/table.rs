//! Tables whose entries can be limited to certain versions or operations.

use indexmap::IndexMap;

use super::stale::{Reference, Subject};
use crate::source::Span;

/// The versions and operations to which an entry is limited: `GET /notes/{} @2.16`, `GET /notes/{} @findNote`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// Labels of versions; an empty list means every version.
    pub(crate) versions: Vec<String>,
    /// Operation ids; an empty list means every operation.
    pub(crate) operations: Vec<String>,
}

impl Scope {
    /// Splits a key from its limits. A word of the limits is a version if it is a known label or begins with a digit,
    /// and otherwise an operation id.
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

    /// Returns the precedence of an entry; the entry with the highest precedence applies.
    fn rank(&self) -> (bool, bool) {
        (!self.operations.is_empty(), !self.versions.is_empty())
    }

    /// Returns whether the limits include this version.
    pub(super) fn holds(&self, version: &str) -> bool {
        self.versions.is_empty() || self.versions.iter().any(|one| one == version)
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
    /// The span of the key.
    pub(crate) span: Span,
    pub(crate) scope: Scope,
    pub(crate) value: T,
}

/// The entries of one table of a data file, in the order of the file. If several entries have the same key, the most
/// specific entry comes first.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T>(IndexMap<String, Vec<Limited<T>>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<T> Table<T> {
    /// Adds an entry. Returns the span of an existing entry with the same precedence for the same version and
    /// operation.
    pub(crate) fn insert(&mut self, key: &str, entry: Limited<T>) -> Option<Span> {
        let entries = self.0.entry(key.to_owned()).or_default();
        let twin = entries.iter().find(|one| one.scope.overlaps(&entry.scope));
        let twin = twin.map(|twin| twin.span);
        entries.push(entry);
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.scope.rank()));
        twin
    }

    /// Returns the entries of a key that apply to an operation, the most specific first.
    pub(crate) fn all(&self, key: &str, operation: Option<&str>) -> impl Iterator<Item = &T> {
        let entries = self.0.get(key).into_iter().flatten();
        let holds = move |entry: &&Limited<T>| {
            let ids = &entry.scope.operations;
            ids.is_empty() || ids.iter().any(|id| Some(id.as_str()) == operation)
        };
        entries.filter(holds).map(|entry| &entry.value)
    }

    /// Returns the most specific entry of a key that is not an operation.
    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.all(key, None).next()
    }

    /// Returns every entry with its key.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Limited<T>)> {
        let all = self.0.iter();
        all.flat_map(|(key, entries)| entries.iter().map(|entry| (key.as_str(), entry)))
    }

    /// Returns the keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// A value that can refer to items of the API.
pub(crate) trait Refers {
    /// Returns the names in the value of this key, each with its kind and its span.
    fn names(&self, _key: &str) -> Vec<(Subject, String, Span)> {
        Vec::new()
    }
}

impl Refers for String {}

/// A table with values of any type.
pub(crate) trait Entries {
    /// Drops the entries that do not apply to a version.
    fn limit(&mut self, version: &str);

    /// Returns the versions to which the entries are limited, then the items to which the entries refer. `subject` is
    /// the kind of item that the keys name; if `subject` is `None`, operation ids count as versions.
    fn references(&self, subject: Option<Subject>) -> Vec<Reference>;
}

impl<T: Refers> Entries for Table<T> {
    fn limit(&mut self, version: &str) {
        self.0.retain(|_, entries| {
            entries.retain(|entry| entry.scope.holds(version));
            !entries.is_empty()
        });
    }

    fn references(&self, subject: Option<Subject>) -> Vec<Reference> {
        let mut all = Vec::new();
        for (key, Limited { span, scope, value }) in self.iter() {
            let ids = scope.operations.iter().filter(|_| subject.is_none());
            let labels = scope.versions.iter().chain(ids);
            all.extend(labels.map(|label| Reference::alone(Subject::Version, label, *span)));
            all.extend(subject.map(|subject| Reference {
                scope: scope.clone(),
                ..Reference::alone(subject, key, *span)
            }));
            all.extend(value.names(key).into_iter().map(|(subject, name, place)| {
                let alone = Reference::alone(subject, &name, place);
                match subject {
                    Subject::Link | Subject::Term => alone,
                    _ => alone.inside(*span, &scope.versions),
                }
            }));
        }
        all
    }
}
