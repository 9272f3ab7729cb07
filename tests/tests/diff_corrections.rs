//! Checks that a change is not reported as a change of the service if only a correction of one version causes the
//! change.

use codegen::source::{Node, parse};
use comparison::{Side, Wire, compare, mark_corrections};

const BASE: &str = "openapi: 3.0.1
info: {title: A, version: '1'}
paths:
  /things:
    post:
      operationId: createThing
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}}
      responses: {'200': {description: It}}
components:
  schemas:
    thing:
      type: object
      required: [name]
      properties:
        name: {type: string}
        kind: {type: string, enum: [a, b]}
        size: {type: integer}
";

fn tree(text: &str) -> Node {
    parse(0, text).unwrap_or_else(|found| panic!("{found:#?}"))
}

/// Returns the ids of the changes between two corrected descriptions, each with whether the change is marked as a
/// correction.
fn marked(published: [&str; 2], corrected: [&str; 2]) -> Vec<(&'static str, bool)> {
    let [old, new] = published.map(tree);
    let trees = corrected.map(tree);
    let [from, to] = [("1", &trees[0]), ("2", &trees[1])].map(|(label, tree)| Side {
        label,
        tree,
        files: &[],
        api: None,
    });
    let mut diff = compare(&from, &to);
    mark_corrections(&mut diff, [&old, &new]);
    for change in &diff.changes {
        assert!(!change.correction || change.wire == Wire::Safe);
        let told = change.sentence().contains("caused by a fixup");
        assert_eq!(told, change.correction);
    }
    let ids = diff.changes.iter();
    ids.map(|change| (change.id, change.correction)).collect()
}

/// Edits of the description, each with the beginning of the change's id.
const EDITS: [(&str, &str, &str); 4] = [
    ("required: [name]", "required: [size]", "property-became-"),
    ("enum: [a, b]", "enum: [a, b, c]", "enum-value-added"),
    ("enum: [a, b]", "enum: [a]", "enum-value-removed"),
    (
        "size: {type: integer}",
        "size: {type: string}",
        "type-changed",
    ),
];

#[test]
fn a_correction_of_one_version_is_marked() {
    for (from, to, id) in EDITS {
        let edited = BASE.replace(from, to);
        let found = marked([BASE, BASE], [BASE, &edited]);
        assert!(!found.is_empty());
        for (found, correction) in found {
            assert!(found.starts_with(id), "{found}");
            assert!(correction, "{found}");
        }
    }
}

#[test]
fn a_change_of_the_service_is_not_marked() {
    for (from, to, _) in EDITS {
        let edited = BASE.replace(from, to);
        let found = marked([BASE, &edited], [BASE, &edited]);
        assert!(!found.is_empty());
        assert!(found.iter().all(|(_, correction)| !correction), "{found:?}");
    }
}

#[test]
fn a_change_behind_a_reference_is_not_marked() {
    let with_reference = BASE.replace(
        "size: {type: integer}",
        "size: {$ref: '#/components/schemas/size'}",
    );
    let old = format!("{with_reference}    size: {{type: integer}}\n");
    let new = format!("{with_reference}    size: {{type: string}}\n");
    let found = marked([&old, &new], [&old, &new]);
    assert!(!found.is_empty());
    assert!(found.iter().all(|(_, correction)| !correction), "{found:?}");
}
