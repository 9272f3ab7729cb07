//! Tests the packages as a registry distributes them, in projects outside the workspace.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use tests::probe::run_cargo;
use tests::project::{PUBLISHED, manifest, workspace};
use toml_edit::Item;

/// The published packages in a folder outside the workspace.
struct Packed {
    folder: TempDir,
    /// The folders of the packages, keyed by the package's name.
    packages: BTreeMap<&'static str, PathBuf>,
    target: PathBuf,
}

impl Packed {
    /// Packs the published packages, and unpacks each archive in a temporary folder.
    fn new(test: &str) -> Self {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("packed")
            .join(test);
        let mut arguments = vec!["package", "--no-verify", "--allow-dirty", "--quiet"];
        for name in PUBLISHED {
            arguments.extend(["--package", name]);
        }
        let output = run_cargo(workspace(), &arguments, &target);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let folder = tempfile::tempdir().expect("a temporary folder");
        let packages = PUBLISHED.map(|name| {
            let manifest = manifest(&workspace().join(name));
            let version = manifest["package"]["version"].as_str().expect("a version");
            let full = format!("{name}-{version}");
            let archive = target.join("package").join(format!("{full}.crate"));
            let status = Command::new("tar")
                .arg("-xzf")
                .arg(&archive)
                .current_dir(folder.path())
                .status();
            assert!(
                status.is_ok_and(|status| status.success()),
                "tar cannot unpack {archive:?}"
            );
            (name, folder.path().join(full))
        });
        let packages = BTreeMap::from(packages);
        Self {
            folder,
            packages,
            target,
        }
    }

    /// Returns the section of a manifest that replaces the packages of the registry with the unpacked packages.
    fn patch(&self) -> String {
        let lines = self
            .packages
            .iter()
            .map(|(name, path)| format!("{name} = {{ path = {path:?} }}\n"));
        format!("[patch.crates-io]\n{}", lines.collect::<String>())
    }

    /// Checks a project that depends on a package with one feature. If there is an error or a warning, returns the
    /// output of cargo.
    fn check(&self, package: &str, feature: &str) -> Option<String> {
        let features = if feature == "default" {
            Vec::new()
        } else {
            vec![feature]
        };
        let is_default = feature == "default";
        let version = manifest(&self.packages[package])["package"]["version"].clone();
        let version = version.as_str().expect("a version");
        let project = self.folder.path().join("project");
        let text = format!(
            "[package]\nname = \"project\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies.{package}]\n\
             version = \"{version}\"\ndefault-features = {is_default}\nfeatures = {features:?}\n\n{}",
            self.patch()
        );
        let root = format!("use {} as _;\n", package.replace('-', "_"));
        fs::create_dir_all(project.join("src")).expect("the folder of the project");
        let lock = fs::read(workspace().join("Cargo.lock")).expect("Cargo.lock");
        for (path, bytes) in [
            ("Cargo.toml", text.as_bytes()),
            ("src/lib.rs", root.as_bytes()),
            ("Cargo.lock", &lock),
        ] {
            fs::write(project.join(path), bytes).expect("a file of the project");
        }
        self.clean(&project, &["check", "--message-format=short"])
    }

    /// Runs cargo in a folder. If there is an error or a warning, returns the output of cargo.
    fn clean(&self, folder: &Path, arguments: &[&str]) -> Option<String> {
        let output = run_cargo(folder, arguments, &self.target);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let lines = said.lines().filter(|line| {
            line.contains("warning:") && !line.contains("was not used in the crate graph")
        });
        (!output.status.success() || lines.count() > 0).then_some(said)
    }
}

/// Tests that every feature of every published package builds alone and without warnings. A feature without a required
/// `dep:` entry fails this test, because no other feature enables the dependency.
#[test]
#[ignore = "exhaustive: builds each published package once per feature"]
fn a_project_builds_with_each_feature() {
    let packed = Packed::new("features");
    let mut failures = Vec::new();
    let mut count = 0;
    for (package, folder) in &packed.packages {
        let manifest = manifest(folder);
        let features = manifest["features"].as_table().expect("features");
        for (feature, _) in features {
            count += 1;
            let failure = packed.check(package, feature);
            failures.extend(failure.map(|said| format!("{package} with `{feature}`:\n{said}")));
        }
    }
    assert!(count > 20, "{count}");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
#[ignore = "exhaustive: builds the examples of the published packages"]
fn the_packed_examples_build() {
    let packed = Packed::new("examples");
    for package in ["intercom-api", "intercom-redis"] {
        let folder = &packed.packages[package];
        let mut text = manifest(folder);
        let examples = text["example"]
            .as_array_of_tables()
            .map_or(0, toml_edit::ArrayOfTables::len);
        assert!(examples > 0, "{package} has no examples");
        // The packages have not been published yet, so each dependency on a package is replaced.
        for (name, path) in &packed.packages {
            if name != &package {
                text["patch"]["crates-io"][name]["path"] =
                    toml_edit::value(path.display().to_string());
            }
        }
        text["workspace"] = Item::Table(toml_edit::Table::new());
        fs::write(folder.join("Cargo.toml"), text.to_string()).expect("the manifest");
        let said = packed.clean(
            folder,
            &[
                "check",
                "--examples",
                "--all-features",
                "--message-format=short",
            ],
        );
        assert_eq!(said, None, "{package}");
    }
}
