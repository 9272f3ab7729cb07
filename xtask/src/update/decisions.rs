//! Lists the decisions that an update leaves to a maintainer, each with the file and the line to edit.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::fixup::Fit;
use codegen::ir::{Api, Operation, TypeDef};
use codegen::{Model, Plan, Project, Spec};

use crate::current::{self, Current};
use crate::docs::coverage::{Coverage, Missing, homes};
use crate::import::Imported;
use crate::import::summary::reason;
use crate::rows;

/// The maximum length of a type's name; an update reports longer names. The naming rules derive long names from paths.
const LONG: usize = 50;
/// The maximum number of words in a method's name; an update reports names with more words.
const WORDS: usize = 4;

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decision {
    /// The path of the file to edit, relative to the project's root.
    pub(super) file: String,
    /// Line, from 1.
    pub(super) line: usize,
    /// The instruction, which names something to check or to write.
    pub(super) text: String,
    /// The versions to which the decision applies.
    pub(super) versions: Vec<String>,
}

impl Decision {
    pub(super) fn new(file: &str, line: usize, text: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            text: text.into(),
            versions: Vec::new(),
        }
    }

    fn about(self, version: &str) -> Self {
        Self {
            versions: vec![version.to_owned()],
            ..self
        }
    }
}

/// Sorts decisions by file and line, and merges decisions that differ only in the version.
pub(super) fn merged(mut all: Vec<Decision>) -> Vec<Decision> {
    all.sort_by(|one, other| {
        let key = |it: &Decision| (it.file.clone(), it.line, it.text.clone());
        key(one).cmp(&key(other))
    });
    all.dedup_by(|later, first| {
        let same = (&later.file, later.line, &later.text) == (&first.file, first.line, &first.text);
        if same {
            first.versions.append(&mut later.versions);
        }
        same
    });
    all
}

/// The project after the update.
#[derive(Clone, Copy)]
pub(super) struct After<'a> {
    pub(super) root: &'a Path,
    pub(super) spec: &'a Spec,
    pub(super) project: &'a Project<'a>,
    pub(super) plan: &'a Plan,
    pub(super) current: Current<'a>,
}

impl After<'_> {
    /// Returns the planned contents of a file, or else the contents of the file in the project.
    fn text(&self, path: &str) -> Option<String> {
        match self.plan.files.get(path) {
            Some(text) => Some(text.clone()),
            None => std::fs::read_to_string(self.root.join(path)).ok(),
        }
    }

    /// Returns a decision on the first line of a file that contains `needle`, or else on the last line of the file;
    /// `None` if the file does not exist.
    fn at(&self, path: &str, needle: &str, text: impl Into<String>) -> Option<Decision> {
        let contents = self.text(path)?;
        let line = contents.lines().position(|line| line.contains(needle));
        let line = line.map_or(contents.lines().count().max(1), |line| line + 1);
        Some(Decision::new(path, line, text))
    }
}

/// Returns the decisions on one imported version. `base` is the model of the previous version if the imported version
/// is new; otherwise, `base` is the model of the version's older description.
pub(super) fn of(
    after: After<'_>,
    imported: &Imported,
    path: &str,
    model: &Model,
    base: Option<&Model>,
    is_new: bool,
) -> Vec<Decision> {
    let version = &model.api.version;
    let mut all = fixups(imported);
    all.extend(imported.left_out.iter().map(|(line, text)| {
        Decision::new(
            path,
            *line,
            format!("left out of spec/{version}.yaml: {text}"),
        )
    }));
    if let Some(own) = imported.own_version.as_ref().filter(|own| *own != version) {
        // For the preview, a different version is not reported, because the description states the version 0 or a word.
        if version != "Preview" {
            let text = format!(
                "the description states the version {own}: check that the file is the right one"
            );
            all.extend(after.at(&format!("spec/{version}.yaml"), "  version:", text));
        }
    }
    let base_api = base.map(|base| &base.api);
    all.extend(operations(after, &model.api, base_api));
    all.extend(types(after, &model.api, base_api));
    all.extend(skipped(after, &model.api, base_api));
    all.extend(warnings(after, model, base));
    all.extend(docs(after, model, base));
    if is_new {
        all.extend(news(after, version));
    }
    let all = all.into_iter();
    all.map(|one| one.about(version)).collect()
}

