//! `cargo xtask regen`: generates Rust from `spec/`.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use codegen::diagnostics::{Diagnostic, File};
use codegen::ir::Api;
use codegen::source::{Node, parse};
use codegen::{Plan, Project, Spec, Version};
use comparison::Side;

use crate::current::{self, Current};
use crate::diff;
use crate::manifests;
use crate::pages;
use crate::plan::{Difference, changes};
use crate::rows;
use crate::spec;
use crate::transaction::{self, Session};
use crate::versions;

const DOCS: &str = "intercom-api/docs";
/// The file that provides the current version and the list of versions to the crate's unit tests.
const FOR_TESTS: &str = "intercom-api/src/generated/for_tests.rs";
const FOR_FUZZ: &str = "fuzz/generated/current.rs";

/// The arguments of `regen`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Versions to regenerate, for instance 9.1; defaults to all versions
    #[arg(value_parser = versions::label)]
    pub versions: Vec<String>,
    /// Write nothing; show the changes, and exit with 1 if there are changes
    #[arg(long)]
    pub check: bool,
}

/// Runs the command in the project at `root`.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    let session = match args.check {
        true => transaction::check_complete(root).map(|()| None)?,
        false => Some(Session::begin(root)?),
    };
    spec::chosen(root, &args.versions)?;
    let spec = spec::load(root)?;
    let start = Instant::now();
    let Planned {
        plan,
        summaries,
        warnings,
    } = match plan(root, &spec, &args.versions)? {
        Ok(planned) => planned,
        Err(diagnostics) => {
            spec::report(&diagnostics, spec.files());
            eprintln!("nothing was written");
            return Ok(ExitCode::FAILURE);
        }
    };
    spec::report(&warnings, spec.files());
    let changes = changes(&plan, root)?;
    let Some(session) = session else {
        println!("{}", summaries.join("\n"));
        return Ok(check(&changes));
    };
    session.apply(&changes)?;
    // The changes are printed after all files are written, so that a closed pipe does not interrupt the writing.
    for change in &changes {
        println!("{} {}", change.verb(), change.path.display());
    }
    println!("{}", summaries.join("\n"));
    println!(
        "{} files planned in {} ms, {} changed",
        plan.files.len(),
        start.elapsed().as_millis(),
        changes.len()
    );
    Ok(ExitCode::SUCCESS)
}

fn check(changes: &[Difference]) -> ExitCode {
    for change in changes {
        print!("{}", change.diff());
    }
    if changes.is_empty() {
        println!("up to date");
        return ExitCode::SUCCESS;
    }
    eprintln!(
        "{} files are not up to date: run `cargo xtask regen`",
        changes.len()
    );
    ExitCode::FAILURE
}

/// The planned output of `regen`: the files to write, and the lines to print.
pub struct Planned {
    /// Every generated file.
    pub plan: Plan,
    /// A line about each version, and a hint if the pages do not show the newest version with a number.
    pub summaries: Vec<String>,
    /// Diagnostics that do not stop the run.
    pub warnings: Vec<Diagnostic>,
}

/// Returns the generated files of the versions with these labels, or of all versions if no label is given. If `spec/`
/// contains errors, returns the errors instead. Reads the pages and manifests of the project at `root`, because only
/// parts of these files are generated.
pub fn plan(
    root: &Path,
    spec: &Spec,
    chosen: &[String],
) -> Result<Result<Planned, Vec<Diagnostic>>> {
    let current = current::load(root, spec.versions())?;
    match Project::read(spec, chosen) {
        Ok(project) => plan_of(root, spec, &project, current),
        Err(found) => Ok(Err(found)),
    }
}

