//! What is committed is what `regen` writes, and nothing else.

use codegen::diagnostics::render;
use tests::project::{self, workspace};
use xtask::plan::changes;
use xtask::{regen, spec, versions};

#[test]
fn the_committed_tree_is_what_is_generated() {
    let spec = spec::load(workspace()).expect("spec/ can be read");
    let manifest = std::fs::read_to_string(workspace().join("intercom-api/Cargo.toml"));
    let plan = regen::plan(&spec, &manifest.expect("the manifest"), &[]).expect("a plan");
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
    let shipped = features.iter().filter(|(name, _)| name.starts_with("v2_"));
    assert_eq!(shipped.count(), versions.len());
    let default: Vec<&str> = features["default"]
        .as_array()
        .expect("a list of default features")
        .iter()
        .filter_map(|feature| feature.as_str())
        .filter(|feature| feature.starts_with("v2_"))
        .collect();
    assert_eq!(
        default,
        [versions.last().expect("a version").module.as_str()]
    );
}

#[test]
fn regen_itself_finds_nothing_to_do() {
    project::regen(workspace(), true);
}
