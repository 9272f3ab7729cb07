//! A comparison as annotations that GitHub Actions reads from the log.

use comparison::{Diff, Wire};

use super::fold::entries;

/// One annotation per entry, on the line of the newer description where there is one.
pub fn github(diff: &Diff, expand: bool) -> String {
    let mut out = String::new();
    for entry in entries(diff, expand) {
        let level = match entry.wire {
            Wire::Breaking => "error",
            Wire::Warning => "warning",
            Wire::Safe => "notice",
        };
        let change = entry.changes.first();
        let spot = change.and_then(|change| change.to.as_ref().or(change.from.as_ref()));
        let subject = match entry.subject.as_str() {
            "" => String::new(),
            subject => format!("{subject}: "),
        };
        let title = format!("{} → {}: {}", diff.from, diff.to, entry.id);
        let text = format!("{subject}{}", entry.text);
        let (file, line) = spot.map_or(("", 1), |spot| (spot.file.as_str(), spot.line));
        out.push_str(&annotation(level, file, line, &title, &text));
    }
    for change in diff.changes.iter().flat_map(|change| &change.rust) {
        if change.breaks || change.is_silent() {
            let instead = change.instead.as_deref().unwrap_or_default();
            // The compiler reports the others.
            let level = if change.is_silent() {
                "error"
            } else {
                "warning"
            };
            out.push_str(&format!(
                "::{level} title={}::{}\n",
                property(&format!("{} → {}: Rust", diff.from, diff.to)),
                data(&format!("{}; {instead}", change.sentence())),
            ));
        }
    }
    out
}

/// An annotation on a line of a file.
pub(super) fn annotation(level: &str, file: &str, line: usize, title: &str, text: &str) -> String {
    format!(
        "::{level} file={},line={line},title={}::{}\n",
        property(file),
        property(title),
        data(text),
    )
}

/// The text of an annotation.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property of an annotation, in which two more characters have a meaning.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
