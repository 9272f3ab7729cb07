//! Tests that the committed generated files are exactly the files that `regen` writes.

use codegen::diagnostics::render;
use tests::project::workspace;
use xtask::plan::changes;
use xtask::{regen, spec, versions};

/// Fails with a list of the missing, extra and changed files, including pages and manifests.
#[test]
fn the_committed_tree_is_what_is_generated() {
    let spec = spec::load(workspace()).expect("spec/ can be read");
    let plan = regen::plan(workspace(), &spec, &[]).expect("a plan");
    let planned = plan.unwrap_or_else(|found| panic!("{}", render(&found, spec.files())));
    let changes = changes(&planned.plan, workspace()).expect("the tree can be read");
    let stale: Vec<String> = changes
        .iter()
        .map(|change| format!("{} {}", change.verb(), change.path.display()))
        .collect();
    assert!(stale.is_empty(), "run `cargo xtask regen`: {stale:#?}");
}

#[test]
fn the_crate_has_a_feature_for_every_version() {
    let path = workspace().join("intercom-api/Cargo.toml");
    let text = std::fs::read_to_string(path).expect("the crate's manifest");
    let manifest: toml_edit::DocumentMut = text.parse().expect("the manifest is TOML");
    let features = manifest["features"]
        .as_table()
        .expect("a table of features");
    let versions = versions::load(workspace()).expect("the record of versions");
    for version in &versions {
        let enables = features
            .get(&version.module)
            .and_then(|feature| feature.as_array());
        let enables = enables.unwrap_or_else(|| panic!("no feature {}", version.module));
        assert!(
            enables.is_empty(),
            "{} enables something else",
            version.module
        );
    }
    let modules: Vec<&str> = versions.iter().map(|known| known.module.as_str()).collect();
    let default = features["default"].as_array().expect("a list");
    for feature in default.iter().filter_map(|feature| feature.as_str()) {
        assert!(!modules.contains(&feature), "{feature} is on by default");
    }
}
