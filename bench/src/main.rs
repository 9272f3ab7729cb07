//! `cargo measure`: compares the performance of this project with that of other tools.

mod compile;
mod mock;

use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Compares the performance of this project with that of other tools.
#[derive(Parser)]
#[command(name = "cargo measure", bin_name = "cargo measure")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compare the build time of a version with the build time of the same types derived with serde
    Compile(compile::Args),
    /// Compare the mock server with Prism: start time, memory, requests per second, latency
    Mock(mock::Args),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."));
    let result = match &arguments.command {
        Command::Compile(args) => compile::run(root, args),
        Command::Mock(args) => mock::run(root, args),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
