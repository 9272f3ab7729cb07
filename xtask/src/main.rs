//! `cargo xtask`: the commands that maintain `spec/` and the generated files.

use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{diff, docs, examples, import, list, peers, regen};

/// Maintains Intercom's API descriptions and the Rust modules that are generated from them.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Convert a published description to the normal form under `spec/`
    Import(import::Args),
    /// Generate the Rust modules, their features and the API summaries from `spec/`
    Regen(regen::Args),
    /// List every operation of a version
    List(list::Args),
    /// Compare two versions, for the API and for Rust code
    Diff(diff::Args),
    /// Check the docs under `spec/docs/`, and report their coverage
    Docs(docs::Args),
    /// Run every example of `intercom-api` against a server on this machine
    Examples(examples::Args),
    /// Run Intercom's clients for Node and Python against `intercom-mock`
    Peers(peers::Args),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."));
    let result = match &arguments.command {
        Command::Import(args) => import::run(root, args),
        Command::Regen(args) => regen::run(root, args),
        Command::List(args) => list::run(root, args),
        Command::Diff(args) => diff::run(root, args, &mut std::io::stdout()),
        Command::Docs(args) => docs::run(root, args),
        Command::Examples(args) => examples::run(root, args),
        Command::Peers(args) => peers::run(root, args),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
