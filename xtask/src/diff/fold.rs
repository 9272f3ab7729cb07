//! Groups facts of one kind about one subject into one entry, so that the output stays short.

use comparison::{Change, Diff, RULES, Wire};

/// The maximum number of entries of one kind; more than this become one entry.
const MOST: usize = 24;
/// The maximum number of names that an entry lists; it counts the rest.
const NAMES: usize = 10;

/// The key of a group of facts: verdict, kind and subject.
type Key = (Wire, &'static str, String);

/// A group of facts that is shown as one entry.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) wire: Wire,
    pub(super) id: &'static str,
    /// The common subject; empty if the facts have different subjects.
    pub(super) subject: String,
    /// The description of the facts, without the subject.
    pub(super) text: String,
    /// The facts, at least one.
    pub(super) changes: Vec<&'a Change>,
    /// Whether the entry summarizes its facts, without their details.
    pub(super) folded: bool,
}

impl Entry<'_> {
    /// Returns the operations and webhook topics that the facts reach, in a few words; `None` if there are none.
    pub(super) fn reach(&self) -> Option<String> {
        if self.folded || self.id.starts_with("operation-") || self.subject.contains(" /") {
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

/// Returns the facts of a comparison as entries, the most severe first; with `expand`, one entry for each fact.
pub(super) fn entries<'a>(diff: &'a Diff, expand: bool) -> Vec<Entry<'a>> {
    let told: Vec<&Change> = diff
        .changes
        .iter()
        .filter(|change| change.id != "rust-changed")
        .collect();
    if expand {
        return told
            .into_iter()
            .map(|change| single(diff, change))
            .collect();
    }
    let mut groups: Vec<(Key, Vec<&Change>)> = Vec::new();
    for change in told {
        let key = (change.wire, change.id, owner(change));
        match groups.iter_mut().find(|(other, _)| *other == key) {
            Some((_, changes)) => changes.push(change),
            None => groups.push((key, vec![change])),
        }
    }
    let mut entries: Vec<Entry<'a>> = groups
        .into_iter()
        .map(|((wire, id, subject), changes)| group(diff, wire, id, subject, changes))
        .collect();
    crowds(&mut entries);
    entries
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

/// Returns the first names of a list, and the number of the others.
pub(super) fn shortened(names: &[String]) -> String {
    // One more name is as short as its count.
    if names.len() == NAMES + 1 {
        return names.join(", ");
    }
    let text = names.get(..NAMES).unwrap_or(names).join(", ");
    match names.len().saturating_sub(NAMES) {
        0 => text,
        more => format!("{text}, and {more} more"),
    }
}

fn single<'a>(diff: &'a Diff, change: &'a Change) -> Entry<'a> {
    Entry {
        wire: change.wire,
        id: change.id,
        subject: change.subject.clone(),
        text: format!("{}{}", change.sentence(), renamed(diff, change)),
        changes: vec![change],
        folded: false,
    }
}

/// Returns a note on the other half of a probable rename; empty if there is none.
pub(super) fn renamed(diff: &Diff, change: &Change) -> String {
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

fn group<'a>(
    diff: &'a Diff,
    wire: Wire,
    id: &'static str,
    subject: String,
    changes: Vec<&'a Change>,
) -> Entry<'a> {
    if let [change] = changes.as_slice() {
        let mut entry = single(diff, change);
        entry.subject = if subject.is_empty() {
            entry.subject
        } else {
            subject
        };
        return entry;
    }
    let names = |plain: bool| {
        let name = |change: &&Change| {
            let name = change
                .name
                .clone()
                .unwrap_or_else(|| change.subject.clone());
            match (plain, &change.after) {
                (false, Some(after)) => format!("`{name}` ({after}){}", renamed(diff, change)),
                _ => format!("`{name}`{}", renamed(diff, change)),
            }
        };
        shortened(&changes.iter().map(name).collect::<Vec<_>>())
    };
    let count = changes.len();
    let text = match id {
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
            format!("{count} path parameters have another name; calls stay the same")
        }
        _ => changes
            .iter()
            .map(|change| change.sentence())
            .collect::<Vec<_>>()
            .join("; "),
    };
    Entry {
        wire,
        id,
        subject,
        text,
        folded: id == "path-parameter-renamed",
        changes,
    }
}

/// Replaces many entries of one kind with one entry: they are a change of style, for which one line is enough.
fn crowds<'a>(entries: &mut Vec<Entry<'a>>) {
    for rule in RULES.iter().filter(|rule| rule.id != "operation-added") {
        for wire in [Wire::Breaking, Wire::Warning, Wire::Safe] {
            let same = |entry: &Entry<'a>| entry.id == rule.id && entry.wire == wire;
            let count = entries.iter().filter(|entry| same(entry)).count();
            let first = entries.iter().position(same);
            let (Some(first), true) = (first, count > MOST) else {
                continue;
            };
            let changes: Vec<&'a Change> = entries
                .iter()
                .filter(|entry| same(entry))
                .flat_map(|entry| entry.changes.iter().copied())
                .collect();
            let text = crowd(rule.id, changes.len(), count);
            let folded = Entry {
                wire,
                id: rule.id,
                subject: String::new(),
                text,
                changes,
                folded: true,
            };
            let kept: Vec<Entry<'a>> = std::mem::take(entries);
            let mut folded = Some(folded);
            for (at, entry) in kept.into_iter().enumerate() {
                if at == first {
                    entries.extend(folded.take());
                } else if !same(&entry) {
                    entries.push(entry);
                }
            }
        }
    }
}

fn crowd(id: &str, facts: usize, places: usize) -> String {
    let what = match id {
        "property-became-optional" => "properties are no longer required".to_owned(),
        "property-became-required" => "properties are required now".to_owned(),
        "became-nullable" => "values may be null".to_owned(),
        "became-not-nullable" => "values may no longer be null".to_owned(),
        "type-changed" => "values have another type".to_owned(),
        "property-added" => "properties were added".to_owned(),
        "property-removed" => "properties were removed".to_owned(),
        "enum-removed" => "values are no longer from a list".to_owned(),
        "enum-added" => "values are from a list now".to_owned(),
        other => format!("changes of the kind {other}"),
    };
    format!("{facts} {what}, in {places} places")
}
