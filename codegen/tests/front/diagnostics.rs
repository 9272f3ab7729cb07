//! Tests the exact message of every diagnostic about a description.
//!
//! `tests/diagnostics/<id>.yaml` (or `<id>--<case>.yaml`) is a description, and the `.snap` file next to it contains
//! the expected messages.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::{Colour, Diagnostic, File, Lines, render, render_with, sort};
use codegen::normal::{Texts, normalize};
use codegen::openapi;
use codegen::source::{Span, parse};

/// The ids of the passes that this test runs.
const IDS: [&str; 14] = [
    "circular-reference",
    "dangling-reference",
    "duplicate-key",
    "duplicate-operation-id",
    "duplicate-parameter",
    "media-type-without-body-type",
    "missing-keyword",
    "not-yaml",
    "operation-without-response",
    "path-parameter-undeclared",
    "unknown-keyword",
    "unsupported-openapi-version",
    "unsupported-yaml",
    "wrong-type",
];

fn manifest() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn findings(text: &str) -> Vec<Diagnostic> {
    let read = |text| {
        let normal = normalize(&parse(0, text)?, Texts::Drop)?;
        openapi::read(&normal.tree).map(|_| ())
    };
    read(text).err().unwrap_or_default()
}

/// Returns the golden descriptions, each with its id.
fn cases() -> Vec<(String, PathBuf)> {
    let folder = fs::read_dir(manifest().join("tests/diagnostics"))
        .expect("the folder of golden descriptions");
    let paths = folder.map(|entry| entry.expect("an entry").path());
    let yaml = paths.filter(|path| {
        path.extension()
            .is_some_and(|extension| extension == "yaml")
    });
    let mut cases: Vec<(String, PathBuf)> = yaml
        .map(|path| {
            let stem = path
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (stem.split("--").next().unwrap_or_default().to_owned(), path)
        })
        .filter(|(id, _)| IDS.contains(&id.as_str()))
        .collect();
    cases.sort();
    cases
}

#[test]
fn every_message_has_its_exact_text() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(manifest().join("tests/diagnostics"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    for (id, path) in cases() {
        let text = fs::read_to_string(&path).expect("a golden description");
        let found = findings(&text);
        assert!(
            found.iter().any(|one| one.id == id),
            "{id} is not found in {}: {found:?}",
            path.display()
        );
        assert!(
            found.iter().all(|one| one.id == id),
            "{} shows other faults too: {found:?}",
            path.display()
        );
        assert!(
            found.iter().all(|one| !one.help.is_empty()),
            "{} has a message without a next step",
            path.display()
        );
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let case = name.trim_end_matches(".yaml").to_owned();
        insta::assert_snapshot!(case, render(&found, &[File { path: name, text }]));
    }
}

#[test]
fn every_id_has_a_golden_description() {
    let shown: BTreeSet<String> = cases().into_iter().map(|(id, _)| id).collect();
    assert_eq!(shown, IDS.map(str::to_owned).into());
}

#[test]
fn the_ids_are_those_of_the_code() {
    let mut ids = BTreeSet::new();
    for folder in ["source", "openapi", "normal"] {
        let inner = fs::read_dir(manifest().join("src").join(folder)).expect("a module's folder");
        for file in inner.map(|entry| entry.expect("an entry").path()) {
            collect_ids(&fs::read_to_string(file).expect("a source file"), &mut ids);
        }
    }
    assert_eq!(ids, IDS.map(str::to_owned).into());
}

/// Collects the ids of the diagnostics that a source file creates.
fn collect_ids(text: &str, ids: &mut BTreeSet<String>) {
    let starts = text
        .split("Diagnostic::new(")
        .skip(1)
        .chain(text.split("let id = ").skip(1));
    for rest in starts {
        if let Some(literal) = rest.trim_start().strip_prefix('"') {
            ids.extend(literal.split('"').next().map(str::to_owned));
        }
    }
}

#[test]
fn messages_are_sorted_by_place_whatever_order_they_come_in() {
    let at = |file, start| Span {
        file,
        start,
        end: start + 1,
    };
    let mut found = vec![
        Diagnostic::new("wrong-type", at(1, 0), "d"),
        Diagnostic::new("wrong-type", at(0, 7), "c"),
        Diagnostic::without_place("wrong-type", "first of all"),
        Diagnostic::new("wrong-type", at(0, 2), "b"),
        Diagnostic::new("not-yaml", at(0, 2), "a"),
    ];
    sort(&mut found);
    let messages: Vec<&str> = found.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(messages, ["first of all", "a", "b", "c", "d"]);
}

#[test]
fn a_message_about_two_files_shows_both() {
    let files = [
        File {
            path: "spec/a.yaml".into(),
            text: "näme: 1\nother: 2\n".into(),
        },
        File {
            path: "spec/b.yaml".into(),
            text: "x: 1\n".into(),
        },
    ];
    let found = [Diagnostic::new(
        "name-collision",
        Span {
            file: 0,
            start: 0,
            end: 5,
        },
        "two items have one name",
    )
    .label("the first")
    .also(
        Span {
            file: 1,
            start: 0,
            end: 1,
        },
        "the second",
    )
    .help("rename one")];
    let said = render(&found, &files);
    let expected = "\
error[name-collision]: two items have one name
 --> spec/a.yaml:1:1
  |
1 | näme: 1
  | ^^^^ the first
  |
 ::: spec/b.yaml:1:1
  |
1 | x: 1
  | - the second
  |
  = help: rename one

";
    assert_eq!(said, expected);
    assert!(render_with(&found, &files, Colour::Always).contains("\u{1b}["));
    assert!(!said.contains('\u{1b}'));
}

#[test]
fn distant_labels_are_shown_without_the_lines_between_them() {
    let text: String = (0..2_000).map(|_| "key: 1\n").collect();
    let found = parse(0, &text).expect_err("a duplicate key");
    let files = [File {
        path: "a.yaml".into(),
        text,
    }];
    let last = found.last().expect("a diagnostic").clone();
    let expected = "\
error[duplicate-key]: duplicate key `key` in this mapping
    --> a.yaml:2000:1
     |
2000 | key: 1
     | ^^^ again here
     |
    ::: a.yaml:1:1
     |
   1 | key: 1
     | --- first here
     |
     = help: remove one of the two keys; YAML readers disagree on which key applies

";
    assert_eq!(render(&[last], &files), expected);
}

#[test]
fn places_beyond_the_file_do_not_panic() {
    let files = [File {
        path: "a".into(),
        text: "é".into(),
    }];
    let spans = [(0, 0, 0), (0, 0, 99), (0, 1, 1), (0, 50, 60), (7, 0, 1)];
    for (file, start, end) in spans {
        let found = [Diagnostic::new(
            "wrong-type",
            Span { file, start, end },
            "m",
        )];
        assert!(render(&found, &files).starts_with("error[wrong-type]: m"));
    }
}

#[test]
fn lines_are_counted_from_one() {
    let lines = Lines::new("a\nbc\n\nd");
    assert_eq!(
        [0, 1, 2, 4, 5, 6].map(|offset| lines.line(offset)),
        [1, 1, 2, 2, 3, 4]
    );
    assert_eq!(
        [1, 2, 3, 4, 5].map(|line| lines.start(line)),
        [0, 2, 5, 6, 7]
    );
}
