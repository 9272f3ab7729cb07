//! Formats the body of a pull request, and the report for a terminal.

use std::fmt::Write;

use comparison::Diff;

use super::decisions::Decision;
use super::release::{self, Effect};
use crate::diff;

/// The maximum size of a pull request body, in bytes. GitHub accepts 65,536 characters, and a character is at least one
/// byte.
pub(super) const LIMIT: usize = 65_000;

/// The maximum size of the list of decisions in the body, in bytes.
const DECISIONS: usize = 25_000;

/// The result for one version.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) version: String,
    /// The outcome, such as `new` or `changed`.
    pub(super) outcome: &'static str,
    /// The reason for the outcome, or a note; empty if there is none.
    pub(super) note: String,
}

/// An imported version, and the changes of the version.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) version: String,
    pub(super) is_new: bool,
    /// The comparison with the previous version, or with the older description of the same version; `None` for the
    /// first version.
    pub(super) diff: Option<Diff>,
    pub(super) effect: Effect,
}

/// The information that the report of an update contains.
#[derive(Debug)]
pub(super) struct Facts {
    /// The repository, and the commit that was read.
    pub(super) source: String,
    pub(super) rows: Vec<Row>,
    pub(super) changes: Vec<Change>,
    pub(super) decisions: Vec<Decision>,
    /// The version number of the crate.
    pub(super) release: String,
    /// The files and lines that state the version of the crate.
    pub(super) release_places: Vec<(String, usize)>,
}

impl Facts {
    pub(super) fn effect(&self) -> Effect {
        let effects = self.changes.iter().map(|change| change.effect);
        effects.max().unwrap_or(Effect::None)
    }
}

/// Returns the sentence about the version number of the next release.
fn release(facts: &Facts) -> String {
    let now = &facts.release;
    let effect = facts.effect();
    let of = |wanted: Effect| {
        let versions = facts.changes.iter().filter(|one| one.effect == wanted);
        let versions: Vec<&str> = versions.map(|one| one.version.as_str()).collect();
        versions.join(", ")
    };
    let why = match effect {
        Effect::None => {
            return format!(
                "`intercom-api` {now} needs no release: the code of the crate does not change."
            );
        }
        Effect::Compatible => format!("the changes of {} are compatible", of(effect)),
        Effect::Breaking => format!("public items of {} are changed or removed", of(effect)),
    };
    let Some(next) = release::next(now, effect) else {
        return format!(
            "`intercom-api` is {now}, which does not have the form 1.2.3: {why}; choose the next version by hand."
        );
    };
    let places: Vec<String> = facts
        .release_places
        .iter()
        .map(|(file, line)| format!("`{file}:{line}`"))
        .collect();
    format!(
        "`intercom-api` {now} → **{next}**, unless the version was raised after the last release: {why}. Edit {}.",
        places.join(" and ")
    )
}

/// Returns the body of a pull request, at most [`LIMIT`] bytes.
pub(super) fn pull_request(facts: &Facts) -> String {
    let mut out = format!("# API descriptions of {}\n\n", facts.source);
    // Writing to a `String` cannot fail.
    out.push_str("| Version | Result | Breaking | Warnings | Safe | Rust items that break |\n|---|---|---|---|---|---|\n");
    for row in &facts.rows {
        let change = facts.changes.iter().find(|one| one.version == row.version);
        let counts = change.and_then(|change| change.diff.as_ref());
        let counts = counts.map_or(" | | |".to_owned(), counts_of);
        let note = if row.note.is_empty() {
            String::new()
        } else {
            format!(": {}", row.note)
        };
        let note = note.replace('|', "\\|");
        let _ = writeln!(
            out,
            "| {} | {}{note} | {counts} |",
            row.version, row.outcome
        );
    }
    let _ = writeln!(out, "\n## The next release\n\n{}", release(facts));
    let _ = writeln!(out, "\n## Decisions ({})\n", facts.decisions.len());
    let lines = facts.decisions.iter();
    let lines: String = lines
        .map(|one| format!("- [ ] `{}:{}`: {}\n", one.file, one.line, sentence(one)))
        .collect();
    out.push_str(&shortened(
        &lines,
        DECISIONS,
        "the output of `cargo xtask update` lists all decisions",
    ));
    let sections = facts
        .changes
        .iter()
        .filter(|one| one.diff.is_some())
        .count();
    // The remaining space is divided equally among the remaining sections, so that later sections can use the space
    // that a short section does not need.
    let mut left = sections;
    for change in &facts.changes {
        let Some(diff) = &change.diff else {
            let _ = writeln!(out, "\n## {}\n\nThe first version.", change.version);
            continue;
        };
        let title = match change.is_new {
            true => format!("\n## {}, compared with {}\n\n", change.version, diff.from),
            false => format!("\n## {}, changed\n\n", change.version),
        };
        out.push_str(&title);
        let share = LIMIT.saturating_sub(out.len() + left * 200) / left.max(1);
        let more = match change.is_new {
            true => format!(
                "`cargo xtask diff {} {}` shows all changes",
                diff.from, diff.to
            ),
            false => format!(
                "the difference of `spec/api/{}.txt` shows all changes",
                change.version
            ),
        };
        // The heading of the comparison is one level below the heading of the version.
        let text = diff::markdown(diff, diff::View::Operation, false).replace("\n### ", "\n#### ");
        out.push_str(&shortened(&text.replacen("## ", "### ", 1), share, &more));
        left -= 1;
    }
    out
}

