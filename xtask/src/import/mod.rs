//! `cargo xtask import`: converts a published description to the normal form under `spec/`.

pub(crate) mod carry;
pub(crate) mod fetch;
pub(crate) mod summary;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use codegen::diagnostics::{Diagnostic, File, Lines, render};
use codegen::fixup::{self, Fixup};
use codegen::normal::{Normal, Texts, normalize};
use codegen::openapi;
use codegen::source::{Node, Span, parse};

use crate::plan::Difference;
use crate::transaction::Session;
use crate::versions::{self, Version};
use carry::{Carried, Fitted, Fixups, Refused};

/// The arguments of `import`.
#[derive(Debug, Clone, clap::Args)]
#[command(after_help = "Examples:
  cargo xtask import 9.1 --from 9.1.yaml --revision 8889625
  cargo xtask import Preview --from https://example.com/api.yaml")]
pub struct Args {
    /// API version in the form of the `Intercom-Version` header, for instance 9.1 or Preview; 0 means Preview
    pub version: String,
    /// Published description: the path of a file, or an https:// URL
    #[arg(long)]
    pub from: String,
    /// Commit of the description in its source repository, which spec/versions.toml records
    #[arg(long)]
    pub revision: Option<String>,
    /// Retain the published descriptions, summaries and titles, for a private copy
    #[arg(long)]
    pub keep_docs: bool,
}

/// Imports a description and prints the summary or the errors. Nothing is written unless the import succeeds.
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

/// Imports a description. Returns a summary, or the rendered errors if the description is invalid.
pub fn import(root: &Path, args: &Args) -> anyhow::Result<Result<String, String>> {
    let session = Session::begin(root)?;
    let Ok(label) = versions::label(&args.version);
    versions::check_label(&label)?;
    let bytes = fetch::fetch(&args.from)?;
    Ok(match plan(root, args, bytes, Listed::Keep)? {
        Ok(imported) => {
            session.apply(&imported.changes)?;
            Ok(imported.summary)
        }
        Err(refused) => Err(refused),
    })
}

/// The handling of fixups that list a version whose description is imported again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listed {
    /// The version remains in the fixups; a fixup that does not apply is an error.
    Keep,
    /// The version is removed from the fixups that do not apply.
    Refit,
}

/// A planned import that has passed every check. No files have been written.
#[derive(Debug)]
pub(crate) struct Imported {
    pub(crate) summary: String,
    /// The version that the description states.
    pub(crate) own_version: Option<String>,
    /// The results for the fixups of other versions.
    pub(crate) carried: Vec<Fitted>,
    /// The fixups from which the version is removed.
    pub(crate) dropped: Vec<Fitted>,
    /// The parts other than documentation that the normal form omits: for each part, the line, and the pointer with the
    /// reason.
    pub(crate) left_out: Vec<(usize, String)>,
    pub(crate) changes: Vec<Difference>,
}

/// Plans the import of a description with the contents `bytes`; messages refer to the description as `args.from`.
/// Returns the planned import, or the rendered errors if the description is invalid.
pub(crate) fn plan(
    root: &Path,
    args: &Args,
    bytes: Vec<u8>,
    listed: Listed,
) -> anyhow::Result<Result<Imported, String>> {
    let Ok(label) = versions::label(&args.version);
    let args = &Args {
        version: label,
        ..args.clone()
    };
    versions::check_label(&args.version)?;
    let recorded = versions::load(root)?;
    let version = entry(args, &recorded, fetch::sha256(&bytes))?;
    let prepared = match prepare(root, args, &recorded, bytes, listed)? {
        Ok(prepared) => prepared,
        Err(refused) => return Ok(Err(rejection(args, &refused))),
    };
    let summary = summary::of(args, &version, &prepared);
    let changes = changes(root, recorded, version, &prepared)?;
    let lines = Lines::new(&prepared.source.text);
    let notes = prepared.normal.notes.iter();
    let own_version = prepared.normal.tree.pointer("/info/version");
    Ok(Ok(Imported {
        summary,
        own_version: own_version.and_then(Node::as_str).map(str::to_owned),
        left_out: notes
            .map(|note| {
                let text = format!("{}: {}", note.pointer, note.reason);
                (lines.line(note.span.start), text)
            })
            .collect(),
        carried: prepared.carried.fits,
        dropped: prepared.dropped.fits,
        changes,
    }))
}

