//! Tests the fixups of `spec/` on the descriptions in the same folder.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::{Diagnostic, File, render};
use codegen::fixup::{self, Fit, Fixup};
use codegen::source::{self, Node};
use codegen::{Data, Spec, Version};

fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// Returns the YAML files of a folder with the stems of their names, sorted.
fn yaml_files(folder: &Path) -> Vec<(String, File)> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the entry can be read").path());
    let mut files: Vec<_> = paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .map(|path| {
            let text = fs::read_to_string(&path).expect("the file can be read");
            let stem = path.file_stem().expect("a name").to_string_lossy();
            let file = File {
                path: path.display().to_string(),
                text,
            };
            (stem.into_owned(), file)
        })
        .collect();
    files.sort_by(|left, right| left.0.cmp(&right.0));
    files
}

/// The fixups of `spec/`, and the descriptions in the same folder.
struct Kept {
    spec: Spec,
    fixups: Vec<Fixup>,
    versions: Vec<(String, Node)>,
}

impl Kept {
    fn read() -> Self {
        let mut kept = Spec::default();
        for (label, description) in yaml_files(&spec()) {
            if label != "webhooks" {
                kept.add_version(&label, "", description);
            }
        }
        for (name, file) in yaml_files(&spec().join("fixups")) {
            let path = format!("spec/fixups/{name}.yaml");
            kept.add_data(File { path, ..file });
        }
        let rendered = |found: Vec<Diagnostic>| render(&found, kept.files());
        let fixups = Data::read(&kept)
            .map_err(rendered)
            .expect("sound fixups")
            .fixups;
        let tree = |version: &Version| {
            let tree = source::parse(version.description, kept.description(version));
            (
                version.label.clone(),
                tree.map_err(rendered).expect("sound descriptions"),
            )
        };
        let versions: Vec<_> = kept.versions().iter().map(tree).collect();
        assert!(!fixups.is_empty() && !versions.is_empty());
        Self {
            fixups,
            versions,
            spec: kept,
        }
    }
}

#[test]
fn every_fixup_applies_to_every_version_that_it_lists() {
    let kept = Kept::read();
    for (version, root) in &kept.versions {
        let mut root = root.clone();
        let applied = fixup::apply(&mut root, &kept.fixups, version);
        applied.unwrap_or_else(|found| panic!("{version}\n{}", render(&found, kept.spec.files())));
    }
}

#[test]
fn every_fixup_fails_without_its_fault() {
    let kept = Kept::read();
    for (version, root) in &kept.versions {
        let mut root = root.clone();
        fixup::apply(&mut root, &kept.fixups, version).expect("all apply");
        for one in fixup::fitting(&root, &kept.fixups, "new", &[version]) {
            assert_ne!(
                one.fit,
                Fit::Applies,
                "{} would apply to {version} without end",
                one.id
            );
        }
    }
}

#[test]
fn every_fixup_lists_its_versions_in_one_line() {
    let kept = Kept::read();
    for fixup in &kept.fixups {
        let span = fixup.versions_span;
        let text = &kept.spec.files()[span.file as usize].text;
        let quoted: Vec<_> = fixup
            .versions
            .iter()
            .map(|one| format!("\"{}\"", one.value))
            .collect();
        assert_eq!(
            &text[span.start as usize..span.end as usize],
            format!("[{}]", quoted.join(", ")),
            "import writes into the list of {}",
            fixup.id
        );
    }
}
