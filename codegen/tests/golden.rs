//! Small descriptions, one per feature of the format, and the files that the generator writes for each.
//!
//! `tests/tests/golden/<feature>/` has the description as `description.yaml`, with the code that it becomes. A test of the
//! package `tests` compiles the generated files. Paging styles in a `paging.toml` come after those of the workspace.
//!
//! The expected code has no comments, so that a changed sentence changes only `tests/tests/golden_docs.txt`, which has
//! one comment of every form.

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

/// A spec of the description in a folder. The name of the version has dots instead of the dashes of the folder.
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

/// The code of a generated file: without comments, except for the examples in its docs.
fn code(text: &str) -> String {
    let mut example = false;
    let mut code = String::new();
    for line in text.lines() {
        let words = line.trim_start();
        let docs = words.starts_with("//");
        let fence = docs && words.contains("```");
        if !docs || fence || example {
            let (kept, _) = line.split_once("] // ").unwrap_or((line, ""));
            let end = if kept.len() < line.len() { "]\n" } else { "\n" };
            code.push_str(kept);
            code.push_str(end);
        }
        example ^= fence;
    }
    code
}

/// The comments of a generated file, without examples.
fn comments(text: &str) -> impl Iterator<Item = &str> {
    let mut example = false;
    text.lines().map(str::trim_start).filter(move |line| {
        let fence = line.starts_with("//") && line.contains("```");
        example ^= fence;
        line.starts_with("//") && !fence && !example
    })
}

/// A comment without its names. Comments of one template have the same form.
fn form(comment: &str, label: &str) -> String {
    let comment = comment.replace(label, "").replace("https://", "`");
    let targets = |part: &str| match part
        .strip_prefix("](")
        .and_then(|part| part.split_once(')'))
    {
        Some((_, rest)) => rest.to_owned(),
        None => part.to_owned(),
    };
    let parts = comment.split('`').step_by(2).map(targets);
    let parts: Vec<String> = parts
        .filter(|part| !part.trim_matches([',', '[', ' ']).is_empty())
        .collect();
    parts
        .join("`")
        .chars()
        .filter(|letter| !letter.is_ascii_digit())
        .collect()
}

#[test]
fn descriptions_become_these_files() {
    let mut docs = String::new();
    let mut forms = BTreeSet::new();
    for folder in listed(&workspace().join("tests/tests/golden")) {
        let path = folder.join("description.yaml");
        let tree = source::parse(0, &read(&path)).and_then(|tree| normalize(&tree, Texts::Drop));
        let tree = tree.unwrap_or_else(|found| panic!("{}: {found:#?}", path.display()));
        expect_file![path].assert_eq(&tree.text());
        let spec = spec(&folder, tree.text());
        let (_, generated) = codegen::generate(&spec, &spec.versions()[0])
            .unwrap_or_else(|found| panic!("{}", render(&found, spec.files())));
        let mut expected = BTreeSet::from(["description.yaml", "paging.toml", "api.txt"]);
        expect_file![folder.join("api.txt")].assert_eq(&generated.summary);
        let name = folder.file_name().expect("a name").to_string_lossy();
        let label = &spec.versions()[0].label;
        for file in &generated.files {
            expect_file![folder.join(&file.path)].assert_eq(&code(&file.text));
            expected.insert(&file.path);
            for comment in comments(&file.text).filter(|comment| forms.insert(form(comment, label)))
            {
                docs.push_str(&format!("{name}/{}: {comment}\n", file.path));
            }
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
    let path = workspace().join("tests/tests/golden_docs.txt");
    expect_file![path].assert_eq(&docs);
}
