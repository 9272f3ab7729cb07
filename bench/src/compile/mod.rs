//! `cargo measure compile`: measures the build time of the crate beside a named alternative.

mod cpu;
mod derive;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use cpu::Cost;
use xtask::{programs, spec};

/// The arguments of `compile`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Version whose module is measured; defaults to the newest
    version: Option<String>,
    /// Number of measurements of each command; the median is printed
    #[arg(long, default_value_t = 5)]
    runs: usize,
}

/// A crate whose compilation is measured, without its dependencies.
struct Subject {
    name: &'static str,
    folder: PathBuf,
    arguments: Vec<String>,
}

/// Runs the command in the project at `root`.
pub(crate) fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    let labels: Vec<String> = args.version.iter().cloned().collect();
    let Some(version) = spec::chosen(root, &labels)?.pop() else {
        bail!("spec/versions.toml has no version")
    };
    let spec = spec::load(root)?;
    let Some(known) = spec.version(&version.version) else {
        bail!("spec/ has no version {}", version.version)
    };
    let api = match codegen::model(&spec, known) {
        Ok(model) => model.api,
        Err(diagnostics) => {
            spec::report(&diagnostics, spec.files());
            return Ok(ExitCode::FAILURE);
        }
    };
    let folder = root.join("target/bench-compile");
    derive::write(&folder.join("derive"), &api)?;
    let target = folder.join("target");
    let ours = Subject {
        name: "intercom-api",
        folder: root.join("intercom-api"),
        arguments: vec![format!("--features={}", version.module)],
    };
    let types = Subject {
        name: "intercom-api, types alone",
        folder: root.join("intercom-api"),
        arguments: vec![
            "--no-default-features".to_owned(),
            format!("--features={}", version.module),
        ],
    };
    let derived = Subject {
        name: "serde derive, types alone",
        folder: folder.join("derive"),
        arguments: Vec::new(),
    };
    println!(
        "version {}, CPU seconds of the crate alone, median of {} runs (least to most)",
        version.version, args.runs
    );
    for (what, command) in [
        ("check", &["check"][..]),
        ("release build", &["build", "--release"]),
    ] {
        let base = measure(&derived, command, &target, args.runs)?;
        println!("{what:14} {:26} {base}", derived.name);
        for subject in [&types, &ours] {
            let cost = measure(subject, command, &target, args.runs)?;
            println!(
                "{what:14} {:26} {cost}, {:.2} of serde derive",
                subject.name,
                cost.median() / base.median()
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Compiles the crate once with its dependencies, then repeatedly without them.
fn measure(subject: &Subject, command: &[&str], target: &Path, runs: usize) -> Result<Cost> {
    compile(subject, command, target)?;
    let mut seconds = Vec::new();
    for _ in 0..runs.max(1) {
        touch(&subject.folder.join("src/lib.rs"))?;
        let before = cpu::of_children()?;
        compile(subject, command, target)?;
        seconds.push(cpu::of_children()? - before);
    }
    Ok(Cost::of(seconds))
}

fn compile(subject: &Subject, command: &[&str], target: &Path) -> Result<()> {
    let status = programs::cargo(&subject.folder)
        .args(command)
        .arg("--quiet")
        .args(&subject.arguments)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .stdout(Stdio::null())
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!("{} does not compile", subject.name);
    }
    Ok(())
}

/// Makes cargo compile the crate again.
fn touch(path: &Path) -> Result<()> {
    let file = fs::File::options().append(true).open(path);
    let file = file.with_context(|| format!("cannot open {}", path.display()))?;
    file.set_modified(std::time::SystemTime::now())?;
    Ok(())
}
