//! Generates the pages under `intercom-api/docs/`: the changes from each version to the next.

use std::fmt::Write;

use codegen::diagnostics::File;
use codegen::source::Node;
use comparison::{Diff, RustChange, Side, compare, mark_corrections};

use super::items;
use super::markdown::sections;
use super::sections::by_resource;

/// Returns one page for each pair of consecutive versions, with its path relative to the project's root. Each element
/// of `versions` is the side of a version and the version's description before corrections.
pub fn pages(versions: &[(Side<'_>, Node)]) -> Vec<File> {
    let mut files = Vec::new();
    for pair in versions.windows(2) {
        let [(old, before), (new, after)] = pair else {
            continue;
        };
        let (Some(from), Some(to)) = (old.api, new.api) else {
            continue;
        };
        let mut diff = compare(old, new);
        mark_corrections(&mut diff, [before, after]);
        let text = page(&diff, &from.module, &to.module);
        files.push(File {
            path: format!(
                "intercom-api/docs/{}",
                codegen::migration_file(old.label, new.label)
            ),
            text,
        });
    }
    files
}

fn page(diff: &Diff, from: &str, to: &str) -> String {
    let (old, new) = (&diff.from, &diff.to);
    let breaking = items::breaking(diff);
    let mut out = format!(
        "# From {old} to {new}\n\n\
         1. Turn the feature `{to}` on beside `{from}`: both versions can be used in one program.\n\
         2. Write `intercom_api::{to}` for `intercom_api::{from}`, one module of your program at a time.\n\
         3. Turn `{from}` off.\n\n\
         In a checkout of this project, `cargo xtask diff {old} {new} --used-in <your project>` lists the lines of your \
         program that the changes below touch, and `cargo xtask diff {old} {new} --expand` every fact by itself.\n",
    );
    // Writing to a `String` cannot fail.
    let silent: Vec<&RustChange> = diff.silent().collect();
    if !silent.is_empty() {
        out.push_str("\n## Rust code that compiles and behaves differently\n\n");
        for change in silent {
            let _ = writeln!(out, "{}", item(change, from));
        }
    }
    let _ = writeln!(out, "\n## Rust code that no longer compiles\n");
    if breaking.is_empty() {
        let _ = writeln!(
            out,
            "None: every item of `{from}` is in `{to}` with the same type."
        );
    } else {
        for change in breaking {
            let _ = writeln!(out, "{}", item(change, from));
        }
    }
    let _ = writeln!(out, "\n## What the API changes");
    out.push_str(&sections(&by_resource(diff, false), true, false));
    out.push_str("\n<!-- Written by `cargo xtask regen`. Do not edit. -->\n");
    out
}

/// Returns a list entry with an item and the item's replacement. With such long names, a table would be wider than a
/// page.
fn item(change: &RustChange, module: &str) -> String {
    let name = change.from.as_deref().unwrap_or_default();
    let prefix = format!("{module}::");
    let name = name.strip_prefix(&prefix).unwrap_or(name);
    let what = match items::forms(change) {
        Some(forms) => format!("{} ({forms})", change.kind.phrase()),
        None => change.kind.phrase().to_owned(),
    };
    let instead = change
        .instead
        .as_deref()
        .unwrap_or("there is nothing to do");
    format!("- `{name}`: {what}; {instead}")
}
