//! Tests that the types of each version decode and encode every example in the version's published description.
//!
//! The environment variable `INTERCOM_DESCRIPTIONS` names the folder of the published descriptions; if the variable is
//! not set, the tests are skipped.

mod bodies;
mod errors;
mod responses;

use calls::{Caller, Version};
use tests::counts::assert_counts;
use tests::examples::{self, Example};
use tests::published;

/// Returns the versions, each with the version's examples. If the published descriptions are not available, the list is
/// empty.
fn versions() -> Vec<(&'static Version, Vec<Example>)> {
    if published::descriptions().is_none() {
        return Vec::new();
    }
    let versions = calls::VERSIONS.iter();
    versions
        .filter_map(|version| Some((version, examples::of_version(version.label)?)))
        .collect()
}

/// Returns a client whose codecs are used, but which makes no calls.
fn client(version: &Version) -> Box<dyn Caller> {
    (version.connect)("unused", "http://127.0.0.1:9").expect("a client")
}

/// Returns the number of examples of one kind in each version.
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
