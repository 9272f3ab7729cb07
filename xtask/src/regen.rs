//! `cargo xtask regen`: from `spec/` to Rust.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use codegen::diagnostics::{Diagnostic, File};
use codegen::ir::Api;
use codegen::{Plan, Project, Spec, Version};
use comparison::Side;

use crate::diff;
use crate::plan::{Difference, changes};
use crate::spec;
use crate::versions;

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
    #[arg(value_parser = versions::label)]
    pub versions: Vec<String>,
    /// Write nothing; show what would change and exit with 1 if anything would
    #[arg(long)]
    pub check: bool,
}

/// Runs the command in the project at `root`.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    spec::chosen(root, &args.versions)?;
    let spec = spec::load(root)?;
    let manifest = fs::read_to_string(root.join(MANIFEST))
        .with_context(|| format!("cannot read {MANIFEST}"))?;
    let start = Instant::now();
    let Planned {
        plan,
        summaries,
        warnings,
    } = match plan(&spec, &manifest, &args.versions)? {
        Ok(planned) => planned,
        Err(diagnostics) => {
            spec::report(&diagnostics, spec.files());
            eprintln!("nothing was written");
            return Ok(ExitCode::FAILURE);
        }
    };
    spec::report(&warnings, spec.files());
    let changes = changes(&plan, root)?;
    if args.check {
        println!("{}", summaries.join("\n"));
        return Ok(check(&changes));
    }
    for change in &changes {
        change.apply(root)?;
    }
    // Told when all is written: a reader that goes away early must not stop it halfway.
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

/// What `regen` writes and says.
pub struct Planned {
    /// Every generated file.
    pub plan: Plan,
    /// A line about each version.
    pub summaries: Vec<String>,
    /// Findings that do not stop the run.
    pub warnings: Vec<Diagnostic>,
}

/// Every generated file of the versions with these labels, or of all versions where there is none, with a summary of each
/// version; or what is wrong with `spec/`. `manifest` is the text of the crate's manifest.
pub fn plan(
    spec: &Spec,
    manifest: &str,
    chosen: &[String],
) -> Result<Result<Planned, Vec<Diagnostic>>> {
    let planned = Project::read(spec, chosen).and_then(|project| {
        let mut plan = project.plan()?;
        let pages = pages(spec, &project);
        plan.files.extend(pages.map(|page| (page.path, page.text)));
        let models = project.models.iter();
        let chosen = models.filter(|model| project.has(&model.api.version));
        let warnings = chosen.clone().flat_map(|model| model.warnings.clone());
        Ok(Planned {
            plan,
            warnings: warnings.collect(),
            summaries: chosen.map(|model| summary(&model.api)).collect(),
        })
    });
    let mut planned = match planned {
        Ok(planned) => planned,
        Err(found) => return Ok(Err(found)),
    };
    let manifest = with_features(manifest, spec.versions())?;
    planned.plan.files.insert(MANIFEST.to_owned(), manifest);
    if chosen.is_empty() {
        planned.plan.owned.insert(DOCS.to_owned());
    }
    Ok(Ok(planned))
}

/// The number of items of each kind in a version, for the output of `regen`.
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

/// The pages between versions that follow each other, where one of them was asked for.
fn pages(spec: &Spec, project: &Project<'_>) -> impl Iterator<Item = File> {
    let side = |version: &Version| {
        let model = project.models.iter();
        let mut model = model.filter(|model| model.api.version == version.label);
        model.next()
    };
    let pairs = spec.versions().windows(2);
    let pairs = pairs.filter(|pair| pair.iter().any(|version| project.has(&version.label)));
    pairs.flat_map(move |pair| {
        let sides: Vec<Side<'_>> = pair
            .iter()
            .filter_map(side)
            .map(|model| Side {
                label: &model.api.version,
                tree: &model.tree,
                files: spec.files(),
                api: Some(&model.api),
            })
            .collect();
        diff::pages(&sides)
    })
}

/// The manifest of `intercom-api` with a feature for every version, the newest one on by default.
fn with_features(text: &str, versions: &[Version]) -> Result<String> {
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
        .rfind(|version| version.label.starts_with(|c: char| c.is_ascii_digit()))
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
