//! Tests that every entry in `spec/retries.toml` names an existing operation. Except under `[job]`, the idempotency in
//! the entry must differ from the idempotency of the operation's method.

use std::collections::{BTreeMap, BTreeSet};

use codegen::ir::Idempotency;
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
    let mut found: BTreeMap<String, Idempotency> = BTreeMap::new();
    let spec = spec::load(workspace()).expect("a spec");
    let project = Project::read(&spec, &[]).expect("a sound spec");
    for Model { api, .. } in &project.models {
        for operation in api.resources.iter().flat_map(|one| &one.operations) {
            let Some(idempotency) = operation.idempotency else {
                continue;
            };
            let key = key(&operation.method, &operation.path);
            let by_method = operation.method != "POST" && operation.method != "PATCH";
            let departs = (idempotency == Idempotency::Idempotent) != by_method;
            assert!(
                departs || idempotency == Idempotency::Job,
                "{key} has the idempotency of its method"
            );
            found.insert(key, idempotency);
        }
    }
    let listed: BTreeSet<&str> = project.data.retries.keys().collect();
    assert_eq!(
        found.keys().map(String::as_str).collect::<BTreeSet<_>>(),
        listed
    );
}
