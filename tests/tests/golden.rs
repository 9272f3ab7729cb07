//! Small descriptions, one per feature of the format, and the exact generated files of each.
//!
//! `golden/<feature>/description.yaml` is the description, and the files beside it are generated from it. Paging styles
//! in a `paging.toml` come after those of the workspace.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::render;
use codegen::normal::{Texts, normalize};
use codegen::{Generated, source};
use expect_test::expect_file;
use tests::build;
use tests::golden::{alone, entries};
use tests::project::{Project, paging_rules};
use xtask::versions;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Every feature with its description. A version's name has dots where a folder's has dashes.
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

/// The rules for lists, with the styles that features add.
fn paging<'a>(folders: impl Iterator<Item = &'a PathBuf>) -> String {
    let added = folders.filter_map(|folder| fs::read_to_string(folder.join("paging.toml")).ok());
    added.fold(paging_rules(), |rules, added| rules + "\n" + &added)
}

fn generate(label: &str, text: &str, paging: &str) -> Result<Generated, String> {
    let spec = alone(label, text, paging);
    let generated = codegen::generate(&spec, &spec.versions()[0]);
    generated
        .map(|(_, generated)| generated)
        .map_err(|found| render(&found, spec.files()))
}

#[test]
fn descriptions_become_these_files() {
    for (folder, label, text) in features() {
        let normal = normal(&text).unwrap_or_else(|found| panic!("{label}:\n{found}"));
        expect_file![folder.join("description.yaml")].assert_eq(&normal);
        let generated = generate(&label, &normal, &paging([&folder].into_iter()))
            .unwrap_or_else(|found| panic!("{label}:\n{found}"));
        let files = generated.files.into_iter();
        let mut files: Vec<(String, String)> = files.map(|file| (file.path, file.text)).collect();
        files.push(("api.txt".to_owned(), generated.api_text));
        for (name, text) in &files {
            expect_file![folder.join(name)].assert_eq(text);
        }
        let names = files.iter().map(|(name, _)| name.as_str());
        let expected: BTreeSet<&str> = names.chain(["description.yaml", "paging.toml"]).collect();
        for path in entries(&folder) {
            let name = path.file_name().expect("a name").to_string_lossy();
            let path = path.display();
            assert!(
                expected.contains(name.as_ref()),
                "{path} is not generated; delete it"
            );
        }
    }
}

#[test]
#[ignore = "exhaustive: compiles and lints the files of every description"]
fn golden_files_compile_without_warnings() {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let project = Project::empty(room.join("golden"));
    build::furnish(&project);
    let features = features();
    let rules = paging(features.iter().map(|(folder, ..)| folder));
    project.write("spec/paging.toml", &rules);
    for (_, label, text) in &features {
        let normal = normal(text).unwrap_or_else(|found| panic!("{label}: {found}"));
        project.add(label, &normal);
    }
    project.regen();
    build::formatted(&project).unwrap_or_else(|said| panic!("cargo fmt --check:\n{said}"));
    let lint = |arguments: &[&str]| build::lint(&project, &room.join("check"), arguments);
    lint(&["--all-features"]).unwrap_or_else(|said| panic!("with the client:\n{said}"));
    let modules = features.iter().map(|(_, label, _)| versions::module(label));
    let modules: Vec<String> = modules.collect();
    let alone = ["--no-default-features", "--features", &modules.join(",")];
    lint(&alone).unwrap_or_else(|said| panic!("types alone:\n{said}"));
}
