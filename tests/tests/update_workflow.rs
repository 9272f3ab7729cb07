//! Runs the steps of `.github/workflows/update.yml` locally, with a local repository in place of GitHub.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_yaml::Value;
use tests::project::{Project, workspace};

use crate::update::{self, Repository};

/// A workflow step that runs a script: the name, the script, and the names of the step's environment variables.
struct Step {
    name: String,
    run: String,
    env: Vec<String>,
}

fn steps() -> Vec<Step> {
    let path = workspace().join(".github/workflows/update.yml");
    let text = fs::read_to_string(path).expect("the workflow");
    let workflow: Value = serde_yaml::from_str(&text).expect("a workflow is YAML");
    let steps = workflow["jobs"]["update"]["steps"].as_sequence();
    let scripts = steps
        .expect("steps")
        .iter()
        .filter(|step| step.get("run").is_some());
    let step = |step: &Value| Step {
        name: step["name"].as_str().expect("a name").to_owned(),
        run: step["run"].as_str().expect("a script").to_owned(),
        env: step["env"]
            .as_mapping()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str().expect("a name").to_owned())
            .collect(),
    };
    scripts.map(step).collect()
}

/// A simulated GitHub runner: a checkout, the origin of the checkout, and replacements for the programs on GitHub's
/// runners.
struct Machine<'p> {
    project: &'p Project,
    room: &'p Path,
    descriptions: &'p Repository,
}

impl Machine<'_> {
    /// Creates the origin, the checkout and the programs.
    fn prepare(&self) {
        let bin = self.room.join("bin");
        fs::create_dir_all(&bin).expect("a folder");
        let root = self.project.root().display();
        let xtask = update::XTASK;
        self.program("cargo", &format!("shift; exec '{xtask}' '{root}' \"$@\""));
        self.program("rustup", "exit 0");
        let calls = self.room.join("gh").display().to_string();
        self.program("gh", &format!("echo \"$@\" >> '{calls}'"));
        self.project.write(".gitignore", "/target\n");
        let root = Repository(self.project.root().to_owned());
        root.git(&["init", "--quiet", "--initial-branch=main"]);
        root.git(&["add", "--all"]);
        root.git(&["commit", "--quiet", "--message", "start"]);
        let origin = Repository(self.room.join("origin.git"));
        fs::create_dir_all(&origin.0).expect("a folder");
        origin.git(&["init", "--quiet", "--bare"]);
        root.git(&["remote", "add", "origin", &origin.0.display().to_string()]);
        root.git(&["push", "--quiet", "origin", "main"]);
    }

    fn program(&self, name: &str, script: &str) {
        use std::os::unix::fs::PermissionsExt;
        let path = self.room.join("bin").join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("a program");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it can run");
    }

    /// Runs a step with the same shell options as GitHub.
    fn run(&self, step: &Step) -> Output {
        let path = std::env::var("PATH").unwrap_or_default();
        let mut command = Command::new("bash");
        command
            .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &step.run])
            .current_dir(self.project.root())
            .env(
                "PATH",
                format!("{}:{path}", self.room.join("bin").display()),
            )
            .env("RUNNER_TEMP", self.room);
        for name in &step.env {
            let value = match name.as_str() {
                "DESCRIPTIONS" => self.descriptions.0.display().to_string(),
                "REVISION" => "HEAD".to_owned(),
                "BASE" => "main".to_owned(),
                "GH_TOKEN" => String::new(),
                other => panic!("the step {} has the unknown variable {other}", step.name),
            };
            command.env(name, value);
        }
        command.output().expect("bash starts")
    }

    /// Runs every step, and panics if a step fails. Returns the output of all steps.
    fn run_all(&self) -> String {
        let mut shown = String::new();
        for step in steps() {
            let output = self.run(&step);
            assert!(
                output.status.success(),
                "{}: {}",
                step.name,
                update::shown(&output.stderr)
            );
            shown.push_str(&update::shown(&output.stdout));
        }
        shown
    }

    fn calls(&self) -> String {
        fs::read_to_string(self.room.join("gh")).unwrap_or_default()
    }
}

#[test]
fn the_steps_open_one_pull_request_for_what_is_new() {
    let Some((project, descriptions)) = update::started("workflow") else {
        return;
    };
    let room = update::folder("workflow");
    for old in ["origin.git", "gh"] {
        // Errors are ignored, because the files do not exist in the first run of the test.
        let _ = fs::remove_dir_all(room.join(old));
        let _ = fs::remove_file(room.join(old));
    }
    let machine = Machine {
        project: &project,
        room: &room,
        descriptions: &descriptions,
    };
    machine.prepare();
    assert!(machine.run_all().ends_with("nothing to import\n"));
    assert_eq!(machine.calls(), "");

    update::change(&descriptions);
    machine.run_all();
    let first = machine.calls();
    assert!(
        first.starts_with("pr create --base main --head update/"),
        "{first}"
    );
    let text = fs::read_to_string(room.join("pull-request.md")).expect("the text");
    assert!(text.contains("## 9.17, compared with 9.16"), "{text}");
    let branch = first
        .split_whitespace()
        .skip_while(|word| *word != "--head")
        .nth(1);
    let branch = branch.expect("a branch").to_owned();
    let listed = Command::new("git")
        .arg("-C")
        .arg(room.join("origin.git"))
        .args(["ls-tree", "-r", "--name-only", &branch])
        .output()
        .expect("git starts");
    let listed = update::shown(&listed.stdout);
    assert!(listed.contains("spec/9.17.yaml"), "{listed}");
    assert!(!listed.contains("target/"), "{listed}");

    // The second run also starts from the base branch, and finds the branch of the first run.
    let root = Repository(project.root().to_owned());
    root.git(&["switch", "--quiet", "main"]);
    root.git(&["branch", "--quiet", "--delete", "--force", &branch]);
    assert!(
        machine
            .run_all()
            .contains("its pull request has these descriptions")
    );
    assert_eq!(machine.calls(), first, "a second pull request");

    // If a description is invalid, the import step fails, and no pull request is opened.
    root.git(&["reset", "--quiet", "--hard"]);
    root.git(&["clean", "--quiet", "--force", "-d"]);
    descriptions.commit(&[("9.18", "a: [")]);
    let steps = steps();
    let import = steps
        .iter()
        .find(|step| step.name == "Import")
        .expect("the step");
    let output = machine.run(import);
    assert_eq!(output.status.code(), Some(2));
    assert!(update::shown(&output.stderr).contains("error[not-yaml]"));
    assert_eq!(machine.calls(), first);
}
