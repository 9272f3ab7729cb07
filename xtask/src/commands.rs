//! The command line of `cargo xtask`.

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::{diff, docs, examples, import, interrupt, list, peers, regen, remove, update};

/// Maintains Intercom's API descriptions and the Rust modules that are generated from them.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Import new and changed descriptions from a git repository, and report the changes
    Update(update::Args),
    /// Convert a published description to the normal form under `spec/`
    Import(import::Args),
    /// Remove a version with its generated files and its entries in data files
    Remove(remove::Args),
    /// Generate the Rust modules, their features and the API summaries from `spec/`
    Regen(regen::Args),
    /// List every operation of a version
    List(list::Args),
    /// Compare two versions of the API, and the Rust code that is generated from them
    Diff(diff::Args),
    /// Check the docs under `spec/docs/`, and report their coverage
    Docs(docs::Args),
    /// Run every example of `intercom-api` against a local server
    Examples(examples::Args),
    /// Run Intercom's clients for Node and Python against `intercom-mock`
    Peers(peers::Args),
}

/// Runs a command in the project at `root`. The first argument is the name of the program.
pub fn main(root: &Path, arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let command = Arguments::parse_from(arguments).command;
    let writes = matches!(
        command,
        Command::Update(_) | Command::Import(_) | Command::Remove(_) | Command::Regen(_)
    );
    if writes && let Err(error) = interrupt::handle() {
        eprintln!("error: cannot handle SIGINT and SIGTERM: {error}");
        return ExitCode::FAILURE;
    }
    let code = run(root, &command).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    });
    interrupt::pending().map_or(code, ExitCode::from)
}

fn run(root: &Path, command: &Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Update(args) => update::run(root, args),
        Command::Import(args) => import::run(root, args),
        Command::Remove(args) => remove::run(root, args),
        Command::Regen(args) => regen::run(root, args),
        Command::List(args) => list::run(root, args),
        Command::Diff(args) => diff::run(root, args, &mut std::io::stdout()),
        Command::Docs(args) => docs::run(root, args),
        Command::Examples(args) => examples::run(root, args),
        Command::Peers(args) => peers::run(root, args),
    }
}
