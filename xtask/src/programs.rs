//! Runs cargo, and finds the programs that cargo builds.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Returns a command that runs cargo in `folder`, in the same environment as a command in a shell.
pub fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    outside(&mut command).current_dir(folder);
    command
}

/// Runs a cargo command offline first, and then online only if a package is not cached. Online, cargo would look for
/// newer packages whenever a project has no lock file.
///
/// # Errors
///
/// Fails if cargo cannot be started.
pub fn offline_first(command: &mut Command) -> io::Result<Output> {
    const OFFLINE: &str = "CARGO_NET_OFFLINE";
    let output = command.env(OFFLINE, "true").output()?;
    let errors = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() && errors.contains("offline") {
        return command.env_remove(OFFLINE).output();
    }
    Ok(output)
}

/// Runs cargo with these arguments in the project at `root` and returns the paths of the built programs, keyed by
/// name. The paths come from cargo's output, because the paths depend on the caller's settings.
pub fn build(root: &Path, arguments: &[&str]) -> Result<BTreeMap<String, PathBuf>> {
    let mut command = cargo(root);
    command
        .args(arguments)
        .args(["--quiet", "--message-format=json-render-diagnostics"])
        .stderr(Stdio::inherit());
    let output = command.output().context("cannot start cargo")?;
    if !output.status.success() {
        bail!("`cargo {}` failed", arguments.join(" "));
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let built = messages.lines().filter_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        let name = message["target"]["name"].as_str()?.to_owned();
        Some((name, PathBuf::from(message["executable"].as_str()?)))
    });
    Ok(built.collect())
}

/// Removes the environment variables that cargo sets for the package of the running program or test. Packages such as
/// ring are rebuilt when these variables change.
pub fn outside(command: &mut Command) -> &mut Command {
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}
