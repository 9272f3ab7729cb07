//! Formats a comparison as Markdown, for a pull request or a page of documentation.

use std::fmt::Write;

use comparison::{Diff, RustChange, Wire};

use super::fold::{Entry, entries};
use super::text::{SILENT, heading, headline};

/// The maximum number of entries in a section; a longer section is collapsed.
const OPEN: usize = 30;

/// Returns the whole document. Without `expand`, it is short enough for a comment on GitHub.
pub fn markdown(diff: &Diff, expand: bool) -> String {
    let mut out = format!("## {}\n", headline(diff));
    let silent: Vec<&RustChange> = diff.silent().collect();
    if !silent.is_empty() {
        let _ = writeln!(out, "\n### {SILENT} ({})\n", silent.len());
        out.push_str(&rust_table(&silent));
    }
    out.push_str(&body(diff, expand, true));
    rust(&mut out, diff);
    out
}

/// Returns the sections. With `details`, long sections are collapsed with `<details>`.
pub(super) fn body(diff: &Diff, expand: bool, details: bool) -> String {
    // Writing to a `String` cannot fail.
    let mut out = String::new();
    let all = entries(diff, expand);
    for wire in [Wire::Breaking, Wire::Warning, Wire::Safe] {
        let some: Vec<&Entry<'_>> = all.iter().filter(|entry| entry.wire == wire).collect();
        if some.is_empty() {
            continue;
        }
        let facts: usize = some.iter().map(|entry| entry.changes.len()).sum();
        let _ = writeln!(out, "\n### {} ({facts})\n", heading(wire));
        let hidden = details && some.len() > OPEN;
        if hidden {
            let _ = writeln!(out, "<details><summary>{} entries</summary>\n", some.len());
        }
        for entry in some {
            let _ = writeln!(out, "{}", item(entry));
        }
        if hidden {
            let _ = writeln!(out, "\n</details>");
        }
    }
    out
}

fn item(entry: &Entry<'_>) -> String {
    let mut line = String::from("- ");
    if !entry.subject.is_empty() {
        let _ = write!(line, "`{}`: ", entry.subject);
    }
    line.push_str(&escape(&entry.text));
    if let Some(reach) = entry.reach() {
        let _ = write!(line, " <sub>{reach}</sub>");
    }
    line
}

fn rust(out: &mut String, diff: &Diff) {
    let all = diff.changes.iter().flat_map(|change| &change.rust);
    let breaking: Vec<&RustChange> = all.filter(|change| change.breaks).collect();
    if breaking.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n### Breaking in Rust ({})\n", breaking.len());
    if breaking.len() > OPEN {
        let count = breaking.len();
        let _ = writeln!(out, "<details><summary>{count} items</summary>\n");
        out.push_str(&rust_table(&breaking));
        let _ = writeln!(out, "\n</details>");
    } else {
        out.push_str(&rust_table(&breaking));
    }
}

/// Returns changes of items as a table.
fn rust_table(changes: &[&RustChange]) -> String {
    let mut out = "| Item | What happens | What to do |\n|---|---|---|\n".to_owned();
    for change in changes {
        out.push_str(&row(change));
        out.push('\n');
    }
    out
}

/// Returns a change of an item as a row of a table.
fn row(change: &RustChange) -> String {
    let item = change.from.as_ref().or(change.to.as_ref());
    let item = item.map_or("", String::as_str);
    let what = match (&change.before, &change.after) {
        (Some(before), Some(after)) => {
            format!("{}: `{before}` → `{after}`", change.kind.phrase())
        }
        _ => change.kind.phrase().to_owned(),
    };
    let instead = change.instead.as_deref().unwrap_or_default();
    format!("| `{item}` | {} | {} |", cell(&what), cell(instead))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// Escapes the markup in a string outside code: `<`, `*`, `_` and brackets are literal.
fn escape(text: &str) -> String {
    let mut out = String::new();
    let mut code = false;
    for letter in text.chars() {
        if letter == '`' {
            code = !code;
        }
        if !code && matches!(letter, '<' | '*' | '_' | '[' | ']' | '|') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
