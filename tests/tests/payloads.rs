//! Tests recorded values of the service that differ from the descriptions. In every version, strict decoding accepts
//! the values, each value decodes into a declared field, and no value is lost.
//!
//! In `payloads/responses.json`, `set` lists the JSON pointers of values that must be in a declared field, and `since`
//! is the first version that declares these fields.

use codegen::openapi::anonymous;
use std::path::Path;

use calls::Version;
use serde_json::Value;
use tests::difference::{Comparison, RULES};
use tests::shown::has_field;

fn rows() -> Vec<Value> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payloads/responses.json");
    let text = std::fs::read_to_string(file).expect("the file of payloads");
    serde_json::from_str(&text).expect("a list of payloads")
}

/// Returns the codec of a row's response in a version, or `None` if the version does not have the operation.
fn codec(version: &Version, row: &Value) -> Option<calls::Codec> {
    let client = (version.connect)("unused", "http://127.0.0.1:9").expect("a client");
    let key = row["operation"].as_str().expect("an operation");
    let index = (0..client.len()).find(|index| anonymous(client.key(*index)) == key)?;
    client.codecs(index).response(200)
}

/// Returns a message for each failure of a row in a version; `None` if the version does not have the operation.
fn faults(version: &Version, row: &Value) -> Option<Vec<String>> {
    let codec = codec(version, row)?;
    let place = format!("{}: {}", version.label, row["name"]);
    let bytes = row["value"].to_string();
    let mismatches = (codec.mismatches)(bytes.as_bytes());
    let mut faults: Vec<String> = mismatches
        .iter()
        .map(|one| format!("{place}: {one}"))
        .collect();
    let written = match (codec.recode)(bytes.as_bytes()) {
        Ok(written) => written,
        Err(error) => return Some(vec![format!("{place}: {error}")]),
    };
    let mut comparison = Comparison::allowing(&RULES);
    comparison.compare(&row["value"], &written);
    let differences = comparison.differences.iter();
    faults.extend(differences.map(|one| format!("{place}: {one}")));
    let shown = (codec.debug)(bytes.as_bytes());
    for pointer in row["set"].as_array().into_iter().flatten() {
        let pointer = pointer.as_str().expect("a pointer");
        let set = written
            .pointer(pointer)
            .is_some_and(|value| !value.is_null());
        if !set || !has_field(&shown, &row["value"], pointer) {
            faults.push(format!("{place}: nothing at {pointer}"));
        }
    }
    Some(faults)
}

#[test]
fn recorded_values_have_a_field_in_every_version() {
    let mut failures = Vec::new();
    for row in rows() {
        // If a row has no `since`, all versions are tested.
        let since = |version: &&Version| row["since"] != version.label;
        let first = calls::VERSIONS.iter().take_while(since).count();
        let all = calls::VERSIONS.iter().skip(first % calls::VERSIONS.len());
        let found: Vec<Vec<String>> = all.filter_map(|version| faults(version, &row)).collect();
        assert!(
            !found.is_empty(),
            "no version has the operation {}",
            row["operation"]
        );
        failures.extend(found.into_iter().flatten());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
