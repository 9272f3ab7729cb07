//! Every example of the published descriptions, read and written by the types of its version.
//!
//! The files come from the folder that `INTERCOM_DESCRIPTIONS` names; without it these tests say so and end.

#[path = "examples/answers.rs"]
mod answers;
#[path = "examples/bodies.rs"]
mod bodies;
#[path = "examples/errors.rs"]
mod errors;

use calls::{Caller, Version};
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
    let expected = |numbers: [usize; 4]| {
        Vec::from_iter(["2.11", "2.12", "2.13", "2.14"].into_iter().zip(numbers))
    };
    // Later versions come after these four.
    let first = |counts: Vec<(&'static str, usize)>| Vec::from_iter(counts.into_iter().take(4));
    assert_eq!(
        first(counts(Example::is_success)),
        expected([112, 122, 135, 150])
    );
    // 25 of these stand where the description has no schema: 5, 6, 6 and 8.
    assert_eq!(
        first(counts(Example::is_error)),
        expected([194, 203, 229, 275])
    );
    assert_eq!(
        first(counts(Example::is_body)),
        expected([108, 113, 120, 133])
    );
}
