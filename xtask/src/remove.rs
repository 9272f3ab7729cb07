//! `cargo xtask remove`: removes a version, and the entries in data files that only this version uses.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use codegen::Project;
use codegen::diagnostics::render;

use crate::current;
use crate::prune::{self, Pruned};
use crate::spec;
use crate::stage::Stage;
use crate::transaction::Session;
use crate::versions;

/// The arguments of `remove`.
#[derive(Debug, Clone, clap::Args)]
#[command(
    after_help = "Removes the description, the record, the generated files, the features and the pages of the version, the version from
fixups and limits, and every entry of a data file that no other version uses. If the pages show the version, they show
the newest version with a number afterwards. Either all files change, or none.

Example:
  cargo xtask remove 9.1"
)]
pub struct Args {
    /// Version, for instance 9.1
    #[arg(value_parser = versions::label)]
    pub version: String,
}

/// Runs the command in the project at `root`.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    let session = Session::begin(root)?;
    let version = &args.version;
    spec::chosen(root, std::slice::from_ref(version))?;
    let stage = Stage::new(root)?;
    unrecord(stage.root(), version)?;
    let pruned = match prune::prune(stage.root())? {
        Ok(pruned) => pruned,
        Err(refused) => return Ok(refuse(&refused)),
    };
    let spec = spec::load(stage.root())?;
    let project = match Project::read(&spec, &[]) {
        Ok(project) => project,
        Err(found) => return Ok(refuse(&render(&found, spec.files()))),
    };
    let current = current::load(stage.root(), spec.versions())?;
    let (changes, planned) = match stage.changes(&spec, &project, current)? {
        Ok(planned) => planned,
        Err(found) => return Ok(refuse(&render(&found, spec.files()))),
    };
    session.apply(&changes)?;
    for Pruned { file, line, text } in &pruned {
        println!("removed {file}:{line}: {text}");
    }
    for change in &changes {
        println!("{} {}", change.verb(), change.path.display());
    }
    println!("{}", planned.summaries.join("\n"));
    println!(
        "removed {version}: programs that enable the feature of this version no longer compile, so the next release of intercom-api is a breaking release"
    );
    Ok(ExitCode::SUCCESS)
}

fn refuse(found: &str) -> ExitCode {
    eprint!("{found}");
    eprintln!("nothing was written");
    ExitCode::FAILURE
}

/// Removes the record and the description of a version from the copy at `root`.
fn unrecord(root: &Path, version: &str) -> Result<()> {
    let mut all = versions::load(root)?;
    all.retain(|known| known.version != version);
    if all.is_empty() {
        bail!("{version} is the only version: import a different version first");
    }
    let write = |path: &str, text: String| {
        fs::write(root.join(path), text).with_context(|| format!("cannot write {path}"))
    };
    let last = all.last().map(|known| known.version.as_str());
    let newest = versions::newest(&all).or(last).unwrap_or_default();
    if let Some(text) = current::without(root, version, newest)? {
        write(current::RECORD, text)?;
    }
    write(versions::RECORD, versions::render(all))?;
    let description = root.join(format!("spec/{version}.yaml"));
    fs::remove_file(&description)
        .with_context(|| format!("cannot remove {}", description.display()))
}
