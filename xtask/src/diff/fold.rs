//! Groups facts of one kind about one subject into one entry, so that the output remains short.

use std::collections::BTreeMap;

use comparison::{Change, Diff, Wire};

/// The maximum number of groups of one kind of change that a comparison shows separately. A larger number indicates a
/// change of style, for which one entry is enough.
const MOST: usize = 24;
/// The maximum number of names that an entry lists; the entry counts the remaining names.
const NAMES: usize = 10;

/// The key of a group of facts: severity, kind and owner.
type Key = (Wire, &'static str, String);

/// A group of facts that is shown as one entry.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) wire: Wire,
    pub(super) id: &'static str,
    /// The subjects of the facts; empty if `text` names the subjects.
    pub(super) subjects: Vec<String>,
    /// The description of the facts, without the subjects.
    pub(super) text: String,
    /// The facts, at least one.
    pub(super) changes: Vec<&'a Change>,
    /// Whether the entry omits details of the facts.
    pub(super) folded: bool,
}

impl Entry<'_> {
    /// Shortens the subjects if all are in the same operation, or at the same place in several operations.
    fn shorten(&mut self) {
        let parts = self.subjects.iter().map(|subject| operation(subject));
        let Some(parts) = parts.collect::<Option<Vec<_>>>() else {
            return;
        };
        let ([first, more @ ..], true) = (parts.as_slice(), parts.len() > 1) else {
            return;
        };
        if more.iter().all(|part| part.1 == first.1) {
            let text = format!("{}: {}", first.1, self.text);
            let subjects = parts.iter().map(|part| part.0.to_owned()).collect();
            (self.subjects, self.text) = (subjects, text);
        } else if more.iter().all(|part| part.0 == first.0) {
            let subjects = more
                .iter()
                .map(|part| part.1.to_owned())
                .collect::<Vec<_>>();
            self.subjects.splice(1.., subjects);
        }
    }

    /// Returns the entry on one line, without the operations and topics that the facts reach.
    pub(super) fn line(&self) -> String {
        match self.subjects.as_slice() {
            [] => self.text.clone(),
            subjects => format!("{}: {}", shortened(subjects), self.text),
        }
    }

    /// Returns a phrase with the operations and webhook topics that the facts reach. Returns `None` if there are none,
    /// if the subjects name the operations, or if the entry is folded.
    pub(super) fn reach(&self) -> Option<String> {
        let told = self.subjects.iter().any(|subject| subject.contains(" /"));
        if self.folded || self.id.starts_with("operation-") || told {
            return None;
        }
        let gather = |of: fn(&Change) -> &[String]| {
            let mut all: Vec<&str> = self
                .changes
                .iter()
                .flat_map(|change| of(change))
                .map(String::as_str)
                .collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        let request = gather(|change| &change.request);
        let response = gather(|change| &change.response);
        let webhook = gather(|change| &change.webhook);
        let part = |entries: &[&str], verb: &str, what: &str| match entries {
            [] => None,
            [only] => Some(format!("{verb} {only}")),
            many => Some(format!("{verb} {} {what}", many.len())),
        };
        let parts = [
            part(&request, "sent by", "operations"),
            part(&response, "answered by", "operations"),
            part(&webhook, "in webhooks of", "topics"),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

/// Converts the facts of a comparison to entries.
#[derive(Debug)]
pub(super) struct Fold<'a> {
    diff: &'a Diff,
    /// Whether each fact becomes a separate entry.
    expand: bool,
    /// The number of groups in the whole comparison, keyed by severity and kind.
    groups: BTreeMap<(Wire, &'static str), usize>,
}

impl<'a> Fold<'a> {
    pub(super) fn new(diff: &'a Diff, expand: bool) -> Self {
        let mut fold = Self {
            diff,
            expand,
            groups: BTreeMap::new(),
        };
        for ((wire, id, _), _) in groups(diff.changes.iter()) {
            *fold.groups.entry((wire, id)).or_default() += 1;
        }
        fold
    }

    /// Returns entries for the facts among these changes, in the order of the facts.
    pub(super) fn entries(&self, changes: impl Iterator<Item = &'a Change>) -> Vec<Entry<'a>> {
        let facts = facts(changes);
        if self.expand {
            return facts.map(|change| single(self.diff, change)).collect();
        }
        let groups = groups(facts).into_iter();
        let entries = groups.map(|(key, changes)| self.group(&key, changes));
        let mut entries = self.crowds(alike(entries.collect()));
        entries.iter_mut().for_each(Entry::shorten);
        entries
    }

    fn group(&self, (wire, id, owner): &Key, changes: Vec<&'a Change>) -> Entry<'a> {
        if let [change] = changes.as_slice() {
            let mut entry = single(self.diff, change);
            if id.starts_with("property-") {
                entry.subjects = vec![owner.clone()];
            }
            return entry;
        }
        let about_one = !owner.is_empty() && *id != "operation-added";
        Entry {
            wire: *wire,
            id,
            subjects: about_one.then(|| owner.clone()).into_iter().collect(),
            text: self.together(id, &changes),
            folded: *id == "path-parameter-renamed",
            changes,
        }
    }

    /// Returns the text of an entry for several facts of one kind with the same owner.
    fn together(&self, id: &str, changes: &[&Change]) -> String {
        let names = |plain: bool| {
            let name = |change: &&Change| {
                let name = change.name.as_ref().unwrap_or(&change.subject);
                let renamed = renamed(self.diff, change);
                match (plain, &change.after) {
                    (false, Some(after)) => format!("`{name}` ({after}){renamed}"),
                    _ => format!("`{name}`{renamed}"),
                }
            };
            shortened(&changes.iter().map(name).collect::<Vec<_>>())
        };
        let count = changes.len();
        match id {
            "operation-added" => {
                let keys = changes.iter().map(|change| format!("`{}`", change.subject));
                let keys: Vec<String> = keys.collect();
                format!("{count} operations added: {}", keys.join(", "))
            }
            "property-added" => format!("{count} properties added: {}", names(false)),
            "property-removed" => format!("{count} properties removed: {}", names(true)),
            "property-became-optional" => format!("no longer required: {}", names(true)),
            "property-became-required" => format!("required now: {}", names(true)),
            "enum-value-added" => format!("{count} values added: {}", names(true)),
            "enum-value-removed" => format!("{count} values removed: {}", names(true)),
            "schema-added" => format!("{count} schemas added: {}", names(true)),
            "schema-removed" => format!("{count} schemas removed: {}", names(true)),
            "component-added" => format!("{count} shared parts added: {}", names(true)),
            "component-removed" => format!("{count} shared parts removed: {}", names(true)),
            "tag-added" => format!("{count} tags added: {}", names(true)),
            "tag-removed" => format!("{count} tags removed: {}", names(true)),
            "path-parameter-renamed" => {
                format!("{count} path parameters renamed, which changes no call")
            }
            _ => changes
                .iter()
                .map(|change| change.sentence())
                .collect::<Vec<_>>()
                .join("; "),
        }
    }

    /// Replaces all entries of one kind of change with one entry if the comparison has more than [`MOST`] groups of
    /// this kind. Entries for added operations are never replaced.
    fn crowds(&self, entries: Vec<Entry<'a>>) -> Vec<Entry<'a>> {
        let common = |entry: &Entry<'a>| {
            let groups = self.groups.get(&(entry.wire, entry.id));
            entry.id != "operation-added" && groups.is_some_and(|count| *count > MOST)
        };
        let same = |one: &Entry<'a>, other: &Entry<'a>| {
            (one.wire, one.id) == (other.wire, other.id) && common(one)
        };
        let mut all: Vec<Vec<Entry<'a>>> = Vec::new();
        for entry in entries {
            match all.iter_mut().find(|group| same(&group[0], &entry)) {
                Some(group) => group.push(entry),
                None => all.push(vec![entry]),
            }
        }
        all.into_iter()
            .filter_map(|mut group| match group.len() {
                1 => group.pop(),
                _ => crowd(group),
            })
            .collect()
    }
}

/// Returns whether a change affects only Rust code. Such a change is not a fact of the API.
pub(super) fn is_alone(change: &Change) -> bool {
    change.id == "rust-changed"
}

/// Returns the changes that are facts of the API.
pub(super) fn facts<'a>(
    changes: impl Iterator<Item = &'a Change>,
) -> impl Iterator<Item = &'a Change> {
    changes.filter(|change| !is_alone(change))
}

/// Returns one change as an entry.
pub(super) fn single<'a>(diff: &Diff, change: &'a Change) -> Entry<'a> {
    let text = match change.rust.as_slice() {
        [only] if is_alone(change) => only.kind.phrase().to_owned(),
        _ => format!("{}{}", change.sentence(), renamed(diff, change)),
    };
    Entry {
        wire: change.wire,
        id: change.id,
        subjects: vec![change.subject.clone()],
        text,
        changes: vec![change],
        folded: false,
    }
}

/// Groups facts by severity, kind and owner.
fn groups<'a>(facts: impl Iterator<Item = &'a Change>) -> Vec<(Key, Vec<&'a Change>)> {
    let mut groups: Vec<(Key, Vec<&Change>)> = Vec::new();
    for change in facts {
        let key = (change.wire, change.id, owner(change));
        match groups.iter_mut().find(|(other, _)| *other == key) {
            Some((_, changes)) => changes.push(change),
            None => groups.push((key, vec![change])),
        }
    }
    groups
}