/// Returns the generated files of the versions that were requested when `project` was read, or the errors that were
/// found.
pub(crate) fn plan_of(
    root: &Path,
    spec: &Spec,
    project: &Project<'_>,
    current: Current<'_>,
) -> Result<Result<Planned, Vec<Diagnostic>>> {
    let mut plan = match project.plan() {
        Ok(plan) => plan,
        Err(found) => return Ok(Err(found)),
    };
    let migration = migration(spec, project);
    plan.files
        .extend(migration.map(|page| (page.path, page.text)));
    let models = project.models.iter().map(|model| &model.api);
    let apis: Vec<&Api> = models.filter(|api| project.has(&api.version)).collect();
    let versions = spec.versions();
    let manifests = manifests::manifests(root, versions, current.version)?;
    let facts = pages::Facts {
        versions,
        current,
        apis: &apis,
        manifest: manifests.get(manifests::CRATE).map_or("", String::as_str),
    };
    plan.files.extend(pages::pages(root, &facts)?);
    plan.files.extend(manifests);
    plan.files
        .extend(rows::files(versions, current.version, &apis));
    plan.files.extend(names(versions, current.version));
    if project.has_all() {
        let folders = [DOCS, rows::FOLDER, pages::HOSTED];
        plan.owned.extend(folders.map(str::to_owned));
    }
    let mut summaries: Vec<String> = apis.into_iter().map(summary).collect();
    summaries.extend(current::behind(current.version, versions));
    let read = project.models.iter();
    let read = read.filter(|model| project.has(&model.api.version));
    let warnings = read.flat_map(|model| model.warnings.clone()).collect();
    Ok(Ok(Planned {
        plan,
        summaries,
        warnings,
    }))
}

/// Returns a line with the number of items of each kind in a version, for the output of `regen`.
fn summary(api: &Api) -> String {
    let operations = api
        .resources
        .iter()
        .map(|resource| resource.operations.len());
    format!(
        "{}: {} operations in {} resources, {} types, {} parts without a type",
        api.version,
        operations.sum::<usize>(),
        api.resources.len(),
        api.types.len(),
        api.skipped.len(),
    )
}

/// Returns the migration pages for each pair of consecutive versions of which at least one was requested.
fn migration(spec: &Spec, project: &Project<'_>) -> impl Iterator<Item = File> {
    let side = |version: &Version| {
        let model = project.models.iter();
        let mut model = model.filter(|model| model.api.version == version.label);
        let published = parse(version.description, spec.description(version)).ok()?;
        Some((model.next()?, published))
    };
    let pairs = spec.versions().windows(2);
    let pairs = pairs.filter(|pair| pair.iter().any(|version| project.has(&version.label)));
    pairs.flat_map(move |pair| {
        let sides: Vec<(Side<'_>, Node)> = pair
            .iter()
            .filter_map(side)
            .map(|(model, published)| {
                let side = Side {
                    label: &model.api.version,
                    tree: &model.tree,
                    files: spec.files(),
                    api: Some(&model.api),
                };
                (side, published)
            })
            .collect();
        diff::pages(&sides)
    })
}

/// Returns the generated files for tests: the file for the crate's unit tests, with the current version and the list of
/// all versions, and the file for the fuzz targets, with the current version.
fn names(versions: &[Version], current: &Version) -> [(String, String); 2] {
    const HEAD: &str = "// Written by `cargo xtask regen`. Do not edit.\n\n";
    let calls: String = versions
        .iter()
        .map(|Version { module, .. }| {
            format!("        #[cfg(feature = \"{module}\")]\n        $call!({module});\n")
        })
        .collect();
    let module = &current.module;
    let for_tests = format!(
        "{HEAD}pub(crate) use crate::{module} as current;\n\n\
         /// Calls a macro with the module of each enabled version.\n\
         macro_rules! each_version {{\n    ($call:ident) => {{\n{calls}    }};\n}}\n\
         pub(crate) use each_version;\n"
    );
    let for_fuzz = format!("{HEAD}pub(crate) use intercom_api::{module} as api;\n");
    [
        (FOR_TESTS.to_owned(), for_tests),
        (FOR_FUZZ.to_owned(), for_fuzz),
    ]
}
