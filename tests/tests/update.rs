//! Tests `cargo xtask update` and `cargo xtask remove` with a local git repository of descriptions.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tests::project::{Project, files, workspace};
use tests::{published, skipped};
use xtask::versions;

pub(crate) const XTASK: &str = env!("CARGO_BIN_EXE_xtask-in");

/// Returns a description of this version, with an operation for each of these names.
fn description(version: &str, names: &[&str]) -> String {
    let mut text = format!("openapi: 3.0.1\ninfo: {{title: API, version: '{version}'}}\npaths:\n");
    for name in names {
        text.push_str(&format!(
            "  /{name}s/{{id}}:\n    get:\n      operationId: find_{name}\n      tags: [{name}s]\n      parameters:\n        \
             - {{name: id, in: path, required: true, schema: {{type: string}}}}\n      responses:\n        \
             '200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}\n"
        ));
    }
    text.push_str("components:\n  schemas:\n");
    for name in names {
        text.push_str(&format!(
            "    {name}: {{type: object, properties: {{id: {{type: string}}, name: {{type: string}}}}}}\n"
        ));
    }
    text
}

/// A git repository of descriptions.
pub(crate) struct Repository(pub(crate) PathBuf);

impl Repository {
    /// Creates an empty repository in a separate folder. Returns `None` if git is not installed.
    pub(crate) fn new(folder: PathBuf) -> Option<Self> {
        if Command::new("git").arg("--version").output().is_err() {
            skipped("git is not installed");
            return None;
        }
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the old repository is removed");
        }
        fs::create_dir_all(&folder).expect("a folder");
        let repository = Self(folder);
        repository.git(&["init", "--quiet"]);
        Some(repository)
    }

    pub(crate) fn git(&self, arguments: &[&str]) {
        let output = Command::new("git")
            .arg("-C")
            .arg(&self.0)
            .args(["-c", "user.name=a", "-c", "user.email=a@example.com"])
            .args(["-c", "commit.gpgsign=false"])
            .args(arguments)
            .output()
            .expect("git starts");
        assert!(output.status.success(), "{}", shown(&output.stderr));
    }

    /// Commits these descriptions, each with the label of the version.
    pub(crate) fn commit(&self, descriptions: &[(&str, &str)]) {
        for (version, text) in descriptions {
            let folder = self.0.join("descriptions").join(version);
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(folder.join("api.intercom.io.yaml"), text).expect("a description");
        }
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "descriptions"]);
    }
}

pub(crate) fn shown(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("update")
        .join(name)
}

/// Returns the files of a project, without the files under `target/`.
pub(crate) fn tree(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let mut files = project.files();
    files.retain(|path, _| !path.starts_with("target/"));
    files
}

pub(crate) fn update(project: &Project, repository: &Repository, arguments: &[&str]) -> Output {
    let from = repository.0.display().to_string();
    let arguments = [&["update", "--from", &from], arguments].concat();
    project.xtask(XTASK, &arguments)
}

/// Panics unless a command ended with this status, and returns the output of the command.
pub(crate) fn ended(output: &Output, status: i32) -> String {
    assert_eq!(
        output.status.code(),
        Some(status),
        "{}",
        shown(&output.stderr)
    );
    shown(&output.stdout)
}

fn text_of_pull_request(project: &Project) -> String {
    project.read("target/pull-request.md")
}

const FIXUP: &str = "versions: [\"9.14\", \"9.16\"]\nreason: The name is missing.\nevidence: GET /tags/{id}\nactions:\n  \
                     - target: $.components.schemas.tag.properties\n    update: {label: {type: string}}\n";

/// Creates a project with 9.14, 9.15 and 9.16, and the repository from which these versions are imported.
pub(crate) fn started(name: &str) -> Option<(Project, Repository)> {
    let repository = Repository::new(folder(name).join("repository"))?;
    repository.commit(&[("9.14", &description("9.14", &["tag"]))]);
    repository.commit(&[
        ("9.14", &description("9.14", &["tag", "note"])),
        ("9.15", &description("9.15", &["tag", "note"])),
        ("9.16", &description("9.16", &["tag", "note", "visit"])),
    ]);
    let project = Project::empty(folder(name).join("project"));
    project.write("spec/webhooks.yaml", "");
    project.write("spec/jobs.toml", "");
    project.write(
        "README.md",
        "<!-- features: written by cargo xtask regen -->\n<!-- end of features -->\n\
         <!-- versions: written by cargo xtask regen -->\n<!-- end of versions -->\n",
    );
    ended(&update(&project, &repository, &[]), 0);
    project.write("spec/fixups/label.yaml", FIXUP);
    ended(&project.xtask(XTASK, &["regen"]), 0);
    Some((project, repository))
}

