//! `spec/retries.toml` names operations that exist, and each of them departs from its method.

use std::collections::{BTreeMap, BTreeSet};

use codegen::ir::Repeat;
use codegen::{Model, Project};
use tests::project::workspace;
use xtask::spec;

fn key(method: &str, path: &str) -> String {
    let segments = path.split('/').map(|segment| match segment.find('{') {
        Some(at) => format!("{}{{}}", &segment[..at]),
        None => segment.to_owned(),
    });
    format!("{method} {}", segments.collect::<Vec<_>>().join("/"))
}

#[test]
fn every_entry_is_an_operation_that_departs() {
    let mut found: BTreeMap<String, Repeat> = BTreeMap::new();
    let spec = spec::load(workspace()).expect("a spec");
    let project = Project::read(&spec, &[]).expect("a sound spec");
    for Model { api, .. } in &project.models {
        for operation in api.resources.iter().flat_map(|one| &one.operations) {
            let Some(repeat) = operation.repeat else {
                continue;
            };
            let key = key(&operation.method, &operation.path);
            let by_method = operation.method != "POST" && operation.method != "PATCH";
            let departs = (repeat == Repeat::Safe) != by_method;
            assert!(
                departs || repeat == Repeat::Job,
                "{key} says what the rule says"
            );
            found.insert(key, repeat);
        }
    }
    let listed: BTreeSet<&str> = project.data.retries.keys().collect();
    assert_eq!(
        found.keys().map(String::as_str).collect::<BTreeSet<_>>(),
        listed
    );
}
