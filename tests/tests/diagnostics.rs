//! Tests the diagnostics for descriptions that can be read, but from which no code can be generated, and the behaviour
//! of `regen` after such a diagnostic.
//!
//! `diagnostics/<id>--<case>/` contains a description, optional data files such as `names.toml` and `docs/`, and
//! `expected.snap`. The tests of `codegen` cover the diagnostics of earlier passes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::SystemTime;

use codegen::diagnostics::{Diagnostic, File, render};
use codegen::normal::{Texts, normalize};
use codegen::source;
use codegen::{Project as Whole, Spec};
use expect_test::expect_file;
use tests::golden::entries;
use tests::project::{Project, files, workspace};
use xtask::versions::{self, Version};

/// Ids that no input causes, because they report bugs in the generator.
const FAULTS_OF_OURS: [&str; 1] = ["not-rust"];

/// Ids that only a very large description causes; the tests of `codegen` build such a description.
const LARGE: [&str; 1] = ["too-many-parts"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

/// Returns the diagnostics of a spec, including the warnings about stale entries.
fn found(spec: &Spec) -> Vec<Diagnostic> {
    match Whole::read(spec, &[]) {
        Ok(project) => match project.plan() {
            Ok(_) => project
                .models
                .into_iter()
                .flat_map(|one| one.warnings)
                .collect(),
            Err(found) => found,
        },
        Err(found) => found,
    }
}

/// Reads the spec of a case. The data files of a case have the same names as the data files under `spec/`.
fn spec(case: &Path) -> Spec {
    let file = |path: String, text: String| File { path, text };
    let text = fs::read_to_string(case.join("description.yaml")).expect("a description");
    let normal = source::parse(0, &text).and_then(|tree| normalize(&tree, Texts::Drop));
    let normal = normal
        .unwrap_or_else(|found| panic!("{case:?}: {found:#?}"))
        .text();
    expect_file![case.join("description.yaml")].assert_eq(&normal);
    let mut spec = Spec::default();
    spec.add_version("9.14", "v9_14", file("spec/9.14.yaml".to_owned(), normal));
    for (path, bytes) in files(case) {
        if path != "description.yaml" && !path.contains(".snap") {
            let text = String::from_utf8(bytes).expect("data files are UTF-8");
            spec.add_data(file(format!("spec/{path}"), text));
        }
    }
    spec
}

#[test]
fn every_finding_reads_like_this() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for case in entries(&folder()) {
        let name = case
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let spec = spec(&case);
        let found = found(&spec);
        assert!(!found.is_empty(), "{name}: no diagnostic");
        if let Some((id, _)) = name.split_once("--") {
            assert!(found.iter().all(|one| one.id == id), "{name}: {found:#?}");
        }
        assert!(
            found
                .iter()
                .all(|one| !one.labels.is_empty() && !one.help.is_empty()),
            "{name}: {found:#?}"
        );
        settings.set_snapshot_path(&case);
        settings.bind(|| insta::assert_snapshot!("expected", render(&found, spec.files())));
    }
}

#[test]
fn request_unions_need_no_selectors() {
    let mut spec = spec(&folder().join("ambiguous-alternatives--same-keys"));
    let version = spec.versions()[0].clone();
    let description = spec.description(&version).to_owned();
    let get = "    get:\n";
    assert!(description.contains(get));
    let (front, back) = description
        .split_once("            schema:\n")
        .expect("a schema");
    let (schema, rest) = back.split_once("components:").expect("components");
    let body = format!(
        "      requestBody:\n        content:\n          application/json:\n            schema:\n{schema}"
    );
    let (head, responses) = front.split_once("      responses:\n").expect("responses");
    let head = head.replace(get, "    post:\n");
    let text = format!(
        "{head}{body}      responses:\n{responses}            schema: {{}}\ncomponents:{rest}"
    );
    spec.replace(version.description, text);
    let api = codegen::model(&spec, &version)
        .unwrap_or_else(|found| panic!("{}", render(&found, spec.files())))
        .api;
    assert!(
        api.types
            .iter()
            .any(|def| def.usage.request_only() && def.name == "ListNotesRequest")
    );
}

/// Returns the string literals that follow one of these markers.
fn literals(text: &str, markers: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for marker in markers {
        for (at, _) in text.match_indices(marker) {
            let rest = text[at + marker.len()..].trim_start();
            let literal = rest.strip_prefix('"').and_then(|rest| rest.split_once('"'));
            found.extend(literal.map(|(literal, _)| literal.to_owned()));
        }
    }
    found
}

