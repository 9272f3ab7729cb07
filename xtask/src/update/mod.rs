//! `cargo xtask update`: imports new and changed descriptions from a git repository and reports the changes.

mod decisions;
mod history;
mod release;
mod repository;
mod text;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use codegen::diagnostics::{Diagnostic, File};
use codegen::{Model, Project, Spec};
use comparison::{Side, compare};

use crate::import::{self, Imported, Listed};
use crate::plan::Difference;
use crate::prune::{self, Pruned};
use crate::stage::Stage;
use crate::transaction::{self, Session};
use crate::versions::{self, Version};
use crate::{current, manifests, spec};
use decisions::{After, Decision};
use history::{Found, Status};
use release::Effect;
use repository::{Repository, short};
use text::{Change, Facts, Row};

/// The repository in which Intercom publishes its descriptions.
const INTERCOM: &str = "https://github.com/intercom/Intercom-OpenAPI";

/// The arguments of `update`.
#[derive(Debug, Clone, clap::Args)]
#[command(
    after_help = "A version is imported if the project lacks it, or if its description changed after the recorded commit. An older
description is only reported. If one description has an error, nothing is written. Committed files are read, not the
working tree of the repository. The project changes only in the last step. A signal before this step
changes nothing; a signal during this step takes effect after the step. If the process is killed during this step, the
next command that writes completes the step.

Exit status: 0 if the project is up to date or was updated; 1 with --check if there is something to import; 2 after an
error; 130 or 143 after SIGINT or SIGTERM.

Examples:
  cargo xtask update --check
  cargo xtask update --from ../Intercom-OpenAPI --revision main
  cargo xtask update 9.2 --pull-request-text changes.md"
)]
pub struct Args {
    /// Versions to update, for instance 9.2; defaults to the known versions and all later numbered versions
    #[arg(value_parser = versions::label)]
    pub versions: Vec<String>,
    /// Git repository with `descriptions/<version>/api.intercom.io.yaml`: the folder of a clone, or a URL
    #[arg(long, value_name = "REPOSITORY", default_value = INTERCOM)]
    pub from: String,
    /// Branch, tag or commit of the repository
    #[arg(long, default_value = "HEAD")]
    pub revision: String,
    /// Only report the descriptions that would be imported
    #[arg(long)]
    pub check: bool,
    /// File for the body of a pull request, in Markdown; defaults to target/pull-request.md; with --check, no file is
    /// written by default
    #[arg(long, value_name = "FILE")]
    pub pull_request_text: Option<PathBuf>,
}

/// Runs the command in the project at `root`. After an error, prints the error and returns exit status 2.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    update(root, args).or_else(|error| {
        eprintln!("error: {error:#}");
        Ok(ExitCode::from(2))
    })
}

/// Prints the progress of the command to stderr, each line with the time since the start.
struct Progress(Instant);

impl Progress {
    fn say(&self, text: impl std::fmt::Display) {
        eprintln!("[{:6.1} s] {text}", self.0.elapsed().as_secs_f64());
    }
}

fn update(root: &Path, args: &Args) -> Result<ExitCode> {
    let progress = Progress(Instant::now());
    let session = match args.check {
        true => transaction::check_complete(root).map(|()| None)?,
        false => Some(Session::begin(root)?),
    };
    let stage = Stage::new(root)?;
    progress.say(format_args!("reading {}", args.from));
    let repository = Repository::open(&args.from, &args.revision, stage.root())?;
    let recorded = versions::load(root)?;
    let (found, mut rows) = survey(root, args, &repository, &recorded, &progress)?;
    let source = format!("{} at {}", args.from, short(&repository.commit));
    let wanted: Vec<&Found> = found
        .iter()
        .filter(|one| matches!(one.status, Status::New | Status::Changed(_)))
        .collect();
    let Some(imported) = import_all(&stage, &wanted, &progress)? else {
        return Ok(ExitCode::from(2));
    };
    for (found, imported) in wanted.iter().zip(&imported) {
        let version = &found.published.version;
        let mut rows = rows.iter_mut();
        if let Some(row) = rows.find(|row| row.version == *version && row.note.is_empty()) {
            row.note = undecided(imported);
        }
    }
    rows.sort_by(|one, other| versions::compare(&one.version, &other.version));
    let mut facts = Facts {
        source,
        rows,
        changes: Vec::new(),
        decisions: Vec::new(),
        release: String::new(),
        release_places: Vec::new(),
    };
    if wanted.is_empty() {
        show(&text::report(&facts));
        return Ok(ExitCode::SUCCESS);
    }
    let Some(mut changes) = complete(root, &stage, &wanted, &imported, &mut facts, &progress)?
    else {
        return Ok(ExitCode::from(2));
    };
    if let Some(path) = text_path(root, args)? {
        let text = text::pull_request(&facts);
        changes.extend(Difference::of(root, path, Some(text))?);
    }
    let Some(session) = session else {
        // With --check, only the body of the pull request is written.
        for change in changes.iter().filter(|one| one.path.is_absolute()) {
            change.apply(root)?;
        }
        show(&text::report(&facts));
        return Ok(ExitCode::from(1));
    };
    progress.say(format_args!("writing {} files", changes.len()));
    session.apply(&changes)?;
    progress.say("written");
    show(&text::report(&facts));
    Ok(ExitCode::SUCCESS)
}

