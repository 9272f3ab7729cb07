//! Formats a comparison as annotations that GitHub Actions reads from the log.

use std::path::Path;

use comparison::{Diff, Wire};

use super::fold::Fold;

/// The number of annotations of each level that GitHub shows for a step.
const MOST: usize = 10;

/// The levels, the most severe first.
const LEVELS: [&str; 3] = ["error", "warning", "notice"];

/// Returns one annotation per silent or breaking change of Rust code, and one per entry. The annotation of an entry is
/// on the line of the change in the newer description, or else in the older description. If a level has more
/// annotations than GitHub shows, the last annotation gives the number of the remaining annotations.
pub fn github(diff: &Diff, expand: bool) -> String {
    let mut all = Vec::new();
    for change in diff.changes.iter().flat_map(|change| &change.rust) {
        if change.breaks || change.is_silent() {
            let instead = change.instead.as_deref().unwrap_or_default();
            // A silent change is an error, because the compiler does not report the change.
            let level = match change.is_silent() {
                true => "error",
                false => "warning",
            };
            let line = format!(
                "::{level} title={}::{}\n",
                property(&format!("{} → {}: Rust", diff.from, diff.to)),
                data(&format!("{}; {instead}", change.sentence())),
            );
            all.push((level, line));
        }
    }
    for entry in Fold::new(diff, expand).entries(diff.changes.iter()) {
        let level = match entry.wire {
            Wire::Breaking => "error",
            Wire::Warning => "warning",
            Wire::Safe => "notice",
        };
        let change = entry.changes.first();
        let spot = change.and_then(|change| change.to.as_ref().or(change.from.as_ref()));
        let title = format!("{} → {}: {}", diff.from, diff.to, entry.id);
        let (file, line) = spot.map_or(("", 1), |spot| (spot.file.as_str(), spot.line));
        all.push((level, annotation(level, file, line, &title, &entry.line())));
    }
    limited(&all)
}

/// Limits the annotations of each level to ten. If a level has more annotations, the tenth annotation gives the number
/// of the remaining annotations.
pub(super) fn limited(all: &[(&'static str, String)]) -> String {
    let mut out = String::new();
    for level in LEVELS {
        let some: Vec<&String> = all
            .iter()
            .filter(|one| one.0 == level)
            .map(|one| &one.1)
            .collect();
        let shown = match some.len() > MOST {
            true => MOST - 1,
            false => some.len(),
        };
        out.extend(some.iter().take(shown).map(|line| line.as_str()));
        if let more @ 1.. = some.len() - shown {
            out.push_str(&format!(
                "::{level} title=cargo xtask diff::{more} more annotations; to list all changes, run `cargo xtask diff` without `--format github`\n"
            ));
        }
    }
    out
}

/// Returns the path of a file relative to the root of the repository, as GitHub expects. For a file in a git revision,
/// returns the path after the colon.
fn in_repository(file: &str) -> String {
    let path = Path::new(file);
    if !path.exists()
        && let Some((_, path)) = file.split_once(':')
    {
        return path.to_owned();
    }
    let Ok(whole) = path.canonicalize() else {
        return file.to_owned();
    };
    let root = whole
        .ancestors()
        .find(|folder| folder.join(".git").exists());
    let below = root.and_then(|root| whole.strip_prefix(root).ok());
    below.map_or_else(|| file.to_owned(), |below| below.display().to_string())
}

/// Returns an annotation on a line of a file.
pub(super) fn annotation(level: &str, file: &str, line: usize, title: &str, text: &str) -> String {
    format!(
        "::{level} file={},line={line},title={}::{}\n",
        property(&in_repository(file)),
        property(title),
        data(text),
    )
}

/// Escapes the message of an annotation.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property of an annotation, in which `:` and `,` are also special.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