#[test]
fn every_id_has_an_expected_message() {
    let markers = [
        "Diagnostic::new(",
        "Diagnostic::without_place(",
        " id: ",
        "let id = ",
        "toml\" => (",
        "yaml\" => (",
        ".refuse(",
        ".report(",
    ];
    let mut ids = BTreeSet::new();
    for (path, bytes) in files(&workspace().join("codegen/src")) {
        let text = String::from_utf8(bytes).expect("source is UTF-8");
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let here = literals(text, &markers);
        if text.contains("Diagnostic::new(") || text.contains("Diagnostic {") {
            assert!(
                !here.is_empty() || path == "diagnostics.rs",
                "{path} has diagnostics without a literal id"
            );
        }
        ids.extend(here);
    }
    let golden = [
        workspace().join("codegen/tests/diagnostics"),
        workspace().join("codegen/tests/snapshots"),
        folder(),
    ];
    let mut rendered = String::new();
    for (path, bytes) in golden.iter().flat_map(|folder| files(folder)) {
        if path.ends_with(".snap") {
            rendered.push_str(&String::from_utf8(bytes).expect("an expected message is UTF-8"));
        }
    }
    let missing: Vec<&String> = ids
        .iter()
        .filter(|id| {
            let shown = ["error", "warning"].iter();
            let mut shown = shown.map(|level| format!("{level}[{id}]"));
            let elsewhere = [FAULTS_OF_OURS, LARGE].concat();
            !shown.any(|shown| rendered.contains(&shown)) && !elsewhere.contains(&id.as_str())
        })
        .collect();
    assert!(missing.is_empty(), "no expected message for {missing:?}");
    for id in [
        "not-yaml",
        "duplicate-key",
        "name-collision",
        "ambiguous-alternatives",
        "endless-type",
    ] {
        assert!(ids.contains(id), "{id} is no longer found in the source");
    }
}

/// Returns the `N` oldest versions of this project, which have the smallest descriptions.
fn oldest<const N: usize>() -> [Version; N] {
    let versions = versions::load(workspace()).expect("spec/versions.toml");
    let oldest = versions.first_chunk().expect("as many versions");
    oldest.clone()
}

/// Returns a project with these versions in a separate folder.
fn project(name: &str, versions: &[Version]) -> Project {
    let labels: Vec<&str> = versions
        .iter()
        .map(|known| known.version.as_str())
        .collect();
    let room = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diagnostics");
    let project = Project::like_workspace(room.join(name));
    project.keep(&labels);
    for stale in versions::load(workspace()).expect("spec/versions.toml") {
        if !versions.contains(&stale) {
            let text = format!("spec/api/{}.txt", stale.version);
            fs::remove_file(project.root().join(text)).expect("the file is removed");
        }
    }
    project
}

fn regen(project: &Project, arguments: &[&str]) -> Output {
    project.xtask(
        env!("CARGO_BIN_EXE_xtask-in"),
        &[&["regen"], arguments].concat(),
    )
}

