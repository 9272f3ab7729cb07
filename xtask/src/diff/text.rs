//! Formats a comparison for a terminal.

use comparison::{Diff, RustChange, RustKind, Wire};
use std::collections::BTreeMap;
use std::fmt::Write;

use super::fold::{Entry, entries, shortened};

/// The style of the output.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Whether each fact is shown separately, with its places.
    pub expand: bool,
    /// Whether ANSI colours are used.
    pub colour: bool,
}

/// Returns the whole output, with a line break at its end.
pub fn text(diff: &Diff, look: Look) -> String {
    let mut out = String::new();
    // Writing to a `String` cannot fail.
    let _ = writeln!(out, "{}", headline(diff));
    silent(&mut out, diff, look);
    let all = entries(diff, look.expand);
    for wire in [Wire::Breaking, Wire::Warning, Wire::Safe] {
        let some: Vec<&Entry<'_>> = all.iter().filter(|entry| entry.wire == wire).collect();
        if some.is_empty() {
            continue;
        }
        let facts: usize = some.iter().map(|entry| entry.changes.len()).sum();
        let title = format!("{} ({facts})", heading(wire));
        let _ = writeln!(out, "\n{}", paint(&title, wire, look.colour));
        for entry in some {
            write_entry(&mut out, entry, look);
        }
    }
    rust(&mut out, diff, look);
    index(&mut out, diff);
    out
}

/// The heading of the index.
pub const INDEX: &str = "By operation";

/// Writes the number of changes of each verdict for every operation and webhook topic that they reach.
fn index(out: &mut String, diff: &Diff) {
    let mut counts: BTreeMap<(&str, &str), [usize; 3]> = BTreeMap::new();
    for change in &diff.changes {
        for key in change.operations() {
            // By path, then by method.
            let (method, path) = key.split_once(' ').unwrap_or(("", key));
            counts.entry((path, method)).or_default()[change.wire as usize] += 1;
        }
        for topic in &change.webhook {
            counts.entry((topic, "webhook")).or_default()[change.wire as usize] += 1;
        }
    }
    if counts.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{INDEX}");
    for ((path, method), [safe, warnings, breaking]) in counts {
        let parts = [
            (breaking, "breaking"),
            (warnings, "warnings"),
            (safe, "safe"),
        ];
        let parts = parts.into_iter().filter(|(count, _)| *count > 0);
        let parts: Vec<String> = parts
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        let _ = writeln!(out, "  {method} {path}: {}", parts.join(", "));
    }
}

/// Returns the first line: the two versions, and the number of changes.
pub fn headline(diff: &Diff) -> String {
    let facts = diff
        .changes
        .iter()
        .filter(|change| change.id != "rust-changed");
    let breaks = diff
        .changes
        .iter()
        .flat_map(|change| &change.rust)
        .filter(|change| change.breaks)
        .count();
    let rust = match breaks {
        0 => String::new(),
        1 => "; 1 Rust item breaks".to_owned(),
        many => format!("; {many} Rust items break"),
    };
    let rust = match diff.silent().count() {
        0 => rust,
        1 => format!("; 1 item compiles and behaves differently{rust}"),
        many => format!("; {many} items compile and behave differently{rust}"),
    };
    let count = facts.count();
    if count == 0 && rust.is_empty() {
        return format!("{} → {}: no changes", diff.from, diff.to);
    }
    let safe = diff
        .changes
        .iter()
        .filter(|change| change.wire == Wire::Safe && change.id != "rust-changed");
    format!(
        "{} → {}: {count} changes on the wire: {} breaking, {} warnings, {} safe{rust}",
        diff.from,
        diff.to,
        diff.count(Wire::Breaking),
        diff.count(Wire::Warning),
        safe.count(),
    )
}

/// Returns the heading above the entries of a verdict.
pub(super) fn heading(wire: Wire) -> &'static str {
    match wire {
        Wire::Breaking => "Breaking on the wire",
        Wire::Warning => "Look at these",
        Wire::Safe => "Safe",
    }
}

fn paint(text: &str, wire: Wire, colour: bool) -> String {
    let code = match wire {
        Wire::Breaking => "1;31",
        Wire::Warning => "1;33",
        Wire::Safe => "1;32",
    };
    if colour {
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    } else {
        text.to_owned()
    }
}

fn write_entry(out: &mut String, entry: &Entry<'_>, look: Look) {
    let mut line = if entry.subject.is_empty() {
        entry.text.clone()
    } else {
        format!("{}: {}", entry.subject, entry.text)
    };
    if let Some(reach) = entry.reach() {
        let _ = write!(line, " [{reach}]");
    }
    if entry.folded {
        line.push_str(" (--expand lists them)");
    }
    let _ = writeln!(out, "  {line}");
    if let (true, Some(change)) = (look.expand, entry.changes.first()) {
        let spot = |spot: &Option<comparison::Spot>| {
            spot.as_ref().map_or("-".to_owned(), |spot| {
                format!("{}:{}", spot.file, spot.line)
            })
        };
        let _ = writeln!(
            out,
            "      {} {} | {} | {}",
            change.id,
            change.fingerprint,
            spot(&change.from),
            spot(&change.to)
        );
    }
}

