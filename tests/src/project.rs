//! A project's root for one test: a spec and a manifest, with nothing generated yet.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output};

use xtask::versions::{self, Version};

/// The root of this workspace.
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in the workspace")
}

/// A project of its own, in a folder that the test names.
#[derive(Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// A project without versions, fixups or names; what the folder had before is removed.
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
        fs::create_dir_all(project.root.join("spec/fixups")).expect("the folder of fixups");
        project.copy("intercom-api/Cargo.toml");
        project
    }

    /// A project with the fixups and names of this workspace, its versions recorded and described.
    pub fn like_workspace(root: impl Into<PathBuf>) -> Self {
        let project = Self::empty(root);
        project.copy_folder("spec");
        project
    }

    /// The project's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Adds a version that was never imported.
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

    /// Keeps only these versions, and no words: those of versions that go would describe nothing.
    pub fn keep(&self, labels: &[&str]) {
        let mut all = versions::load(&self.root).expect("the record of versions");
        all.retain(|version| labels.contains(&version.version.as_str()));
        self.write("spec/versions.toml", &versions::render(all));
        let words = self.root.join("spec/docs");
        if words.exists() {
            fs::remove_dir_all(words).expect("the words go");
        }
    }

    /// Writes a file, by its path from the root.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        let folder = path.parent().expect("a file lies in a folder");
        fs::create_dir_all(folder).expect("the folder of the file");
        fs::write(path, text).expect("the file");
    }

    /// Reads a file, by its path from the root.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Copies a file of the workspace.
    pub fn copy(&self, path: &str) {
        let text = fs::read_to_string(workspace().join(path))
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        self.write(path, &text);
    }

    /// Copies a folder of the workspace.
    pub fn copy_folder(&self, folder: &str) {
        for path in files(&workspace().join(folder)).into_keys() {
            self.copy(&format!("{folder}/{path}"));
        }
    }

    /// Every file of the project with its bytes, by path from the root.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.root)
    }

    /// Writes every version, which has to succeed.
    pub fn regen(&self) {
        regen(&self.root, false);
    }

    /// Runs a command of xtask here, in a process of its own.
    pub fn xtask(&self, binary: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(binary);
        command.arg(&self.root).args(arguments);
        command.output().expect("the command starts")
    }
}

/// Runs `regen` for all versions of the project at `root`, which has to succeed.
pub fn regen(root: &Path, check: bool) {
    let args = xtask::regen::Args {
        versions: Vec::new(),
        check,
    };
    let code = xtask::regen::run(root, &args).expect("regen runs");
    // An exit code can be shown, but not compared.
    let (code, success) = (format!("{code:?}"), format!("{:?}", ExitCode::SUCCESS));
    assert_eq!(code, success, "what is wrong stands above");
}

/// How lists go on, as this workspace says it.
pub fn paging_rules() -> String {
    let path = workspace().join("spec/paging.toml");
    fs::read_to_string(path).expect("spec/paging.toml")
}

/// Every file below a folder with its bytes, by path from there.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for path in crate::golden::entries(&next) {
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it lies below");
                let bytes = fs::read(&path).expect("the file is read");
                found.insert(name.to_string_lossy().replace('\\', "/"), bytes);
            }
        }
    }
    found
}
