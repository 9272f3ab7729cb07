//! Checks that generated modules compile without warnings in a copy of `intercom-api`.

use std::fs;
use std::path::Path;
use std::process::Command;

use xtask::programs::{cargo, offline_first};

use crate::project::{Project, workspace};

/// Turns a project into a workspace whose only member is a copy of `intercom-api` without generated modules.
pub fn prepare(project: &Project) {
    let mut manifest = read("Cargo.toml");
    let members: toml_edit::Array = ["intercom-api"].into_iter().collect();
    manifest["workspace"]["members"] = toml_edit::value(members.clone());
    manifest["workspace"]["default-members"] = toml_edit::value(members);
    project.write("Cargo.toml", &manifest.to_string());
    project.copy("Cargo.lock");
    // The hand-written code names topics, even if the project's versions have no webhooks.
    project.copy("spec/webhooks.yaml");
    let crate_folder = workspace().join("intercom-api");
    for path in crate::project::files(&crate_folder).into_keys() {
        if !path.starts_with("src/generated/") {
            project.copy(&format!("intercom-api/{path}"));
        }
    }
    // Only the library is checked; the dev-dependencies are not available.
    let mut manifest = read("intercom-api/Cargo.toml");
    manifest.remove("dev-dependencies");
    project.write("intercom-api/Cargo.toml", &manifest.to_string());
}

/// Returns a manifest of this workspace.
fn read(path: &str) -> toml_edit::DocumentMut {
    let text = fs::read_to_string(workspace().join(path)).expect("the manifest");
    text.parse().expect("a manifest is TOML")
}

/// Runs `cargo check` on the copy. Fails with the output of cargo, or with the warnings about generated modules, one
/// per line. Calls with the same `target` share the compiled dependencies.
pub fn check(project: &Project, target: &Path, arguments: &[&str]) -> Result<(), String> {
    run("check", project, target, arguments)
}

/// Like [`check`], but runs `cargo clippy`, which reports more warnings.
pub fn lint(project: &Project, target: &Path, arguments: &[&str]) -> Result<(), String> {
    run("clippy", project, target, arguments)
}

/// Runs `rustfmt --check` on the library. Fails with the formatting differences. The examples are not checked, because
/// the imports of the examples name a version.
pub fn formatted(project: &Project) -> Result<(), String> {
    let library = project.root().join("intercom-api/src/lib.rs");
    let mut command = Command::new("rustfmt");
    command.args(["--check", "--color=never", "--edition=2024"]);
    let output = command.arg(library).output().expect("rustfmt starts");
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stdout).into_owned()),
    }
}

fn run(
    subcommand: &str,
    project: &Project,
    target: &Path,
    arguments: &[&str],
) -> Result<(), String> {
    let mut command = cargo(project.root());
    command
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .args([subcommand, "--message-format=short", "--color=never"])
        .args(arguments);
    let output = offline_first(&mut command).expect("cargo starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let generated: Vec<&str> = said
        .lines()
        .filter(|line| line.contains("src/generated/"))
        .collect();
    match (output.status.success(), generated.is_empty()) {
        (true, true) => Ok(()),
        (true, false) => Err(generated.join("\n")),
        (false, _) => Err(said),
    }
}
