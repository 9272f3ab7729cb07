//! Every example of the published descriptions, read and written by the types of its version.
//!
//! The files come from the folder that `INTERCOM_DESCRIPTIONS` names; without it these tests say so and end.

mod answers;
mod bodies;
mod errors;

use calls::{Caller, Version};
use tests::counts::assert_counts;
use tests::examples::{self, Example};
use tests::published;

/// The versions with their examples; nothing where nobody has the files.
fn versions() -> Vec<(&'static Version, Vec<Example>)> {
    if published::descriptions().is_none() {
        return Vec::new();
    }
    let versions = calls::VERSIONS.iter();
    versions
        .filter_map(|version| Some((version, examples::of_version(version.label)?)))
        .collect()
}

/// A client that is not used to call anything.
fn client(version: &Version) -> Box<dyn Caller> {
    (version.connect)("unused", "http://127.0.0.1:9").expect("a client")
}

/// How many of each version's examples are of a kind.
fn counts(kind: fn(&Example) -> bool) -> Vec<(&'static str, usize)> {
    let count = |examples: &[Example]| examples.iter().filter(|example| kind(example)).count();
    let versions = versions().into_iter();
    versions
        .map(|(version, examples)| (version.label, count(&examples)))
        .collect()
}

#[test]
fn all_examples_are_found() {
    if published::descriptions().is_none() {
        return;
    }
    assert_counts("examples-of-successes", counts(Example::is_success));
    assert_counts("examples-of-errors", counts(Example::is_error));
    assert_counts("examples-of-bodies", counts(Example::is_body));
}
