//! `cargo xtask regen`: from `spec/` to Rust.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use codegen::diagnostics::File;
use codegen::diff::Side;
use codegen::ir::Api;
use codegen::{Generated, Webhooks};

use crate::current;
use crate::diff;
use crate::docs;
use crate::manifests;
use crate::mock;
use crate::pages;
use crate::plan::{Change, Plan};
use crate::rows;
use crate::spec;
use crate::versions::{self, Version};

const GENERATED: &str = "intercom-api/src/generated";
const DOCS: &str = "intercom-api/docs";
/// What the unit tests of the crate, and the fuzz targets, know of versions.
const FOR_TESTS: &str = "intercom-api/src/generated/for_tests.rs";
const FOR_FUZZ: &str = "fuzz/generated/current.rs";

/// What to write.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only these versions, for instance 2.14; all of them when none is named
    pub versions: Vec<String>,
    /// Write nothing; show what would change and exit with 1 if anything would
    #[arg(long)]
    pub check: bool,
}

/// Runs the command in the project at `root`.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    let all = versions::load(root)?;
    let chosen = spec::chosen(root, &args.versions)?;
    let Some(plan) = plan(root, &all, &chosen)? else {
        return Ok(ExitCode::FAILURE);
    };
    let changes = plan.changes(root)?;
    if args.check {
        return Ok(check(&changes));
    }
    for change in &changes {
        change.apply(root)?;
    }
    // Told when all is written: a reader that goes away early must not stop it halfway.
    for change in &changes {
        println!("{} {}", change.verb(), change.path.display());
    }
    Ok(ExitCode::SUCCESS)
}

fn check(changes: &[Change]) -> ExitCode {
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

/// Every file that the chosen versions and the list of all of them call for; nothing when the spec has faults,
/// which are printed.
fn plan(root: &Path, all: &[Version], chosen: &[Version]) -> Result<Option<Plan>> {
    let mut plan = Plan::default();
    let mut sound = true;
    let mut done = Vec::new();
    let mut last = None;
    for version in chosen {
        let start = Instant::now();
        let spec = spec::load(root, version)?;
        match codegen::generate(&spec) {
            Ok(generated) => {
                println!("{}", summary(version, &generated, start));
                done.push((version, spec.files(), generated));
                last = Some(spec);
            }
            Err(diagnostics) => {
                spec::report(&diagnostics, &spec.files());
                sound = false;
            }
        }
    }
    // What describes nothing is known when every version was looked at.
    let apis: Vec<Api> = done.iter().map(|(_, _, made)| made.api.clone()).collect();
    if sound
        && chosen.len() == all.len()
        && let Some(spec) = last
    {
        sound = docs::sound(&spec, &apis);
    }
    if !sound {
        eprintln!("nothing was written");
        return Ok(None);
    }
    let webhooks = spec::webhooks(root)?;
    let read = Webhooks::read(&webhooks, 0)
        .and_then(|read| Ok((read, codegen::topics_module(&webhooks)?)));
    let (read, topics) = match read {
        Ok(made) => made,
        Err(diagnostics) => {
            spec::report(&diagnostics, &[webhooks]);
            eprintln!("nothing was written");
            return Ok(None);
        }
    };
    migration(&mut plan, all, &done);
    for (version, _, generated) in done {
        add(&mut plan, version, generated, &read);
    }
    let modules: Vec<(String, String)> = all
        .iter()
        .map(|version| (version.version.clone(), version.module.clone()))
        .collect();
    plan.file(
        Path::new(GENERATED).join("mod.rs"),
        codegen::versions_module(&modules),
    );
    plan.file(Path::new(GENERATED).join("topics.rs"), topics);
    plan.file(Path::new(mock::FOLDER).join("mod.rs"), mock::module(all));
    let current = current::load(root, all)?;
    for_tests(&mut plan, all, current.version);
    let mut crate_manifest = String::new();
    for (path, text) in manifests::manifests(root, all, current.version)? {
        if path == manifests::CRATE {
            crate_manifest.clone_from(&text);
        }
        plan.file(path, text);
    }
    let facts = pages::Facts {
        versions: all,
        current,
        apis: &apis.iter().collect::<Vec<_>>(),
        manifest: &crate_manifest,
    };
    for (path, text) in pages::pages(root, &facts)? {
        plan.file(path, text);
    }
    if chosen.len() == all.len() {
        // With every version at hand, what none of them wrote does not belong.
        plan.own(GENERATED);
        plan.own("spec/api");
        plan.own(DOCS);
        plan.own(mock::FOLDER);
        plan.own(rows::FOLDER);
        plan.own(pages::HOSTED);
    }
    if let Some(hint) = current::behind(current.version, all) {
        eprintln!("{hint}");
    }
    Ok(Some(plan))
}

/// The current version and the list of all, for tests that are written by hand.
fn for_tests(plan: &mut Plan, all: &[Version], current: &Version) {
    const HEAD: &str = "// Written by `cargo xtask regen`. Do not edit.\n\n";
    let calls: String = all
        .iter()
        .map(|Version { module, .. }| {
            format!("        #[cfg(feature = \"{module}\")]\n        $call!({module});\n")
        })
        .collect();
    let module = &current.module;
    let text = format!(
        "{HEAD}pub(crate) use crate::{module} as current;\n\n/// Calls a macro with the module of each version that is compiled in.\n\
         macro_rules! each_version {{\n    ($call:ident) => {{\n{calls}    }};\n}}\npub(crate) use each_version;\n"
    );
    plan.file(FOR_TESTS, text);
    plan.file(
        FOR_FUZZ,
        format!("{HEAD}pub(crate) use intercom_api::{module} as api;\n"),
    );
    plan.file(
        Path::new(rows::FOLDER).join("mod.rs"),
        rows::module(all, module),
    );
}

/// The pages between versions that follow each other and are both at hand.
fn migration(plan: &mut Plan, all: &[Version], done: &[(&Version, Vec<File>, Generated)]) {
    let side = |version: &Version| {
        let found = done.iter().find(|(other, _, _)| *other == version)?;
        Some(Side {
            label: &found.0.version,
            tree: &found.2.tree,
            files: &found.1,
            api: Some(&found.2.api),
        })
    };
    for pair in all.windows(2) {
        let sides: Vec<Side<'_>> = pair.iter().filter_map(side).collect();
        for page in diff::pages(&sides) {
            plan.file(page.path, page.text);
        }
    }
}

fn add(plan: &mut Plan, version: &Version, generated: Generated, webhooks: &Webhooks) {
    plan.file(
        Path::new(mock::FOLDER).join(format!("{}.json", version.version)),
        mock::table(version, &generated, webhooks),
    );
    plan.file(
        Path::new(rows::FOLDER).join(format!("{}.rs", version.module)),
        rows::rows(&generated.api),
    );
    let folder = Path::new(GENERATED).join(&version.module);
    for file in generated.files {
        plan.file(folder.join(file.path), file.text);
    }
    plan.own(folder);
    plan.file(
        Path::new("spec/api").join(format!("{}.txt", version.version)),
        generated.api_text,
    );
}

fn summary(version: &Version, generated: &Generated, start: Instant) -> String {
    let api = &generated.api;
    let operations: usize = api
        .resources
        .iter()
        .map(|resource| resource.operations.len())
        .sum();
    format!(
        "{}: {operations} operations in {} resources, {} types, {} schemas without a type of their own, {} files, {} ms",
        version.version,
        api.resources.len(),
        api.types.len(),
        api.skipped.len(),
        generated.files.len(),
        start.elapsed().as_millis(),
    )
}
