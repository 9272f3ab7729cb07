//! Creates projects for tests. A project has a spec and a manifest, but no generated files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output};

use toml_edit::DocumentMut;
use xtask::versions::{self, Version};

/// Returns the root of this workspace.
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in the workspace")
}

/// The published packages, in the order of publication; each name is also the name of the folder.
pub const PUBLISHED: [&str; 3] = ["intercom-api", "intercom-mock", "intercom-redis"];

/// Returns the manifest in a folder.
pub fn manifest(folder: &Path) -> DocumentMut {
    let text = fs::read_to_string(folder.join("Cargo.toml")).expect("the manifest");
    text.parse().expect("a manifest is TOML")
}

/// A project in a separate folder.
#[derive(Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// Returns a project without versions, fixups or names. Previous contents of the folder are removed.
    pub fn empty(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        if root.exists() {
            fs::remove_dir_all(&root).expect("the old project goes");
        }
        let project = Self { root };
        project.write("spec/names.toml", "");
        project.write("spec/paging.toml", &paging_rules());
        project.write("spec/retries.toml", "");
        project.copy("spec/jobs.toml");
        project.copy("spec/webhooks.yaml");
        project.write("spec/observed.yaml", "");
        fs::create_dir_all(project.root.join("spec/fixups")).expect("the folder of fixups");
        project.copy("intercom-api/Cargo.toml");
        project
    }

    /// Returns a project with the fixups, names, versions and descriptions of this workspace.
    pub fn like_workspace(root: impl Into<PathBuf>) -> Self {
        let project = Self::empty(root);
        project.copy_folder("spec");
        project
    }

    /// Returns the project's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Adds a version that was not imported from a published description.
    pub fn add(&self, label: &str, description: &str) {
        self.write(&format!("spec/{label}.yaml"), description);
        let version = Version {
            version: label.to_owned(),
            module: versions::module(label),
            revision: "test".to_owned(),
            sha256: String::new(),
        };
        versions::upsert(&self.root, version).expect("the version is recorded");
    }

    /// Records only these versions. The data files retain the entries for the other versions.
    pub fn record_only(&self, labels: &[&str]) {
        let mut all = versions::load(&self.root).expect("the record of versions");
        all.retain(|version| labels.contains(&version.version.as_str()));
        self.write("spec/versions.toml", &versions::render(all));
    }

    /// Retains only these versions, the fixups of these versions, and the paging rules. The other data files become
    /// empty, because entries for the removed versions would be stale.
    pub fn keep(&self, labels: &[&str]) {
        self.record_only(labels);
        let docs = self.root.join("spec/docs");
        if docs.exists() {
            fs::remove_dir_all(docs).expect("the docs go");
        }
        for file in [
            "names.toml",
            "retries.toml",
            "jobs.toml",
            "webhooks.yaml",
            "observed.yaml",
        ] {
            self.write(&format!("spec/{file}"), "");
        }
        self.write("spec/paging.toml", &paging_rules());
        for path in files(&self.root.join("spec/fixups")).into_keys() {
            self.keep_in_fixup(&format!("spec/fixups/{path}"), labels);
        }
    }

    /// Removes all versions except these from the list of a fixup, and removes the fixup if no version remains.
    fn keep_in_fixup(&self, path: &str, labels: &[&str]) {
        let text = self.read(path);
        let (start, rest) = text.split_once("versions: [").expect("a list of versions");
        let (listed, end) = rest.split_once(']').expect("the end of the list");
        let listed = listed
            .split(", ")
            .filter(|one| labels.contains(&one.trim_matches('"')));
        let listed: Vec<&str> = listed.collect();
        if listed.is_empty() {
            fs::remove_file(self.root.join(path)).expect("the fixup goes");
        } else {
            self.write(
                path,
                &format!("{start}versions: [{}]{end}", listed.join(", ")),
            );
        }
    }

    /// Writes a file; `path` is relative to the project's root.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        let folder = path.parent().expect("a file lies in a folder");
        fs::create_dir_all(folder).expect("the folder of the file");
        fs::write(path, text).expect("the file");
    }

    /// Reads a file; `path` is relative to the project's root.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Copies a file of the workspace into the project.
    pub fn copy(&self, path: &str) {
        let text = fs::read_to_string(workspace().join(path))
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        self.write(path, &text);
    }

    /// Copies a folder of the workspace into the project.
    pub fn copy_folder(&self, folder: &str) {
        for path in files(&workspace().join(folder)).into_keys() {
            self.copy(&format!("{folder}/{path}"));
        }
    }

    /// Returns the bytes of every file of the project, keyed by path relative to the root.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.root)
    }

    /// Regenerates every version, and panics if `regen` fails. Passes every version by name, so that `regen` accepts
    /// unused entries in data files.
    pub fn regen(&self) {
        let all = versions::load(&self.root).expect("the record of versions");
        let labels = all.into_iter().map(|version| version.version);
        run_regen(&self.root, labels.collect(), false);
    }

    /// Runs an xtask command on the project in a separate process.
    pub fn xtask(&self, binary: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(binary);
        command.arg(&self.root).args(arguments);
        command.output().expect("the command starts")
    }
}

/// Runs `regen` for all versions of the project at `root`, and panics if `regen` fails.
pub fn regen(root: &Path, check: bool) {
    run_regen(root, Vec::new(), check);
}

fn run_regen(root: &Path, versions: Vec<String>, check: bool) {
    let args = xtask::regen::Args { versions, check };
    let code = xtask::regen::run(root, &args).expect("regen runs");
    // `ExitCode` implements `Debug`, but not `PartialEq`.
    let (code, success) = (format!("{code:?}"), format!("{:?}", ExitCode::SUCCESS));
    assert_eq!(code, success, "the errors are printed above");
}

/// Returns the `paging.toml` of this workspace, without the exceptions of single operations.
pub fn paging_rules() -> String {
    let path = workspace().join("spec/paging.toml");
    let text = fs::read_to_string(path).expect("spec/paging.toml");
    let end = text.find("[operations.").unwrap_or(text.len());
    text[..end].to_owned()
}

/// Returns the bytes of every file below a folder, keyed by path relative to the folder.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for path in crate::golden::entries(&next) {
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .expect("the path is below the folder");
                let bytes = fs::read(&path).expect("the file is read");
                found.insert(name.to_string_lossy().replace('\\', "/"), bytes);
            }
        }
    }
    found
}
