//! Compiles a project to find the places that changes affect, for `--used-in`.
//!
//! A copy of the project is compiled twice. The first time, the copy uses the older version, in which the changed items
//! are marked, so that the compiler reports every use of a changed item. The second time, the copy uses the module of
//! the newer version, and the compiler's errors are the breaking changes. Each error is matched with the use of a
//! marked item that caused the error.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use codegen::ir::Api;
use codegen::openapi::anonymous;
use comparison::{Change, Diff, RustChange, RustKind, Wire};
use sha2::{Digest, Sha256};

use super::compiler::{Message, Span, check};
use super::copy::{Copied, copy_folder};
use super::mark::{NOTE, mark};
use super::{Use, Uses, changed, what};

/// Finds the places in `project` that changes affect. `root` is the root of the workspace that contains `xtask`.
pub(super) fn judge(
    root: &Path,
    project: &Path,
    [old, new]: [&Api; 2],
    diff: &Diff,
) -> Result<Uses> {
    let room = root.join("target/used-in");
    let folder = room.join(digest(project));
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    let wire = on_wire(old, diff);
    let rust = changed(diff);
    let prefix = format!("{}::", old.module);
    let mut items: BTreeSet<String> = rust
        .keys()
        .filter_map(|item| item.strip_prefix(&prefix).map(str::to_owned))
        .collect();
    items.extend(wire.keys().cloned());
    let package = furnish(root, &folder.join("crate"))?;
    mark(&package, old, &items)?;
    let copied = Copied::of(project, &folder.join("project"))?;
    let modules = [old.module.as_str(), new.module.as_str()];
    copied.depend_on(&package, modules)?;
    let here = copied.copy.join(&copied.project);
    let target = room.join("target");
    let before = check(&here, &target)?;
    if let Some(error) = before.iter().find(|message| message.error) {
        let place = error
            .spans
            .first()
            .map(|span| shown(project, &copied, span));
        bail!(
            "the project does not compile with {}: {}: {}; correct the error, or use --quick, which reads the source \
             without compiling the project",
            diff.from,
            place.map_or_else(String::new, |(file, line, _)| format!("{file}:{line}")),
            first_line(&error.text)
        );
    }
    let marked: Vec<(String, Span)> = before.iter().filter_map(marked).collect();
    let unread = copied.switch(modules)?;
    let after = check(&here, &target)?;
    let errors: Vec<&Message> = after.iter().filter(|message| message.error).collect();
    let found = Found {
        project,
        copied: &copied,
        rust: &rust,
        prefix: &prefix,
        marked: &marked,
    };
    let mut places = found.errors(&errors);
    places.extend(found.silent());
    places.extend(found.hidden(&errors));
    places.sort();
    places.dedup();
    let files: BTreeSet<&str> = marked.iter().map(|(_, span)| span.file.as_str()).collect();
    Ok(Uses {
        wire: found.wire(&wire),
        places,
        files: files.len(),
        concerned: files.len(),
        unread,
        compiled: true,
        ..Uses::default()
    })
}

