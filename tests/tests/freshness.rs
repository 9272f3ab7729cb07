//! What is committed is what `regen` writes, and nothing else.

use std::collections::BTreeMap;

use codegen::{Webhooks, generate};
use comparison::Side;
use tests::project::{files, regen, workspace};
use xtask::diff::pages;
use xtask::{mock, spec, versions};

/// Every generated file of the workspace, by path from its root, written in memory.
fn generated() -> BTreeMap<String, String> {
    let mut expected = BTreeMap::new();
    let mut modules = Vec::new();
    let mut sides = Vec::new();
    let versions = versions::load(workspace()).expect("the record of versions");
    expected.insert(format!("{}/mod.rs", mock::FOLDER), mock::module(&versions));
    let webhooks = spec::webhooks(workspace()).expect("the topics");
    let webhooks = Webhooks::read(&webhooks, 0).expect("sound topics");
    for version in versions {
        let spec = spec::load(workspace(), &version).expect("the spec is read");
        let generated = generate(&spec).unwrap_or_else(|found| panic!("{found:#?}"));
        expected.insert(
            format!("{}/{}.json", mock::FOLDER, version.version),
            mock::table(&version, &generated, &webhooks),
        );
        for file in &generated.files {
            let path = format!(
                "intercom-api/src/generated/{}/{}",
                version.module, file.path
            );
            expected.insert(path, file.text.clone());
        }
        expected.insert(
            format!("spec/api/{}.txt", version.version),
            generated.api_text.clone(),
        );
        modules.push((version.version.clone(), version.module.clone()));
        sides.push((version.version, spec.files(), generated));
    }
    let sides: Vec<Side<'_>> = sides
        .iter()
        .map(|(label, files, generated)| Side {
            label,
            tree: &generated.tree,
            files,
            api: Some(&generated.api),
        })
        .collect();
    for page in pages(&sides) {
        expected.insert(page.path, page.text);
    }
    let list = codegen::versions_module(&modules);
    expected.insert("intercom-api/src/generated/mod.rs".to_owned(), list);
    let webhooks = xtask::spec::webhooks(workspace()).expect("spec/webhooks.yaml");
    let topics = codegen::topics_module(&webhooks).expect("the topics");
    expected.insert("intercom-api/src/generated/topics.rs".to_owned(), topics);
    expected
}

#[test]
fn the_committed_tree_is_what_is_generated() {
    let mut committed = BTreeMap::new();
    for folder in [
        "intercom-api/src/generated",
        "intercom-api/docs",
        "spec/api",
        mock::FOLDER,
    ] {
        for (path, bytes) in files(&workspace().join(folder)) {
            let text = String::from_utf8(bytes).expect("generated files are text");
            committed.insert(format!("{folder}/{path}"), text);
        }
    }
    let expected = generated();
    let missing: Vec<_> = expected
        .keys()
        .filter(|path| !committed.contains_key(*path))
        .collect();
    let extra: Vec<_> = committed
        .keys()
        .filter(|path| !expected.contains_key(*path))
        .collect();
    let stale: Vec<_> = expected
        .iter()
        .filter(|(path, text)| {
            committed
                .get(*path)
                .is_some_and(|committed| committed != *text)
        })
        .map(|(path, _)| path)
        .collect();
    assert!(
        missing.is_empty() && extra.is_empty() && stale.is_empty(),
        "run `cargo xtask regen`\nmissing: {missing:#?}\nextra: {extra:#?}\nstale: {stale:#?}"
    );
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
    regen(workspace(), true);
}