/// Returns the text of a decision, which begins with the versions to which the decision applies.
fn sentence(one: &Decision) -> String {
    match one.versions.as_slice() {
        [] => one.text.clone(),
        versions => format!("{}: {}", versions.join(", "), one.text),
    }
}

fn counts_of(diff: &Diff) -> String {
    let items = diff.changes.iter().flat_map(|change| &change.rust);
    let items = items.filter(|item| item.breaks).count();
    let [breaking, warnings, safe] = diff::numbers(diff.changes.iter());
    format!("{breaking} | {warnings} | {safe} | {items}")
}

/// Returns the first lines of a string, at most `limit` bytes. If lines are omitted, a last line contains the number of
/// omitted lines, and `more`, which explains where to find the omitted lines.
fn shortened(text: &str, limit: usize, more: &str) -> String {
    if text.len() <= limit {
        return text.to_owned();
    }
    // Reserves space for the last line and for the end of a `<details>` element.
    let limit = limit.saturating_sub(more.len() + 60);
    let mut kept = String::new();
    let mut lines = text.lines();
    for line in lines.by_ref() {
        if kept.len() + line.len() + 1 > limit {
            break;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    let left = 1 + lines.count();
    if kept.matches("<details>").count() > kept.matches("</details>").count() {
        kept.push_str("\n</details>\n");
    }
    let lines = if left == 1 { "line" } else { "lines" };
    format!("{kept}\n… and {left} more {lines}: {more}\n")
}

/// Returns the report for a terminal.
pub(super) fn report(facts: &Facts) -> String {
    let mut out = format!("{}\n", facts.source);
    // Writing to a `String` cannot fail.
    for row in &facts.rows {
        let note = if row.note.is_empty() {
            String::new()
        } else {
            format!(": {}", row.note)
        };
        let _ = writeln!(out, "{}: {}{note}", row.version, row.outcome);
    }
    if facts.changes.is_empty() {
        out.push_str("nothing to import\n");
        return out;
    }
    for change in &facts.changes {
        if let Some(diff) = &change.diff {
            let _ = writeln!(out, "{}", diff::headline(diff));
        }
    }
    let _ = writeln!(out, "\n{}", release(facts).replace("**", ""));
    if !facts.decisions.is_empty() {
        let _ = writeln!(out, "\ndecisions: {}", facts.decisions.len());
    }
    for one in &facts.decisions {
        let _ = writeln!(out, "{}:{}: {}", one.file, one.line, sentence(one));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(decisions: usize, effect: Effect) -> Facts {
        Facts {
            source: "a at b".to_owned(),
            rows: vec![Row {
                version: "9.1".to_owned(),
                outcome: "changed",
                note: "a | b".to_owned(),
            }],
            changes: vec![Change {
                version: "9.1".to_owned(),
                is_new: false,
                diff: None,
                effect,
            }],
            decisions: (0..decisions)
                .map(|line| Decision::new("spec/names.toml", line, "a name ".repeat(20)))
                .collect(),
            release: "0.1.0".to_owned(),
            release_places: vec![("intercom-api/Cargo.toml".to_owned(), 3)],
        }
    }

    #[test]
    fn a_text_stays_below_the_limit_and_says_how_much_it_leaves_out() {
        let text = pull_request(&facts(2000, Effect::Breaking));
        assert!(text.len() < LIMIT, "{}", text.len());
        assert!(text.contains("## Decisions (2000)"), "{text}");
        assert!(text.contains("more lines: the output of `cargo xtask update`"));
        assert!(pull_request(&facts(1, Effect::Breaking)).contains("a \\| b"));
    }

    #[test]
    fn a_part_that_is_shown_on_demand_is_closed() {
        let text = format!("<details>\n{}</details>\n", "- a\n".repeat(100));
        assert_eq!(shortened(&text, 1000, "see b"), text);
        let short = shortened(&text, 200, "see b");
        assert!(short.len() <= 200, "{}", short.len());
        assert!(short.contains("</details>"), "{short}");
        let kept = short.matches("- a").count();
        assert!(
            short.contains(&format!("and {} more lines: see b", 101 - kept)),
            "{short}"
        );
    }

    #[test]
    fn the_release_follows_from_the_effect() {
        let sentence = |effect| release(&facts(0, effect));
        assert!(sentence(Effect::Breaking).contains("0.1.0 → **0.2.0**"));
        assert!(sentence(Effect::Compatible).contains("0.1.0 → **0.1.1**"));
        assert!(sentence(Effect::None).contains("needs no release"));
        assert!(sentence(Effect::Breaking).contains("`intercom-api/Cargo.toml:3`"));
    }
}
