//! Replaces the names of versions on a page, in an example or in a source file.

use std::cmp::Ordering;

use anyhow::{Result, bail};
use codegen::Version;

use crate::current::Current;
use crate::versions;

/// The kind of a file. The kind determines the regions in which the names of versions are replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A Markdown page: replaces the modules of versions anywhere, and the labels of versions in code blocks. A
    /// `console` block is not changed, because the output in the block depends on the versions in the command.
    Page,
    /// An example: replaces the modules of versions anywhere.
    Example,
    /// A source file: replaces the modules of versions in the documentation.
    Source,
}

/// Returns the text with the current version in place of the newest named version, and with the version before the
/// current one in place of the other named version, if any.
///
/// # Errors
///
/// Fails if the text names more than two versions, because the replacements would be ambiguous.
pub(super) fn moved(path: &str, text: &str, kind: Kind, current: &Current<'_>) -> Result<String> {
    let mut named: Vec<&str> = Vec::new();
    for (line, region) in lines(text, kind) {
        if region != Region::Fixed {
            named.extend(split(line).filter(|word| is_module(word)));
        }
    }
    named.sort_by(|left, right| compare(right, left));
    named.dedup();
    if named.len() > 2 {
        bail!(
            "{path} names the versions {}: a page can name only the current version and the version before it",
            named.join(", ")
        );
    }
    let targets = [Some(current.version), current.previous];
    let pairs: Vec<(&str, &Version)> = named
        .into_iter()
        .zip(targets)
        .filter_map(|(old, new)| Some((old, new?)))
        .collect();
    let replaced = |word: &str, labels: bool| -> Option<&str> {
        pairs.iter().find_map(|(old, new)| {
            if word == *old {
                return Some(new.module.as_str());
            }
            (labels && word == label(old)).then_some(new.label.as_str())
        })
    };
    let mut moved = String::with_capacity(text.len());
    for (line, region) in lines(text, kind) {
        let parts = split(line).map(|part| match region {
            Region::Fixed => part,
            Region::Prose => replaced(part, false).unwrap_or(part),
            Region::Code => replaced(part, true).unwrap_or(part),
        });
        moved.extend(parts);
    }
    Ok(moved)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Region {
    Fixed,
    Prose,
    Code,
}

/// Returns the lines of a page, each with its line ending and its region. The region determines the names that are
/// replaced in the line.
fn lines(text: &str, kind: Kind) -> impl Iterator<Item = (&str, Region)> {
    let mut open: Option<Region> = None;
    let mut written = false;
    text.split_inclusive('\n').map(move |line| {
        let bare = line.trim();
        let region = match kind {
            Kind::Example => Region::Prose,
            Kind::Source if bare.starts_with("//!") || bare.starts_with("///") => Region::Prose,
            Kind::Source => Region::Fixed,
            Kind::Page => {
                if let Some(language) = bare.strip_prefix("```") {
                    open = match (open, language) {
                        (Some(_), _) => None,
                        (None, "console") => Some(Region::Fixed),
                        (None, _) => Some(Region::Code),
                    };
                }
                // A generated part is not changed here, because the whole part is written separately.
                written =
                    (written || bare.contains(super::WRITTEN)) && !bare.starts_with("<!-- end of ");
                match written {
                    true => Region::Fixed,
                    false => open.unwrap_or(Region::Prose),
                }
            }
        };
        (line, region)
    })
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '.'
}

/// Splits a line into words, and the characters between words. A word can contain dots.
fn split(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let word = is_word(first) && first != '.';
        let end = match word {
            true => rest.find(|letter| !is_word(letter)),
            false => rest.find(|letter| is_word(letter) && letter != '.'),
        };
        let part = &rest[..end.unwrap_or(rest.len())];
        // A dot at the end of a word ends a sentence, so the dot is not part of the word.
        let part = match word {
            true => part.trim_end_matches('.'),
            false => part,
        };
        rest = &rest[part.len()..];
        Some(part)
    })
}

/// Returns whether a word is the module of a version with a number: `v9_1`.
fn is_module(word: &str) -> bool {
    word.strip_prefix('v').is_some_and(|numbers| {
        numbers.contains('_')
            && numbers.split('_').all(|number| {
                !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
            })
    })
}

/// Returns the label of a module: `9.1` for `v9_1`.
fn label(module: &str) -> String {
    module.trim_start_matches('v').replace('_', ".")
}

fn compare(left: &str, right: &str) -> Ordering {
    versions::compare(&label(left), &label(right))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(label: &str) -> Version {
        Version {
            label: label.to_owned(),
            module: versions::module(label),
            description: 0,
        }
    }

    fn to_9_10(text: &str, kind: Kind) -> String {
        let (new, old) = (version("9.10"), version("9.9"));
        let current = Current {
            version: &new,
            previous: Some(&old),
        };
        let moved = moved("a page", text, kind, &current).expect("at most two versions");
        let again = super::moved("a page", &moved, kind, &current);
        assert_eq!(again.ok().as_deref(), Some(moved.as_str()), "moved twice");
        moved
    }

    #[test]
    fn modules_move_in_prose_and_code_and_labels_in_code() {
        let page = "Since 9.9 `v9_9` and v9_8::Client. See [9.8 to 9.9](9.8-to-9.9.md).\n```rust\nuse v9_9::x;\n\
                    x(v9_8, \"9.8\", 9.95);\n```\n<!-- output -->\n```text\n9.8 and 9.9.\n```\n";
        let moved = to_9_10(page, Kind::Page);
        assert_eq!(
            moved,
            "Since 9.9 `v9_10` and v9_9::Client. See [9.8 to 9.9](9.8-to-9.9.md).\n```rust\nuse v9_10::x;\n\
             x(v9_9, \"9.9\", 9.95);\n```\n<!-- output -->\n```text\n9.9 and 9.10.\n```\n"
        );
    }

    #[test]
    fn command_output_and_generated_parts_are_unchanged() {
        let page = "`v9_1`\n```console\n$ list 9.1\nv9_1::a, v8_1, v7_1\n```\n<!-- features: written by cargo xtask \
                    regen -->\n| `v8_8` |\n<!-- end of features -->\nv9_1\n";
        let moved = to_9_10(page, Kind::Page);
        assert_eq!(
            moved,
            page.replacen("`v9_1`", "`v9_10`", 1)
                .replace(">\nv9_1", ">\nv9_10")
        );
    }

    #[test]
    fn sources_move_in_their_documentation_only() {
        let source = "/// `v9_1`\n    //! v9_1\nuse v9_1; // v9_1\n";
        let moved = to_9_10(source, Kind::Source);
        assert_eq!(moved, "/// `v9_10`\n    //! v9_10\nuse v9_1; // v9_1\n");
        let example = to_9_10(
            "use v9_1::{a, b};\n// v9_1_to_v9_2 vivid_1 v9\n",
            Kind::Example,
        );
        assert_eq!(example, "use v9_10::{a, b};\n// v9_1_to_v9_2 vivid_1 v9\n");
    }

    #[test]
    fn a_page_of_three_versions_is_an_error() {
        let new = version("9.3");
        let current = Current {
            version: &new,
            previous: None,
        };
        let error = moved("a.md", "v9_1 v9_2 v9_3", Kind::Page, &current);
        let error = error.expect_err("three versions").to_string();
        assert!(
            error.contains("a.md") && error.contains("v9_3, v9_2, v9_1"),
            "{error}"
        );
        let alone = moved("a.md", "v9_1 and v9_2", Kind::Page, &current).expect("two");
        assert_eq!(alone, "v9_1 and v9_3");
    }
}