/// Returns a digest of the project's path, which names a separate folder for each project.
fn digest(project: &Path) -> String {
    let whole = project
        .canonicalize()
        .unwrap_or_else(|_| project.to_owned());
    let hash = Sha256::digest(whole.display().to_string().as_bytes());
    hash.iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Copies `intercom-api` with the manifest of the workspace and returns the folder of the copied crate.
fn furnish(root: &Path, to: &Path) -> Result<PathBuf> {
    let manifest = |path: &str| -> Result<toml_edit::DocumentMut> {
        let text =
            fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"))?;
        text.parse().with_context(|| format!("{path} is not TOML"))
    };
    let package = to.join("intercom-api");
    copy_folder(&root.join("intercom-api/src"), &package.join("src"))?;
    let mut whole = manifest("Cargo.toml")?;
    for key in ["members", "default-members"] {
        let members: toml_edit::Array = ["intercom-api"].into_iter().collect();
        whole["workspace"][key] = toml_edit::value(members);
    }
    fs::write(to.join("Cargo.toml"), whole.to_string())?;
    let mut own = manifest("intercom-api/Cargo.toml")?;
    // Removes these parts of the manifest, because only the library is compiled.
    for key in ["dev-dependencies", "example"] {
        own.remove(key);
    }
    fs::write(package.join("Cargo.toml"), own.to_string())?;
    Ok(package)
}

/// Returns the changes on the wire that reach a method or a webhook event, keyed by the item of the method or event.
/// Safe changes are omitted, as are new enum values that only responses contain.
fn on_wire<'a>(old: &Api, diff: &'a Diff) -> BTreeMap<String, Vec<&'a Change>> {
    let mut all: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
    let counts = |change: &&Change| {
        let sent = !change.request.is_empty();
        change.wire != Wire::Safe && (sent || change.id != "enum-value-added")
    };
    for change in diff.changes.iter().filter(counts) {
        let keys = change.operations();
        for resource in &old.resources {
            let called = |key: &str| keys.iter().any(|one| anonymous(one) == key);
            for operation in resource.operations.iter().filter(|one| called(&one.key)) {
                let item = format!(
                    "{}::{}::{}",
                    resource.module, resource.handle, operation.name
                );
                all.entry(item).or_default().push(change);
            }
        }
        let carried = |topics: &[String]| topics.iter().any(|topic| change.webhook.contains(topic));
        for event in old.events.iter().filter(|event| carried(&event.topics)) {
            let item = format!("webhooks::Event::{}", event.name);
            all.entry(item).or_default().push(change);
        }
        for event in old
            .fin_events
            .iter()
            .filter(|event| change.webhook.contains(&event.event_name))
        {
            let item = format!("webhooks::FinEvent::{}", event.name);
            all.entry(item).or_default().push(change);
        }
    }
    all
}

/// Returns the item and the place of a message about a marked item.
fn marked(message: &Message) -> Option<(String, Span)> {
    let (_, note) = message.text.lines().next()?.split_once(NOTE)?;
    Some((note.to_owned(), message.spans.first()?.clone()))
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// Returns the original file, line and column of a place in the copy.
fn shown(project: &Path, copied: &Copied, span: &Span) -> (String, usize, usize) {
    let file = Path::new(&span.file);
    let file = match file.strip_prefix(&copied.project) {
        Ok(below) => project.join(below),
        Err(_) => copied.original.join(file),
    };
    (file.display().to_string(), span.start.0, span.start.1)
}

struct Found<'a> {
    project: &'a Path,
    copied: &'a Copied,
    rust: &'a BTreeMap<&'a str, Vec<(&'a RustChange, &'a str)>>,
    /// The module of the older version, followed by `::`.
    prefix: &'a str,
    marked: &'a [(String, Span)],
}

