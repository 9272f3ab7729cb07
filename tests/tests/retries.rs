//! `spec/retries.toml` names operations that exist, and each of them departs from its method.

use std::collections::BTreeMap;

use codegen::Retries;
use codegen::ir::Repeat;
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
    let mut listed = Retries::default();
    for version in spec::chosen(workspace(), &[]).expect("the versions") {
        let spec = spec::load(workspace(), &version).expect("a spec");
        listed = Retries::read(&spec.retries, 2).expect("the file is right");
        let (api, _) = codegen::build_ir(&spec).expect("an IR");
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
    assert_eq!(found, listed.operations);
}
