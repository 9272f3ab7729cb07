//! `regen-in <root> …`: what `cargo xtask regen …` does, in the project at another root.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

#[derive(Parser)]
struct Arguments {
    root: PathBuf,
    #[command(flatten)]
    regen: xtask::regen::Args,
}

fn main() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::parse();
    xtask::regen::run(&arguments.root, &arguments.regen)
}