impl Found<'_> {
    /// Returns the changes of an item.
    fn changes(&self, item: &str) -> &[(&RustChange, &str)] {
        let whole = format!("{}{item}", self.prefix);
        self.rust.get(whole.as_str()).map_or(&[], Vec::as_slice)
    }

    fn breaks(&self, item: &str) -> bool {
        self.changes(item).iter().any(|(change, _)| change.breaks)
    }

    fn place(&self, span: &Span, item: &str, change: Option<(&RustChange, &str)>) -> Use {
        let (file, line, column) = shown(self.project, self.copied, span);
        Use {
            file,
            line,
            column,
            item: match item {
                "" => String::new(),
                item => format!("{}{item}", self.prefix),
            },
            what: change.map_or_else(String::new, |(change, _)| what(change)),
            breaks: change.is_some_and(|(change, _)| change.breaks),
            silent: change.is_some_and(|(change, _)| change.is_silent()),
            instead: change.and_then(|(change, _)| change.instead.clone()),
            change: change.map_or_else(String::new, |(_, print)| print.to_owned()),
            error: None,
        }
    }

    /// Returns the location of each compiler error that has a span, with the item that causes the error, if known.
    fn errors(&self, errors: &[&Message]) -> Vec<Use> {
        let place = |message: &&Message| -> Option<Use> {
            let span = message.spans.first()?;
            let item = self.cause(message).unwrap_or_default();
            let change = self.changes(&item).iter().find(|(change, _)| change.breaks);
            let mut place = self.place(span, &item, change.copied());
            place.breaks = true;
            let code = match message.code.as_str() {
                "" => String::new(),
                code => format!(" [{code}]"),
            };
            place.error = Some(format!("{}{code}", first_line(&message.text)));
            Some(place)
        };
        errors.iter().filter_map(place).collect()
    }

    /// Returns the changed item that probably causes an error. Prefers an item that is used at a place of the error,
    /// then the nearest use of an item that the message names, then the last item that is used before the error.
    fn cause(&self, message: &Message) -> Option<String> {
        let breaking = || self.marked.iter().filter(|(item, _)| self.breaks(item));
        let named = |item: &str| {
            let name = item.rsplit("::").next().unwrap_or(item);
            let mut words = message
                .text
                .split(|letter: char| !letter.is_alphanumeric() && letter != '_');
            words.any(|word| word == name)
        };
        for span in &message.spans {
            let mut here = breaking().filter(|(_, used)| used.meets(span));
            let first = here.next();
            let best = first.into_iter().chain(here).max_by_key(|(item, used)| {
                // Prefers an item that the message names, then the innermost use.
                (named(item), std::cmp::Reverse(used.end), used.start)
            });
            if let Some((item, _)) = best {
                return Some(item.clone());
            }
        }
        let span = message.spans.first()?;
        let in_file = || breaking().filter(|(_, used)| used.file == span.file);
        let distance = |used: &Span| used.start.0.abs_diff(span.start.0);
        let by_name = in_file().filter(|(item, _)| named(item));
        let by_name = by_name.min_by_key(|(_, used)| distance(used));
        // The error can be at a later use of a value, after the use of the item.
        let before = || {
            in_file()
                .filter(|(_, used)| used.start <= span.end)
                .max_by_key(|(_, used)| used.start)
        };
        let cause = by_name.or_else(before);
        cause.map(|(item, _)| item.clone())
    }

    /// Returns every use of an item that compiles and behaves differently.
    fn silent(&self) -> Vec<Use> {
        let mut places = Vec::new();
        for (item, span) in self.marked {
            for &(change, print) in self.changes(item) {
                if change.is_silent() {
                    places.push(self.place(span, item, Some((change, print))));
                }
            }
        }
        places
    }

    /// Returns the uses of removed items for which the compiler reported no error: the compiler does not report an
    /// error that follows from another error, and does not check packages whose dependencies fail to compile.
    fn hidden(&self, errors: &[&Message]) -> Vec<Use> {
        let mut places = Vec::new();
        if errors.is_empty() {
            return places;
        }
        for (item, span) in self.marked {
            let covers = |error: &&Message| error.spans.iter().any(|place| place.meets(span));
            if errors.iter().any(covers) {
                continue;
            }
            for &(change, print) in self.changes(item) {
                if is_gone(change.kind) {
                    places.push(self.place(span, item, Some((change, print))));
                }
            }
        }
        places
    }

    /// Returns the methods and events that the project uses and that changes on the wire reach.
    fn wire(&self, wire: &BTreeMap<String, Vec<&Change>>) -> Vec<super::OnWire> {
        let mut all: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (item, span) in self
            .marked
            .iter()
            .filter(|(item, _)| wire.contains_key(item))
        {
            let (file, line, column) = shown(self.project, self.copied, span);
            let places = all.entry(item).or_default();
            let place = format!("{file}:{line}:{column}");
            if !places.contains(&place) {
                places.push(place);
            }
        }
        let entry = |(item, places): (&str, Vec<String>)| super::OnWire {
            item: format!("{}{item}", self.prefix),
            places,
            changes: wire[item]
                .iter()
                .map(|change| change.fingerprint.clone())
                .collect(),
        };
        all.into_iter().map(entry).collect()
    }
}

/// Returns whether the name of the item no longer exists after a change of this kind, so that every use of the item
/// fails to compile.
fn is_gone(kind: RustKind) -> bool {
    matches!(
        kind,
        RustKind::MethodRemoved
            | RustKind::MethodRenamed
            | RustKind::TypeRemoved
            | RustKind::TypeRenamed
            | RustKind::FieldRemoved
            | RustKind::FieldRenamed
            | RustKind::VariantRemoved
            | RustKind::VariantRenamed
            | RustKind::ConstructorRemoved
    )
}
