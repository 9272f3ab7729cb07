//! `cargo xtask import`: a published description into the normal form under `spec/`.

mod carry;
mod fetch;
mod summary;
pub(crate) mod write;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use codegen::diagnostics::{Diagnostic, File, render};
use codegen::fixup::{self, Fixup};
use codegen::normal::{Normal, Texts, normalize};
use codegen::openapi;
use codegen::source::{Node, parse};

use crate::versions::{self, Version};
use carry::{Carried, Fixups, Refused};
use write::Replacement;

/// What `import` is told.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// The API version, as the `Intercom-Version` header names it: `2.14`
    pub version: String,
    /// The published description: a file, or an https:// URL
    #[arg(long)]
    pub from: String,
    /// The revision that the description has at its source
    #[arg(long)]
    pub revision: Option<String>,
    /// Keep descriptions, summaries and titles, for a copy of your own
    #[arg(long)]
    pub keep_docs: bool,
}

/// Imports a description and tells the terminal about it. Where anything is wrong, nothing is written.
pub fn run(root: &Path, args: &Args) -> anyhow::Result<ExitCode> {
    match import(root, args)? {
        Ok(summary) => {
            std::io::stdout().write_all(summary.as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
        Err(findings) => {
            std::io::stderr().write_all(findings.as_bytes())?;
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Imports a description: a summary of what was done, or all that is wrong with it.
pub fn import(root: &Path, args: &Args) -> anyhow::Result<Result<String, String>> {
    versions::check_label(&args.version)?;
    let recorded = versions::load(root)?;
    let bytes = fetch::fetch(&args.from)?;
    let sha256 = fetch::sha256(&bytes);
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Ok(Err(not_text(&args.from, error.utf8_error().valid_up_to()))),
    };
    let prepared = match prepare(root, args, &recorded, text)? {
        Ok(prepared) => prepared,
        Err(refused) => return Ok(Err(told(args, &refused))),
    };
    let version = entry(args, &recorded, sha256)?;
    let summary = summary::of(args, &version, &prepared);
    store(root, recorded, version, &prepared)?;
    Ok(Ok(summary))
}

/// A description that has passed every check.
struct Prepared {
    normal: Normal,
    /// Its file's text, where the places of notes are.
    source: File,
    /// The normal form's text.
    text: String,
    carried: Carried,
    /// The version that fixups were taken over from.
    like: Option<String>,
    fixups: usize,
}

fn prepare(
    root: &Path,
    args: &Args,
    recorded: &[Version],
    text: String,
) -> anyhow::Result<Result<Prepared, Refused>> {
    let source = File {
        path: args.from.clone(),
        text,
    };
    let mut fixups = match Fixups::load(root, &args.version, source.clone())? {
        Ok(fixups) => fixups,
        Err(refused) => return Ok(Err(refused)),
    };
    let texts = if args.keep_docs {
        Texts::Keep
    } else {
        Texts::Drop
    };
    let normal = match parse(0, &source.text).and_then(|tree| normalize(&tree, texts)) {
        Ok(normal) => normal,
        Err(found) => {
            return Ok(Err(Refused {
                found,
                spec: fixups.spec,
            }));
        }
    };
    let text = normal.text();
    // What is written must be what was checked; places are those of the published file.
    let reread = parse(0, &text)
        .ok()
        .filter(|tree| tree.same_value(&normal.tree));
    reread.context(
        "the normal form does not read back as it was written; this is a fault of the generator",
    )?;
    let known = recorded
        .iter()
        .any(|version| version.version == args.version);
    let like = versions::nearest(&args.version, recorded)
        .filter(|_| !known)
        .map(|version| version.version.clone());
    let carried = match &like {
        Some(like) => fixups.carry_over(root, &normal.tree, &args.version, like)?,
        None => Carried::default(),
    };
    Ok(match check(&normal.tree, &fixups.all, &args.version) {
        Ok(()) => {
            let fixups = fixups.count(&args.version);
            Ok(Prepared {
                normal,
                source,
                text,
                carried,
                like,
                fixups,
            })
        }
        Err(found) => Err(Refused {
            found,
            spec: fixups.spec,
        }),
    })
}

/// Whether the description, once repaired, can be read.
fn check(tree: &Node, fixups: &[Fixup], version: &str) -> Result<(), Vec<Diagnostic>> {
    let mut repaired = tree.clone();
    fixup::apply(&mut repaired, fixups, version)?;
    openapi::read(&repaired).map(|_| ())
}

fn entry(args: &Args, recorded: &[Version], sha256: String) -> anyhow::Result<Version> {
    let module = versions::module(&args.version);
    if let Some(other) = recorded
        .iter()
        .find(|other| other.module == module && other.version != args.version)
    {
        anyhow::bail!(
            "{} and {} would both be the module `{module}`",
            other.version,
            args.version
        );
    }
    let before = recorded
        .iter()
        .find(|version| version.version == args.version && version.sha256 == sha256);
    let revision = args
        .revision
        .clone()
        .or_else(|| before.map(|version| version.revision.clone()));
    let revision = revision.unwrap_or_else(|| "unknown".to_owned());
    Ok(Version {
        version: args.version.clone(),
        module,
        revision,
        sha256,
    })
}

/// Writes what has been checked, the record last.
fn store(
    root: &Path,
    recorded: Vec<Version>,
    version: Version,
    prepared: &Prepared,
) -> anyhow::Result<()> {
    let description = root.join("spec").join(format!("{}.yaml", version.version));
    let mut all = recorded;
    all.retain(|known| known.version != version.version);
    all.push(version);
    let record = Replacement::new(versions::path(root), versions::render(all));
    let description = Replacement::new(description, prepared.text.as_str());
    for change in prepared
        .carried
        .changes
        .iter()
        .chain([&description, &record])
    {
        change.apply()?;
    }
    Ok(())
}

fn told(args: &Args, refused: &Refused) -> String {
    let count = refused.found.len();
    let noun = if count == 1 { "finding" } else { "findings" };
    let findings = render(&refused.found, refused.spec.files());
    format!(
        "{findings}{} was not imported: {count} {noun}; nothing was written\n",
        args.version
    )
}

fn not_text(from: &str, offset: usize) -> String {
    format!(
        "error[not-yaml]: {from} is not UTF-8 text from byte {offset} on\n  = help: give a description in YAML, as UTF-8\n"
    )
}
