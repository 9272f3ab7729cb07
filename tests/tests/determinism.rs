//! Tests that the generator produces the same bytes from the same input in repeated runs, with the files in a different
//! order, in a different folder and locale, and on several threads.

use std::path::Path;
use std::process::Command;
use std::thread;

use codegen::diagnostics::File;
use codegen::{Plan, Project, Spec};
use tests::project::{self, files, workspace};
use xtask::spec;

/// Returns the workspace's spec; `order` changes the order of the data files.
fn spec(order: impl Fn(&mut Vec<File>)) -> Spec {
    let kept = spec::load(workspace()).expect("spec/ can be read");
    let mut spec = Spec::default();
    for version in kept.versions() {
        let description = File {
            path: format!("spec/{}.yaml", version.label),
            text: kept.description(version).to_owned(),
        };
        spec.add_version(&version.label, &version.module, description);
    }
    let mut data: Vec<File> = kept.data().map(|(_, file)| file.clone()).collect();
    order(&mut data);
    for file in data {
        spec.add_data(file);
    }
    spec
}

/// Returns the label of the oldest version, which has the smallest description.
fn oldest() -> String {
    let spec = spec(|_| {});
    let oldest = spec.versions().first().expect("there are versions");
    oldest.label.clone()
}

/// Returns the plan of the versions with these labels, or of all versions if no label is given.
fn generated(spec: &Spec, versions: &[String]) -> Plan {
    let project = Project::read(spec, versions).unwrap_or_else(|found| panic!("{found:#?}"));
    project.plan().unwrap_or_else(|found| panic!("{found:#?}"))
}

#[test]
fn the_oldest_twice_and_with_shuffled_files() {
    shuffle(&[oldest()]);
}

#[test]
#[ignore = "exhaustive: generates every version four times"]
fn twice_and_with_shuffled_files() {
    shuffle(&[]);
}

fn shuffle(versions: &[String]) {
    let first = generated(&spec(|_| {}), versions);
    assert!(first.files.len() > 20, "{}", first.files.len());
    assert!(first == generated(&spec(|_| {}), versions), "twice");
    let reversed = spec(|files| files.reverse());
    assert!(first == generated(&reversed, versions), "reversed");
    let rotated = spec(|files| {
        let middle = files.len() / 2;
        files.rotate_left(middle);
        files.swap(0, middle / 2);
    });
    assert!(first == generated(&rotated, versions), "rotated");
}

#[test]
fn on_four_threads() {
    let (spec, oldest) = (spec(|_| {}), [oldest()]);
    let alone = generated(&spec, &oldest);
    let plans: Vec<Plan> = thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| generated(&spec, &oldest)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("it ends"))
            .collect()
    });
    assert!(plans.iter().all(|plan| *plan == alone));
}

#[test]
fn the_oldest_in_another_locale() {
    let oldest = oldest();
    let locales = ["C", "tr_TR.UTF-8"];
    generate_in("oldest", &locales, |project| project.keep(&[&oldest]));
}

#[test]
#[ignore = "exhaustive: generates every version in three locales"]
fn in_other_locales() {
    generate_in("all", &["C", "tr_TR.UTF-8", "de_DE.UTF-8"], |_| {});
}

fn generate_in(name: &str, locales: &[&str], prepare: impl Fn(&project::Project)) {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR")).join("determinism");
    let mut trees = Vec::new();
    for locale in locales {
        let project = project::Project::like_workspace(room.join(name).join(locale));
        prepare(&project);
        let output = Command::new(env!("CARGO_BIN_EXE_xtask-in"))
            .arg(project.root())
            .arg("regen")
            .env("LC_ALL", locale)
            .env("LANG", locale)
            .env("TZ", "Pacific/Kiritimati")
            .current_dir(project.root())
            .output()
            .expect("regen starts");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        trees.push((locale, files(project.root())));
    }
    let (_, first) = &trees[0];
    assert!(first.keys().any(|path| path.ends_with("types.rs")));
    for (locale, tree) in &trees[1..] {
        assert!(tree == first, "{locale} produces different bytes");
    }
}
