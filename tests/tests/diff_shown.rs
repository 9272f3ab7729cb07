//! Tests the output of `cargo xtask diff` in every format, and the exit codes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::{Mutex, PoisonError};

use comparison::{Change, Diff, RULES, Wire};
use tests::pairs::{Pair, known, neighbours, that_shows};
use tests::project::workspace;
use xtask::diff::{
    Args, FailOn, Filter, Format, INDEX, Look, SCHEMA, View, breaking, github, json, load,
    markdown, run, text,
};

/// Returns the comparison of two versions. Each comparison is computed once for all tests.
pub(super) fn compared(from: &str, to: &str, published: bool) -> Diff {
    static KNOWN: Mutex<BTreeMap<(String, String, bool), Diff>> = Mutex::new(BTreeMap::new());
    let key = (from.to_owned(), to.to_owned(), published);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let made = known.entry(key);
    made.or_insert_with(|| made_new(from, to, published))
        .clone()
}

fn made_new(from: &str, to: &str, published: bool) -> Diff {
    let read = |version: &str| {
        load(workspace(), version, published).unwrap_or_else(|error| panic!("{error:#}"))
    };
    let (old, new) = (read(from), read(to));
    comparison::compare(&old.side(), &new.side())
}

fn shown(diff: &Diff, view: View, expand: bool) -> String {
    let look = Look {
        view,
        expand,
        colour: false,
    };
    text(diff, look)
}

fn folded(diff: &Diff) -> String {
    shown(diff, View::Operation, false)
}

/// Returns the comparison of the pair of versions that shows a known difference.
fn showing(what: &str, published: bool) -> Diff {
    let (from, to) = that_shows(what);
    compared(from, to, published)
}

/// Returns a comparison with breaking changes.
pub(super) fn any() -> Diff {
    showing("properties that moved under allOf", false)
}

/// Returns the comparisons of all pairs of consecutive versions.
pub(super) fn all() -> impl Iterator<Item = Diff> {
    let pairs = neighbours().into_iter();
    pairs.map(|(from, to)| compared(&from, &to, false))
}

fn find<'a>(diff: &'a Diff, id: &str, name: &str) -> Vec<&'a Change> {
    diff.changes
        .iter()
        .filter(|change| change.id == id && change.name.as_deref() == Some(name))
        .collect()
}

#[test]
fn a_page_of_text_is_enough() {
    for Pair {
        from,
        to,
        lines: most,
        ..
    } in known()
    {
        for published in [false, true] {
            let shown = folded(&compared(from, to, published));
            let lines = shown.lines().take_while(|line| *line != INDEX).count();
            println!("{from} to {to}: {lines} lines");
            assert!(lines <= *most, "{lines} lines\n{shown}");
        }
    }
}

#[test]
fn the_index_has_every_operation_and_topic_once() {
    for (from, to) in neighbours() {
        let diff = compared(&from, &to, false);
        let shown = folded(&diff);
        let index: Vec<&str> = shown
            .lines()
            .skip_while(|line| *line != INDEX)
            .skip(1)
            .collect();
        let mut wanted: BTreeSet<String> = BTreeSet::new();
        for change in &diff.changes {
            wanted.extend(change.operations().into_iter().map(str::to_owned));
            wanted.extend(
                change
                    .webhook
                    .iter()
                    .map(|topic| format!("webhook {topic}")),
            );
        }
        let listed = index.iter().filter_map(|line| line.trim().split_once(": "));
        let listed: Vec<String> = listed.map(|(key, _)| key.to_owned()).collect();
        assert_eq!(listed.len(), wanted.len(), "{from} to {to}");
        assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), wanted);
    }
}

#[test]
fn the_operation_that_went_comes_first() {
    let diff = showing("an operation that went", false);
    let shown = shown(&diff, View::Kind, false);
    let gone = "POST /conversations/{conversation_id}/run_assignment_rules: operation removed";
    assert_eq!(shown.lines().nth(3).map(str::trim), Some(gone), "{shown}");
    let removed = diff
        .changes
        .iter()
        .filter(|change| change.id == "operation-removed");
    assert_eq!(
        removed.count(),
        1,
        "renamed path parameters make no other operations"
    );
}

#[test]
fn every_fact_is_one_line_where_all_are_asked_for() {
    for diff in all() {
        for view in [View::Operation, View::Kind] {
            let shown = shown(&diff, view, true);
            let facts = diff
                .changes
                .iter()
                .filter(|change| change.id != "rust-changed");
            for change in facts {
                let told = shown.matches(&change.fingerprint).count();
                assert_eq!(told, 1, "{change:#?}");
            }
        }
    }
    for Pair {
        from, to, facts, ..
    } in known()
    {
        let published = compared(from, to, true).changes.len();
        assert!(published >= *facts, "{from} to {to}: {published}");
    }
}