/// Returns the subject under which a fact is grouped.
fn owner(change: &Change) -> String {
    match change.id {
        id if id.starts_with("property-") => {
            let name = change.name.as_deref().unwrap_or_default();
            let suffix = format!(".{name}");
            let place = change.subject.strip_suffix(&suffix);
            place.unwrap_or(&change.subject).to_owned()
        }
        "operation-added" => change.resources.join(" "),
        "schema-added"
        | "schema-removed"
        | "component-added"
        | "component-removed"
        | "tag-added"
        | "tag-removed"
        | "path-parameter-renamed" => String::new(),
        _ => change.subject.clone(),
    }
}

/// Merges entries that have the same text and reach into one entry with the subjects of all merged entries.
fn alike(entries: Vec<Entry<'_>>) -> Vec<Entry<'_>> {
    let mut all: Vec<Entry<'_>> = Vec::new();
    for entry in entries {
        let same = |other: &&mut Entry<'_>| {
            (other.wire, other.id, &other.text) == (entry.wire, entry.id, &entry.text)
                && !entry.subjects.is_empty()
                && other.reach() == entry.reach()
        };
        match all.iter_mut().find(same) {
            Some(other) => {
                other.subjects.extend(entry.subjects);
                other.changes.extend(entry.changes);
            }
            None => all.push(entry),
        }
    }
    all
}

