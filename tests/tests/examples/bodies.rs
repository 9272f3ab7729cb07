//! Tests that the request types can represent the published examples of request bodies.

use codegen::openapi::anonymous;
use std::collections::BTreeMap;

use tests::difference::Comparison;
use tests::examples::Example;

use super::{client, versions};

/// A reason why a type cannot represent an example.
const NO_BODY: &str = "the whole body is null instead of an object; use a raw call to send no body";
const NULL_TEXT: &str = "the field cannot be null; an absent field has the same meaning";

/// The examples that the types of no version can represent, each with the path of the lost value and the reason.
const UNSAYABLE: [(&str, &str, &str); 3] = [
    (
        "POST /contacts/{}/companies body `bad_request`",
        "$",
        NO_BODY,
    ),
    (
        "POST /messages body `no_body_supplied_for_email_message`",
        "$.body",
        NULL_TEXT,
    ),
    (
        "POST /messages body `no_body_supplied_for_message`",
        "$.body",
        NULL_TEXT,
    ),
];

#[test]
fn bodies_round_trip() {
    let mut lost: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut read = 0;
    for (version, examples) in versions() {
        let client = client(version);
        for example in examples.iter().filter(|example| example.is_body()) {
            let place = format!("{} {}", version.label, example.place());
            let index = client.find(&example.operation);
            let codec = index.and_then(|index| client.codecs(index).body);
            let codec = codec.unwrap_or_else(|| panic!("{place}: the operation has no body"));
            // Allows no differences, because null and absent have different meanings in a request body.
            let mut comparison = Comparison::default();
            match (codec.recode)(&example.bytes()) {
                Ok(value) => comparison.compare(&example.value, &value),
                Err(error) => lost
                    .entry(place.clone())
                    .or_default()
                    .push(error.path().to_owned()),
            }
            for difference in comparison.differences {
                lost.entry(place.clone()).or_default().push(difference.path);
            }
            read += 1;
        }
    }
    for (place, path, reason) in UNSAYABLE {
        println!("{place}, {path}: {reason}");
        let known = |at: &str, paths: &[String]| anonymous(at).ends_with(place) && paths == [path];
        let count = lost.len();
        lost.retain(|at, paths| !known(at, paths));
        assert!(read == 0 || lost.len() < count, "{place} is no longer lost");
    }
    assert!(lost.is_empty(), "{lost:#?}");
    println!("{read} bodies read and written");
}

/// An example that a union decodes as a different alternative from the one that a caller would use.
const OTHER_ALTERNATIVE: &str = "POST /tags body `action_successful`";

#[test]
fn bodies_have_every_required_field() {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut rejected = 0;
    for (version, examples) in versions() {
        let client = client(version);
        // If a body has the same name as an error response, the body is an example of a request that the service
        // rejects.
        let rejects = |body: &Example| {
            let same = |other: &&Example| other.operation == body.operation && other.is_error();
            examples
                .iter()
                .filter(same)
                .any(|error| snake(&error.name) == body.name)
        };
        for example in examples.iter().filter(|example| example.is_body()) {
            let index = client.find(&example.operation);
            let codec = index.and_then(|index| client.codecs(index).body);
            let missing = codec.map(|codec| (codec.missing)(&example.bytes()));
            let missing = missing.unwrap_or_default();
            if missing.is_empty() || example.place().ends_with(OTHER_ALTERNATIVE) {
                continue;
            }
            if rejects(example) {
                rejected += 1;
                continue;
            }
            found.insert(format!("{} {}", version.label, example.place()), missing);
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    println!("{rejected} bodies that the service rejects lack required fields");
}

/// Converts the name of a response example to the form of a body's name: `bad_request` for `Bad Request`.
fn snake(name: &str) -> String {
    name.to_lowercase().replace(' ', "_")
}
