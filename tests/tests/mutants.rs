//! Descriptions that the generator never saw: copies of 2.14 with more, less and other things in them.
//!
//! `mutants/<name>.yaml` is merged into 2.14: mappings key by key, where null takes a key away. Each is imported
//! with the fixups and names of the repository as they are, and all of them compile in one crate.

use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::{Mapping, Value};
use tests::golden::entries;
use tests::project::{Project, workspace};
use tests::{build, published};
use xtask::{import, regen};

/// The published description where there is one, or else its normal form.
fn original() -> Value {
    let published = published::descriptions().map(|folder| folder.join("2.14.yaml"));
    let path = published.unwrap_or_else(|| workspace().join("spec/2.14.yaml"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_yaml::from_str(&text).expect("2.14 is YAML")
}

/// The mutants with the version that each becomes: 3.1, 3.2 and so on.
fn mutants() -> Vec<(String, String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mutants");
    let paths = entries(&folder).into_iter().enumerate();
    let mutants = paths.map(|(index, path)| {
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("the mutant");
        let changes = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, format!("3.{}", index + 1), changes)
    });
    mutants.collect()
}

fn merge(into: &mut Value, changes: &Value) {
    match (into, changes) {
        (Value::Mapping(into), Value::Mapping(changes)) => {
            for (key, change) in changes {
                if change.is_null() {
                    assert!(
                        into.remove(key).is_some(),
                        "{key:?} is not there to be taken away"
                    );
                } else {
                    let missing = || Value::Mapping(Mapping::new());
                    merge(into.entry(key.clone()).or_insert_with(missing), change);
                }
            }
        }
        (Value::Sequence(into), Value::Sequence(changes)) => into.extend(changes.iter().cloned()),
        (into, changes) => *into = changes.clone(),
    }
}

fn room() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).to_owned()
}

#[test]
fn mutants_import_generate_and_compile() {
    let project = Project::like_workspace(room().join("mutants"));
    build::furnish(&project);
    let names = project.read("spec/names.toml");
    let fixups = listing(&project, "2.14");
    let original = original();
    let mutants = mutants();
    assert!(mutants.len() >= 10);
    for (name, label, changes) in &mutants {
        let mut mutant = original.clone();
        merge(&mut mutant, changes);
        let text = serde_yaml::to_string(&mutant).expect("a mutant is YAML");
        project.write(&format!("{name}.yaml"), &text);
        let args = import::Args {
            version: label.clone(),
            from: project
                .root()
                .join(format!("{name}.yaml"))
                .display()
                .to_string(),
            revision: None,
            keep_docs: false,
        };
        let imported = import::import(project.root(), &args).expect("import runs");
        imported.unwrap_or_else(|told| panic!("{name} is refused:\n{told}"));
        assert_eq!(
            listing(&project, label),
            fixups,
            "{name}: the repairs of 2.14 are carried over"
        );
    }
    // 2.14 itself has its own tests.
    let labels: Vec<&str> = mutants.iter().map(|(_, label, _)| label.as_str()).collect();
    project.keep(&labels);
    let args = regen::Args {
        versions: Vec::new(),
        check: false,
    };
    let code = regen::run(project.root(), &args).expect("regen runs");
    let success = std::process::ExitCode::SUCCESS;
    assert_eq!(
        format!("{code:?}"),
        format!("{success:?}"),
        "what is wrong stands above"
    );
    assert_eq!(project.read("spec/names.toml"), names);
    build::check(&project, &room().join("check"), &["--all-features"])
        .unwrap_or_else(|said| panic!("{labels:?} {said}"));
}

/// The fixups that list a version.
fn listing(project: &Project, label: &str) -> Vec<String> {
    let fixups = project.files().into_iter().filter(|(path, bytes)| {
        path.starts_with("spec/fixups/")
            && String::from_utf8_lossy(bytes).contains(&format!("\"{label}\""))
    });
    fixups.map(|(path, _)| path).collect()
}