/// The heading of the items that code can still use, and that behave differently.
pub(super) const SILENT: &str = "Compiles in Rust, and behaves differently";

/// Writes the silent changes, which the compiler does not report.
fn silent(out: &mut String, diff: &Diff, look: Look) {
    let all: Vec<&RustChange> = diff.silent().collect();
    if all.is_empty() {
        return;
    }
    let title = format!("{SILENT} ({})", all.len());
    let _ = writeln!(out, "\n{}", paint(&title, Wire::Breaking, look.colour));
    let (folded, single): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|change| !look.expand && change.kind == RustKind::RequiredChanged);
    for change in single {
        rust_line(out, change, true);
    }
    folded_rust(out, &folded);
}

/// Writes the changes that stop Rust code from compiling, then the number of the others; with `expand`, the others in
/// full.
fn rust(out: &mut String, diff: &Diff, look: Look) {
    let all: Vec<&RustChange> = diff
        .changes
        .iter()
        .flat_map(|change| &change.rust)
        .collect();
    let breaking: Vec<&RustChange> = all.iter().filter(|one| one.breaks).copied().collect();
    if !breaking.is_empty() {
        let title = format!("Breaking in Rust ({})", breaking.len());
        let _ = writeln!(out, "\n{}", paint(&title, Wire::Breaking, look.colour));
        if look.expand {
            for change in &breaking {
                rust_line(out, change, look.expand);
            }
        } else {
            folded_rust(out, &breaking);
        }
    }
    let other = |one: &&&RustChange| !one.breaks && !one.is_silent();
    let rest = all.iter().filter(other).count();
    if rest == 0 {
        return;
    }
    if look.expand {
        let _ = writeln!(
            out,
            "\n{}",
            paint(&format!("New in Rust ({rest})"), Wire::Safe, look.colour)
        );
        for change in all.iter().filter(other) {
            rust_line(out, change, true);
        }
    } else {
        let count = |kinds: &[RustKind]| all.iter().filter(|one| kinds.contains(&one.kind)).count();
        let parts = [
            (count(&[RustKind::MethodAdded]), "methods"),
            (count(&[RustKind::TypeAdded]), "types"),
            (count(&[RustKind::FieldAdded]), "fields"),
            (count(&[RustKind::VariantAdded]), "values"),
        ];
        let parts = parts.into_iter().filter(|(count, _)| *count > 0);
        let text: Vec<String> = parts
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        let line = format!("New in Rust, and no code breaks by it: {}", text.join(", "));
        let _ = writeln!(out, "\n{line}");
    }
}

fn rust_line(out: &mut String, change: &RustChange, expand: bool) {
    let _ = writeln!(out, "  {}", change.sentence());
    let advice = expand && (change.breaks || change.is_silent());
    if let (true, Some(instead)) = (advice, &change.instead) {
        let _ = writeln!(out, "      {instead}");
    }
}

/// Writes one line for all items of one type that break in the same way.
fn folded_rust(out: &mut String, changes: &[&RustChange]) {
    let mut groups: Vec<(String, Vec<&RustChange>)> = Vec::new();
    for change in changes {
        let item = change.from.as_ref().or(change.to.as_ref());
        let item = item.map_or("", String::as_str);
        let (owner, _) = item.rsplit_once("::").unwrap_or((item, ""));
        let whole = change.kind == RustKind::TypeRemoved || change.kind == RustKind::TypeRenamed;
        let key = match (whole, change.kind) {
            (true, RustKind::TypeRemoved) => "types removed".to_owned(),
            (true, _) => "types renamed".to_owned(),
            _ if change.kind == RustKind::RequiredChanged => {
                "requests with more required fields, without which they fail before they are sent"
                    .to_owned()
            }
            _ if change.kind == RustKind::FieldTypeChanged && owner.contains("::types::") => {
                "fields with another type".to_owned()
            }
            _ if change.kind == RustKind::FieldRemoved => "fields removed".to_owned(),
            _ if change.kind == RustKind::VariantRemoved => "values removed".to_owned(),
            _ if change.kind == RustKind::ConversionRemoved => "conversions removed".to_owned(),
            _ => String::new(),
        };
        match groups
            .iter_mut()
            .find(|(other, _)| !key.is_empty() && *other == key)
        {
            Some((_, some)) => some.push(change),
            None => groups.push((key, vec![change])),
        }
    }
    for (key, some) in groups {
        match some.as_slice() {
            [only] => rust_line(out, only, false),
            many => {
                let names: Vec<String> = many.iter().map(|one| short(one)).collect();
                let line = format!("{} {key}: {}", many.len(), shortened(&names));
                let _ = writeln!(out, "  {line}");
            }
        }
    }
}

/// Returns an item without its version and module: `Ticket::assignment`.
fn short(change: &RustChange) -> String {
    let name = |item: &Option<String>| {
        let item = item.as_deref().unwrap_or_default();
        let tail = item.split("::types::").nth(1).unwrap_or(item);
        tail.to_owned()
    };
    match (change.kind, &change.to) {
        (RustKind::TypeRenamed, Some(_)) => {
            format!("{} → {}", name(&change.from), name(&change.to))
        }
        (_, Some(_)) if change.from.is_none() => name(&change.to),
        _ => name(&change.from),
    }
}
