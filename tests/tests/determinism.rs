//! The same input gives the same bytes: twice, in another order of files, elsewhere, on several threads.

use std::path::Path;
use std::process::Command;
use std::thread;

use codegen::{Generated, Spec, generate};
use tests::project::{Project, files, workspace};
use xtask::{spec, versions};

fn specs() -> Vec<Spec> {
    let all = versions::load(workspace()).expect("the record of versions");
    assert!(!all.is_empty(), "there are versions");
    let specs = all.iter().map(|version| spec::load(workspace(), version));
    specs
        .collect::<anyhow::Result<_>>()
        .expect("the spec is read")
}

/// All that a version becomes, as one text.
fn text(generated: &Generated) -> String {
    let files = generated.files.iter();
    let files: String = files
        .map(|file| format!("== {}\n{}", file.path, file.text))
        .collect();
    format!("{files}== api\n{}", generated.api_text)
}

fn generated(spec: &Spec) -> String {
    text(&generate(spec).unwrap_or_else(|found| panic!("{}: {found:#?}", spec.version)))
}

fn newest() -> Spec {
    specs().pop().expect("there are versions")
}

#[test]
fn the_newest_twice_and_with_shuffled_fixups() {
    shuffle(vec![newest()]);
}

#[test]
#[ignore = "exhaustive: generates every version five times"]
fn twice_and_with_shuffled_fixups() {
    shuffle(specs());
}

fn shuffle(specs: Vec<Spec>) {
    for spec in specs {
        let first = generated(&spec);
        assert!(first == generated(&spec), "{}: twice", spec.version);
        let mut reversed = spec.clone();
        reversed.fixups.reverse();
        assert!(
            first == generated(&reversed),
            "{}: reversed fixups",
            spec.version
        );
        let mut rotated = spec.clone();
        let middle = rotated.fixups.len() / 2;
        rotated.fixups.rotate_left(middle);
        rotated.fixups.swap(0, middle / 2);
        assert!(
            first == generated(&rotated),
            "{}: rotated fixups",
            spec.version
        );
    }
}

#[test]
fn on_four_threads() {
    let newest = newest();
    let alone = generated(&newest);
    let texts: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| generated(&newest))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("it ends"))
            .collect()
    });
    assert!(texts.iter().all(|text| *text == alone));
}

#[test]
fn the_newest_in_another_locale() {
    let newest = newest().version;
    generate_in("newest", &["C", "tr_TR.UTF-8"], |project| {
        project.keep(&[&newest])
    });
}

#[test]
#[ignore = "exhaustive: generates every version in three locales"]
fn in_other_locales() {
    generate_in("all", &["C", "tr_TR.UTF-8", "de_DE.UTF-8"], |_| {});
}

fn generate_in(name: &str, locales: &[&str], prepare: impl Fn(&Project)) {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("determinism")
        .join(name);
    let mut trees = Vec::new();
    for locale in locales {
        let project = Project::like_workspace(room.join(locale));
        prepare(&project);
        let output = Command::new(env!("CARGO_BIN_EXE_regen-in"))
            .arg(project.root())
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
        assert!(tree == first, "{locale} gives other bytes");
    }
}
