//! Formats a comparison for a terminal.

use std::fmt::Write;

use comparison::{Diff, RustChange, RustKind, Wire};

use super::View;
use super::fold::Entry;
use super::items::{self, BREAKING, SILENT};
use super::sections::{Section, by_resource, by_verdict, headline, in_rust, index};

/// The style of the output.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The arrangement of the changes.
    pub view: View,
    /// Whether each fact is shown separately, with its places.
    pub expand: bool,
    /// Whether ANSI colours are used.
    pub colour: bool,
}

/// The heading of the index.
pub const INDEX: &str = "By operation";

/// Returns the whole output, which ends with a line break.
pub fn text(diff: &Diff, look: Look) -> String {
    let mut out = String::new();
    // Writing to a `String` cannot fail.
    if look.view == View::Rust {
        to_do(&mut out, diff, look);
        return out;
    }
    let _ = writeln!(out, "{}", headline(diff));
    silent(&mut out, diff, look);
    if look.view == View::Operation {
        breaking(&mut out, diff, look);
        for section in by_resource(diff, look.expand) {
            resource(&mut out, &section, look);
        }
    } else {
        for section in by_verdict(diff, look.expand) {
            verdict(&mut out, &section, look);
        }
        breaking(&mut out, diff, look);
    }
    additions(&mut out, diff, look);
    let index = index(diff);
    if !index.is_empty() {
        let _ = writeln!(out, "\n{INDEX}");
    }
    for (key, counts) in index {
        let _ = writeln!(out, "  {key}: {counts}");
    }
    out
}

fn paint(text: &str, wire: Wire, look: Look) -> String {
    let code = match wire {
        Wire::Breaking => "1;31",
        Wire::Warning => "1;33",
        Wire::Safe => "1;32",
    };
    if look.colour {
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    } else {
        text.to_owned()
    }
}

/// Writes the section of a severity.
fn verdict(out: &mut String, section: &Section<'_>, look: Look) {
    heading(out, &section.name, &section.counts, section.wire, look);
    for entry in &section.entries {
        let _ = writeln!(out, "  {}", line(entry));
        places(out, entry, look);
    }
}

/// Writes the section of a resource, in which each entry begins with its severity.
fn resource(out: &mut String, section: &Section<'_>, look: Look) {
    heading(out, &section.name, &section.counts, section.wire, look);
    for entry in &section.entries {
        let word = format!("{:<8}", entry.wire.word());
        let word = paint(&word, entry.wire, look);
        let _ = writeln!(out, "  {word}  {}", line(entry));
        places(out, entry, look);
    }
}

/// Returns an entry on one line.
fn line(entry: &Entry<'_>) -> String {
    let mut line = entry.line();
    if let Some(reach) = entry.reach() {
        let _ = write!(line, " [{reach}]");
    }
    if entry.folded {
        line.push_str(" (--expand lists them)");
    }
    line
}

/// Writes the places of a fact, if the facts are shown separately.
fn places(out: &mut String, entry: &Entry<'_>, look: Look) {
    let (true, [change, ..]) = (look.expand, entry.changes.as_slice()) else {
        return;
    };
    let spot = |spot: &Option<comparison::Spot>| {
        spot.as_ref().map_or("-".to_owned(), |spot| {
            format!("{}:{}", spot.file, spot.line)
        })
    };
    let (from, to) = (spot(&change.from), spot(&change.to));
    let (id, print) = (change.id, &change.fingerprint);
    let _ = writeln!(out, "      {id} {print} | {from} | {to}");
}

fn heading(out: &mut String, name: &str, counts: &str, wire: Wire, look: Look) {
    let title = format!("{name} ({counts})");
    let _ = writeln!(out, "\n{}", paint(&title, wire, look));
}

/// Writes the changes that require an edit of Rust code, in the order of the items.
fn to_do(out: &mut String, diff: &Diff, look: Look) {
    let text = in_rust(diff).unwrap_or_else(|| items::nothing(diff).to_owned());
    let _ = writeln!(out, "{} → {}: {text}", diff.from, diff.to);
    for module in items::to_do(diff) {
        let count = module.items.len().to_string();
        heading(out, module.name, &count, Wire::Breaking, look);
        for change in module.items {
            let _ = writeln!(out, "  {}  {}", items::verdict(change), change.sentence());
            if let Some(instead) = &change.instead {
                let _ = writeln!(out, "          {instead}");
            }
        }
    }
}

/// Writes the silent changes, which the compiler does not report.
fn silent(out: &mut String, diff: &Diff, look: Look) {
    let all: Vec<&RustChange> = diff.silent().collect();
    if all.is_empty() {
        return;
    }
    heading(out, SILENT, &all.len().to_string(), Wire::Breaking, look);
    let (folded, single): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|change| !look.expand && change.kind == RustKind::RequiredChanged);
    for change in single {
        whole(out, change);
    }
    for line in items::folded(&folded) {
        let _ = writeln!(out, "  {line}");
    }
}

/// Writes the changes that stop Rust code from compiling.
fn breaking(out: &mut String, diff: &Diff, look: Look) {
    let all = items::breaking(diff);
    if all.is_empty() {
        return;
    }
    heading(out, BREAKING, &all.len().to_string(), Wire::Breaking, look);
    if look.expand {
        all.into_iter().for_each(|change| whole(out, change));
        return;
    }
    for line in items::folded(&all) {
        let _ = writeln!(out, "  {line}");
    }
}

/// Writes the numbers of new Rust items; with `expand`, writes every change of a Rust item that is neither breaking nor
/// silent.
fn additions(out: &mut String, diff: &Diff, look: Look) {
    if !look.expand {
        if let Some(line) = items::additions(diff) {
            let _ = writeln!(out, "\n{line}");
        }
        return;
    }
    let all = diff.changes.iter().flat_map(|change| &change.rust);
    let rest: Vec<&RustChange> = all.filter(|one| !one.breaks && !one.is_silent()).collect();
    if !rest.is_empty() {
        let count = rest.len().to_string();
        heading(out, "New in Rust", &count, Wire::Safe, look);
        rest.into_iter().for_each(|change| {
            let _ = writeln!(out, "  {}", change.sentence());
        });
    }
}

/// Writes a change of an item, and the item's replacement, if any.
fn whole(out: &mut String, change: &RustChange) {
    let _ = writeln!(out, "  {}", change.sentence());
    if let Some(instead) = &change.instead {
        let _ = writeln!(out, "      {instead}");
    }
}
