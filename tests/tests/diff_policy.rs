//! Tests policies, filters and git revisions: checks which changes `cargo xtask diff` shows, and for which changes the
//! command fails.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use codegen::ir::Api;
use comparison::{Diff, Side};
use tests::pairs::that_shows;
use tests::project::{Project, workspace};
use tests::spec::{self, Described};
use xtask::diff::{Args, FailOn, Filter, Format, Policy, run};

fn arguments(from: &str, to: &str) -> Args {
    Args {
        from: from.to_owned(),
        to: to.to_owned(),
        format: Format::Json,
        view: None,
        breaking: false,
        fail_on: Vec::new(),
        policy: None,
        filter: Filter::default(),
        expand: false,
        published: false,
        used_in: None,
        quick: false,
    }
}

/// Runs the command and returns the exit status and the shown changes.
fn shown(root: &Path, args: &Args) -> (String, Vec<serde_json::Value>) {
    let mut out = Vec::new();
    let code = run(root, args, &mut out).expect("the exit status");
    let document: serde_json::Value = serde_json::from_slice(&out).unwrap_or_default();
    let changes = document["changes"].as_array().cloned().unwrap_or_default();
    (format!("{code:?}"), changes)
}

fn status(code: u8) -> String {
    format!("{:?}", std::process::ExitCode::from(code))
}

const OLD: &str = include_str!("diff/base.yaml");

/// Returns a folder with the description `OLD` and an edited copy, and the arguments that compare the two files.
fn edited(from: &str, to: &str) -> (tempfile::TempDir, Args) {
    assert!(OLD.contains(from), "{from:?} is not in the description");
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    fs::write(path("old.yaml"), OLD).expect("the file is written");
    fs::write(path("new.yaml"), OLD.replace(from, to)).expect("the file is written");
    let args = arguments(&path("old.yaml"), &path("new.yaml"));
    (folder, args)
}

fn with_policy(folder: &Path, args: &Args, policy: &str) -> Args {
    let path = folder.join("policy.toml");
    fs::write(&path, policy).expect("the policy is written");
    Args {
        policy: Some(path),
        ..arguments(&args.from, &args.to)
    }
}

/// Returns a comparison of two versions, and both versions.
fn versions() -> &'static (Diff, [&'static Api; 2]) {
    static MADE: LazyLock<(Diff, [&Api; 2])> = LazyLock::new(|| {
        let (from, to) = that_shows("what the support desk uses");
        let side = |version: &str| {
            let found = spec::versions()
                .iter()
                .find(|one| one.api.version == version);
            found.expect("the version")
        };
        let (old, new) = (side(from), side(to));
        let side = |described: &'static Described| Side {
            label: &described.api.version,
            tree: &described.tree,
            files: &[],
            api: Some(&described.api),
        };
        let diff = comparison::compare(&side(old), &side(new));
        (diff, [&old.api, &new.api])
    });
    &MADE
}

#[test]
fn each_kind_of_failure_is_met_by_its_changes() {
    let (diff, _) = versions();
    let count = |kind: FailOn| {
        diff.changes
            .iter()
            .filter(|change| kind.meets(change))
            .count()
    };
    let [rust, wire, silent] = [FailOn::Rust, FailOn::Wire, FailOn::Silent].map(count);
    assert!(rust > 0 && wire > 0 && silent > 0);
    let breaking = count(FailOn::Breaking);
    assert!(breaking >= rust.max(wire) && breaking <= rust + wire + silent);
    assert_eq!(count(FailOn::Any), diff.changes.len());
    // In a comparison of two files, a renamed operation id is not a breaking change.
    let (_folder, mut args) = edited("operationId: findOrder", "operationId: showOrder");
    for (kinds, code) in [
        (vec![FailOn::Rust, FailOn::Wire, FailOn::Silent], 0),
        (vec![FailOn::Wire, FailOn::Any], 1),
    ] {
        args.fail_on = kinds;
        assert_eq!(shown(workspace(), &args).0, status(code));
    }
}

#[test]
fn an_accepted_change_does_not_fail_until_its_day() {
    let (folder, plain) = edited("operationId: findOrder", "operationId: showOrder");
    let (_, changes) = shown(workspace(), &plain);
    let print = changes[0]["fingerprint"].as_str().expect("a fingerprint");
    for (until, code) in [("9999-12-31", 0), ("2020-01-01", 1)] {
        let policy = format!(
            "[[accepted]]\nchange = {print:?}\nreason = \"the name is not used\"\nuntil = {until:?}\n"
        );
        let mut args = with_policy(folder.path(), &plain, &policy);
        args.fail_on = vec![FailOn::Any];
        let (ended, changes) = shown(workspace(), &args);
        assert_eq!(ended, status(code), "{until}");
        assert_eq!(changes.len(), 1, "an accepted change is still shown");
    }
}

