//! Tests the changes that fixups make, and the errors for fixups that change nothing.

use codegen::diagnostics::{Diagnostic, File, render};
use codegen::fixup::{self, Fixup};
use codegen::source::{self, Node, Value};
use codegen::{Data, Spec};

const DESCRIPTION: &str = "\
openapi: 3.0.3
paths:
  /notes:
    get:
      operationId: listNotes
      parameters:
        - {name: page, in: query, schema: {type: string}}
components:
  schemas:
    note_list:
      required: [type, notes]
      properties:
        type: {type: string}
        notes: {$ref: '#/components/schemas/note'}
        pages: {type: object}
";

/// A description and its fixups.
struct Case {
    spec: Spec,
    root: Node,
    fixups: Result<Vec<Fixup>, Vec<Diagnostic>>,
}

impl Case {
    fn new(fixups: &[(&str, &str)]) -> Self {
        let mut spec = Spec::default();
        let file = |path: String, text: &str| File {
            path,
            text: text.to_owned(),
        };
        let description = file("spec/9.14.yaml".to_owned(), DESCRIPTION);
        let index = spec.add_version("9.14", "v9_14", description);
        for (name, text) in fixups {
            spec.add_data(file(format!("spec/fixups/{name}.yaml"), text));
        }
        Self {
            root: source::parse(index, DESCRIPTION).expect("the description is YAML"),
            fixups: Data::read(&spec).map(|data| data.fixups),
            spec,
        }
    }

    fn fixups(&self) -> &[Fixup] {
        self.fixups.as_ref().expect("the fixups are sound")
    }

    fn one(actions: &str) -> Self {
        Self::new(&[("note", &entry(actions))])
    }

    /// Returns the changed description, or the rendered diagnostics.
    fn apply(mut self) -> Result<Node, String> {
        let applied = self
            .fixups
            .and_then(|fixups| fixup::apply(&mut self.root, &fixups, "9.14"));
        match applied {
            Ok(()) => Ok(self.root),
            Err(found) => Err(render(&found, self.spec.files())),
        }
    }
}

fn entry(actions: &str) -> String {
    format!(
        "versions: [\"9.13\", \"9.14\"]\nreason: It is wrong.\nevidence: GET /notes\nactions:\n{actions}"
    )
}

fn at<'a>(root: &'a Node, pointer: &str) -> &'a Node {
    root.pointer(pointer)
        .unwrap_or_else(|| panic!("{pointer} does not exist"))
}

const LIST: &str = "/components/schemas/note_list";

#[test]
fn an_update_adds_keys_appends_items_and_replaces_values() {
    let root = Case::one(
        "  - target: $.components.schemas.note_list
    update:
      required: [pages]
      properties:
        type: {type: integer}
        total_count: {type: integer}
",
    )
    .apply()
    .expect("it applies");
    let list = at(&root, LIST).to_json();
    assert_eq!(
        list,
        serde_json::json!({
            "required": ["type", "notes", "pages"],
            "properties": {
                "type": {"type": "integer"},
                "notes": {"$ref": "#/components/schemas/note"},
                "pages": {"type": "object"},
                "total_count": {"type": "integer"},
            }
        })
    );
    let keys: Vec<_> = at(&root, &format!("{LIST}/properties"))
        .entries()
        .iter()
        .collect();
    assert_eq!(
        keys.iter()
            .map(|entry| entry.key.as_str())
            .collect::<Vec<_>>(),
        ["type", "notes", "pages", "total_count"],
        "what is added comes last"
    );
    let (old, new) = (keys[2], keys[3]);
    assert_eq!(
        (old.key_span.file, new.key_span.file, new.value.span.file),
        (0, 1, 1)
    );
}

#[test]
fn a_reference_is_replaced_whole_on_either_side() {
    let root = Case::one(
        "  - target: $.components.schemas.note_list.properties.notes
    update: {type: array, items: {type: string}}
  - target: $.components.schemas.note_list.properties.pages
    update: {$ref: '#/components/schemas/pages_link'}
",
    )
    .apply()
    .expect("it applies");
    assert_eq!(
        at(&root, &format!("{LIST}/properties/notes")).to_json(),
        serde_json::json!({"type": "array", "items": {"type": "string"}})
    );
    assert_eq!(
        at(&root, &format!("{LIST}/properties/pages")).to_json(),
        serde_json::json!({"$ref": "#/components/schemas/pages_link"})
    );
}

#[test]
fn a_removal_applies_to_every_match() {
    let root = Case::one(
        "  - {target: '$.components.schemas.note_list.required[*]', remove: true}
  - {target: $.components.schemas.note_list.properties.notes, remove: true}
",
    )
    .apply()
    .expect("it applies");
    assert!(at(&root, &format!("{LIST}/required")).items().is_empty());
    assert!(root.pointer(&format!("{LIST}/properties/notes")).is_none());
    assert!(root.pointer(&format!("{LIST}/properties/pages")).is_some());
}