fn succeeded(output: &Output) {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_finding_leaves_everything_as_it_was() {
    let [older, newer] = oldest();
    let project = project("finding", &[older.clone(), newer.clone()]);
    succeeded(&regen(&project, &[]));
    // The older version is valid and would change; the newer version has a name collision.
    let (older, newer) = (older.version, newer.version);
    let (older, newer) = (format!("spec/{older}.yaml"), format!("spec/{newer}.yaml"));
    let sound =
        project
            .read(&older)
            .replacen("operationId: listAdmins", "operationId: listEveryAdmin", 1);
    project.write(&older, &sound);
    let faulty = project.read(&newer).replacen(
        "    tag:\n      type: object\n      properties:\n",
        "    tag:\n      type: object\n      properties:\n        one: {type: string}\n        other: {type: string}\n",
        1,
    );
    assert_ne!(faulty, project.read(&newer));
    project.write(&newer, &faulty);
    let same = "\n[fields]\n\"tag.one\" = \"same\"\n\"tag.other\" = \"same\"\n";
    project.write("spec/names.toml", &(project.read("spec/names.toml") + same));
    let before = project.files();
    let output = regen(&project, &[]);
    assert_eq!(output.status.code(), Some(1));
    let rendered = String::from_utf8_lossy(&output.stderr);
    assert!(
        rendered.contains("error[name-collision]") && rendered.contains(&format!("{newer}:")),
        "{rendered}"
    );
    assert!(rendered.contains("nothing was written"), "{rendered}");
    assert!(project.files() == before, "something was written");
}

fn times(project: &Project) -> BTreeMap<String, SystemTime> {
    let times = project.files().into_keys().map(|path| {
        let metadata = fs::metadata(project.root().join(&path)).expect("the file is there");
        (path, metadata.modified().expect("it has a time"))
    });
    times.collect()
}

#[test]
fn a_second_run_touches_nothing() {
    let project = project("twice", &oldest::<2>());
    succeeded(&regen(&project, &[]));
    let before = times(&project);
    succeeded(&regen(&project, &[]));
    assert_eq!(times(&project), before);
}

#[test]
fn check_shows_differences_and_writes_nothing() {
    let [version] = oldest();
    let project = project("check", std::slice::from_ref(&version));
    let folder = format!("intercom-api/src/generated/{}", version.module);
    succeeded(&regen(&project, &[]));
    let output = regen(&project, &["--check"]);
    succeeded(&output);
    assert!(String::from_utf8_lossy(&output.stdout).contains("up to date"));

    let path = format!("{folder}/tags.rs");
    let changed = project.read(&path).replace("impl Tags<'_>", "impl Tog<'_>");
    project.write(&path, &changed);
    let stray = format!("{folder}/stray.rs");
    let gone = "intercom-api/src/generated/v0_1/types.rs";
    project.write(&stray, "// stray\n");
    project.write(gone, "// old\n");
    let before = project.files();
    let output = regen(&project, &["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let rendered = String::from_utf8_lossy(&output.stdout);
    for line in [
        "-impl Tog<'_> {",
        "+impl Tags<'_> {",
        "-// stray",
        "-// old",
    ] {
        assert!(
            rendered.lines().any(|rendered| rendered == line),
            "{line} is not in\n{rendered}"
        );
    }
    assert!(project.files() == before, "something was written");

    succeeded(&regen(&project, &[]));
    let files = project.files();
    assert!(!files.contains_key(&stray) && !files.contains_key(gone));
    succeeded(&regen(&project, &["--check"]));
}

#[test]
fn one_version_alone_touches_every_file_that_depends_on_it() {
    let versions = oldest::<2>();
    let project = project("alone", &versions);
    succeeded(&regen(&project, &[]));
    // The generated files of both versions are outdated, and each version has an extra file.
    for (known, id) in versions.iter().zip(["listEveryAdmin", "listEachAdmin"]) {
        let path = format!("spec/{}.yaml", known.version);
        let id = format!("operationId: {id}");
        let text = project
            .read(&path)
            .replacen("operationId: listAdmins", &id, 1);
        project.write(&path, &text);
        let stray = format!("intercom-api/src/generated/{}/stray.rs", known.module);
        project.write(&stray, "// stray\n");
    }
    let before = project.files();
    let [
        Version {
            version, module, ..
        },
        later,
    ] = &versions;
    succeeded(&regen(&project, &[version]));
    let after = project.files();
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let touched: Vec<&str> = paths
        .into_iter()
        .filter(|path| before.get(*path) != after.get(*path))
        .map(String::as_str)
        .collect();
    let folder = format!("intercom-api/src/generated/{module}/");
    // A migration page depends on the older and the newer version.
    let shared = [
        format!("intercom-api/docs/{version}-to-{}.md", later.version),
        format!("{folder}stray.rs"),
        format!("intercom-mock/src/generated/{version}.json"),
        format!("spec/api/{version}.txt"),
        format!("tests/calls/src/generated/{module}.rs"),
    ];
    for path in &shared {
        assert!(touched.contains(&path.as_str()), "{path}: {touched:?}");
    }
    let own = |path: &&str| path.starts_with(&folder) || shared.iter().any(|one| one == path);
    assert!(touched.iter().all(own), "{touched:?}");

    let output = regen(&project, &["0.1"]);
    assert_eq!(output.status.code(), Some(1));
    let rendered = String::from_utf8_lossy(&output.stderr);
    assert!(rendered.contains("unknown version 0.1"), "{rendered}");
}
