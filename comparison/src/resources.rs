//! The resource of each operation.

use std::collections::{BTreeMap, BTreeSet};

use codegen::ir::Api;
use codegen::openapi::anonymous;

/// The resources of the Rust API to which the operations of both sides belong.
#[derive(Debug)]
pub(super) struct Resources<'a> {
    /// The modules of each operation, keyed by the operation's key without names of path parameters.
    modules: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Resources<'a> {
    pub(super) fn new(sides: [Option<&'a Api>; 2]) -> Self {
        let mut modules: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for resource in sides.into_iter().flatten().flat_map(|api| &api.resources) {
            for operation in &resource.operations {
                let known = modules.entry(&operation.key).or_default();
                known.insert(&resource.module);
            }
        }
        Self { modules }
    }

    /// Returns the resources of operations, sorted and without duplicates. The resource of an operation without Rust
    /// code is the first segment of its path.
    pub(super) fn of(&self, operations: &[&str]) -> Vec<String> {
        let mut all: BTreeSet<&str> = BTreeSet::new();
        for key in operations {
            match self.modules.get(anonymous(key).as_str()) {
                Some(modules) => all.extend(modules),
                None => all.extend(segment(key)),
            }
        }
        all.into_iter().map(str::to_owned).collect()
    }
}

/// Returns the first segment of an operation's path.
fn segment(key: &str) -> Option<&str> {
    let (_, path) = key.split_once('/')?;
    path.split('/').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_without_rust_code_has_the_first_segment_of_its_path() {
        let resources = Resources::new([None, None]);
        let keys = ["GET /things/{id}", "POST /things", "GET /others"];
        assert_eq!(resources.of(&keys), ["others", "things"]);
        assert_eq!(resources.of(&[]), [""; 0]);
    }
}
