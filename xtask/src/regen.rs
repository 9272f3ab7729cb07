//! `cargo xtask regen`: from `spec/` to Rust.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use codegen::diagnostics::File;
use codegen::diff::Side;
use codegen::ir::Api;
use codegen::{Generated, Webhooks};

use crate::diff;
use crate::docs;
use crate::mock;
use crate::plan::{Change, Plan};
use crate::spec;
use crate::versions::{self, Version};

const GENERATED: &str = "intercom-api/src/generated";
const DOCS: &str = "intercom-api/docs";
const MANIFEST: &str = "intercom-api/Cargo.toml";
const MARKERS: [&str; 2] = [
    "# versions: written by cargo xtask regen\n",
    "# end of versions\n",
];

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
                spec::report(&generated.warnings, &spec.files());
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
    if sound
        && chosen.len() == all.len()
        && let Some(spec) = last
    {
        let apis: Vec<Api> = done.iter().map(|(_, _, made)| made.api.clone()).collect();
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
    pages(&mut plan, all, &done);
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
    plan.file(MANIFEST, manifest(root, all)?);
    if chosen.len() == all.len() {
        // With every version at hand, what none of them wrote does not belong.
        plan.own(GENERATED);
        plan.own("spec/api");
        plan.own(DOCS);
        plan.own(mock::FOLDER);
    }
    Ok(Some(plan))
}

/// The pages between versions that follow each other and are both at hand.
fn pages(plan: &mut Plan, all: &[Version], done: &[(&Version, Vec<File>, Generated)]) {
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

/// The manifest of `intercom-api` with a feature for every version, the newest one on by default.
fn manifest(root: &Path, versions: &[Version]) -> Result<String> {
    let text = fs::read_to_string(root.join(MANIFEST))
        .with_context(|| format!("cannot read {MANIFEST}"))?;
    let (Some(start), Some(end)) = (text.find(MARKERS[0]), text.find(MARKERS[1])) else {
        bail!(
            "{MANIFEST} has lost the lines `{}` and `{}`",
            MARKERS[0].trim_end(),
            MARKERS[1].trim_end()
        );
    };
    let features: String = versions
        .iter()
        .map(|version| format!("{} = []\n", version.module))
        .collect();
    let text = format!(
        "{}{features}{}",
        &text[..start + MARKERS[0].len()],
        &text[end..]
    );
    let mut document: toml_edit::DocumentMut = text
        .parse()
        .with_context(|| format!("{MANIFEST} is not TOML"))?;
    let newest = versions
        .iter()
        .rfind(|version| version.version.starts_with(|c: char| c.is_ascii_digit()))
        .or(versions.last());
    let default = document["features"]["default"].as_array_mut();
    let default = default.with_context(|| format!("{MANIFEST} has no list of default features"))?;
    default.retain(|feature| {
        let name = feature.as_str().unwrap_or_default();
        !name.starts_with("v2_") && versions.iter().all(|version| version.module != name)
    });
    if let Some(newest) = newest {
        default.push(newest.module.as_str());
    }
    Ok(document.to_string())
}
