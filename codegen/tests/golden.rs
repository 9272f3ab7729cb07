//! Small descriptions, one per feature of the format, and the exact files that each becomes.
//!
//! `tests/tests/golden/<feature>/description.yaml` is the description, with the expected files beside it; a test of the package
//! `tests` compiles them. Paging styles in a `paging.toml` come after those of the workspace.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::diagnostics::{File, render};
use codegen::normal::{Texts, normalize};
use codegen::{Spec, source};
use expect_test::expect_file;

use crate::files::{listed, read, workspace};

/// The paging styles of the workspace, without the entries for single operations.
fn paging() -> String {
    let text = read(&workspace().join("spec/paging.toml"));
    let end = text.find("[operations.").unwrap_or(text.len());
    text[..end].to_owned()
}

/// A spec of the description in a folder. The name of the version has dots where that of the folder has dashes.
fn spec(folder: &Path, description: String) -> Spec {
    let file = |path: &str, text: String| File {
        path: path.to_owned(),
        text,
    };
    let name = folder.file_name().expect("a name").to_string_lossy();
    let label = name.replace('-', ".");
    let mut spec = Spec::default();
    let description = file(&format!("spec/{label}.yaml"), description);
    spec.add_version(&label, &name.replace('-', "_"), description);
    let added = fs::read_to_string(folder.join("paging.toml")).unwrap_or_default();
    spec.add_data(file("spec/paging.toml", paging() + "\n" + &added));
    let jobs = read(&workspace().join("spec/jobs.toml"));
    spec.add_data(file("spec/jobs.toml", jobs));
    spec
}

#[test]
fn descriptions_become_these_files() {
    for folder in listed(&workspace().join("tests/tests/golden")) {
        let path = folder.join("description.yaml");
        let tree = source::parse(0, &read(&path)).and_then(|tree| normalize(&tree, Texts::Drop));
        let tree = tree.unwrap_or_else(|found| panic!("{}: {found:#?}", path.display()));
        expect_file![path].assert_eq(&tree.text());
        let spec = spec(&folder, tree.text());
        let (_, generated) = codegen::generate(&spec, &spec.versions()[0])
            .unwrap_or_else(|found| panic!("{}", render(&found, spec.files())));
        let mut expected = BTreeSet::from(["description.yaml", "paging.toml", "api.txt"]);
        expect_file![folder.join("api.txt")].assert_eq(&generated.api_text);
        for file in &generated.files {
            expect_file![folder.join(&file.path)].assert_eq(&file.text);
            expected.insert(&file.path);
        }
        for path in listed(&folder) {
            let name = path.file_name().expect("a name").to_string_lossy();
            let path = path.display();
            assert!(
                expected.contains(name.as_ref()),
                "{path} is not generated; delete it"
            );
        }
    }
}