/// A description that has passed every check.
struct Prepared {
    normal: Normal,
    /// The published file, to which the spans of notes refer.
    source: File,
    /// The normal form as YAML.
    text: String,
    carried: Carried,
    dropped: Carried,
    fixups: usize,
}

fn prepare(
    root: &Path,
    args: &Args,
    recorded: &[Version],
    bytes: Vec<u8>,
    listed: Listed,
) -> anyhow::Result<Result<Prepared, Refused>> {
    let (text, not_text) = decode(bytes);
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
    let read = not_text
        .map_or_else(|| parse(0, &source.text), Err)
        .and_then(|tree| normalize(&tree, texts));
    let normal = match read {
        Ok(normal) => normal,
        Err(found) => {
            return Ok(Err(Refused {
                found,
                spec: fixups.spec,
            }));
        }
    };
    let text = normal.text();
    // The checked tree is not parsed again, because the spans of the tree refer to the published file. The YAML to
    // write must therefore have the same value as the tree.
    let reread = parse(0, &text)
        .ok()
        .filter(|tree| tree.same_value(&normal.tree));
    reread.context(
        "the normal form does not parse to the same value; this is a bug in the generator",
    )?;
    let known = recorded
        .iter()
        .any(|version| version.version == args.version);
    let (mut carried, mut dropped) = (Carried::default(), Carried::default());
    match (known, listed) {
        // The first import of a known version already selected the version's fixups.
        (true, Listed::Keep) => {}
        (true, Listed::Refit) => dropped = fixups.refit(root, &normal.tree, &args.version)?,
        (false, _) => {
            let others = versions::relatives(&args.version, recorded);
            carried = fixups.carry_over(root, &normal.tree, &args.version, &others)?;
        }
    }
    Ok(match check(&normal.tree, &fixups.all, &args.version) {
        Ok(()) => {
            let fixups = fixups.count(&args.version);
            Ok(Prepared {
                normal,
                source,
                text,
                carried,
                dropped,
                fixups,
            })
        }
        Err(found) => Err(Refused {
            found,
            spec: fixups.spec,
        }),
    })
}

/// Decodes a file as UTF-8. Returns the text and, if the file is not valid UTF-8, the errors.
fn decode(bytes: Vec<u8>) -> (String, Option<Vec<Diagnostic>>) {
    let error = match String::from_utf8(bytes) {
        Ok(text) => return (text, None),
        Err(error) => error,
    };
    let start = error.utf8_error().valid_up_to();
    let byte = error.as_bytes().get(start).copied().unwrap_or_default();
    let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    let span = Span {
        file: 0,
        start: narrow(start),
        end: narrow(start + char::REPLACEMENT_CHARACTER.len_utf8()),
    };
    let message = format!("the file is not valid UTF-8: unexpected byte 0x{byte:02X}");
    let found = Diagnostic::new("not-yaml", span, message)
        .help("convert the file to UTF-8; a file that begins with 0xFF or 0xFE is UTF-16");
    let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
    (text, Some(vec![found]))
}

/// Checks that the fixups apply, and that the repaired description can be read.
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
            "{} cannot be imported: its module `{module}` is already the module of {}; choose a different version",
            args.version,
            other.version
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

/// Returns the file changes of an import.
fn changes(
    root: &Path,
    recorded: Vec<Version>,
    version: Version,
    prepared: &Prepared,
) -> anyhow::Result<Vec<Difference>> {
    let description = format!("spec/{}.yaml", version.version);
    let mut all = recorded;
    all.retain(|known| known.version != version.version);
    all.push(version);
    let fixups = prepared
        .carried
        .changes
        .iter()
        .chain(&prepared.dropped.changes);
    let mut changes: Vec<Difference> = fixups.cloned().collect();
    changes.extend(Difference::of(
        root,
        description,
        Some(prepared.text.clone()),
    )?);
    changes.extend(Difference::of(
        root,
        versions::RECORD,
        Some(versions::render(all)),
    )?);
    Ok(changes)
}

fn rejection(args: &Args, refused: &Refused) -> String {
    let count = refused.found.len();
    let noun = if count == 1 { "error" } else { "errors" };
    let findings = render(&refused.found, refused.spec.files());
    format!(
        "{findings}{} was not imported: {count} {noun}; nothing was written\n",
        args.version
    )
}