fn fixups(imported: &Imported) -> Vec<Decision> {
    let carried = imported.carried.iter().filter_map(|one| {
        let text = match &one.fit {
            // No decision is required: the nearest version has the same values, so the description has the error that
            // the fixup corrects.
            Fit::Applies if one.alike.is_some() => return None,
            Fit::Applies => {
                "carried over: if the description does not have the error that the fixup corrects, remove the version"
                    .to_owned()
            }
            Fit::NotNeeded(_) => return None,
            Fit::NotApplicable(_) => format!(
                "not applied: {}; if the error is now at a different place, write a new fixup",
                reason(one)
            ),
        };
        Some(Decision::new(&one.file, one.line, text))
    });
    let dropped = imported.dropped.iter().map(|one| {
        let text = format!(
            "no longer listed: {}; if the error is now at a different place, write a new fixup",
            reason(one)
        );
        Decision::new(&one.file, one.line, text)
    });
    carried.chain(dropped).collect()
}

/// Returns the operations that a version has and that `base` does not have, each with its resource.
fn added<'a>(api: &'a Api, base: Option<&Api>) -> impl Iterator<Item = (&'a str, &'a Operation)> {
    let known = base.into_iter().flat_map(Api::operations);
    let known: BTreeSet<String> = known.map(|one| one.key.clone()).collect();
    let all = api.resources.iter().flat_map(|resource| {
        let operations = resource.operations.iter();
        operations.map(|operation| (resource.module.as_str(), operation))
    });
    all.filter(move |(_, operation)| !known.contains(&operation.key))
}

fn operations(after: After<'_>, api: &Api, base: Option<&Api>) -> Vec<Decision> {
    let data = &after.project.data;
    let mut all = Vec::new();
    for (resource, operation) in added(api, base) {
        let key = &operation.key;
        if operation.paging.is_none() && rows::list(api, operation).is_some() {
            all.extend(after.at("spec/paging.toml", "[per_page]", unpaged(api, operation)));
        }
        if operation.method == "POST"
            && operation.idempotency.is_none()
            && !key.ends_with("/search")
        {
            let text = format!(
                "`{key}` is not retried: if the operation only reads or is idempotent, add an entry"
            );
            all.extend(after.at("spec/retries.toml", "[idempotent]", text));
        }
        let words = operation.name.split('_').count();
        if words > WORDS && !data.names.operations.keys().any(|known| known == key) {
            let name = &operation.name;
            let text = format!(
                "`{key}` has the long name `{resource}.{name}`: consider adding a shorter name"
            );
            all.extend(after.at("spec/names.toml", "[operations]", text));
        }
    }
    all
}

/// Returns the instruction for a list without a paging style. The instruction names the parameters that a new style
/// could use.
fn unpaged(api: &Api, operation: &Operation) -> String {
    let key = &operation.key;
    let params = operation.params.as_ref();
    let fields = params.and_then(|params| api.definition(&params.ty));
    let fields = fields.map(TypeDef::fields).unwrap_or_default().iter();
    let names: Vec<String> = fields.map(|field| format!("`{}`", field.json)).collect();
    let parameters = match names.is_empty() {
        true => String::new(),
        false => format!(", with the parameters {},", names.join(", ")),
    };
    format!(
        "`{key}` returns a list{parameters} and is not paged: if the service pages the list, add a style to `[[styles]]`, or an exception `[operations.\"{key}\"]`"
    )
}

fn types(after: After<'_>, api: &Api, base: Option<&Api>) -> Vec<Decision> {
    let known: BTreeSet<&str> = base
        .into_iter()
        .flat_map(|api| &api.types)
        .map(|def| def.name.as_str())
        .collect();
    let new = api
        .types
        .iter()
        .filter(|def| def.name.len() > LONG && !known.contains(def.name.as_str()));
    let decisions = new.filter_map(|def| {
        let text = format!(
            "the type `{}` has a long name: consider adding a shorter name for \"{}\"",
            def.name, def.place
        );
        after.at("spec/names.toml", "[types]", text)
    });
    decisions.collect()
}

