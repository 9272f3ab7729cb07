//! Random descriptions: nothing is lost, nothing panics, and every file is Rust.

use std::ops::Range;

use codegen::diagnostics::{Level, render};

use crate::describe::Description;
use crate::{facts, normal, spec, unions};

/// Checks the descriptions of these seeds. At most one in five may be refused: a check of nothing would find nothing.
fn check(seeds: Range<u64>) {
    let total = seeds.end - seeds.start;
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let (mut faults, mut refused) = (Vec::new(), 0);
    std::thread::scope(|scope| {
        let parts = (0..workers).map(|first| {
            let seeds = seeds.clone().skip(first).step_by(workers);
            scope.spawn(move || examine(seeds))
        });
        let parts: Vec<_> = parts.collect();
        for part in parts {
            let (found, count) = part
                .join()
                .expect("no description makes the generator panic");
            faults.extend(found);
            refused += count;
        }
    });
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert!(refused * 5 < total, "{refused} of {total} were refused");
}

/// What is wrong with the descriptions of these seeds, and how many were refused.
fn examine(seeds: impl Iterator<Item = u64>) -> (Vec<String>, u64) {
    let mut faults = Vec::new();
    let mut refused = 0;
    for seed in seeds {
        let description = Description::random(seed);
        let text = normal(&description.document.to_string());
        let spec = spec(&text);
        let generated = match codegen::generate(&spec) {
            Ok(generated) => generated,
            Err(found) => {
                refused += 1;
                let sound = |one: &codegen::diagnostics::Diagnostic| {
                    let known = ["name-collision", "endless-type"].contains(&one.id)
                        || one.level == Level::Warning;
                    known && !one.places.is_empty() && !one.help.is_empty()
                };
                if !found.iter().any(|one| one.level == Level::Error) || !found.iter().all(sound) {
                    faults.push(format!("{seed}: {}", render(&found, &spec.files())));
                }
                continue;
            }
        };
        let lost = facts::lost(&description, &generated.api);
        faults.extend(lost.iter().map(|fact| format!("{seed}: {fact} is lost")));
        for warning in &generated.warnings {
            let names: Vec<&str> = warning.message.split('`').collect();
            if warning.level != Level::Warning || names.get(1) == names.get(3) {
                faults.push(format!("{seed}: {}", warning.message));
            }
        }
        let wrong = unions::misread(&generated.api);
        faults.extend(wrong.iter().map(|one| format!("{seed}: {one}")));
        for file in &generated.files {
            if let Err(error) = syn::parse_file(&file.text) {
                faults.push(format!("{seed}: {} is no Rust: {error}", file.path));
            }
        }
    }
    (faults, refused)
}

#[test]
fn nothing_of_a_random_description_is_lost() {
    check(0..150);
}

#[test]
#[ignore = "exhaustive: 10,000 random descriptions"]
fn nothing_of_many_random_descriptions_is_lost() {
    check(1_000..11_000);
}

#[test]
fn random_descriptions_have_everything() {
    // The generator of descriptions would find nothing if it made nothing.
    let all: String = (0..150)
        .map(|seed| Description::random(seed).document.to_string())
        .collect();
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
    ] {
        assert!(all.contains(part), "no description has {part}");
    }
}
