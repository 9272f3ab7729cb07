//! Formats the summary of an import.

use std::fmt::Write;

use codegen::diagnostics::Lines;
use codegen::fixup::Fit;
use codegen::source::Node;

use super::carry::Fitted;
use super::{Args, Prepared};
use crate::versions::Version;

/// Returns the summary, which ends with a line break.
pub(super) fn of(args: &Args, version: &Version, prepared: &Prepared) -> String {
    let mut out = String::new();
    // Writing to a `String` cannot fail.
    let _ = write_summary(&mut out, args, version, prepared);
    out
}

fn write_summary(
    out: &mut String,
    args: &Args,
    version: &Version,
    prepared: &Prepared,
) -> std::fmt::Result {
    let tree = &prepared.normal.tree;
    writeln!(
        out,
        "{}: {} operations, {} schemas, {} fixups -> spec/{}.yaml (revision {})",
        version.version,
        operations(tree),
        tree.pointer("/components/schemas")
            .map_or(0, |schemas| schemas.entries().len()),
        prepared.fixups,
        version.version,
        version.revision,
    )?;
    named_otherwise(out, args, tree)?;
    dropped(out, prepared)?;
    carried(out, &prepared.carried.fits)?;
    for one in &prepared.dropped.fits {
        writeln!(out, "no longer listed: {}", reason(one))?;
    }
    Ok(())
}

fn operations(tree: &Node) -> usize {
    let methods = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let paths = tree.get("paths").map(Node::entries).unwrap_or_default();
    let keys = paths
        .iter()
        .flat_map(|path| path.value.entries())
        .map(|entry| entry.key.as_str());
    keys.filter(|key| methods.contains(key)).count()
}

/// Adds a note if the version in the file is not the requested version. A different version is usually a mistake.
fn named_otherwise(out: &mut String, args: &Args, tree: &Node) -> std::fmt::Result {
    match tree.pointer("/info/version").and_then(Node::as_str) {
        Some(own) if own != args.version => {
            writeln!(
                out,
                "note: the description states the version {own}; check that the file is the right one"
            )
        }
        _ => Ok(()),
    }
}

fn dropped(out: &mut String, prepared: &Prepared) -> std::fmt::Result {
    let lines = Lines::new(&prepared.source.text);
    for note in &prepared.normal.notes {
        let line = lines.line(note.span.start);
        writeln!(
            out,
            "left out: {}:{line}: {}: {}",
            prepared.source.path, note.pointer, note.reason
        )?;
    }
    Ok(())
}

fn carried(out: &mut String, fits: &[Fitted]) -> std::fmt::Result {
    if fits.is_empty() {
        return Ok(());
    }
    let count = |wanted: fn(&Fit) -> bool| fits.iter().filter(|one| wanted(&one.fit)).count();
    writeln!(
        out,
        "fixups of other versions: {} carried over, {} not needed, {} not applicable",
        count(|fit| matches!(fit, Fit::Applies)),
        count(|fit| matches!(fit, Fit::NotNeeded(_))),
        count(|fit| matches!(fit, Fit::NotApplicable(_))),
    )?;
    let mut lines: Vec<String> = fits.iter().map(line).collect();
    // Fixups that require no decision come first. The sort is stable, so the order within a group does not change.
    lines.sort_by_key(|line| (line.starts_with("not"), line.starts_with("not applicable")));
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn line(one: &Fitted) -> String {
    let id = &one.id;
    match &one.fit {
        Fit::Applies => match &one.alike {
            Some(version) => format!("carried over, as in {version}: {id}"),
            None => format!("carried over: {id}"),
        },
        Fit::NotNeeded(_) => format!("not needed: {}", reason(one)),
        Fit::NotApplicable(_) => format!("not applicable: {}", reason(one)),
    }
}

/// Returns the id of a fixup, and the reason if it does not apply.
pub(crate) fn reason(one: &Fitted) -> String {
    match &one.fit {
        Fit::Applies => one.id.clone(),
        Fit::NotNeeded(reason) | Fit::NotApplicable(reason) => format!("{}: {reason}", one.id),
    }
}