/// Prints a report. A closed pipe is not an error, because all files have already been written.
fn show(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Returns the path of the file for the body of the pull request. The path is absolute, which marks the file as outside
/// the project.
fn text_path(root: &Path, args: &Args) -> Result<Option<PathBuf>> {
    let path = match (&args.pull_request_text, args.check) {
        (Some(path), _) => std::path::absolute(path),
        (None, true) => return Ok(None),
        (None, false) => std::path::absolute(root.join("target/pull-request.md")),
    };
    path.map(Some).context("cannot find the current folder")
}

/// Returns a note on the fixups that were carried over and require no decision; empty if there are no such fixups.
fn undecided(imported: &Imported) -> String {
    let alike: Vec<&str> = imported
        .carried
        .iter()
        .filter_map(|one| one.alike.as_deref())
        .collect();
    match (alike.first(), alike.len()) {
        (None, _) => String::new(),
        (Some(version), 1) => format!("1 fixup applies as in {version}"),
        (Some(version), count) => format!("{count} fixups apply as in {version}"),
    }
}

/// Reads every requested description. Returns the descriptions, and a row for each version.
fn survey(
    root: &Path,
    args: &Args,
    repository: &Repository,
    recorded: &[Version],
    progress: &Progress,
) -> Result<(Vec<Found>, Vec<Row>)> {
    let (published, ignored) = repository.published()?;
    for path in ignored {
        eprintln!(
            "warning: ignored: {path}: the folder is not a version, or the path is not a file"
        );
    }
    for version in &args.versions {
        if !published.iter().any(|one| one.version == *version) {
            let known: Vec<&str> = published.iter().map(|one| one.version.as_str()).collect();
            bail!(
                "{} has no version {version}: use one of {}",
                args.from,
                known.join(", ")
            );
        }
    }
    let mut rows: Vec<Row> = recorded
        .iter()
        .filter(|known| {
            args.versions.is_empty() && !published.iter().any(|one| one.version == known.version)
        })
        .map(|known| Row {
            version: known.version.clone(),
            outcome: "not in the repository",
            note: "left unchanged".to_owned(),
        })
        .collect();
    let (chosen, others): (Vec<_>, Vec<_>) = published
        .into_iter()
        .partition(|one| is_chosen(&args.versions, recorded, &one.version));
    if args.versions.is_empty() {
        rows.extend(others.into_iter().map(|one| Row {
            version: one.version,
            outcome: "not imported",
            note: "imported only if named as an argument".to_owned(),
        }));
    }
    let mut found = Vec::new();
    for one in chosen {
        let known = recorded.iter().find(|known| known.version == one.version);
        let one = history::find(root, repository, one, known)?;
        let row = row(&one);
        progress.say(format_args!("{}: {}", row.version, row.outcome));
        rows.push(row);
        found.push(one);
    }
    Ok((found, rows))
}

/// Returns whether a run considers a published version: the versions in the arguments, or by default the recorded versions
/// and all later versions with a number.
fn is_chosen(arguments: &[String], recorded: &[Version], version: &str) -> bool {
    if !arguments.is_empty() {
        return arguments.iter().any(|argument| argument == version);
    }
    let is_later = |newest| versions::compare(version, newest).is_gt();
    recorded.iter().any(|known| known.version == version)
        || (versions::is_numbered(version) && versions::newest(recorded).is_none_or(is_later))
}

fn row(found: &Found) -> Row {
    let (outcome, note) = match &found.status {
        Status::New => ("new", String::new()),
        Status::Changed(note) => ("changed", note.clone().unwrap_or_default()),
        Status::Unchanged => ("unchanged", String::new()),
        Status::Older(reason) => ("older, not imported", reason.clone()),
    };
    Row {
        version: found.published.version.clone(),
        outcome,
        note,
    }
}

/// Imports the descriptions into the copy of the project's input. If there are errors, reports all errors and returns
/// `None`.
fn import_all(
    stage: &Stage,
    wanted: &[&Found],
    progress: &Progress,
) -> Result<Option<Vec<Imported>>> {
    let mut all = Vec::new();
    for (number, found) in wanted.iter().enumerate() {
        let version = &found.published.version;
        progress.say(format_args!(
            "{version}: importing ({} of {})",
            number + 1,
            wanted.len()
        ));
        let args = import::Args {
            version: version.clone(),
            from: found.published.path.clone(),
            revision: Some(short(&found.commit).to_owned()),
            keep_docs: false,
        };
        match import::plan(stage.root(), &args, found.bytes.clone(), Listed::Refit)? {
            Ok(imported) => {
                for change in &imported.changes {
                    change.apply(stage.root())?;
                }
                all.push(imported);
            }
            Err(refused) => eprint!("{refused}"),
        }
    }
    let complete = all.len() == wanted.len();
    if !complete {
        eprintln!(
            "{} of {} descriptions have errors; nothing was written",
            wanted.len() - all.len(),
            wanted.len()
        );
    }
    Ok(complete.then_some(all))
}

/// Generates the code and compares the versions. Adds the results to `facts`. Returns the changes of the project, or
/// `None` if `spec/` contains an error.
fn complete(
    root: &Path,
    stage: &Stage,
    wanted: &[&Found],
    imported: &[Imported],
    facts: &mut Facts,
    progress: &Progress,
) -> Result<Option<Vec<Difference>>> {
    progress.say("generating");
    let old_spec = spec::load(root)?;
    let old = match Project::read(&old_spec, &[]) {
        Ok(old) => old,
        Err(found) => return Ok(refuse(&found, old_spec.files())),
    };
    let pruned = match prune::prune(stage.root())? {
        Ok(pruned) => pruned,
        Err(refused) => {
            eprint!("{refused}");
            eprintln!("nothing was written");
            return Ok(None);
        }
    };
    let new_spec = spec::load(stage.root())?;
    let new = match Project::read(&new_spec, &[]) {
        Ok(new) => new,
        Err(found) => return Ok(refuse(&found, new_spec.files())),
    };
    let current = current::load(root, new_spec.versions())?;
    let (changes, planned) = match stage.changes(&new_spec, &new, current)? {
        Ok(planned) => planned,
        Err(found) => return Ok(refuse(&found, new_spec.files())),
    };
    progress.say("comparing");
    let after = After {
        root,
        spec: &new_spec,
        project: &new,
        plan: &planned.plan,
        current,
    };
    for (found, imported) in wanted.iter().zip(imported) {
        let label = &found.published.version;
        let Some(place) = new.models.iter().position(|one| one.api.version == *label) else {
            continue;
        };
        let is_new = found.status == Status::New;
        let model = &new.models[place];
        let base = match is_new {
            true => place.checked_sub(1).map(|before| &new.models[before]),
            false => old.models.iter().find(|one| one.api.version == *label),
        };
        let path = &found.published.path;
        let decisions = decisions::of(after, imported, path, model, base, is_new);
        facts.decisions.extend(decisions);
        let base_spec = if is_new { &new_spec } else { &old_spec };
        let change = change(label, is_new, (base_spec, base), (&new_spec, model));
        facts.changes.push(change);
    }
    facts.decisions.extend(pruned.iter().map(removed));
    facts.decisions = decisions::merged(std::mem::take(&mut facts.decisions));
    release_of(root, &planned.plan.files, facts)?;
    Ok(Some(changes))
}

/// Prints errors in `spec/` and returns `None`.
fn refuse<T>(found: &[Diagnostic], files: &[File]) -> Option<T> {
    spec::report(found, files);
    eprintln!("nothing was written");
    None
}

fn removed(pruned: &Pruned) -> Decision {
    let text = format!("removed: {}", pruned.text);
    Decision::new(&pruned.file, pruned.line, text)
}

/// Compares a version with `base` and returns the changes.
fn change(
    label: &str,
    is_new: bool,
    (base_spec, base): (&Spec, Option<&Model>),
    (spec, model): (&Spec, &Model),
) -> Change {
    fn side<'a>(spec: &'a Spec, model: &'a Model, label: &'a str) -> Side<'a> {
        Side {
            label,
            tree: &model.tree,
            files: spec.files(),
            api: Some(&model.api),
        }
    }
    let diff = base.map(|base| {
        let name = match is_new {
            true => base.api.version.clone(),
            false => format!("{label} as recorded"),
        };
        let now = match is_new {
            true => label.to_owned(),
            false => format!("{label} as published"),
        };
        compare(&side(base_spec, base, &name), &side(spec, model, &now))
    });
    let effect = match (&diff, is_new) {
        (_, true) | (None, _) => Effect::Compatible,
        (Some(diff), false) => Effect::of(diff),
    };
    Change {
        version: label.to_owned(),
        is_new,
        diff,
        effect,
    }
}

/// Adds the version of the crate, and the lines that state this version, to `facts`.
fn release_of(
    root: &Path,
    planned: &std::collections::BTreeMap<String, String>,
    facts: &mut Facts,
) -> Result<()> {
    let manifest = planned.get(manifests::CRATE);
    let manifest = manifest.with_context(|| format!("{} does not exist", manifests::CRATE))?;
    let place = |text: &str, is_it: fn(&str) -> bool| text.lines().position(is_it);
    let line = place(manifest, |line| line.starts_with("version = "));
    let line = line.with_context(|| format!("{} has no line `version = `", manifests::CRATE))?;
    let stated = manifest.lines().nth(line).unwrap_or_default();
    facts.release = stated.split('"').nth(1).unwrap_or_default().to_owned();
    facts.release_places = vec![(manifests::CRATE.to_owned(), line + 1)];
    // A project that consists only of the crate has no workspace manifest.
    let workspace = std::fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
    let line = place(&workspace, |line| {
        line.starts_with("intercom-api = ") && line.contains("version = ")
    });
    let other = line.map(|line| ("Cargo.toml".to_owned(), line + 1));
    facts.release_places.extend(other);
    Ok(())
}
