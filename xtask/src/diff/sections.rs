//! Divides a comparison into sections, and counts its changes.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use comparison::{Change, Diff, Wire};

use super::fold::{Entry, Fold, facts};
use super::items;

/// A section with at least one entry.
#[derive(Debug)]
pub(super) struct Section<'a> {
    /// The severity, the name of the resource, or the reason why the facts do not belong to one resource.
    pub(super) name: String,
    /// The number of facts, or the number of facts of each severity, in words.
    pub(super) counts: String,
    /// The highest severity.
    pub(super) wire: Wire,
    pub(super) entries: Vec<Entry<'a>>,
}

/// Returns one section for each severity.
pub(super) fn by_verdict(diff: &Diff, expand: bool) -> Vec<Section<'_>> {
    let fold = Fold::new(diff, expand);
    let section = |wire: Wire| {
        let of = |change: &&Change| change.wire == wire;
        let entries = fold.entries(diff.changes.iter().filter(of));
        let facts: usize = entries.iter().map(|entry| entry.changes.len()).sum();
        let name = match wire {
            Wire::Breaking => "Breaking on the wire",
            Wire::Warning => "Look at these",
            Wire::Safe => "Safe",
        };
        Section {
            name: name.to_owned(),
            counts: facts.to_string(),
            wire,
            entries,
        }
    };
    let all = [Wire::Breaking, Wire::Warning, Wire::Safe].map(section);
    let filled = all
        .into_iter()
        .filter(|section| !section.entries.is_empty());
    filled.collect()
}

/// The section to which a change belongs. The variants are in the order of the output.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Home<'a> {
    Resource(&'a str),
    Shared,
    Webhooks,
    Nowhere,
}

impl<'a> Home<'a> {
    fn of(change: &'a Change) -> Self {
        match change.resources.as_slice() {
            // Calls do not change, so one entry is enough for all resources.
            _ if change.id == "path-parameter-renamed" => Self::Shared,
            [only] => Self::Resource(only),
            [_, ..] => Self::Shared,
            [] if !change.webhook.is_empty() => Self::Webhooks,
            [] => Self::Nowhere,
        }
    }

    fn name(&self) -> &'a str {
        match self {
            Self::Resource(name) => name,
            Self::Shared => "Shared",
            Self::Webhooks => "Webhooks",
            Self::Nowhere => "Not specific to an operation or webhook",
        }
    }
}

/// Returns one section for each resource, and separate sections for the facts that reach several resources, only
/// webhooks, or neither resources nor webhooks. In each section, the entries are sorted by severity, the most severe
/// first, and then by path.
pub(super) fn by_resource(diff: &Diff, expand: bool) -> Vec<Section<'_>> {
    let fold = Fold::new(diff, expand);
    let mut homes: BTreeMap<Home<'_>, Vec<&Change>> = BTreeMap::new();
    for change in &diff.changes {
        homes.entry(Home::of(change)).or_default().push(change);
    }
    let mut sections = Vec::new();
    for (home, mut changes) in homes {
        changes.sort_by_key(|change| (Reverse(change.wire), by_path(&change.subject)));
        let counts = counts(changes.iter().copied());
        let entries = fold.entries(changes.into_iter());
        if let Some(first) = entries.first() {
            sections.push(Section {
                name: home.name().to_owned(),
                counts,
                wire: first.wire,
                entries,
            });
        }
    }
    sections
}

/// Returns the sort key of a subject: operations by path and method, then schemas.
fn by_path(subject: &str) -> (bool, &str, &str) {
    match subject.split_once(' ') {
        Some((method, path)) if path.starts_with('/') => (false, path, method),
        _ => (true, subject, ""),
    }
}

/// Returns every operation and webhook topic that a fact reaches, sorted by path, each with the number of facts of each
/// severity.
pub(super) fn index(diff: &Diff) -> Vec<(String, String)> {
    let mut reached: BTreeMap<(&str, &str), Vec<&Change>> = BTreeMap::new();
    for change in &diff.changes {
        for key in change.operations() {
            let (method, path) = key.split_once(' ').unwrap_or(("", key));
            reached.entry((path, method)).or_default().push(change);
        }
        for topic in &change.webhook {
            reached.entry((topic, "webhook")).or_default().push(change);
        }
    }
    let line = |((path, method), changes): ((&str, &str), Vec<&Change>)| {
        let counts = counts(changes.into_iter());
        (format!("{method} {path}"), counts)
    };
    reached.into_iter().map(line).collect()
}

/// Returns the headline: the two versions, the effect on Rust code, and the number of facts.
pub fn headline(diff: &Diff) -> String {
    let facts = facts(diff.changes.iter()).count();
    let rust = in_rust(diff);
    let changes = listed(&[(facts, "change on the wire", "changes on the wire")]);
    let wire = match facts {
        0 => "no changes on the wire".to_owned(),
        _ => format!("{changes}: {}", counts(diff.changes.iter())),
    };
    let text = match (rust, facts) {
        (None, 0) => "no changes".to_owned(),
        (None, _) if diff.rust => format!("nothing breaks in Rust; {wire}"),
        (None, _) => wire,
        (Some(rust), _) => format!("{rust}; {wire}"),
    };
    format!("{} → {}: {text}", diff.from, diff.to)
}

/// Returns the number of silent and breaking changes of Rust code, in words; `None` if there are none.
pub(super) fn in_rust(diff: &Diff) -> Option<String> {
    let text = listed(&[
        (
            diff.silent().count(),
            "item compiles and behaves differently",
            "items compile and behave differently",
        ),
        (
            items::breaking(diff).len(),
            "Rust item breaks",
            "Rust items break",
        ),
    ]);
    (!text.is_empty()).then_some(text)
}

/// Returns the numbers of breaking facts, warnings and safe facts.
pub fn numbers<'a>(changes: impl Iterator<Item = &'a Change>) -> [usize; 3] {
    let mut numbers = [0; 3];
    for change in facts(changes) {
        let at = match change.wire {
            Wire::Breaking => 0,
            Wire::Warning => 1,
            Wire::Safe => 2,
        };
        numbers[at] += 1;
    }
    numbers
}

/// Returns the number of facts of each severity, in words.
fn counts<'a>(changes: impl Iterator<Item = &'a Change>) -> String {
    let [breaking, warnings, safe] = numbers(changes);
    listed(&[
        (breaking, "breaking", "breaking"),
        (warnings, "warning", "warnings"),
        (safe, "safe", "safe"),
    ])
}

/// Joins the numbers above zero, each with the singular or plural of its noun.
pub(super) fn listed(parts: &[(usize, &str, &str)]) -> String {
    let parts = parts.iter().filter(|(count, ..)| *count > 0);
    let parts = parts.map(|(count, one, many)| counted(*count, one, many));
    parts.collect::<Vec<_>>().join(", ")
}

/// Returns a number with the singular or plural of its noun.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