#[test]
fn the_version_header_is_one_line() {
    for Pair { from, to, .. } in known() {
        let diff = compared(from, to, false);
        let of_header: Vec<&Change> = diff
            .changes
            .iter()
            .filter(|change| format!("{change:?}").contains("intercom_version"))
            .collect();
        assert_eq!(of_header.len(), 1, "{of_header:#?}");
        assert_eq!(of_header[0].id, "version-header-changed");
    }
}

#[test]
fn what_moved_under_all_of_is_not_removed() {
    for published in [false, true] {
        let diff = showing("properties that moved under allOf", published);
        let removed = diff.changes.iter().filter(|change| {
            change.id == "property-removed"
                && change.request.iter().any(|one| one.contains(" /tickets"))
        });
        assert_eq!(removed.collect::<Vec<_>>(), Vec::<&Change>::new());
        let added = find(&diff, "property-added", "skip_notifications");
        let mut operations: Vec<&str> = added.iter().flat_map(|one| one.operations()).collect();
        operations.sort_unstable();
        assert_eq!(
            operations,
            [
                "POST /tickets",
                "POST /tickets/{id}/reply",
                "PUT /tickets/{id}"
            ]
        );
    }
}

#[test]
fn what_is_new_in_a_version_is_told() {
    let diff = showing("operations and values that came", false);
    let added = diff
        .changes
        .iter()
        .filter(|change| change.id == "operation-added");
    assert_eq!(added.count(), 17);
    let values: Vec<&Change> = diff
        .changes
        .iter()
        .filter(|change| {
            change.id == "enum-value-added" && change.subject == "activity_log.activity_type"
        })
        .collect();
    assert_eq!(values.len(), 35);
    // Enums are open, so a client still decodes a response with a new value.
    assert!(values.iter().all(|change| change.wire == Wire::Warning));
    let update = ["PUT /tickets/{ticket_id}"];
    let gone = find(&diff, "property-removed", "assignment");
    assert_eq!(gone.len(), 1);
    assert_eq!(gone[0].request, update);
    let instead = gone[0].rust.iter().find_map(|item| item.instead.as_deref());
    assert_eq!(
        instead,
        Some("the fields `admin_id`, `assignee_id` are now fields of `UpdateTicketRequest` itself")
    );
    for name in ["admin_id", "assignee_id"] {
        let new = find(&diff, "property-added", name);
        assert!(new.iter().any(|change| change.request == update), "{name}");
    }
    let arrays = diff.changes.iter().find(|change| {
        change.id == "alternative-added" && change.subject.starts_with("create_message_request.to")
    });
    let arrays = arrays.expect("`to` may be a list");
    assert_eq!(arrays.after.as_deref(), Some("list of recipient"));
    for name in ["cc", "bcc"] {
        let new = find(&diff, "property-added", name);
        assert_eq!(
            new[0].after.as_deref(),
            Some("recipient or list of recipient")
        );
    }
}

#[test]
fn a_likely_renaming_is_suggested() {
    let diff = showing("a property with another name", true);
    let old = find(&diff, "property-removed", "job_identfier");
    let new = find(&diff, "property-added", "job_identifier");
    let old = old.first().expect("the old name is reported");
    let new = new
        .iter()
        .find(|new| old.rename.as_deref() == Some(&new.fingerprint))
        .expect("the rename has both halves");
    assert_eq!(new.rename.as_ref(), Some(&old.fingerprint));
    assert!(
        folded(&diff).contains("`job_identfier` removed (string), probably now `job_identifier`")
    );
}

