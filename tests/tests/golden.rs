//! Tests that the code generated from the descriptions in `golden/` compiles without warnings; `codegen/tests/golden.rs`
//! compares it.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::normal::{Texts, normalize};
use codegen::source;
use tests::build;
use tests::golden::entries;
use tests::project::{Project, paging_rules};
use xtask::versions;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Every golden description. The name of a version has dots instead of dashes.
fn features() -> Vec<(PathBuf, String, String)> {
    let folders = entries(&folder()).into_iter();
    let features = folders.map(|folder| {
        let name = folder.file_name().expect("a name").to_string_lossy();
        let label = name.replace('-', ".");
        let path = folder.join("description.yaml");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        (folder, label, text)
    });
    features.collect()
}

fn normal(text: &str) -> Result<String, String> {
    let tree = source::parse(0, text).and_then(|tree| normalize(&tree, Texts::Drop));
    tree.map(|normal| normal.text())
        .map_err(|found| format!("{found:#?}"))
}

/// The paging rules, with the styles that golden descriptions add.
fn paging<'a>(folders: impl Iterator<Item = &'a PathBuf>) -> String {
    let added = folders.filter_map(|folder| fs::read_to_string(folder.join("paging.toml")).ok());
    added.fold(paging_rules(), |rules, added| rules + "\n" + &added)
}

#[test]
#[ignore = "exhaustive: compiles and lints the files of every description"]
fn golden_files_compile_without_warnings() {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let project = Project::empty(room.join("golden"));
    build::prepare(&project);
    let features = features();
    let rules = paging(features.iter().map(|(folder, ..)| folder));
    project.write("spec/paging.toml", &rules);
    for (_, label, text) in &features {
        let normal = normal(text).unwrap_or_else(|found| panic!("{label}: {found}"));
        project.add(label, &normal);
    }
    project.regen();
    build::formatted(&project).unwrap_or_else(|said| panic!("rustfmt --check:\n{said}"));
    let lint = |arguments: &[&str]| build::lint(&project, &room.join("check"), arguments);
    lint(&["--all-features"]).unwrap_or_else(|said| panic!("with the client:\n{said}"));
    let modules = features.iter().map(|(_, label, _)| versions::module(label));
    let modules: Vec<String> = modules.collect();
    let alone = ["--no-default-features", "--features", &modules.join(",")];
    lint(&alone).unwrap_or_else(|said| panic!("types alone:\n{said}"));
}
