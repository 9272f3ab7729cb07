//! Checks that `--used-in` finds exactly the changed items that a project uses.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tests::pairs::that_shows;
use tests::project::workspace;
use xtask::diff::{Uses, load, used_in};
use xtask::versions::module;

/// The changed items that the project uses, each with the file and a part of the line that uses the item.
const USED: [(&str, &str, &str); 10] = [
    (
        "UpdateTicketRequest::assignment",
        "desk.rs",
        "request.assignment = Some(",
    ),
    (
        "UpdateTicketRequestAssignment",
        "desk.rs",
        "UpdateTicketRequestAssignment::new()",
    ),
    (
        "CreateNoteRequest::contact_id",
        "desk.rs",
        ".contact_id(contact.clone())",
    ),
    (
        "CreateMessageRequestTo",
        "desk.rs",
        "CreateMessageRequestTo::new(",
    ),
    (
        "CreateMessageRequestToType",
        "desk.rs",
        "CreateMessageRequestToType::User",
    ),
    (
        "ContactReplyEmailRequest::new",
        "desk.rs",
        "ContactReplyEmailRequest::new(",
    ),
    (
        "ContactReplyUserIdRequest::new",
        "desk.rs",
        "ContactReplyUserIdRequest::new(",
    ),
    (
        "ActivityLogActivityType::AdminAssignmentLimitChange",
        "audit.rs",
        "AdminAssignmentLimitChange",
    ),
    (
        "CreateDataAttributeRequest::options",
        "schema.rs",
        "request.options =",
    ),
    (
        "UpdateDataAttributeRequest::options",
        "schema.rs",
        ".options(plans.to_vec())",
    ),
];

fn folder() -> std::path::PathBuf {
    workspace().join("tests/tests/diff/project")
}

/// Returns the version that the project uses, and the next version.
fn pair() -> (&'static str, &'static str) {
    that_shows("what the support desk uses")
}

/// Returns the path of the types that the project uses.
fn types() -> String {
    format!("{}::types::", module(pair().0))
}

fn uses_in(path: &Path) -> Uses {
    let read = |version: &str| load(workspace(), version, false).expect("the version is read");
    let (from, to) = pair();
    let (old, new) = (read(from), read(to));
    let diff = comparison::compare(&old.side(), &new.side());
    let api = old
        .api
        .as_ref()
        .expect("Rust is generated from the description");
    used_in(path, api, &diff).expect("the project is read")
}

#[test]
fn the_ten_changed_items_are_found_and_no_other() {
    let uses = uses_in(&folder());
    let types = types();
    let found: BTreeSet<&str> = uses
        .places
        .iter()
        .filter_map(|place| place.item.strip_prefix(&types))
        .collect();
    let wanted: BTreeSet<&str> = USED.iter().map(|(item, _, _)| *item).collect();
    assert_eq!(found, wanted);
    assert!(uses.unread.is_empty());
    for (item, file, words) in USED {
        let item = format!("{types}{item}");
        let there = uses.places.iter().filter(|place| place.item == item);
        let on_line = |place: &&xtask::diff::Use| {
            let text = fs::read_to_string(&place.file).expect("the file exists");
            let line = text.lines().nth(place.line - 1).unwrap_or_default();
            place.file.ends_with(file) && line.contains(words)
        };
        let place = there.clone().find(on_line);
        let place = place.unwrap_or_else(|| panic!("{item} is not at `{words}` in {file}"));
        let told = place.breaks || place.silent;
        assert!(told && place.instead.is_some(), "{place:?}");
    }
}

#[test]
fn a_project_of_another_version_uses_nothing_of_this_one() {
    let folder = tempfile::tempdir().expect("a folder");
    for file in ["lib.rs", "desk.rs"] {
        let path = self::folder().join("src").join(file);
        let text = fs::read_to_string(path).expect("the source");
        let other = text.replace(&module(pair().0), &module(pair().1));
        fs::write(folder.path().join(file), other).expect("the file is written");
    }
    let uses = uses_in(folder.path());
    assert_eq!(uses.places, []);
    assert_eq!((uses.files, uses.concerned), (2, 0));
}

#[test]
fn what_is_no_rust_is_told_and_the_rest_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("broken.rs"), "fn (").expect("the file is written");
    fs::write(
        folder.path().join("whole.rs"),
        format!(
            "use intercom_api::{}CreateMessageRequestToType as Kind;",
            types()
        ),
    )
    .expect("the file is written");
    let uses = uses_in(folder.path());
    assert_eq!(uses.unread.len(), 1);
    assert!(uses.unread[0].contains("broken.rs:1:"), "{:?}", uses.unread);
    assert_eq!(uses.places.len(), 1);
}
