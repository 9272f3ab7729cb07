//! `--used-in`: finds the changed items that a Rust project uses, and the places of the uses.
//!
//! By default, the project is compiled (`judge.rs`). With `--quick`, the source is read but not compiled: names are
//! resolved through `use`, and types are resolved through `let`, arguments, fields, calls and closures, if the source
//! states the types. A field or method with the name of a changed item is listed as unresolved if the type of its value
//! is unknown.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use codegen::ir::Api;
use comparison::{Diff, RustChange};
use serde::Serialize;

use super::sections::counted;

mod compiler;
mod copy;
mod judge;
mod mark;
mod names;
mod pattern;
mod project;
mod types;
mod visit;
mod walk;

use project::Project;

/// A place in a project that a change affects.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Use {
    /// The path of the file, which begins with the path that was given for the project.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The item of the older version: `v2_13::types::UpdateTicketRequest::assignment`.
    pub item: String,
    /// The kind of change.
    pub what: String,
    /// Whether the code no longer compiles with the newer version.
    pub breaks: bool,
    /// Whether the code compiles with the newer version, and behaves differently.
    pub silent: bool,
    /// The replacement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// The fingerprint of the change that affects the place; empty if the change is not known.
    pub change: String,
    /// The compiler's error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// A method or a webhook event that a project uses and that changes on the wire reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OnWire {
    /// The item of the older version: `v2_13::tickets::Tickets::update`.
    pub item: String,
    /// The places that use the item, such as `src/main.rs:12:5`.
    pub places: Vec<String>,
    /// The fingerprints of the changes.
    pub changes: Vec<String>,
}

/// The affected places of a project.
#[derive(Debug, Default)]
pub struct Uses {
    /// The places, sorted by file and line.
    pub places: Vec<Use>,
    /// The number of files that were read; if the project was compiled, the number of files that use a changed item.
    pub files: usize,
    /// The number of files that name the older version; if the project was compiled, the number of files that use a
    /// changed item.
    pub concerned: usize,
    /// The files that could not be parsed as Rust; with `--quick`, each with the location and the error.
    pub unread: Vec<String>,
    /// The used methods and events that changes on the wire reach; empty if the project was not compiled.
    pub wire: Vec<OnWire>,
    /// The places with the name of a changed item, at which the source does not show the type of the value.
    pub unresolved: Vec<String>,
    /// Whether the project was compiled.
    pub compiled: bool,
}

/// Returns the affected places of the project at `path`. Compiles a copy of the project with each of the two versions.
/// `root` is the root of the workspace that contains `xtask`.
///
/// # Errors
///
/// Fails if the project does not compile with the older version.
pub fn judged(root: &Path, path: &Path, apis: [&Api; 2], diff: &Diff) -> Result<Uses> {
    judge::judge(root, path, apis, diff)
}

/// Searches the Rust files below `path` for the items of the older version that `diff` changes. The project is not
/// compiled.
pub fn used_in(path: &Path, old: &Api, diff: &Diff) -> Result<Uses> {
    let mut uses = Uses::default();
    let mut sources = Vec::new();
    for file in rust_files(path)? {
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        match syn::parse_file(&text) {
            Ok(tree) => sources.push((file.display().to_string(), tree)),
            Err(error) => {
                let at = error.span().start();
                uses.unread.push(format!(
                    "{}:{}:{}: {error}",
                    file.display(),
                    at.line,
                    at.column + 1
                ));
            }
        }
    }
    uses.files = sources.len();
    let changed = changed(diff);
    let names: BTreeSet<&str> = changed
        .iter()
        .filter(|(_, all)| all.iter().any(|(one, _)| one.breaks || one.is_silent()))
        .filter_map(|(item, _)| item.rsplit("::").next())
        .collect();
    let project = Project::of(old, &sources);
    for (file, tree) in &sources {
        let seen = walk::walk(old, &project, tree);
        uses.concerned += usize::from(seen.concerned);
        for (line, column, name) in &seen.unresolved {
            if names.contains(name.as_str()) {
                uses.unresolved
                    .push(format!("{file}:{line}:{column}: `{name}`"));
            }
        }
        let places: BTreeSet<_> = seen.places.into_iter().collect();
        for (line, column, item) in places {
            for (change, print) in changed.get(item.as_str()).into_iter().flatten() {
                uses.places.push(Use {
                    file: file.clone(),
                    line,
                    column,
                    item: item.clone(),
                    what: what(change),
                    breaks: change.breaks,
                    silent: change.is_silent(),
                    instead: change.instead.clone(),
                    change: (*print).to_owned(),
                    error: None,
                });
            }
        }
    }
    uses.places.sort();
    Ok(uses)
}

/// Returns the changes of the items that code for the older version can name, keyed by the item, each with its
/// fingerprint.
fn changed(diff: &Diff) -> BTreeMap<&str, Vec<(&RustChange, &str)>> {
    let mut all: BTreeMap<&str, Vec<(&RustChange, &str)>> = BTreeMap::new();
    for change in &diff.changes {
        for item in &change.rust {
            if let Some(from) = &item.from {
                all.entry(from)
                    .or_default()
                    .push((item, &change.fingerprint));
            }
        }
    }
    all
}

fn what(change: &RustChange) -> String {
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!("{}: {before} → {after}", change.kind.phrase()),
        _ => change.kind.phrase().to_owned(),
    }
}

