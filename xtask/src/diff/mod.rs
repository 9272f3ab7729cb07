//! `cargo xtask diff`: compares two versions, for the API and for Rust code.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};
use comparison::{Change, Diff, Wire};

use crate::versions;

mod fold;
mod github;
mod html;
mod json;
mod load;
mod markdown;
mod page;
mod text;
mod used;

pub use github::github;
pub use html::html;
pub use json::{SCHEMA, json};
pub use load::{Loaded, Loads, load, load_both};
pub use markdown::markdown;
pub use page::pages;
pub use text::{Look, headline, text};
pub use used::{OnWire, Use, Uses, judged, used_in};

/// The arguments of `diff`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A place is a schema and the way into it: `.name` is a property, `[]` the items of a list, `{}` the values of
a map, `|0` an alternative.

Exit status: 0, or 1 where --fail-on is met, or 2 where a side cannot be read.

Examples:
  cargo xtask diff 9.1 9.2
  cargo xtask diff 9.1 9.2 --format html > changes.html
  cargo xtask diff old.yaml new.yaml --format github --fail-on breaking"
)]
pub struct Args {
    /// Older version (9.1), or the file of a description
    #[arg(value_parser = versions::label)]
    pub from: String,
    /// Newer version (9.2), or the file of a description
    #[arg(value_parser = versions::label)]
    pub to: String,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Show only breaking changes, on the wire or in Rust code, and silent changes of meaning
    #[arg(long)]
    pub breaking: bool,
    /// Exit with 1 if there is such a change
    #[arg(long, value_enum)]
    pub fail_on: Option<FailOn>,
    /// Show every fact separately, with file and line; by default, facts of one kind about one item are one entry
    #[arg(long)]
    pub expand: bool,
    /// Compare the published descriptions without the fixups under spec/fixups, and without Rust code
    #[arg(long)]
    pub published: bool,
    /// Show only changes that affect the Rust project at PATH: a copy of it is compiled with the newer version, and each
    /// error is shown with its cause and the replacement, and so is what compiles and behaves differently, or changes on
    /// the wire; for --format text, json and github
    #[arg(long, value_name = "PATH", conflicts_with = "published")]
    pub used_in: Option<PathBuf>,
    /// With --used-in, read the source without compiling it, and list what that does not resolve
    #[arg(long, requires = "used_in")]
    pub quick: bool,
}

/// The output format of a comparison.
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

/// The changes that make the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// A breaking change, on the wire or in Rust code, or a silent change of meaning
    Breaking,
    /// Any change
    Any,
}

/// Runs the command in the project at `root`, and writes its output to `out`. Exits with 2 if a side cannot be read.
pub fn run(root: &Path, args: &Args, out: &mut impl Write) -> Result<ExitCode> {
    let result = match &args.used_in {
        Some(project) => uses(root, args, project, out),
        None => compared(root, args).and_then(|(_, diff)| show(&diff, args, out)),
    };
    result.or_else(|error| {
        eprintln!("error: {error:#}");
        Ok(ExitCode::from(2))
    })
}

fn compared(root: &Path, args: &Args) -> Result<([Loaded; 2], Diff)> {
    let Loads { from, to, note } = load_both(root, &args.from, &args.to, args.published)?;
    if let Some(note) = note {
        eprintln!("note: {note}");
    }
    let diff = comparison::compare(&from.side(), &to.side());
    Ok(([from, to], diff))
}

/// The changes that affect a project.
fn uses(root: &Path, args: &Args, project: &Path, out: &mut impl Write) -> Result<ExitCode> {
    let ([old, new], diff) = compared(root, args)?;
    let (Some(api), Some(newer)) = (&old.api, &new.api) else {
        bail!(
            "--used-in needs two versions of spec/versions.toml: no Rust code is generated from {}",
            args.from
        );
    };
    let mut uses = match args.quick {
        true => used_in(project, api, &diff)?,
        false => judged(root, project, [api, newer], &diff)?,
    };
    for unread in &uses.unread {
        eprintln!("warning: not read: {unread}");
    }
    if args.breaking {
        uses.places.retain(|place| place.breaks || place.silent);
    }
    let text = match args.format {
        Format::Text => uses.text(&diff),
        Format::Json => {
            let mut document = json(&diff)?;
            document["uses"] = serde_json::to_value(&uses.places)?;
            document["on_wire"] = serde_json::to_value(&uses.wire)?;
            document["unresolved"] = serde_json::to_value(&uses.unresolved)?;
            format!("{document:#}\n")
        }
        Format::Github => uses.github(),
        Format::Markdown | Format::Html => {
            bail!("--used-in is shown as text, json or github")
        }
    };
    let _ = out.write_all(text.as_bytes());
    let fails = match args.fail_on {
        None => false,
        Some(FailOn::Any) => !uses.places.is_empty(),
        Some(FailOn::Breaking) => uses.places.iter().any(|place| place.breaks || place.silent),
    };
    Ok(if fails {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn show(diff: &Diff, args: &Args, out: &mut impl Write) -> Result<ExitCode> {
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
    // A closed pipe, for instance by `head`, is not an error.
    let _ = out.write_all(text.as_bytes());
    Ok(if fails {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn breaks(change: &Change) -> bool {
    change.wire == Wire::Breaking || change.breaks_rust() || change.is_silent()
}

/// Only breaking changes.
pub fn breaking(diff: &Diff) -> Diff {
    let kept = diff.changes.iter().filter(|change| breaks(change));
    let mut changes: Vec<Change> = kept.cloned().collect();
    for change in &mut changes {
        change.rust.retain(|item| item.breaks || item.is_silent());
    }
    Diff {
        from: diff.from.clone(),
        to: diff.to.clone(),
        changes,
    }
}
