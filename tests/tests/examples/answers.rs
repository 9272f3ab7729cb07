//! Examples of successful answers: decoding and encoding them loses nothing.

use std::collections::{BTreeMap, BTreeSet};

use calls::Caller;
use tests::difference::{Comparison, RULES, Rule};
use tests::examples::Example;
use tests::spec;

use super::{client, versions};

#[test]
fn answers_encode_to_what_they_were_decoded_from() {
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
    println!("{read} answers read and written; rules used: {used:?}");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn recode(client: &dyn Caller, example: &Example) -> Result<serde_json::Value, String> {
    let index = client.find(&example.operation).ok_or("no such operation")?;
    let status = example.code().ok_or("no status")?;
    let codec = client.codecs(index).answer(status);
    let codec = codec.ok_or("the operation answers no document")?;
    // A text answer is its body as it is; the codec reads JSON.
    let document = example.value.to_string();
    (codec.recode)(document.as_bytes()).map_err(|error| error.to_string())
}

/// The published examples whose values contradict their own schemas, a line each.
const CONTRADICTIONS: &str = include_str!("contradictions.txt");

#[test]
fn strict_decoding_accepts_every_example_without_a_contradiction() {
    let mut found = BTreeSet::new();
    for (version, examples) in versions() {
        let client = client(version);
        for example in examples.iter().filter(|example| example.is_success()) {
            let index = client.find(&example.operation);
            let codec = index.zip(example.code());
            let codec = codec.and_then(|(index, status)| client.codecs(index).answer(status));
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
    // Without the published descriptions there is nothing to find.
    if tests::published::descriptions().is_some() {
        let listed: BTreeSet<String> = CONTRADICTIONS.lines().map(str::to_owned).collect();
        assert_eq!(found, listed);
    }
}

/// Where the published examples depart from their own description, so that a reviewer sees it.
#[test]
fn departures_are_known() {
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
            let Some(codec) = codec.and_then(|(codecs, status)| codecs.answer(status)) else {
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
        insta::assert_snapshot!("departures", text);
    }
}

/// The path of a departure without the positions in lists.
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
