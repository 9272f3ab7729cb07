//! Formats a comparison as Markdown, for a pull request or a page of documentation.

use std::fmt::Write;

use comparison::{Diff, RustChange};

use super::View;
use super::fold::{Entry, shortened};
use super::items::{self, BREAKING, SILENT};
use super::sections::{Section, by_resource, by_verdict, headline, in_rust};

/// The maximum number of entries in a section; a longer section is collapsed.
const OPEN: usize = 30;

/// Returns the whole document. Without `expand`, the document is short enough for a comment on GitHub.
pub fn markdown(diff: &Diff, view: View, expand: bool) -> String {
    let silent: Vec<&RustChange> = diff.silent().collect();
    let silent = rust(SILENT, &silent);
    let breaking = rust(BREAKING, &items::breaking(diff));
    let headline = headline(diff);
    match view {
        View::Operation => {
            let changes = sections(&by_resource(diff, expand), true, true);
            format!("## {headline}\n{silent}{breaking}{changes}")
        }
        View::Kind => {
            let changes = sections(&by_verdict(diff, expand), false, true);
            format!("## {headline}\n{silent}{changes}{breaking}")
        }
        View::Rust => to_do(diff),
    }
}

/// Returns sections. With `verdicts`, each entry begins with its severity; with `details`, long sections are collapsed
/// with `<details>`.
pub(super) fn sections(all: &[Section<'_>], verdicts: bool, details: bool) -> String {
    // Writing to a `String` cannot fail.
    let mut out = String::new();
    for section in all {
        let _ = writeln!(out, "\n### {} ({})\n", section.name, section.counts);
        let items = section.entries.iter().map(|entry| item(entry, verdicts));
        let items: Vec<String> = items.collect();
        let items = format!("{}\n", items.join("\n"));
        out.push_str(&collapsed(
            &items,
            section.entries.len(),
            "entries",
            details,
        ));
    }
    out
}

/// Returns a part of the document. A part with many entries or rows is collapsed.
fn collapsed(text: &str, parts: usize, what: &str, details: bool) -> String {
    match details && parts > OPEN {
        true => format!("<details><summary>{parts} {what}</summary>\n\n{text}\n</details>\n"),
        false => text.to_owned(),
    }
}

fn item(entry: &Entry<'_>, verdict: bool) -> String {
    let mut line = String::from("- ");
    if verdict {
        let _ = write!(line, "**{}** ", entry.wire.word());
    }
    let subjects = entry.subjects.iter().map(|subject| format!("`{subject}`"));
    let subjects: Vec<String> = subjects.collect();
    if !subjects.is_empty() {
        let _ = write!(line, "{}: ", shortened(&subjects));
    }
    line.push_str(&escape(&entry.text));
    if let Some(reach) = entry.reach() {
        let _ = write!(line, " <sub>{reach}</sub>");
    }
    line
}

/// Returns the section with these changes of Rust items; empty if there are no changes.
fn rust(title: &str, changes: &[&RustChange]) -> String {
    let count = changes.len();
    match count {
        0 => String::new(),
        _ => {
            let table = collapsed(&table(changes), count, "items", true);
            format!("\n### {title} ({count})\n\n{table}")
        }
    }
}

/// Returns the changes that require an edit of Rust code, in the order of the items.
fn to_do(diff: &Diff) -> String {
    let text = in_rust(diff).unwrap_or_else(|| items::nothing(diff).to_owned());
    let modules = items::to_do(diff).into_iter();
    let parts = modules.map(|module| {
        let (name, count) = (module.name, module.items.len());
        format!("\n### {name} ({count})\n\n{}", table(&module.items))
    });
    let parts: String = parts.collect();
    format!("## {} → {}: {text}\n{parts}", diff.from, diff.to)
}

/// Returns changes of items as a table.
fn table(changes: &[&RustChange]) -> String {
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
    let what = match items::forms(change) {
        Some(forms) => format!("{}: {forms}", change.kind.phrase()),
        None => change.kind.phrase().to_owned(),
    };
    let verdict = items::verdict(change);
    let instead = change.instead.as_deref().unwrap_or_default();
    format!(
        "| `{item}` | {verdict}: {} | {} |",
        cell(&what),
        cell(instead)
    )
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
