//! `cargo measure compile`: compares the build time of `intercom-api` with the build time of an alternative.

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
    /// Crate to compare with, such as the output of another generator for the same description
    #[arg(long, value_name = "FOLDER")]
    beside: Option<PathBuf>,
    /// Show the slowest passes of the compiler
    #[arg(long)]
    passes: bool,
}

/// A crate whose build time is measured; the build of its dependencies is not included.
struct Subject {
    name: String,
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
    if args.beside.is_none() {
        derive::write(&folder.join("derive"), &api)?;
    }
    let target = folder.join("target");
    let ours = Subject {
        name: "intercom-api".to_owned(),
        folder: root.join("intercom-api"),
        arguments: vec![format!("--features={}", version.module)],
    };
    let types = Subject {
        name: "intercom-api, types alone".to_owned(),
        folder: root.join("intercom-api"),
        arguments: vec![
            "--no-default-features".to_owned(),
            format!("--features={}", version.module),
        ],
    };
    let base = match &args.beside {
        Some(beside) => Subject {
            name: beside.display().to_string(),
            folder: beside.clone(),
            arguments: Vec::new(),
        },
        None => Subject {
            name: "serde derive, types alone".to_owned(),
            folder: folder.join("derive"),
            arguments: Vec::new(),
        },
    };
    println!(
        "version {}, CPU seconds of the crate alone, median of {} runs (minimum to maximum)",
        version.version, args.runs
    );
    for (what, command) in [
        ("check", &["check"][..]),
        ("release build", &["build", "--release"]),
    ] {
        let cost = measure(&base, command, &target, args.runs)?;
        println!("{what:14} {:26} {cost}", base.name);
        let least = cost.median();
        for subject in [&types, &ours] {
            let cost = measure(subject, command, &target, args.runs)?;
            println!(
                "{what:14} {:26} {cost}, {:.2} of it",
                subject.name,
                cost.median() / least
            );
        }
    }
    if args.passes {
        passes(&ours, &target)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Compiles the crate once with its dependencies, then `runs` times without them, and returns the CPU seconds of these
/// runs.
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

/// Prints the slowest passes of the compiler. `-Ztime-passes` is unstable, so `RUSTC_BOOTSTRAP` is set to make a stable
/// compiler accept the option.
fn passes(subject: &Subject, target: &Path) -> Result<()> {
    touch(&subject.folder.join("src/lib.rs"))?;
    let output = programs::cargo(&subject.folder)
        .args(["rustc", "--release", "--quiet", "--lib"])
        .args(&subject.arguments)
        .args(["--", "-Ztime-passes"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .context("cannot start cargo")?;
    let text = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("{} does not compile:\n{text}", subject.name);
    }
    let mut rows: Vec<(f64, &str)> = text.lines().filter_map(pass).collect();
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!(
        "\nslowest compiler passes in a release build of {}, in elapsed seconds",
        subject.name
    );
    for (seconds, name) in rows.iter().take(15) {
        println!("{seconds:8.2} s  {name}");
    }
    Ok(())
}

/// Parses a line such as `time: 0.123; rss: … name` into the duration of a pass, in seconds, and the name of the pass.
fn pass(line: &str) -> Option<(f64, &str)> {
    let rest = line.trim_start().strip_prefix("time:")?;
    let (seconds, _) = rest.split_once(';')?;
    let name = rest.rsplit(['\t', ' ']).next()?;
    Some((seconds.trim().parse().ok()?, name))
}

/// Changes the modification time of a source file, so that cargo compiles the crate again.
fn touch(path: &Path) -> Result<()> {
    let file = fs::File::options().append(true).open(path);
    let file = file.with_context(|| format!("cannot open {}", path.display()))?;
    file.set_modified(std::time::SystemTime::now())?;
    Ok(())
}
