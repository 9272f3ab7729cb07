//! The fixups that are kept under `spec/`, on the descriptions that are kept beside them.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::{File, render};
use codegen::fixup;
use codegen::source::{self, Node};

fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// The YAML files of a folder with the stems of their names, sorted.
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

/// All texts of `spec/`, and what they are when parsed.
struct Kept {
    files: Vec<File>,
    fixups: Vec<(String, Node)>,
    versions: Vec<(String, Node)>,
}

impl Kept {
    fn read() -> Self {
        let mut kept = Self {
            files: Vec::new(),
            fixups: Vec::new(),
            versions: Vec::new(),
        };
        kept.fixups = kept.parse(yaml_files(&spec().join("fixups")));
        kept.versions = kept.parse(yaml_files(&spec()));
        assert!(!kept.fixups.is_empty() && !kept.versions.is_empty());
        kept
    }

    fn parse(&mut self, found: Vec<(String, File)>) -> Vec<(String, Node)> {
        let mut parsed = Vec::new();
        for (stem, file) in found {
            let index = u32::try_from(self.files.len()).expect("few files");
            let node = source::parse(index, &file.text);
            self.files.push(file);
            let node = node.unwrap_or_else(|found| panic!("{}", render(&found, &self.files)));
            parsed.push((stem, node));
        }
        parsed
    }
}

#[test]
fn every_fixup_bites_on_every_version_that_it_lists() {
    let kept = Kept::read();
    for (version, root) in &kept.versions {
        let mut root = root.clone();
        let applied = fixup::apply(&mut root, &kept.fixups, version);
        applied.unwrap_or_else(|found| panic!("{version}\n{}", render(&found, &kept.files)));
    }
}

#[test]
fn every_fixup_notices_when_its_fault_is_gone() {
    let kept = Kept::read();
    for (version, root) in &kept.versions {
        let mut root = root.clone();
        fixup::apply(&mut root, &kept.fixups, version).expect("all bite");
        for one in fixup::fitting(&root, &kept.fixups, version) {
            assert!(
                !one.misfits.is_empty(),
                "{} would bite on {version} for ever",
                one.id
            );
        }
    }
}

#[test]
fn every_fixup_fits_the_versions_that_it_lists_and_says_so_in_one_line() {
    let kept = Kept::read();
    for (name, node) in &kept.fixups {
        let fixup = fixup::read(name, node)
            .unwrap_or_else(|found| panic!("{}", render(&found, &kept.files)));
        for version in &fixup.versions {
            let known = kept.versions.iter().any(|(stem, _)| stem == version);
            assert!(known, "{name} lists {version}, which spec/ does not have");
        }
        let span = fixup.versions_span;
        let text = &kept.files[span.file as usize].text;
        let quoted: Vec<_> = fixup
            .versions
            .iter()
            .map(|one| format!("\"{one}\""))
            .collect();
        assert_eq!(
            &text[span.start as usize..span.end as usize],
            format!("[{}]", quoted.join(", ")),
            "import writes into the list of {name}"
        );
    }
}
