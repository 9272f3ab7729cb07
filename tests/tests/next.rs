//! Checks that a next version of the API passes the tests without changes in hand-written Rust. The next version is
//! derived from the newest version.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_yaml::Value;
use tests::merge::merge;
use tests::project::{Project, files, workspace};
use tests::published;
use xtask::programs::{cargo, offline_first};
use xtask::versions;

use crate::update::{Repository, XTASK, ended, folder, shown, update};

/// The tests that depend on the set of versions: every call, list, path, example and notification of every version,
/// every operation of the mock, and the data on retries.
const TESTS: [&[&str]; 3] = [
    &[
        "--package=tests",
        "--test=client",
        "--",
        "examples",
        "operations",
        "path_safety",
        "walks",
        "webhooks",
    ],
    &[
        "--package=intercom-mock",
        "--test=suite",
        "--",
        "operations",
        "readme",
        "recorded",
        "resources",
    ],
    &["--package=tests", "--test=generator", "--", "retries"],
];

/// Returns the label of the next version, for instance 9.3 after 9.2, and the label of the newest version.
fn labels() -> (String, String) {
    let known = versions::load(workspace()).expect("the record");
    let newest = versions::newest(&known).expect("a version").to_owned();
    let (major, minor) = newest.split_once('.').expect("two numbers");
    let minor: u32 = minor.parse().expect("a number");
    (format!("{major}.{}", minor + 1), newest)
}

/// Returns the newest version's description with the changes of the next version: the published description if the
/// published descriptions are available, otherwise the normal form.
fn description(next: &str, newest: &str) -> String {
    let file = format!("{newest}.yaml");
    let published = published::folder().map(|folder| folder.join(&file));
    let path = published.unwrap_or_else(|| workspace().join("spec").join(&file));
    let read = |path: &Path| -> Value {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        serde_yaml::from_str(&text).expect("it is YAML")
    };
    let mut document = read(&path);
    merge(
        &mut document,
        &read(&workspace().join("tests/tests/next/version.yaml")),
    );
    document["info"]["version"] = next.into();
    let header = &mut document["components"]["schemas"]["intercom_version"]["enum"];
    header
        .as_sequence_mut()
        .expect("a list of versions")
        .push(next.into());
    serde_yaml::to_string(&document).expect("a description")
}

/// Returns a copy of the workspace without build output.
fn copy(root: &Path) -> Project {
    let project = Project::empty(root);
    for entry in tests::golden::entries(workspace()) {
        let name = entry
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        match entry.is_dir() {
            true if name == "target" || name == ".git" => {}
            true => project.copy_folder(&name),
            false => project.copy(&name),
        }
    }
    project
}

/// Returns the contents of the hand-written Rust files, keyed by path.
fn written_by_hand(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let mut files = project.files();
    files.retain(|path, _| path.ends_with(".rs") && !path.contains("/generated/"));
    files
}

#[test]
#[ignore = "exhaustive: builds the crate and its tests with one more version"]
fn the_next_version_needs_data_alone() {
    let (next, newest) = labels();
    let Some(repository) = Repository::new(folder("next").join("repository")) else {
        return;
    };
    let text = description(&next, &newest);
    repository.commit(&[(&next, &text)]);
    let project = copy(&folder("next").join("project"));
    let before = written_by_hand(&project);
    let report = ended(&update(&project, &repository, &[]), 0);
    for line in [
        format!("{next}: new: "),
        format!("fixups apply as in {newest}\n"),
        "`GET /gizmos` returns a list, with the parameters `after_token`, `limit`, and is not paged".to_owned(),
    ] {
        assert!(report.contains(&line), "{line}\n{report}");
    }
    let style =
        fs::read_to_string(workspace().join("tests/tests/next/paging.toml")).expect("a style");
    let paging = project.read("spec/paging.toml").replacen(
        "[[styles]]\n",
        &format!("{style}[[styles]]\n"),
        1,
    );
    project.write("spec/paging.toml", &paging);
    ended(&project.xtask(XTASK, &["regen"]), 0);
    let again = ended(&update(&project, &repository, &[]), 0);
    assert!(again.ends_with("nothing to import\n"), "{again}");
    assert!(
        written_by_hand(&project) == before,
        "hand-written Rust has changed"
    );
    let summary = project.read(&format!("spec/api/{next}.txt"));
    for line in [
        "operation gizmos.list: GET /gizmos ?ListGizmosParams -> GizmoList, paged by token of 40\n",
        "type Tag: .title \"title\" String",
        "type EventDetails: Gizmo GizmoEvent [gizmo]\n",
    ] {
        assert!(summary.contains(line), "{line}");
    }
    assert!(
        !summary.contains("/export/workflows/"),
        "the operation is gone"
    );
    let descriptions = folder("next").join("descriptions");
    fs::create_dir_all(&descriptions).expect("a folder");
    for (name, bytes) in published::folder()
        .map(|folder| files(&folder))
        .unwrap_or_default()
    {
        fs::write(descriptions.join(name), bytes).expect("a file");
    }
    fs::write(descriptions.join(format!("{next}.yaml")), &text).expect("a file");
    for arguments in TESTS {
        test(&project, &descriptions, arguments);
    }
}

/// Runs tests of a project, and updates the snapshots, as after every new version. All calls share a target folder.
fn test(project: &Project, descriptions: &Path, arguments: &[&str]) {
    let mut command = cargo(project.root());
    command
        .env("CARGO_TARGET_DIR", folder("next-target"))
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env("CARGO_INCREMENTAL", "0")
        .env("INTERCOM_DESCRIPTIONS", descriptions)
        .env("INSTA_UPDATE", "always")
        .env("UPDATE_EXPECT", "1")
        // Without this variable, `expect-test` would update the expected files of the outermost workspace.
        .env("CARGO_WORKSPACE_DIR", project.root())
        .arg("test")
        .args(arguments);
    let output = offline_first(&mut command).expect("cargo starts");
    assert!(
        output.status.success(),
        "{arguments:?}\n{}\n{}",
        shown(&output.stdout),
        shown(&output.stderr)
    );
}
