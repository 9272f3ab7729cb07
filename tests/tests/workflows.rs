//! Tests that the workflows under `.github/workflows` pin actions, limit permissions and running times, and run every
//! fuzz target.

use std::fs;

use serde_yaml::Value;
use tests::project::{files, workspace};

/// Returns the workflows, each with its file name.
fn workflows() -> Vec<(String, Value)> {
    let read = |(name, bytes): (String, Vec<u8>)| {
        let workflow = serde_yaml::from_slice(&bytes);
        let workflow = workflow.unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, workflow)
    };
    let found = files(&workspace().join(".github/workflows"));
    found.into_iter().map(read).collect()
}

/// Returns the jobs of a workflow, each with its name.
fn jobs(workflow: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let jobs = workflow["jobs"].as_mapping().expect("jobs");
    jobs.iter()
        .map(|(name, job)| (name.as_str().expect("a name"), job))
}

/// Returns whether an action is pinned to a commit. A commit is immutable, unlike a tag.
fn is_pinned(action: &str) -> bool {
    let commit = action.split_once('@').map(|(_, commit)| commit);
    commit.is_some_and(|it| it.len() == 40 && it.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[test]
fn actions_are_pinned_and_jobs_are_limited() {
    let mut faults = Vec::new();
    let mut actions = 0;
    for (file, workflow) in workflows() {
        if workflow.get("permissions").is_none() {
            faults.push(format!("{file}: no `permissions`"));
        }
        for (name, job) in jobs(&workflow) {
            if job.get("timeout-minutes").is_none() {
                faults.push(format!("{file}: {name}: no `timeout-minutes`"));
            }
            let steps = job["steps"].as_sequence().expect("steps");
            for action in steps.iter().filter_map(|step| step.get("uses")?.as_str()) {
                actions += 1;
                if !is_pinned(action) {
                    faults.push(format!("{file}: {name}: `{action}` is not pinned"));
                }
            }
        }
    }
    assert!(actions > 10, "{actions} uses of actions were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_tag_is_not_a_pin() {
    assert!(is_pinned("a/b@11bd71901bbe5b1630ceea73d27597364c9af683"));
    assert!(!is_pinned("a/b@v4"));
    assert!(!is_pinned("a/b"));
}

#[test]
fn every_fuzz_target_runs() {
    let workflows = workflows();
    let fuzz = workflows.iter().find(|(file, _)| file == "fuzz.yml");
    let (_, fuzz) = fuzz.expect("fuzz.yml");
    let targets = fuzz["jobs"]["fuzz"]["strategy"]["matrix"]["target"].as_sequence();
    let targets = targets.expect("targets").iter();
    let mut targets: Vec<&str> = targets.filter_map(Value::as_str).collect();
    targets.sort_unstable();
    let manifest = fs::read_to_string(workspace().join("fuzz/Cargo.toml")).expect("the manifest");
    let manifest: toml_edit::DocumentMut = manifest.parse().expect("a manifest is TOML");
    let programs = manifest["bin"].as_array_of_tables().expect("programs");
    let mut programs: Vec<&str> = programs
        .iter()
        .filter_map(|program| program["name"].as_str())
        .collect();
    programs.sort_unstable();
    assert_eq!(targets, programs);
}