#[test]
fn entries_without_effect_are_named() {
    let (folder, plain) = edited("operationId: findOrder", "operationId: showOrder");
    let text =
        "[[accepted]]\nchange = \"0123456789abcdef\"\nreason = \"gone\"\nuntil = \"9999-12-31\"\n";
    let args = with_policy(folder.path(), &plain, text);
    let policy = Policy::read(args.policy.as_deref().expect("a policy")).expect("it is valid");
    let diff = Diff {
        from: "1".to_owned(),
        to: "2".to_owned(),
        rust: false,
        changes: Vec::new(),
    };
    let stale = policy.stale(&diff, "2026-01-01");
    assert_eq!(stale.len(), 1);
    assert!(
        stale[0].contains("0123456789abcdef (gone) is not in the comparison"),
        "{stale:?}"
    );
}

#[test]
fn a_severity_changes_the_verdict() {
    let (folder, plain) = edited("operationId: findOrder", "operationId: showOrder");
    let severity = "[severity]\noperation-id-changed = \"breaking\"\n";
    let mut args = with_policy(folder.path(), &plain, severity);
    args.fail_on = vec![FailOn::Wire];
    let (ended, changes) = shown(workspace(), &args);
    assert_eq!(ended, status(1));
    assert_eq!(changes[0]["wire"], "breaking");
}

#[test]
fn an_invalid_policy_is_an_error_that_tells_what_to_write() {
    let (folder, plain) = edited("operationId: findOrder", "operationId: showOrder");
    let entry = |reason: &str, until: &str| {
        format!("[[accepted]]\nchange = \"a\"\nreason = {reason:?}\nuntil = {until:?}\n")
    };
    for (text, told) in [
        (entry("", "2027-01-31"), "has no reason; write a reason"),
        (entry("so", "soon"), "write a date as 2027-01-31"),
        (
            "[severity]\noperation-id-change = \"safe\"\n".to_owned(),
            "is \"operation-id-changed\" meant?",
        ),
        (
            "[severity]\noperation-id-changed = \"fatal\"\n".to_owned(),
            "is not a policy",
        ),
        ("[[accept]]\n".to_owned(), "is not a policy"),
    ] {
        let args = with_policy(folder.path(), &plain, &text);
        let error =
            Policy::read(args.policy.as_deref().expect("a policy")).expect_err("it is invalid");
        assert!(format!("{error:#}").contains(told), "{error:#}");
        assert_eq!(shown(workspace(), &args).0, status(2));
    }
}

#[test]
fn filters_keep_what_they_name() {
    let (all, apis) = versions();
    let kept = |filter: Filter| {
        let mut diff = all.clone();
        filter.apply(&mut diff, apis).map(|()| diff.changes)
    };
    let text = |text: &str| vec![text.to_owned()];
    let place = "update_ticket_request";
    let by_path = Filter {
        path: text(place),
        ..Filter::default()
    };
    let by_path = kept(by_path).expect("every place is valid");
    assert!(!by_path.is_empty() && by_path.len() < all.changes.len());
    assert!(
        by_path
            .iter()
            .all(|change| change.subject.starts_with(place))
    );
    let by_resource = |name: &str| Filter {
        resource: text(name),
        ..Filter::default()
    };
    let resource = kept(by_resource("tickets")).expect("it is a resource");
    let by_operation = Filter {
        operation: text("PUT /tickets/{any_name}"),
        ..Filter::default()
    };
    let operation = kept(by_operation).expect("every operation is valid");
    assert!(!operation.is_empty() && operation.len() < resource.len());
    assert!(operation.iter().all(|change| resource.contains(change)));
    assert!(resource.len() < all.changes.len());
    let error = kept(by_resource("tickts")).expect_err("the resource does not exist");
    assert!(
        error.to_string().contains("is \"tickets\" meant?"),
        "{error}"
    );
}

#[test]
fn a_side_can_be_a_file_of_a_revision() {
    let folder = tempfile::tempdir().expect("a folder");
    let project = Project::empty(folder.path().join("project"));
    project.write("old.yaml", OLD);
    project.write(
        "new.yaml",
        &OLD.replace("operationId: findOrder", "operationId: showOrder"),
    );
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(project.root()).args([
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@example.com",
        ]);
        let output = command.args(arguments).output().expect("git starts");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    git(&["init", "--quiet"]);
    git(&["add", "old.yaml"]);
    git(&["commit", "--quiet", "--message", "old"]);
    let new = project.root().join("new.yaml").display().to_string();
    let (ended, changes) = shown(project.root(), &arguments("HEAD:old.yaml", &new));
    assert_eq!(ended, status(0));
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0]["from"]["file"], "HEAD:old.yaml");
    let (ended, _) = shown(project.root(), &arguments("HEAD:absent.yaml", &new));
    assert_eq!(ended, status(2));
}