/// Returns every Rust file below a folder, except in hidden folders and build folders. If `path` is a file, returns
/// this file.
fn rust_files(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.exists() {
        bail!("{} does not exist", path.display());
    }
    let mut found = Vec::new();
    let mut open = vec![path.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries =
                fs::read_dir(&path).with_context(|| format!("cannot read {}", path.display()))?;
            for entry in entries {
                let name = entry?.file_name();
                let hidden = name.to_string_lossy().starts_with('.');
                if !hidden && name != "target" {
                    open.push(path.join(name));
                }
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    if found.is_empty() {
        bail!("no Rust file found in {}", path.display());
    }
    Ok(found)
}

impl Uses {
    /// Returns the fingerprints of the changes that affect the project.
    pub fn changes(&self) -> impl Iterator<Item = &str> {
        let wire = self.wire.iter().flat_map(|entry| &entry.changes);
        let places = self.places.iter().map(|place| &place.change);
        places.chain(wire).map(String::as_str)
    }

    /// Returns the places as annotations that GitHub Actions reads from the log.
    pub fn github(&self) -> String {
        let line = |place: &Use| {
            let level = if place.breaks || place.silent {
                "error"
            } else {
                "warning"
            };
            let instead = place.instead.as_deref().unwrap_or_default();
            let text = format!("{}: {}; {instead}", place.item, place.what);
            let error = place.error.as_deref().unwrap_or_default();
            let title = match place.item.is_empty() {
                true => error,
                false => &place.item,
            };
            let line = super::github::annotation(level, &place.file, place.line, title, &text);
            (level, line)
        };
        let all: Vec<(&str, String)> = self.places.iter().map(line).collect();
        super::github::limited(&all)
    }

    /// Formats the places for a terminal; the output ends with a line break.
    pub fn text(&self, diff: &Diff) -> String {
        let items: BTreeSet<&str> = self
            .places
            .iter()
            .map(|place| place.item.as_str())
            .collect();
        let mut out = self.headline(diff, items.len());
        if self.concerned == 0 && !self.compiled {
            out.push_str("No file names this version; check which version the project uses\n");
        }
        let mut at = "";
        for place in &self.places {
            if at != place.file {
                at = &place.file;
                out.push('\n');
            }
            let word = match (place.silent, place.breaks) {
                (true, _) => "silent",
                (false, true) => "breaks",
                (false, false) => "changes",
            };
            let mut parts = vec![word];
            let told = [&place.item, &place.what];
            parts.extend(
                told.into_iter()
                    .map(String::as_str)
                    .filter(|text| !text.is_empty()),
            );
            if place.item.is_empty() {
                parts.extend(place.error.as_deref());
            }
            out.push_str(&format!(
                "{}:{}:{}: {}\n",
                place.file,
                place.line,
                place.column,
                parts.join(": ")
            ));
            if let (Some(error), false) = (&place.error, place.item.is_empty()) {
                out.push_str(&format!("    error: {error}\n"));
            }
            if let Some(instead) = &place.instead {
                out.push_str(&format!("    {instead}\n"));
            }
        }
        self.wire_text(&mut out, diff);
        if !self.unresolved.is_empty() {
            out.push_str(
                "\nNot resolved by reading the source; run without --quick to resolve these places with the compiler:\n",
            );
        }
        for place in &self.unresolved {
            out.push_str(&format!("{place}\n"));
        }
        out
    }

    fn headline(&self, diff: &Diff, items: usize) -> String {
        let Diff { from, to, .. } = diff;
        let places = self.places.len();
        if !self.compiled {
            let items = counted(items, "changed item is", "changed items are");
            let places = counted(places, "place", "places");
            let files = counted(self.files, "file", "files");
            let concerned = counted(self.concerned, "of them uses", "of them use");
            return format!(
                "{from} → {to}: {items} used in {places} ({files} read, {concerned} {from})\n"
            );
        }
        let count =
            |keep: &dyn Fn(&Use) -> bool| self.places.iter().filter(|one| keep(one)).count();
        let errors = count(&|place| place.error.is_some());
        let silent = count(&|place| place.silent);
        let hidden = match places - errors - silent {
            0 => String::new(),
            hidden => {
                let uses = counted(hidden, "more use", "more uses");
                format!(", {uses} of items that no longer exist")
            }
        };
        let errors = counted(errors, "compiler error", "compiler errors");
        let silent = counted(
            silent,
            "place that compiles and behaves",
            "places that compile and behave",
        );
        format!("{from} → {to}: {errors}{hidden}, {silent} differently\n")
    }

    /// Writes the changes on the wire that reach the methods and webhook events that the project uses. Each change is
    /// written once.
    fn wire_text(&self, out: &mut String, diff: &Diff) {
        if self.wire.is_empty() {
            return;
        }
        out.push_str("\nOn the wire, in methods and webhooks that the project uses\n");
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for entry in &self.wire {
            out.push_str(&format!(
                "\n{}\n    at {}\n",
                entry.item,
                entry.places.join(", ")
            ));
            let changes = entry.changes.iter().map(String::as_str);
            let (fresh, known): (Vec<&str>, Vec<&str>) =
                changes.partition(|print| told.insert(print));
            for change in diff
                .changes
                .iter()
                .filter(|one| fresh.contains(&one.fingerprint.as_str()))
            {
                let word = change.wire.word();
                out.push_str(&format!(
                    "    {word}: {}: {}\n",
                    change.subject,
                    change.sentence()
                ));
            }
            if !known.is_empty() {
                let changes = counted(known.len(), "change", "changes");
                out.push_str(&format!("    and {changes} named above\n"));
            }
        }
    }
}