/// Merges entries of one kind into one entry; returns `None` if there are no entries.
fn crowd(group: Vec<Entry<'_>>) -> Option<Entry<'_>> {
    let (wire, id) = group.first().map(|entry| (entry.wire, entry.id))?;
    let changes: Vec<&Change> = group.into_iter().flat_map(|entry| entry.changes).collect();
    let names = changes.iter().map(|change| format!("`{}`", change.subject));
    let names: Vec<String> = names.collect();
    Some(Entry {
        wire,
        id,
        subjects: Vec::new(),
        text: format!("{} {}: {}", names.len(), summary(id), shortened(&names)),
        folded: names.len() > NAMES + 1,
        changes,
    })
}

/// Returns a phrase for several changes of one kind.
fn summary(id: &str) -> String {
    let what = match id {
        "property-became-optional" => "properties no longer required",
        "property-became-required" => "properties required now",
        "became-nullable" => "values that may be null",
        "became-not-nullable" => "values that may no longer be null",
        "type-changed" => "values with another type",
        "property-added" => "properties added",
        "property-removed" => "properties removed",
        "enum-removed" => "values no longer limited to a list",
        "enum-added" => "values now limited to a list",
        other => return format!("changes of the kind {other}"),
    };
    what.to_owned()
}

/// Splits a subject into an operation and the place in the operation; returns `None` if the subject is not in an
/// operation.
fn operation(subject: &str) -> Option<(&str, &str)> {
    let (start, _) = subject.match_indices(' ').nth(1)?;
    let (key, place) = subject.split_at(start);
    key.contains(" /").then(|| (key, place.trim_start()))
}

/// Joins the first names of a list, followed by the number of the remaining names.
pub(super) fn shortened(names: &[String]) -> String {
    // One additional name is as short as the count.
    if names.len() == NAMES + 1 {
        return names.join(", ");
    }
    let text = names.get(..NAMES).unwrap_or(names).join(", ");
    match names.len().saturating_sub(NAMES) {
        0 => text,
        more => format!("{text}, and {more} more"),
    }
}

/// Returns a note with the other name of a probable rename; empty if the change is not part of a probable rename.
fn renamed(diff: &Diff, change: &Change) -> String {
    let other = change.rename.as_ref().and_then(|print| {
        diff.changes
            .iter()
            .find(|other| other.fingerprint == *print)
    });
    match other.and_then(|other| other.name.as_deref()) {
        Some(name) if change.id.ends_with("removed") => format!(", probably now `{name}`"),
        Some(name) => format!(", probably `{name}` before"),
        None => String::new(),
    }
}
