//! A comparison as annotations that GitHub Actions reads from the log.

use codegen::diff::{Diff, Wire};

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
        let place = spot.map_or(String::new(), |spot| {
            format!("file={},line={},", property(&spot.file), spot.line)
        });
        let subject = match entry.subject.as_str() {
            "" => String::new(),
            subject => format!("{subject}: "),
        };
        out.push_str(&format!(
            "::{level} {place}title={}::{}\n",
            property(&format!("{} → {}: {}", diff.from, diff.to, entry.id)),
            data(&format!("{subject}{}", entry.text)),
        ));
    }
    for change in diff.changes.iter().flat_map(|change| &change.rust) {
        if change.breaks {
            let instead = change.instead.as_deref().unwrap_or_default();
            out.push_str(&format!(
                "::warning title={}::{}\n",
                property(&format!("{} → {}: Rust", diff.from, diff.to)),
                data(&format!("{}; {instead}", change.sentence())),
            ));
        }
    }
    out
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
