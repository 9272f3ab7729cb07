//! Tests that, for random descriptions, no fact is lost, no pass panics, and every generated file is valid Rust.

use std::cell::Cell;

use codegen::diagnostics::{Diagnostic, Level, render};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{TestCaseError, TestError};

use crate::passes::describe::{Description, descriptions, runner};
use crate::passes::{facts, normal, spec, unions};

/// The maximum number of reported errors.
const SHOWN: usize = 10;

/// Checks `total` random descriptions. At most one in five descriptions can be rejected, so that enough descriptions
/// are checked.
fn check(total: u32) {
    let workers = std::thread::available_parallelism().map_or(1, |count| count.get() as u32);
    let examined = std::thread::scope(|scope| {
        let workers =
            (0..workers).map(|seed| scope.spawn(move || examine(seed as u8, total / workers + 1)));
        let workers: Vec<_> = workers.collect();
        let parts = workers
            .into_iter()
            .map(|worker| worker.join().expect("the worker ends"));
        parts.collect::<Vec<_>>()
    });
    let faults: Vec<&str> = examined
        .iter()
        .flat_map(|(faults, _)| faults)
        .map(String::as_str)
        .collect();
    assert!(
        faults.is_empty(),
        "{} faults or more:\n{}",
        faults.len(),
        faults.join("\n\n")
    );
    let refused: u32 = examined.iter().map(|(_, refused)| refused).sum();
    assert!(refused * 5 < total, "{refused} of {total} were refused");
}

/// Returns the errors that were found with this seed, each with its smallest description, and the number of rejected
/// descriptions.
fn examine(seed: u8, count: u32) -> (Vec<String>, u32) {
    let mut runner = runner(seed, count);
    let mut faults = Vec::new();
    let refused = Cell::new(0);
    for number in 0..count {
        let description = descriptions().new_tree(&mut runner).expect("a description");
        let sound = |description: Description| match faults_of(&description) {
            Ok(was_refused) => {
                refused.set(refused.get() + u32::from(was_refused));
                Ok(())
            }
            Err(faults) => {
                let text = format!(
                    "{}\n{}",
                    normal(&description.document.to_string()),
                    faults.join("\n")
                );
                Err(TestCaseError::fail(text))
            }
        };
        if let Err(TestError::Fail(fault, _)) = runner.run_one(description, sound) {
            faults.push(format!("number {number} of seed {seed}:\n{fault}"));
            if faults.len() == SHOWN {
                break;
            }
        }
    }
    (faults, refused.get())
}

/// Returns whether the generator rejected a description, or else the errors that the checks of the results found.
fn faults_of(description: &Description) -> Result<bool, Vec<String>> {
    let spec = spec(&normal(&description.document.to_string()));
    let version = &spec.versions()[0];
    let (model, generated) = match codegen::generate(&spec, version) {
        Ok(generated) => generated,
        Err(found) => {
            let sound = |one: &Diagnostic| {
                let known = ["name-collision", "endless-type"].contains(&one.id)
                    || one.level == Level::Warning;
                known && !one.labels.is_empty() && !one.help.is_empty()
            };
            let refused =
                found.iter().any(|one| one.level == Level::Error) && found.iter().all(sound);
            return match refused {
                true => Ok(true),
                false => Err(vec![render(&found, spec.files())]),
            };
        }
    };
    let mut faults = facts::lost(description, &model.api);
    for warning in &model.warnings {
        let names: Vec<&str> = warning.message.split('`').collect();
        if warning.level != Level::Warning || names.get(1) == names.get(3) {
            faults.push(warning.message.clone());
        }
    }
    faults.extend(unions::misread(&model.api));
    for file in &generated.files {
        if let Err(error) = syn::parse_file(&file.text) {
            faults.push(format!("{} is not valid Rust: {error}", file.path));
        }
    }
    match faults.is_empty() {
        true => Ok(false),
        false => Err(faults),
    }
}

#[test]
fn nothing_of_a_random_description_is_lost() {
    check(60);
}

#[test]
#[ignore = "exhaustive: 10,000 random descriptions, or as many as RANDOM_DESCRIPTIONS says"]
fn nothing_of_many_random_descriptions_is_lost() {
    let count = std::env::var("RANDOM_DESCRIPTIONS").ok();
    let count = count.map_or(10_000, |count| {
        count.parse().expect("a number of descriptions")
    });
    check(count);
}

#[test]
fn random_descriptions_have_everything() {
    // Random descriptions without these parts would test too little.
    let mut runner = runner(0, 150);
    let random = (0..150).map(|_| {
        let tree = descriptions().new_tree(&mut runner).expect("a description");
        tree.current().document.to_string()
    });
    let all: String = random.collect();
    for part in [
        "\"oneOf\"",
        "\"anyOf\"",
        "\"allOf\"",
        "\"discriminator\"",
        "\"mapping\"",
        "\"nullable\"",
        "\"additionalProperties\"",
        "\"callbacks\"",
        "\"links\"",
        "\"headers\"",
        "\"cookie\"",
        "\"header\"",
        "\"deepObject\"",
        "\"multipart/form-data\"",
        "\"text/csv\"",
        "\"not\"",
        "\"4XX\"",
        "\"default\"",
        "größe",
        "\"self\"",
        "\"enum\":[1,2]",
        "\"required\":[\"g",
        "[{\"required\":",
        "#/components/responses/",
        "\"format\":\"uuid\"",
        "\"allOf\":[{\"type\":\"string\"}",
        "{\"type\":\"boolean\"}},\"type\":\"object\"},{",
    ] {
        assert!(all.contains(part), "no description has {part}");
    }
}
