//! Tests that the published examples of successful responses decode and encode without loss.

use std::collections::{BTreeMap, BTreeSet};

use calls::Caller;
use tests::difference::{Comparison, RULES, Rule};
use tests::examples::Example;
use tests::spec;

use super::{client, versions};

#[test]
fn responses_round_trip() {
    let mut failures = Vec::new();
    let mut used: BTreeMap<Rule, usize> = BTreeMap::new();
    let mut read = 0;
    for (version, examples) in versions() {
        let client = client(version);
        for example in examples.iter().filter(|example| example.is_success()) {
            let mut comparison = Comparison::allowing(&RULES);
            let place = format!("{} {}", version.label, example.place());
            match recode(&*client, example) {
                Ok(value) => comparison.compare(&example.value, &value),
                Err(error) => failures.push(format!("{place}: {error}")),
            }
            let differences = comparison.differences.iter();
            failures.extend(differences.map(|difference| format!("{place}: {difference}")));
            for (rule, times) in comparison.used {
                *used.entry(rule).or_default() += times;
            }
            read += 1;
        }
    }
    println!("{read} responses decoded and encoded; rules used: {used:?}");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn recode(client: &dyn Caller, example: &Example) -> Result<serde_json::Value, String> {
    let index = client.find(&example.operation).ok_or("unknown operation")?;
    let status = example.code().ok_or("no status")?;
    let codec = client.codecs(index).response(status);
    let codec = codec.ok_or("the operation returns no document")?;
    // The codec decodes JSON, so the body of a text response becomes a JSON string.
    let document = example.value.to_string();
    (codec.recode)(document.as_bytes()).map_err(|error| error.to_string())
}

/// `contradictions.txt` lists each value in a published example that contradicts the value's own schema, one per line.
#[test]
fn strict_decoding_accepts_every_example_without_a_contradiction() {
    let mut found = BTreeSet::new();
    for (version, examples) in versions() {
        let client = client(version);
        for example in examples.iter().filter(|example| example.is_success()) {
            let index = client.find(&example.operation);
            let codec = index.zip(example.code());
            let codec = codec.and_then(|(index, status)| client.codecs(index).response(status));
            let mismatches =
                codec.map(|codec| (codec.mismatches)(example.value.to_string().as_bytes()));
            for mismatch in mismatches.into_iter().flatten() {
                let mismatch = anywhere(&mismatch.to_string());
                found.insert(format!(
                    "{} {}: {mismatch}",
                    version.label, example.operation
                ));
            }
        }
    }
    // If the published descriptions are not available, there are no examples to compare.
    if tests::published::descriptions().is_some() {
        let found: String = found.iter().map(|line| format!("{line}\n")).collect();
        expect_test::expect_file!["contradictions.txt"].assert_eq(&found);
    }
}

/// Records the contradictions between published examples and the examples' schemas in a snapshot, for review.
#[test]
fn contradicting_examples_are_listed() {
    let mut text = String::new();
    for ((version, examples), described) in versions().iter().zip(spec::versions()) {
        let client = client(version);
        let mut lines = BTreeSet::new();
        for example in examples.iter().filter(|example| example.is_success()) {
            let mut note = |what: &str| {
                lines.insert(format!("{} {}\n", example.operation, anywhere(what)));
            };
            let codecs = client
                .find(&example.operation)
                .map(|index| client.codecs(index));
            let codec = codecs.zip(example.code());
            let Some(codec) = codec.and_then(|(codecs, status)| codecs.response(status)) else {
                continue;
            };
            for mismatch in (codec.mismatches)(example.value.to_string().as_bytes()) {
                note(&mismatch.to_string());
            }
            for path in described.undeclared(&example.operation, &example.value) {
                note(&format!("{path}: not declared"));
            }
        }
        text.push_str(&format!("# {}\n", version.label));
        text.extend(lines);
    }
    if !text.is_empty() {
        insta::assert_snapshot!("contradictions", text);
    }
}

/// Removes the list indices from the path in a contradiction.
fn anywhere(path: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for character in path.chars() {
        inside = inside && character != ']';
        if !(inside && character.is_ascii_digit()) {
            text.push(character);
        }
        inside = inside || character == '[';
    }
    text
}