#[test]
fn a_path_sees_the_results_of_earlier_actions() {
    let root = Case::one(
        "  - target: $.components.schemas
    update: {added: {type: object}}
  - target: $.components.schemas.added
    update: {nullable: true}
  - target: $.paths[?@.get.operationId == 'listNotes'].get
    update: {deprecated: true}
",
    )
    .apply()
    .expect("it applies");
    let added = at(&root, "/components/schemas/added/nullable");
    assert_eq!(added.value, Value::Bool(true));
    assert!(root.pointer("/paths/~1notes/get/deprecated").is_some());
}

#[test]
fn a_version_that_is_not_listed_is_left_alone() {
    let case = Case::one("  - {target: $.nothing, remove: true}\n");
    let mut root = case.root.clone();
    fixup::apply(&mut root, case.fixups(), "9.12").expect("nothing is applied");
    assert_eq!(root, case.root);
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let first = entry("  - target: $\n    update: {x: {deep: 1}}\n");
    let second = entry("  - target: $.x\n    update: {deep: 2}\n");
    let forth = Case::new(&[("a", &first), ("b", &second)])
        .apply()
        .expect("both apply");
    let back = Case::new(&[("b", &second), ("a", &first)])
        .apply()
        .expect("both apply");
    assert_eq!(forth.to_json(), back.to_json());
    assert_eq!(at(&forth, "/x/deep").value, Value::Int(2));
}

#[test]
fn a_fixup_is_named_after_its_file() {
    let case = Case::one("  - target: $\n    update: {x: 1}\n");
    assert_eq!(case.fixups()[0].id, "note");
}

fn refused(actions: &str) -> String {
    Case::one(actions).apply().expect_err("it does not apply")
}

#[test]
fn a_target_without_a_match() {
    insta::assert_snapshot!(refused(
        "  - {target: $.components.schemas.gone, remove: true}\n"
    ));
}

#[test]
fn an_existing_value_is_reported() {
    insta::assert_snapshot!(refused(
        "  - target: $.components.schemas.note_list.properties\n    update: {pages: {type: object}}\n"
    ));
}

#[test]
fn an_existing_parameter_of_another_type_is_reported() {
    insta::assert_snapshot!(refused(
        "  - target: $.paths['/notes'].get
    update:
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: per_page, in: query, schema: {type: integer}}
"
    ));
}

#[test]
fn one_of_two_targets_repaired() {
    insta::assert_snapshot!(refused(
        "  - target: $.components.schemas.note_list.properties['type', 'pages']
    update: {type: object}
"
    ));
}

#[test]
fn the_only_version_of_a_fixup() {
    let text = "versions: [\"9.14\"]\nreason: It is wrong.\nevidence: GET /notes\nactions:\n  - target: $.gone\n    remove: true\n";
    insta::assert_snapshot!(
        Case::new(&[("note", text)])
            .apply()
            .expect_err("it does not apply")
    );
}

#[test]
fn invalid_fixup_files_are_errors() {
    let text = "\
versions: [\"9.14\", \"9.13\", \"9.13\"]
reason: It is wrong.
evidence: GET /notes
actions:
  - target: $.paths[
    update: {a: 1}
  - target: $.paths
    update: {a: 1}
    remove: true
  - target: $.paths
    remove: false
    why: because
";
    insta::assert_snapshot!(
        Case::new(&[("note", text)])
            .apply()
            .expect_err("it is refused")
    );
}

/// The first error in the keys of a file is reported together with the errors of all actions.
#[test]
fn unknown_keys_of_a_fixup_are_errors() {
    let rest = "evidence: GET /notes\nactions:\n  - {target: $, remove: true}\n";
    let texts = [
        (
            "unquoted",
            format!("versions: [9.10]\nreason: It is wrong.\n{rest}"),
        ),
        (
            "silent",
            format!("versions: [\"9.14\"]\nreason: ''\n{rest}"),
        ),
        (
            "unknown",
            format!("versions: [\"9.14\"]\nreason: It is.\nnote: what is this\n{rest}"),
        ),
        ("missing", format!("versions: [\"9.14\"]\n{rest}")),
    ];
    let texts: Vec<(&str, &str)> = texts
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    insta::assert_snapshot!(Case::new(&texts).apply().expect_err("they are refused"));
}

#[test]
fn empty_lists() {
    let text = "versions: []\nreason: It is wrong.\nevidence: GET /notes\nactions: []\n";
    insta::assert_snapshot!(
        Case::new(&[("note", text)])
            .apply()
            .expect_err("it is refused")
    );
}
