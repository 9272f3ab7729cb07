//! `cargo xtask diff`: what changes between two versions, for the API and for Rust code.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use codegen::diff::{Change, Diff, Wire};

mod fold;
mod github;
mod html;
mod json;
mod load;
mod markdown;
mod text;

pub use github::github;
pub use html::html;
pub use json::{SCHEMA, json};
pub use load::{Loaded, load};
pub use markdown::markdown;
pub use text::{Look, text};

/// What to compare, and how to show it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Exit status: 0, or 1 where --fail-on is met, or 2 where a side cannot be read.

Examples:
  cargo xtask diff 2.13 2.14
  cargo xtask diff 2.13 2.14 --format html > changes.html
  cargo xtask diff old.yaml new.yaml --format github --fail-on breaking")]
pub struct Args {
    /// The older version (2.13), or the file of a description
    pub from: String,
    /// The newer version (2.14), or the file of a description
    pub to: String,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Only what breaks, on the wire or in Rust code
    #[arg(long)]
    pub breaking: bool,
    /// Exit with 1 where there is such a change
    #[arg(long, value_enum)]
    pub fail_on: Option<FailOn>,
    /// Every fact by itself, with file and line; otherwise facts of one kind about one thing are one entry
    #[arg(long)]
    pub expand: bool,
    /// Compare what Intercom published, before the repairs under spec/fixups; says nothing of Rust code
    #[arg(long)]
    pub published: bool,
}

/// How a comparison is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For a terminal
    Text,
    /// For a pull request
    Markdown,
    /// For a program; xtask/src/diff/diff.schema.json describes it
    Json,
    /// One page with search and filters, for a browser
    Html,
    /// Annotations for GitHub Actions
    Github,
}

/// Which changes make the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// One that breaks, on the wire or in Rust code
    Breaking,
    /// Any at all
    Any,
}

/// Runs the command in the project at `root`. Exits with 2 where a side cannot be read.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    match compared(root, args) {
        Ok(diff) => show(&diff, args),
        Err(error) => {
            eprintln!("error: {error:#}");
            Ok(ExitCode::from(2))
        }
    }
}

fn compared(root: &Path, args: &Args) -> Result<Diff> {
    let from = load(root, &args.from, args.published)?;
    let to = load(root, &args.to, args.published)?;
    Ok(codegen::diff::diff(&from.side(), &to.side()))
}

fn show(diff: &Diff, args: &Args) -> Result<ExitCode> {
    let fails = match args.fail_on {
        None => false,
        Some(FailOn::Any) => !diff.changes.is_empty(),
        Some(FailOn::Breaking) => diff.changes.iter().any(breaks),
    };
    let only;
    let shown = if args.breaking {
        only = breaking(diff);
        &only
    } else {
        diff
    };
    let text = match args.format {
        Format::Text => {
            let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let look = Look {
                expand: args.expand,
                colour,
            };
            text(shown, look)
        }
        Format::Markdown => markdown(shown, args.expand),
        Format::Json => format!("{:#}\n", json(shown)?),
        Format::Html => html(shown),
        Format::Github => github(shown, args.expand),
    };
    // A reader that goes away early, such as `head`, is no failure.
    let _ = std::io::stdout().write_all(text.as_bytes());
    Ok(if fails {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn breaks(change: &Change) -> bool {
    change.wire == Wire::Breaking || change.breaks_rust()
}

/// What breaks alone.
pub fn breaking(diff: &Diff) -> Diff {
    let kept = diff.changes.iter().filter(|change| breaks(change));
    let mut changes: Vec<Change> = kept.cloned().collect();
    for change in &mut changes {
        change.rust.retain(|item| item.breaks);
    }
    Diff {
        from: diff.from.clone(),
        to: diff.to.clone(),
        changes,
    }
}
