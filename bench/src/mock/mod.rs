//! `cargo measure mock`: compares the mock server with an alternative.

mod figures;
mod server;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use figures::{Figures, Samples, Wrk, load, report};
use server::Server;
use xtask::{programs, spec};

/// The alternative: the most widely used mock server for OpenAPI descriptions.
const PRISM: &str = "@stoplight/prism-cli@5";
const PRISM_PROGRAM: &str = "node_modules/@stoplight/prism-cli/dist/index.js";

/// A rate limit that is never reached, so that calls are counted but never rejected.
const NO_LIMIT: &str = "1000000000000";

/// The arguments of `mock`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Three tools are optional; if a tool is missing, the command reports which figures are not measured:
  wrk   requests per second and latency     Debian and Ubuntu: apt-get install wrk, macOS: brew install wrk
  node  everything about Prism              https://nodejs.org
  npm   installs Prism in target/ on the first run

Memory is read from /proc, so it is measured only on Linux.
Both servers are measured one after the other, as separate processes, with the same requests.")]
pub(crate) struct Args {
    /// Version whose description is served; defaults to the newest
    version: Option<String>,
    /// Number of measurements of each figure; the median is printed
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Duration of each run of wrk in seconds
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// Number of connections of wrk
    #[arg(long, default_value_t = 4)]
    connections: usize,
    /// Number of contacts to create before the second measurement of memory
    #[arg(long, default_value_t = 10_000)]
    contacts: usize,
    /// Measure only intercom-mock, without Prism
    #[arg(long)]
    alone: bool,
}

/// Runs the command in the project at `root`.
pub(crate) fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    let labels: Vec<String> = args.version.iter().cloned().collect();
    let Some(version) = spec::chosen(root, &labels)?.pop() else {
        bail!("spec/versions.toml has no version")
    };
    let before = load();
    let ours = ours(root, &version.version)?;
    let other = match args.alone {
        true => None,
        false => prism(root, &version.version)?,
    };
    let wrk = Wrk::find(args.seconds, args.connections);
    if wrk.is_none() {
        eprintln!(
            "requests per second and latency are not measured, because wrk is not installed; run `apt-get install wrk`"
        );
    }
    let mut all = Vec::new();
    for server in [Some(ours), other].into_iter().flatten() {
        let figures = measure(&server, args, wrk.as_ref())?;
        all.push((server.name, figures));
    }
    println!(
        "version {}, {} cores, load average {} before and {} after, median of {} runs (minimum to maximum)",
        version.version,
        std::thread::available_parallelism().map_or(0, usize::from),
        before.as_deref().unwrap_or("unknown"),
        load().as_deref().unwrap_or("unknown"),
        args.runs.max(1),
    );
    print!("{}", report(&all, args.contacts));
    Ok(ExitCode::SUCCESS)
}

/// Builds `intercom-mock` in release mode and returns it as a server to measure.
fn ours(root: &Path, version: &str) -> Result<Server> {
    let arguments = ["build", "--release", "--package", "intercom-mock"];
    let mut built = programs::build(root, &arguments)?;
    let program = built.remove("intercom-mock");
    let program = program.context("cargo did not report the path of intercom-mock")?;
    let arguments = ["--rate-limit", NO_LIMIT, "--api-version", version, "--port"];
    Ok(Server::new("intercom-mock", program, &arguments))
}

/// Installs Prism from npm if necessary, and returns it as a server to measure; returns `None` if Prism cannot be
/// installed.
fn prism(root: &Path, version: &str) -> Result<Option<Server>> {
    let has = |program: &str| {
        let mut command = Command::new(program);
        command.arg("--version").stdout(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    if !has("node") || !has("npm") {
        eprintln!(
            "Prism and the ratios are not measured, because node or npm is not installed; install both from https://nodejs.org"
        );
        return Ok(None);
    }
    let folder = root.join("target/bench-mock/prism");
    let program = folder.join(PRISM_PROGRAM);
    if !program.is_file() {
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        eprintln!("fetching {PRISM} into {}", folder.display());
        let mut install = Command::new("npm");
        install
            .args(["install", "--no-audit", "--no-fund", "--prefix"])
            .arg(&folder)
            .arg(PRISM)
            .stdout(Stdio::null());
        if !install.status().context("cannot start npm")?.success() {
            eprintln!(
                "Prism and the ratios are not measured, because npm could not install {PRISM}; see the error of npm above"
            );
            return Ok(None);
        }
    }
    let description = root.join("spec").join(format!("{version}.yaml"));
    let text = |path: &Path| path.display().to_string();
    let arguments = [
        &text(&program),
        "mock",
        &text(&description),
        // Prism is faster without its log of one line per request.
        "--verboseLevel",
        "silent",
        "--port",
    ];
    Ok(Some(Server::new("Prism", "node".into(), &arguments)))
}

/// Starts the server once for each run, and takes every measurement in each run.
fn measure(server: &Server, args: &Args, wrk: Option<&Wrk>) -> Result<Figures> {
    let mut start = Vec::new();
    let (mut empty, mut filled) = (Vec::new(), Vec::new());
    let (mut rate, mut latency) = (Vec::new(), Vec::new());
    for _ in 0..args.runs.max(1) {
        let running = server.start()?;
        start.push(running.started.as_secs_f64() * 1000.0);
        empty.extend(running.memory());
        let id = running.create(args.contacts)?;
        filled.extend(running.memory());
        if let Some(wrk) = wrk {
            let seen = wrk.run(&running.url, &id)?;
            rate.push(seen.rate);
            latency.push(seen.median);
        }
    }
    Ok(Figures {
        start: Samples::of(start),
        empty: Samples::of(empty),
        filled: Samples::of(filled),
        rate: Samples::of(rate),
        latency: Samples::of(latency),
    })
}