/// Returns the decisions on the parts of the description for which no code is generated, except the parts that are also
/// skipped in `base`.
fn skipped(after: After<'_>, api: &Api, base: Option<&Api>) -> Vec<Decision> {
    let version = &api.version;
    let known = |what: &str| {
        let mut skipped = base.into_iter().flat_map(|api| &api.skipped);
        skipped.any(|one| one.what == what)
    };
    let new = api.skipped.iter().filter(|one| !known(&one.what));
    let decisions = new.filter_map(|one| {
        let line = format!("skipped {}: {}", one.what, one.reason);
        let text = format!(
            "not generated: {}: {}; if the description is wrong, write a fixup",
            one.what, one.reason
        );
        after.at(&format!("spec/api/{version}.txt"), &line, text)
    });
    decisions.collect()
}

fn warnings(after: After<'_>, model: &Model, base: Option<&Model>) -> Vec<Decision> {
    let known = |message: &str| {
        let mut warnings = base.into_iter().flat_map(|base| &base.warnings);
        warnings.any(|one| one.message == message)
    };
    let new = model.warnings.iter().filter(|one| !known(&one.message));
    let sources = after.spec.sources();
    let decisions = new.filter_map(|one| {
        let span = one.labels.first()?.span;
        let file = &sources.file(span.file)?.path;
        let text = format!("{}; {}", one.message, one.help);
        Some(Decision::new(file, sources.line(span), text))
    });
    decisions.collect()
}

/// Returns the decisions on new items without docs, one for each file that would contain the docs.
fn docs(after: After<'_>, model: &Model, base: Option<&Model>) -> Vec<Decision> {
    let apis: Vec<&Api> = after.project.models.iter().map(|one| &one.api).collect();
    let homes = homes(&apis, after.spec);
    let missing = |model: &Model| Coverage::of(&model.docs, &model.api, &homes).missing;
    let known: BTreeSet<Missing> = base.map(missing).unwrap_or_default().into_iter().collect();
    let new: BTreeSet<Missing> = missing(model).into_iter().collect();
    let mut files: Vec<(&Missing, usize)> = Vec::new();
    for one in new.difference(&known) {
        match files.last_mut() {
            Some((first, count)) if first.file == one.file => *count += 1,
            _ => files.push((one, 1)),
        }
    }
    let version = &model.api.version;
    let decisions = files.into_iter().map(|(first, count)| {
        let file = &first.file;
        let path = format!("spec/docs/{file}");
        let text = after.text(&path).unwrap_or_default();
        // The entry of the first item, or the end of the file.
        let heads = [format!("[{}]", first.entry), format!("[\"{}\"]", first.entry)];
        let entry = text.lines().position(|line| heads.iter().any(|head| line == head));
        let line = entry.unwrap_or_else(|| text.lines().count());
        let items = if count == 1 { "item has" } else { "items have" };
        let text = format!(
            "{count} new {items} no docs; list them with `cargo xtask docs --coverage {version} --missing --file {file}`"
        );
        Decision::new(&path, line + 1, text)
    });
    decisions.collect()
}

/// Returns the decisions on hand-written files that mention every version, or that depend on sources other than the
/// descriptions.
fn news(after: After<'_>, version: &str) -> Vec<Decision> {
    let hint = current::behind(after.current.version, after.spec.versions());
    let moved = hint.and_then(|hint| after.at(current::RECORD, "current =", hint));
    let others = [
        after.at(
            "README.md",
            &format!("| {version} |"),
            "describe the changes of the version in the last column of the table",
        ),
        after.at(
            "CHANGELOG.md",
            "## [Unreleased]",
            "add a line about the new version",
        ),
        after.at(
            "spec/webhooks.yaml",
            "since:",
            "add the new webhook topics, which are not in the description",
        ),
    ];
    moved
        .into_iter()
        .chain(others.into_iter().flatten())
        .collect()
}
