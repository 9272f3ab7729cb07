//! `cargo xtask diff`: what changes between two versions.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use codegen::diff::{Change, Diff, Wire};

mod load;

pub use load::{Loaded, load};

/// What to compare, and how to show it.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The older version (2.13), or the file of a description
    pub from: String,
    /// The newer version (2.14), or the file of a description
    pub to: String,
    /// Compare what Intercom published, before the repairs under spec/fixups
    #[arg(long)]
    pub published: bool,
}

/// Runs the command in the project at `root`. Exits with 2 where a side cannot be read.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    let sides = load(root, &args.from, args.published).and_then(|from| Ok((from, load(root, &args.to, args.published)?)));
    let (from, to) = match sides {
        Ok(sides) => sides,
        Err(error) => {
            eprintln!("error: {error:#}");
            return Ok(ExitCode::from(2));
        }
    };
    let diff = codegen::diff::diff(&from.side(), &to.side());
    for change in &diff.changes {
        for rust in &change.rust { println!("      rust {} {} | {:?}", rust.breaks, rust.sentence(), rust.instead); }
        println!("{:8} {:30} {} -- {} {:?} [{} {}]", change.wire.word(), change.id, change.subject, change.sentence(), change.rename.is_some(), change.request.len(), change.response.len());
    }
    Ok(ExitCode::SUCCESS)
}