/// Commits an older description of 9.14, a changed description of 9.16, and a description of the new version 9.17.
pub(crate) fn change(repository: &Repository) {
    let sixteen = description("9.16", &["tag", "note", "reply"]);
    let sixteen = sixteen.replace(
        "    tag: {type: object, properties: {",
        "    tag: {type: object, properties: {label: {type: string}, ",
    );
    repository.commit(&[
        ("9.14", &description("9.14", &["tag"])),
        ("9.16", &sixteen),
        ("9.17", &description("9.17", &["tag", "note", "reply"])),
    ]);
}

#[test]
fn what_is_new_or_changed_is_imported_and_what_is_older_is_reported() {
    let Some((project, repository)) = started("scenario") else {
        return;
    };
    change(&repository);
    let before = tree(&project);
    let checked = ended(&update(&project, &repository, &["--check"]), 1);
    assert!(tree(&project) == before, "--check changed files");
    let output = update(&project, &repository, &[]);
    let report = ended(&output, 0);
    assert_eq!(checked, report);
    for line in [
        "9.14: older, not imported: identical to the description in commit ",
        "9.15: unchanged\n",
        "9.16: changed\n",
        "9.17: new\n",
        "`intercom-api` 0.1.0 → 0.2.0",
        // The description of 9.16 already has the field that the fixup adds; the description of 9.17 does not have this
        // field.
        "spec/fixups/label.yaml:1: 9.16: no longer listed: label: the description already has this value",
        "spec/fixups/label.yaml:1: 9.17: carried over",
        "README.md:",
    ] {
        assert!(report.contains(line), "{line}\n{report}");
    }
    let progress = shown(&output.stderr);
    for line in [
        "9.16: importing (1 of 2)",
        "9.17: importing (2 of 2)",
        "generating",
        "comparing",
        "writing ",
    ] {
        assert!(progress.contains(line), "{progress}");
    }
    let fixup = project.read("spec/fixups/label.yaml");
    assert!(
        fixup.starts_with("versions: [\"9.14\", \"9.17\"]\n"),
        "{fixup}"
    );
    let text = text_of_pull_request(&project);
    for part in [
        "| 9.16 | changed | 1 | 0 | ",
        "## 9.16, changed",
        "## 9.17, compared with 9.16",
        "GET /visits/{id}",
        "v9_16::visits::Visits::find",
        "**0.2.0**",
        "- [ ] `spec/fixups/label.yaml:1`: 9.17: carried over",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let written = tree(&project);
    let again = ended(&update(&project, &repository, &[]), 0);
    assert!(again.ends_with("nothing to import\n"), "{again}");
    ended(&update(&project, &repository, &["--check"]), 0);
    ended(&project.xtask(XTASK, &["regen", "--check"]), 0);
    assert!(tree(&project) == written, "the second run changed files");
    assert!(!project.root().join("target/xtask").exists());
}

#[test]
fn an_earlier_version_and_the_preview_are_imported_only_by_name() {
    let Some((project, repository)) = started("earlier") else {
        return;
    };
    let (earlier, preview) = (description("9.13", &["tag"]), description("0", &["tag"]));
    repository.commit(&[("9.13", &earlier), ("0", &preview)]);
    let report = ended(&update(&project, &repository, &["--check"]), 0);
    for version in ["9.13", "Preview"] {
        let line = format!("{version}: not imported: imported only if named as an argument\n");
        assert!(report.contains(&line), "{line}\n{report}");
        let named = ended(&update(&project, &repository, &["--check", version]), 1);
        assert!(named.contains(&format!("{version}: new")), "{named}");
    }
}

#[test]
fn a_broken_description_stops_the_whole_update() {
    let Some((project, repository)) = started("broken") else {
        return;
    };
    change(&repository);
    let broken = description("9.18", &["tag"]).replace("schemas/tag'", "schemas/tga'");
    repository.commit(&[("9.18", &broken)]);
    let before = tree(&project);
    let text = text_of_pull_request(&project);
    let output = update(&project, &repository, &[]);
    ended(&output, 2);
    let errors = shown(&output.stderr);
    assert!(errors.contains("error[dangling-reference]"), "{errors}");
    assert!(
        errors.contains("descriptions/9.18/api.intercom.io.yaml:"),
        "{errors}"
    );
    assert!(
        errors.contains("1 of 3 descriptions have errors; nothing was written"),
        "{errors}"
    );
    assert!(tree(&project) == before);
    assert_eq!(text_of_pull_request(&project), text);
    // A valid description can still be imported separately.
    let report = ended(&update(&project, &repository, &["9.17"]), 0);
    assert!(report.contains("9.17: new"), "{report}");
    let versions = versions::load(project.root()).expect("the record");
    assert_eq!(
        versions.last().map(|one| one.version.as_str()),
        Some("9.17")
    );
}

#[test]
fn a_description_without_a_known_history_is_judged_by_its_content() {
    let Some((project, _)) = started("unknown") else {
        return;
    };
    let Some(other) = Repository::new(folder("unknown").join("other")) else {
        return;
    };
    other.commit(&[
        ("9.14", &description("9.14", &["tag"])),
        ("9.15", &description("9.15", &["tag", "note"])),
        ("9.16", &description("9.16", &["tag", "reply"])),
        ("a b", "no version"),
    ]);
    let output = update(&project, &other, &["--check"]);
    let report = ended(&output, 1);
    assert!(
        report.contains("9.14: older, not imported: the recorded revision "),
        "{report}"
    );
    assert!(report.contains("9.15: unchanged"), "{report}");
    assert!(
        report.contains("9.16: changed: the recorded revision "),
        "{report}"
    );
    assert!(shown(&output.stderr).contains("warning: ignored: descriptions/a b/"));
}

#[test]
fn a_repository_that_cannot_be_read_is_an_error() {
    let Some((project, repository)) = started("errors") else {
        return;
    };
    let before = tree(&project);
    for (arguments, expected) in [
        (&["--revision", "gone"][..], "has no commit `gone`"),
        (&["--revision=--all"], "has no commit `--all`"),
        (
            &["9.99"],
            "has no version 9.99: use one of 9.14, 9.15, 9.16",
        ),
    ] {
        let output = update(&project, &repository, arguments);
        ended(&output, 2);
        let errors = shown(&output.stderr);
        assert!(errors.contains(expected), "{errors}");
    }
    for (from, expected) in [
        ("no-such-folder", "neither a folder nor a URL"),
        ("file:///no/such/repository", "cannot clone"),
        (
            project.root().join("spec").to_str().expect("a path"),
            "descriptions/<version>",
        ),
    ] {
        let output = project.xtask(XTASK, &["update", "--from", from]);
        ended(&output, 2);
        assert!(
            shown(&output.stderr).contains(expected),
            "{}",
            shown(&output.stderr)
        );
    }
    assert!(tree(&project) == before);
}

#[test]
fn a_clone_is_made_of_a_url() {
    let Some((project, repository)) = started("clone") else {
        return;
    };
    change(&repository);
    let url = format!("file://{}", repository.0.display());
    let report = ended(&project.xtask(XTASK, &["update", "--from", &url]), 0);
    assert!(report.contains("9.17: new"), "{report}");
    assert!(!project.root().join("target/xtask").exists());
}

#[test]
fn a_removed_version_leaves_nothing_and_can_be_imported_again() {
    let Some((project, repository)) = started("removed") else {
        return;
    };
    project.write("docs/current.toml", "current = \"9.16\"\n");
    let with = |name: &str, text: &str| project.write(&format!("spec/{name}"), text);
    with(
        "names.toml",
        "[operations]\n\"GET /tags/{} @9.15 9.16\" = \"tags.read\"\n\"GET /visits/{}\" = \"visits.read\"\n",
    );
    with(
        "docs/types/tags.toml",
        "[Tag]\nsummary = \"A tag; see [`visits.read`].\"\n\n[\"Tag @9.16\"]\nnotes = \"A note.\"\n",
    );
    with(
        "docs/types/visits.toml",
        "[Visit]\nsummary = \"A visit.\"\n",
    );
    ended(&project.xtask(XTASK, &["regen"]), 0);
    let before = tree(&project);
    let report = ended(&project.xtask(XTASK, &["remove", "9.16"]), 0);
    assert!(report.contains("removed spec/names.toml:"), "{report}");
    let after = tree(&project);
    for (path, bytes) in &after {
        let text = shown(bytes);
        assert!(!path.contains("9.16") && !path.contains("9_16"), "{path}");
        assert!(
            !text.contains("9.16") && !text.contains("9_16"),
            "{path}:\n{text}"
        );
    }
    assert_eq!(project.read("docs/current.toml"), "current = \"9.15\"\n");
    assert_eq!(
        project.read("spec/docs/types/tags.toml"),
        "[Tag]\nsummary = \"A tag; see `visits.read`.\"\n"
    );
    assert!(!after.contains_key("spec/docs/types/visits.toml"));
    ended(&project.xtask(XTASK, &["regen", "--check"]), 0);
    ended(&update(&project, &repository, &[]), 0);
    // The command does not restore hand-written entries, so the test restores the entries.
    for path in [
        "docs/current.toml",
        "spec/names.toml",
        "spec/docs/types/tags.toml",
        "spec/docs/types/visits.toml",
    ] {
        project.write(path, &shown(&before[path]));
    }
    ended(&project.xtask(XTASK, &["regen"]), 0);
    assert!(tree(&project) == before, "the version was not restored");
    let last = project.xtask(XTASK, &["remove", "9.99"]);
    ended(&last, 1);
    assert!(shown(&last.stderr).contains("unknown version 9.99"));
}

/// Creates a project with the versions of this workspace, and a repository with an older, a changed and a new
/// description. The descriptions are derived from the newest versions with a number.
pub(crate) fn real(name: &str) -> Option<(Project, Repository, [String; 4])> {
    let repository = Repository::new(folder(name).join("repository"))?;
    let project = Project::like_workspace(folder(name).join("project"));
    for page in ["README.md", "CHANGELOG.md", "docs/current.toml"] {
        project.copy(page);
    }
    let known = versions::load(workspace()).expect("the record");
    let numbered = known.iter().map(|one| one.version.clone());
    let mut numbered: Vec<String> = numbered.filter(|one| versions::is_numbered(one)).collect();
    let newest = numbered.pop()?;
    let (same, older) = (numbered.pop()?, numbered.pop()?);
    let text = |version: &str| {
        let published = published::folder().map(|folder| folder.join(format!("{version}.yaml")));
        let path = published.unwrap_or_else(|| workspace().join(format!("spec/{version}.yaml")));
        fs::read_to_string(path).expect("a description")
    };
    let all = [&older, &same, &newest].map(|one| (one.as_str(), text(one)));
    let [(_, first), _, (_, last)] = &all;
    let less = without_operation(first, "/tags/{tag_id}")
        .unwrap_or_else(|| without_operation(first, "/tags/{id}").expect("tags"));
    repository.commit(&[(&older, &less)]);
    let all_of_them: Vec<(&str, &str)> = all
        .iter()
        .map(|(one, text)| (*one, text.as_str()))
        .collect();
    repository.commit(&all_of_them);
    // Imports the descriptions of the repository first, because the digests that the project records can be those of
    // the published files, whereas the repository contains the files in `spec/`.
    ended(&update(&project, &repository, &[]), 0);
    ended(&project.xtask(XTASK, &["regen"]), 0);
    let invented = "9.17".to_owned();
    let changed = without_operation(last, "/me").expect("GET /me");
    repository.commit(&[(&older, &less), (&newest, &changed), (&invented, last)]);
    Some((project, repository, [older, same, newest, invented]))
}

/// Returns a description without the operations of the given path, or `None` if the description does not contain the
/// path.
fn without_operation(text: &str, path: &str) -> Option<String> {
    let starts = [format!("\n  \"{path}\":\n"), format!("\n  {path}:\n")];
    let start = starts.iter().find_map(|start| text.find(start))?;
    let end = text[start + 1..]
        .match_indices("\n  ")
        .find_map(|(at, _)| {
            let next = start + 1 + at;
            text[next + 3..]
                .starts_with(|c: char| !c.is_whitespace())
                .then_some(next)
        })?;
    Some(format!("{}{}", &text[..start], &text[end..]))
}

#[test]
#[ignore = "exhaustive: generates every version several times"]
fn the_newest_descriptions_are_updated_in_one_command() {
    let Some((project, repository, [older, same, newest, invented])) = real("real") else {
        return;
    };
    let report = ended(&update(&project, &repository, &[]), 0);
    for line in [
        format!("{older}: older, not imported"),
        format!("{same}: unchanged\n"),
        format!("{newest}: changed\n"),
        format!("{invented}: new: "),
    ] {
        assert!(report.contains(&line), "{line}\n{report}");
    }
    let text = text_of_pull_request(&project);
    assert!(text.len() < 65_536, "{}", text.len());
    assert!(text.contains("`GET /me`"), "{text}");
    let written = tree(&project);
    let again = ended(&update(&project, &repository, &[]), 0);
    assert!(again.ends_with("nothing to import\n"), "{again}");
    ended(&project.xtask(XTASK, &["regen", "--check"]), 0);
    assert!(tree(&project) == written);
}

#[test]
#[ignore = "exhaustive: generates all versions once for each version"]
fn every_version_can_be_removed() {
    for known in versions::load(workspace()).expect("the record") {
        let project = Project::like_workspace(folder("every"));
        project.copy("docs/current.toml");
        let before = files(&project.root().join("spec"));
        let output = project.xtask(XTASK, &["remove", &known.version]);
        ended(&output, 0);
        ended(&project.xtask(XTASK, &["regen", "--check"]), 0);
        let after = files(&project.root().join("spec"));
        assert!(after.len() < before.len(), "{}", known.version);
        let gone = format!("{}.yaml", known.version);
        assert!(!after.contains_key(&gone), "{gone}");
    }
}
