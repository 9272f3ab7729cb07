//! Selects, sorts and groups the changes of Rust items.

use comparison::{Diff, RustChange, RustKind};

use super::fold::shortened;
use super::sections::listed;

/// The heading of the section about items that compile and behave differently.
pub(super) const SILENT: &str = "Compiles in Rust, and behaves differently";

/// The heading of the section about items that break code.
pub(super) const BREAKING: &str = "Breaking in Rust";

/// Returns the sentence for a comparison without changes that require an edit of Rust code.
pub(super) fn nothing(diff: &Diff) -> &'static str {
    match diff.rust {
        true => "nothing to do in Rust: no item breaks or changes its meaning",
        false => "the Rust code of the two sides was not compared",
    }
}

/// Returns the changes of Rust items after which code no longer compiles.
pub(super) fn breaking(diff: &Diff) -> Vec<&RustChange> {
    let all = diff.changes.iter().flat_map(|change| &change.rust);
    all.filter(|change| change.breaks).collect()
}

/// The changes of one module's items that require an edit of Rust code.
#[derive(Debug)]
pub(super) struct Module<'a> {
    pub(super) name: &'a str,
    pub(super) items: Vec<&'a RustChange>,
}

/// Returns the silent and breaking changes by module, sorted by item: the resources by name, then the types.
pub(super) fn to_do(diff: &Diff) -> Vec<Module<'_>> {
    let all = diff.changes.iter().flat_map(|change| &change.rust);
    let mut all: Vec<&RustChange> = all
        .filter(|change| change.breaks || change.is_silent())
        .collect();
    all.sort_by_key(|change| (module(change) == "types", path(change), change.kind));
    let mut modules: Vec<Module<'_>> = Vec::new();
    for change in all {
        match modules.last_mut() {
            Some(last) if last.name == module(change) => last.items.push(change),
            _ => modules.push(Module {
                name: module(change),
                items: vec![change],
            }),
        }
    }
    modules
}

/// Returns the effect of a change on code, as a word.
pub(super) fn verdict(change: &RustChange) -> &'static str {
    match change.is_silent() {
        true => "silent",
        false => "breaks",
    }
}

/// Returns the older and the newer form of an item as code; `None` if the change does not have both forms.
pub(super) fn forms(change: &RustChange) -> Option<String> {
    let code = |form: &String| match form.contains('`') {
        true => form.clone(),
        false => format!("`{form}`"),
    };
    let (before, after) = (change.before.as_ref()?, change.after.as_ref()?);
    Some(format!("{} → {}", code(before), code(after)))
}

/// Returns the path of an item relative to the module of the version: `types::Ticket::id`.
fn path(change: &RustChange) -> &str {
    let item = change.from.as_ref().or(change.to.as_ref());
    let item = item.map_or("", String::as_str);
    item.split_once("::").map_or(item, |(_, path)| path)
}

fn module(change: &RustChange) -> &str {
    let path = path(change);
    path.split_once("::").map_or(path, |(module, _)| module)
}

/// Returns the lines for these changes: one line for all changes with the same phrase, and a separate line for each
/// other change.
pub(super) fn folded(changes: &[&RustChange]) -> Vec<String> {
    let mut groups: Vec<(&str, Vec<&RustChange>)> = Vec::new();
    for change in changes {
        let key = together(change);
        match groups
            .iter_mut()
            .find(|(other, _)| !key.is_empty() && *other == key)
        {
            Some((_, some)) => some.push(change),
            None => groups.push((key, vec![change])),
        }
    }
    let line = |(key, some): (&str, Vec<&RustChange>)| match some.as_slice() {
        [only] => only.sentence(),
        many => {
            let names: Vec<String> = many.iter().map(|one| short(one)).collect();
            format!("{} {key}: {}", many.len(), shortened(&names))
        }
    };
    groups.into_iter().map(line).collect()
}

/// Returns the phrase for several changes of one kind; empty if each change of the kind has a separate line.
fn together(change: &RustChange) -> &'static str {
    match change.kind {
        RustKind::TypeRemoved => "types removed",
        RustKind::TypeRenamed => "types renamed",
        RustKind::RequiredChanged => {
            "requests with additional required fields, without which a request fails before it is sent"
        }
        RustKind::FieldTypeChanged if module(change) == "types" => "fields with another type",
        RustKind::FieldRemoved => "fields removed",
        RustKind::VariantRemoved => "values removed",
        RustKind::ConversionRemoved => "conversions removed",
        _ => "",
    }
}

/// Returns a line with the number of new items of each kind; `None` if there are no new items.
pub(super) fn additions(diff: &Diff) -> Option<String> {
    let count = |kind: RustKind| {
        let all = diff.changes.iter().flat_map(|change| &change.rust);
        all.filter(|one| one.kind == kind).count()
    };
    let text = listed(&[
        (count(RustKind::MethodAdded), "method", "methods"),
        (count(RustKind::TypeAdded), "type", "types"),
        (count(RustKind::FieldAdded), "field", "fields"),
        (
            count(RustKind::ParameterAdded),
            "query parameter",
            "query parameters",
        ),
        (count(RustKind::VariantAdded), "value", "values"),
    ]);
    (!text.is_empty()).then(|| format!("New in Rust, without breaking code: {text}"))
}

/// Returns the name of an item without the modules of the version and the types: `Ticket::assignment`.
fn short(change: &RustChange) -> String {
    let name = |item: &Option<String>| {
        let item = item.as_deref().unwrap_or_default();
        let tail = item.split("::types::").nth(1).unwrap_or(item);
        tail.to_owned()
    };
    match (change.kind, &change.to) {
        (RustKind::TypeRenamed, Some(_)) => {
            format!("{} → {}", name(&change.from), name(&change.to))
        }
        (_, Some(_)) if change.from.is_none() => name(&change.to),
        _ => name(&change.from),
    }
}
