//! What an import says at its end.

use std::fmt::Write;

use codegen::diagnostics::Lines;
use codegen::source::Node;

use super::{Args, Prepared};
use crate::versions::Version;

/// The summary as text, with a line break at its end.
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
    if let Some(like) = &prepared.like {
        carried(out, prepared, like)?;
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

/// A file of another version than was asked for is more often a slip than intended.
fn named_otherwise(out: &mut String, args: &Args, tree: &Node) -> std::fmt::Result {
    match tree.pointer("/info/version").and_then(Node::as_str) {
        Some(own) if own != args.version => {
            writeln!(out, "note: the description calls itself version {own}")
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

fn carried(out: &mut String, prepared: &Prepared, like: &str) -> std::fmt::Result {
    for id in &prepared.carried.ids {
        writeln!(out, "fixup of {like} taken over: {id}")?;
    }
    for (id, misfits) in &prepared.carried.misfits {
        let why = misfits.first().map_or("", |one| one.message.as_str());
        writeln!(
            out,
            "fixup of {like} not needed or not fitting: {id}: {why}"
        )?;
    }
    Ok(())
}
