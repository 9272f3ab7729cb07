//! Tests unknown descriptions: copies of the current version's description with additions, removals and changes.
//!
//! Each file `mutants/<name>.yaml` is merged into a copy: mappings are merged key by key, and null removes a key. Each
//! copy is imported with the fixups and names of the repository, and all copies compile in one crate.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::Spec;
use codegen::diagnostics::{File, render};
use codegen::normal::to_yaml;
use serde_yaml::Value;
use tests::edits::{Dice, edit};
use tests::golden::entries;
use tests::merge::merge;
use tests::project::paging_rules;
use tests::project::{Project, workspace};
use tests::spec::current;
use tests::{build, published, scopes};
use xtask::{import, spec};

/// Returns the published description of the current version if the published descriptions are available, otherwise the
/// normal form of the description.
fn original() -> Value {
    let file = format!("{}.yaml", current().label);
    let published = published::folder().map(|folder| folder.join(&file));
    let path = published.unwrap_or_else(|| workspace().join("spec").join(file));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_yaml::from_str(&text).expect("the current version is YAML")
}

/// Returns the name, the version (3.1, 3.2 and so on) and the changes of each mutant.
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

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).to_owned()
}

#[test]
#[ignore = "exhaustive: compiles 16 changed versions"]
fn mutants_import_generate_and_compile() {
    let project = Project::like_workspace(folder().join("mutants"));
    build::prepare(&project);
    let names = project.read("spec/names.toml");
    let fixups = listing(&project, &current().label);
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
        imported.unwrap_or_else(|rendered| panic!("{name} is rejected:\n{rendered}"));
        assert_eq!(
            listing(&project, label),
            fixups,
            "{name}: the repairs of the original are carried over"
        );
    }
    // Compiles only the mutants, because other tests compile the original versions.
    let labels: Vec<&str> = mutants.iter().map(|(_, label, _)| label.as_str()).collect();
    project.record_only(&labels);
    project.regen();
    assert_eq!(project.read("spec/names.toml"), names);
    build::check(&project, &folder().join("check"), &["--all-features"])
        .unwrap_or_else(|said| panic!("{labels:?} {said}"));
}

/// Returns the paths of the fixups that list a version.
fn listing(project: &Project, label: &str) -> Vec<String> {
    let fixups = project.files().into_iter().filter(|(path, bytes)| {
        path.starts_with("spec/fixups/")
            && String::from_utf8_lossy(bytes).contains(&format!("\"{label}\""))
    });
    fixups.map(|(path, _)| path).collect()
}

/// Returns the current version's description after all fixups. With these fixups already applied, an edit cannot remove
/// the target of a fixup.
fn repaired() -> Value {
    let spec = spec::load(workspace()).expect("spec/ can be read");
    let version = spec.version(&current().label).expect("it is recorded");
    let model = codegen::model(&spec, version)
        .unwrap_or_else(|found| panic!("{}", render(&found, spec.files())));
    serde_yaml::from_str(&to_yaml(&model.tree)).expect("the normal form is YAML")
}

fn edited(original: &Value, seed: u64) -> (Spec, String) {
    let mut dice = Dice::new(seed);
    let mut document = original.clone();
    let edits: Vec<String> = (0..=dice.below(5))
        .map(|_| edit(&mut document, &mut dice))
        .collect();
    let text = serde_yaml::to_string(&document).expect("the description is YAML");
    let file = |path: &str, text: String| File {
        path: path.to_owned(),
        text,
    };
    let mut spec = Spec::default();
    spec.add_version("9.9", "v9_9", file("spec/9.9.yaml", text));
    spec.add_data(file("spec/paging.toml", paging_rules()));
    (spec, format!("seed {seed}: {}", edits.join("; ")))
}

/// Returns whether code can be generated from the edited description. Panics if the model, the code or the diagnostics
/// are not valid.
fn holds(spec: &Spec, what: &str, written: bool) -> bool {
    let version = &spec.versions()[0];
    let found = match codegen::model(spec, version) {
        Ok(model) => {
            let faults = scopes::faults(&model.api);
            assert!(faults.is_empty(), "{what}: {faults:#?}");
            if written {
                let (_, generated) = codegen::generate(spec, version).expect("a sound model");
                for file in generated.files {
                    let parsed = syn::parse_file(&file.text).map(drop);
                    assert!(parsed.is_ok(), "{what}: {}: {parsed:?}", file.path);
                }
            }
            return true;
        }
        Err(found) => found,
    };
    assert!(!found.is_empty(), "{what}");
    for one in &found {
        assert!(
            !one.labels.is_empty() && !one.help.is_empty() && one.id != "not-rust",
            "{what}: {one:#?}"
        );
    }
    assert!(
        render(&found, spec.files()).contains("spec/9.9.yaml:"),
        "{what}"
    );
    false
}

#[test]
fn a_few_edited_descriptions_generate_or_are_rejected() {
    generate_or_say_why_not(16);
}

#[test]
#[ignore = "exhaustive: 300 edited descriptions"]
fn edited_descriptions_generate_or_are_rejected() {
    generate_or_say_why_not(300);
}

fn generate_or_say_why_not(edited_descriptions: u64) {
    let original = repaired();
    let seeds: Vec<u64> = (0..edited_descriptions).collect();
    let sound: usize = std::thread::scope(|scope| {
        let threads = seeds.chunks(seeds.len().div_ceil(4)).map(|seeds| {
            let original = &original;
            scope.spawn(move || {
                let sound = seeds.iter().filter(|seed| {
                    let (spec, what) = edited(original, **seed);
                    holds(&spec, &what, **seed % 25 == 0)
                });
                sound.count()
            })
        });
        let threads: Vec<_> = threads.collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("an edit holds"))
            .sum()
    });
    println!("{sound} of {} edited descriptions generate", seeds.len());
    // The test is meaningful only if there are both enough valid and enough rejected descriptions.
    assert!(
        (seeds.len() / 4..seeds.len() * 99 / 100).contains(&sound),
        "{sound} of {}",
        seeds.len()
    );
}
