//! `cargo xtask examples`: runs every example of `intercom-api`.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::programs;

const FOLDER: &str = "intercom-api/examples";
const MANIFEST: &str = "intercom-api/Cargo.toml";

/// The environment variables from which an example would read the token of a real workspace.
const TOKENS: [&str; 2] = ["INTERCOM_ACCESS_TOKEN", "INTERCOM_API_KEY"];

/// The timeout of one example.
const TIMEOUT: Duration = Duration::from_secs(180);

/// The arguments of `examples`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Names of the examples to run, such as contacts; defaults to all examples
    pub names: Vec<String>,
}

/// Runs the command in the project at `root`. Prints the output of each failed example and, at the end, the number of
/// successful examples.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    let all = names(root)?;
    if let Some(unknown) = args.names.iter().find(|name| !all.contains(name)) {
        bail!("unknown example {unknown}: use one of {}", all.join(", "));
    }
    let chosen = if args.names.is_empty() {
        &all
    } else {
        &args.names
    };
    let tested = tested(root)?;
    let is_tested = |name: &&String| tested.contains(name);
    let mut programs = built(
        root,
        &["build"],
        chosen.iter().filter(|name| !is_tested(name)),
    )?;
    programs.extend(built(
        root,
        &["test", "--no-run"],
        chosen.iter().filter(is_tested),
    )?);
    // Runs the examples in a temporary folder, because some examples write a file to the current folder.
    let folder = tempfile::tempdir().context("cannot create a folder")?;
    let mut failed = 0;
    for name in chosen {
        let start = Instant::now();
        let program = programs.get(name);
        let program =
            program.with_context(|| format!("cargo did not report the path of {name}"))?;
        match one(folder.path(), program)? {
            None => println!("{name}: done in {} ms", start.elapsed().as_millis()),
            Some(output) => {
                failed += 1;
                println!("{name}: failed\n{output}");
            }
        }
    }
    println!(
        "{} of {} examples succeeded",
        chosen.len() - failed,
        chosen.len()
    );
    Ok(if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn names(root: &Path) -> Result<Vec<String>> {
    let folder = root.join(FOLDER);
    let entries =
        fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            names.extend(
                path.file_stem()
                    .map(|name| name.to_string_lossy().into_owned()),
            );
        }
    }
    names.sort();
    Ok(names)
}

/// Returns the examples that need arguments or do not end on their own. The tests of such an example are run instead of
/// the example.
fn tested(root: &Path) -> Result<Vec<String>> {
    let path = root.join(MANIFEST);
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {MANIFEST}"))?;
    let manifest: toml_edit::DocumentMut = text
        .parse()
        .with_context(|| format!("{MANIFEST} is not valid TOML"))?;
    let examples = manifest
        .get("example")
        .and_then(|item| item.as_array_of_tables());
    let tested = examples
        .into_iter()
        .flatten()
        .filter(|example| example.get("test").and_then(toml_edit::Item::as_bool) == Some(true));
    let name = |example: &toml_edit::Table| Some(example.get("name")?.as_str()?.to_owned());
    Ok(tested.filter_map(name).collect())
}

/// Builds the examples and returns the paths of the programs, keyed by name. Uses the same settings as the tests, so
/// that builds of the tests are reused.
fn built<'n>(
    root: &Path,
    command: &[&str],
    names: impl Iterator<Item = &'n String>,
) -> Result<BTreeMap<String, PathBuf>> {
    let names: Vec<&str> = names.flat_map(|name| ["--example", name]).collect();
    if names.is_empty() {
        return Ok(BTreeMap::new());
    }
    let arguments = [command, &["--workspace", "--all-features"], &names].concat();
    programs::build(root, &arguments)
}

/// Runs an example. Returns the output if the example failed, or `None` if the example succeeded.
fn one(folder: &Path, program: &Path) -> Result<Option<String>> {
    let mut output = tempfile::tempfile().context("cannot create a file")?;
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output.try_clone()?);
    for token in TOKENS {
        command.env_remove(token);
    }
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start {}", program.display()))?;
    let start = Instant::now();
    let success = loop {
        if let Some(status) = child.try_wait()? {
            break status.success();
        }
        if start.elapsed() > TIMEOUT {
            child.kill()?;
            child.wait()?;
            break false;
        }
        thread::sleep(Duration::from_millis(20));
    };
    if success {
        return Ok(None);
    }
    let mut text = String::new();
    output.rewind()?;
    output.read_to_string(&mut text)?;
    Ok(Some(text))
}
