//! `cargo xtask diff`: compares two versions, for the API and for Rust code.

use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};
use codegen::ir::Api;
use comparison::{Change, Diff, Wire};

use crate::versions;

mod fold;
mod github;
mod html;
mod items;
mod json;
mod load;
mod markdown;
mod page;
mod policy;
mod sections;
mod text;
mod used;

pub use github::github;
pub use html::html;
pub use json::{SCHEMA, json};
pub use load::{Loaded, Loads, load, load_both};
pub use markdown::markdown;
pub use page::pages;
pub use policy::{FailOn, Filter, Policy, today};
pub use sections::{headline, numbers};
pub use text::{INDEX, Look, text};
pub use used::{OnWire, Use, Uses, judged, used_in};

/// The arguments of `diff`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A place is a schema and the path inside it: `.name` is a property, `[]` the items of a list, `{}` the values of
a map, `|0` an alternative.

Exit status: 0; 1 if --fail-on is met; 2 if a side cannot be read.

Examples:
  cargo xtask diff 9.1 9.2
  cargo xtask diff 9.1 9.2 --view rust
  cargo xtask diff 9.1 9.2 --format html > changes.html
  cargo xtask diff HEAD~1:spec/9.1.yaml 9.1 --format github --fail-on wire,silent"
)]
pub struct Args {
    /// Older version (9.1), the file of a description, or a file in a git revision (HEAD~1:spec/9.1.yaml)
    #[arg(value_parser = versions::label)]
    pub from: String,
    /// Newer version (9.2), or a file in the same form
    #[arg(value_parser = versions::label)]
    pub to: String,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Arrangement of the changes, for --format text and markdown [default: operation]
    #[arg(long, value_enum, conflicts_with = "used_in")]
    pub view: Option<View>,
    /// Show only breaking changes, on the wire or in Rust code, and silent changes, after which code compiles and
    /// behaves differently
    #[arg(long)]
    pub breaking: bool,
    /// Exit with 1 if there is a change of one of these kinds, separated by commas
    #[arg(long, value_enum, value_delimiter = ',')]
    pub fail_on: Vec<FailOn>,
    /// TOML file with severities, and with accepted changes, which do not make the command fail
    #[arg(long, value_name = "FILE")]
    pub policy: Option<PathBuf>,
    #[command(flatten)]
    pub filter: Filter,
    /// Show every fact separately, with file and line; by default, facts of one kind about one item are one entry
    #[arg(long)]
    pub expand: bool,
    /// Compare the published descriptions without the fixups under spec/fixups, and without Rust code
    #[arg(long)]
    pub published: bool,
    /// Show only changes that affect the Rust project at PATH: compile a copy of the project with the newer version,
    /// and show each error with its cause and the replacement; also show code that compiles and behaves differently,
    /// and calls that change on the wire; for --format text, json and github
    #[arg(long, value_name = "PATH", conflicts_with = "published")]
    pub used_in: Option<PathBuf>,
    /// With --used-in, read the source of the project without compiling it, and also list the places that cannot be
    /// resolved without the compiler
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
    /// For a program; the schema is in xtask/src/diff/diff.schema.json
    Json,
    /// One page with search and filters, for a browser
    Html,
    /// Annotations for GitHub Actions
    Github,
}

/// The arrangement of the changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum View {
    /// By resource, then by operation
    Operation,
    /// By severity, then by kind of change
    Kind,
    /// Only changes that require an edit of Rust code, in the order of the items
    Rust,
}

/// Runs the command in the project at `root` and writes the output to `out`. After an error, for instance if a side
/// cannot be read, prints the error and returns exit status 2.
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
    let loads = load_both(root, &args.from, &args.to, args.published)?;
    if let Some(note) = &loads.note {
        eprintln!("note: {note}");
    }
    let mut diff = loads.compare();
    let Loads { from, to, .. } = loads;
    policy(args)?.apply(&mut diff);
    let apis: Vec<&Api> = [&from.api, &to.api].into_iter().flatten().collect();
    args.filter.apply(&mut diff, &apis)?;
    Ok(([from, to], diff))
}

fn policy(args: &Args) -> Result<Policy> {
    args.policy
        .as_deref()
        .map_or_else(|| Ok(Policy::default()), Policy::read)
}

/// Returns whether at least one of these changes makes the command fail and is not accepted.
fn fails<'a>(args: &Args, diff: &Diff, changes: impl Iterator<Item = &'a Change>) -> Result<bool> {
    let (policy, today) = (policy(args)?, today());
    for entry in policy.stale(diff, &today) {
        eprintln!("warning: {entry}");
    }
    let mut open = changes.filter(|change| !policy.accepts(&change.fingerprint, &today));
    Ok(open.any(|change| args.fail_on.iter().any(|kind| kind.meets(change))))
}

/// Shows the changes that affect a project.
fn uses(root: &Path, args: &Args, project: &Path, out: &mut impl Write) -> Result<ExitCode> {
    let ([old, new], diff) = compared(root, args)?;
    let (Some(api), Some(newer)) = (&old.api, &new.api) else {
        bail!(
            "--used-in needs the Rust code of both sides, and no Rust code is generated from {}: compare two versions of spec/versions.toml",
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
            bail!(
                "--used-in supports only --format text, json and github: remove --format or choose one of these"
            )
        }
    };
    let _ = out.write_all(text.as_bytes());
    let prints: BTreeSet<&str> = uses.changes().collect();
    let used = diff
        .changes
        .iter()
        .filter(|change| prints.contains(change.fingerprint.as_str()));
    // With --fail-on, an error without a known cause also makes the command fail.
    let unexplained =
        !args.fail_on.is_empty() && uses.places.iter().any(|place| place.change.is_empty());
    status(fails(args, &diff, used)? || unexplained)
}

fn status(fails: bool) -> Result<ExitCode> {
    Ok(match fails {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn show(diff: &Diff, args: &Args, out: &mut impl Write) -> Result<ExitCode> {
    let view = view(args, diff)?;
    let fails = fails(args, diff, diff.changes.iter())?;
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
                view,
                expand: args.expand,
                colour,
            };
            text(shown, look)
        }
        Format::Markdown => markdown(shown, view, args.expand),
        Format::Json => format!("{:#}\n", json(shown)?),
        Format::Html => html(shown, args.expand)?,
        Format::Github => github(shown, args.expand),
    };
    // A closed pipe is not an error: a reader such as `head` can close the pipe early.
    let _ = out.write_all(text.as_bytes());
    status(fails)
}

/// Returns the arrangement of the changes.
fn view(args: &Args, diff: &Diff) -> Result<View> {
    let Some(view) = args.view else {
        return Ok(View::Operation);
    };
    if !matches!(args.format, Format::Text | Format::Markdown) {
        bail!(
            "--view supports only --format text and markdown: remove --view or choose one of these"
        );
    }
    if view == View::Rust && !diff.rust {
        bail!(
            "--view rust needs the Rust code of both sides: compare two versions of spec/versions.toml without --published"
        );
    }
    Ok(view)
}

fn breaks(change: &Change) -> bool {
    change.wire == Wire::Breaking || change.breaks_rust() || change.is_silent()
}

/// Returns the comparison with only the breaking and the silent changes.
pub fn breaking(diff: &Diff) -> Diff {
    let kept = diff.changes.iter().filter(|change| breaks(change));
    let mut changes: Vec<Change> = kept.cloned().collect();
    for change in &mut changes {
        change.rust.retain(|item| item.breaks || item.is_silent());
    }
    Diff {
        from: diff.from.clone(),
        to: diff.to.clone(),
        rust: diff.rust,
        changes,
    }
}