#[test]
fn the_json_fits_its_schema() {
    let schema = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is valid");
    for (from, to) in neighbours() {
        for published in [false, true] {
            let document = json(&compared(&from, &to, published)).expect("it can be written");
            let faults: Vec<String> = validator
                .iter_errors(&document)
                .map(|fault| format!("{fault}"))
                .collect();
            assert_eq!(faults, Vec::<String>::new());
        }
    }
    let mut wrong = json(&any()).expect("it can be written");
    wrong["changes"][0]["wire"] = "fatal".into();
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn markdown_fits_a_comment() {
    for Pair { from, to, .. } in known() {
        for view in [View::Operation, View::Kind, View::Rust] {
            let shown = markdown(&compared(from, to, false), view, false);
            let size = shown.len();
            assert!(size < 65_536, "{from} to {to}: {size} bytes");
            assert!(shown.starts_with(&format!("## {from} → {to}: ")));
            let opened = shown.matches("<details>").count();
            assert_eq!(opened, shown.matches("</details>").count());
        }
    }
}

#[test]
fn annotations_are_one_line_each_and_escaped() {
    let (from, to) = that_shows("operations and values that came");
    let mut diff = compared(from, to, false);
    diff.changes.retain(|change| change.wire == Wire::Breaking);
    diff.changes.truncate(1);
    diff.changes[0].subject = "100%\nsure".to_owned();
    diff.changes[0].rust.clear();
    let shown = github(&diff, false);
    assert_eq!(shown.lines().count(), 1, "{shown}");
    assert!(
        shown.starts_with(&format!("::error file=spec/{to}.yaml,line=")),
        "{shown}"
    );
    assert!(shown.contains("100%25%0Asure"), "{shown}");
}

#[test]
fn annotations_are_at_most_ten_of_each_level() {
    for (from, to) in neighbours() {
        let shown = github(&compared(&from, &to, false), true);
        for level in ["error", "warning", "notice"] {
            let count = shown
                .lines()
                .filter(|line| line.starts_with(&format!("::{level} ")))
                .count();
            assert!(count <= 10, "{from} to {to}: {count} of {level}");
        }
        let last = shown.lines().last().unwrap_or_default();
        assert!(last.contains(" more annotations; "), "{last}");
    }
}

#[test]
fn only_what_breaks_is_left_by_breaking() {
    let diff = breaking(&any());
    assert!(!diff.changes.is_empty());
    for change in &diff.changes {
        assert!(change.wire == Wire::Breaking || change.breaks_rust() || change.is_silent());
        assert!(
            change
                .rust
                .iter()
                .all(|item| item.breaks || item.is_silent())
        );
    }
}

#[test]
fn every_change_has_a_known_id_and_its_own_fingerprint() {
    for diff in all() {
        let prints: BTreeSet<&str> = diff
            .changes
            .iter()
            .map(|change| change.fingerprint.as_str())
            .collect();
        assert_eq!(prints.len(), diff.changes.len());
        for change in &diff.changes {
            assert!(change.rule().is_some(), "{}", change.id);
            assert!(!change.sentence().contains('{') || change.sentence().contains('`'));
        }
    }
    for rule in RULES {
        let mirror = RULES.iter().find(|other| other.id == rule.mirror);
        assert_eq!(mirror.map(|other| other.mirror), Some(rule.id));
    }
}

pub(super) fn arguments(from: &str, to: &str, fail_on: &[FailOn]) -> Args {
    Args {
        from: from.to_owned(),
        to: to.to_owned(),
        format: Format::Json,
        view: None,
        breaking: false,
        fail_on: fail_on.to_vec(),
        policy: None,
        filter: Filter::default(),
        expand: false,
        published: false,
        used_in: None,
        quick: false,
    }
}

/// Returns the `Debug` output of the exit status, because `ExitCode` does not implement `PartialEq`.
pub(super) fn ends(args: &Args) -> String {
    let code = run(workspace(), args, &mut std::io::sink()).expect("the exit status");
    format!("{code:?}")
}

pub(super) fn status(code: u8) -> String {
    format!("{:?}", std::process::ExitCode::from(code))
}

#[test]
fn the_status_tells_what_was_asked() {
    let (from, to) = that_shows("operations and values that came");
    assert_eq!(ends(&arguments(from, to, &[])), status(0));
    assert_eq!(ends(&arguments(from, to, &[FailOn::Any])), status(1));
    assert_eq!(ends(&arguments(from, to, &[FailOn::Breaking])), status(1));
    assert_eq!(ends(&arguments(from, from, &[FailOn::Any])), status(0));
    assert_eq!(ends(&arguments(from, "9.99", &[])), status(2));
    let mut used = arguments(from, to, &[]);
    used.used_in = Some("no/such/project".into());
    assert_eq!(ends(&used), status(2));
    used.quick = true;
    assert_eq!(ends(&used), status(2));
}

#[test]
fn two_files_are_compared_as_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let old = include_str!("diff/base.yaml");
    let new = old.replace("operationId: findOrder", "operationId: showOrder");
    fs::write(path("old.yaml"), old).expect("the file is written");
    fs::write(path("new.yaml"), &new).expect("the file is written");
    fs::write(path("broken.yaml"), "openapi: '3.0.1'\nopenapi: '3.0.1'\n")
        .expect("the file is written");
    let diff = compared(&path("old.yaml"), &path("new.yaml"), false);
    assert_eq!(diff.changes.len(), 1);
    assert_eq!(diff.changes[0].id, "operation-id-changed");
    let spot = diff.changes[0].to.as_ref().expect("a place");
    let line = new.lines().position(|line| line.contains("showOrder"));
    let line = line.expect("the line exists") + 1;
    assert_eq!((spot.file.clone(), spot.line), (path("new.yaml"), line));
    assert_eq!(
        ends(&arguments(&path("old.yaml"), &path("broken.yaml"), &[])),
        status(2)
    );
    let error = load(workspace(), &path("broken.yaml"), false).expect_err("a duplicate key");
    assert!(
        format!("{error:#}").contains("broken.yaml:2:1"),
        "{error:#}"
    );
}
