//! What fixups change, and what is said of those that change nothing.

use codegen::diagnostics::{File, render};
use codegen::fixup::{self, Fitting};
use codegen::source::{self, Node, Value};

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

/// A description and the fixups for it, parsed.
struct Case {
    files: Vec<File>,
    root: Node,
    fixups: Vec<(String, Node)>,
}

impl Case {
    fn new(fixups: &[(&str, &str)]) -> Self {
        let mut files = vec![File {
            path: "spec/9.14.yaml".to_owned(),
            text: DESCRIPTION.to_owned(),
        }];
        let mut parsed = Vec::new();
        for (name, text) in fixups {
            let index = u32::try_from(files.len()).expect("few files");
            parsed.push((
                (*name).to_owned(),
                source::parse(index, text).expect("the fixup is YAML"),
            ));
            files.push(File {
                path: format!("spec/fixups/{name}.yaml"),
                text: (*text).to_owned(),
            });
        }
        let root = source::parse(0, DESCRIPTION).expect("the description is YAML");
        Self {
            files,
            root,
            fixups: parsed,
        }
    }

    fn one(actions: &str) -> Self {
        Self::new(&[("note", &entry(actions))])
    }

    /// The changed description, or what is wrong as text.
    fn apply(mut self) -> Result<Node, String> {
        match fixup::apply(&mut self.root, &self.fixups, "9.14") {
            Ok(()) => Ok(self.root),
            Err(found) => Err(render(&found, &self.files)),
        }
    }

    fn fitting(&self) -> Vec<Fitting> {
        fixup::fitting(&self.root, &self.fixups, "9.14")
    }
}

fn entry(actions: &str) -> String {
    format!(
        "versions: [\"9.13\", \"9.14\"]\nreason: It is wrong.\nevidence: GET /notes\nactions:\n{actions}"
    )
}

fn at<'a>(root: &'a Node, pointer: &str) -> &'a Node {
    root.pointer(pointer)
        .unwrap_or_else(|| panic!("{pointer} leads nowhere"))
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
    .expect("it bites");
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
    .expect("it bites");
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
fn a_removal_takes_every_place_that_it_finds() {
    let root = Case::one(
        "  - {target: '$.components.schemas.note_list.required[*]', remove: true}
  - {target: $.components.schemas.note_list.properties.notes, remove: true}
",
    )
    .apply()
    .expect("it bites");
    assert!(at(&root, &format!("{LIST}/required")).items().is_empty());
    assert!(root.pointer(&format!("{LIST}/properties/notes")).is_none());
    assert!(root.pointer(&format!("{LIST}/properties/pages")).is_some());
}

#[test]
fn a_path_sees_what_the_actions_before_it_did() {
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
    .expect("it bites");
    let added = at(&root, "/components/schemas/added/nullable");
    assert_eq!(added.value, Value::Bool(true));
    assert!(root.pointer("/paths/~1notes/get/deprecated").is_some());
}

#[test]
fn a_version_that_is_not_listed_is_left_alone() {
    let mut case = Case::one("  - {target: $.nothing, remove: true}\n");
    let before = case.root.clone();
    fixup::apply(&mut case.root, &case.fixups, "9.12").expect("nothing is applied");
    assert_eq!(case.root, before);
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let first = entry("  - target: $\n    update: {x: {deep: 1}}\n");
    let second = entry("  - target: $.x\n    update: {deep: 2}\n");
    let forth = Case::new(&[("a", &first), ("b", &second)])
        .apply()
        .expect("both bite");
    let back = Case::new(&[("b", &second), ("a", &first)])
        .apply()
        .expect("both bite");
    assert_eq!(forth.to_json(), back.to_json());
    assert_eq!(at(&forth, "/x/deep").value, Value::Int(2));
}

#[test]
fn fitting_tells_which_would_bite_and_where_their_versions_stand() {
    let adds = entry("  - target: $\n    update: {x: {}}\n");
    let follows = entry("  - target: $.x\n    update: {y: 1}\n");
    let misses = entry("  - {target: $.z, remove: true}\n");
    let broken = "versions: [\"9.14\"]\n";
    let case = Case::new(&[("d", broken), ("c", &misses), ("b", &follows), ("a", &adds)]);
    let all = case.fitting();
    let seen: Vec<_> = all
        .iter()
        .map(|one| (one.id.as_str(), one.misfits.len()))
        .collect();
    assert_eq!(seen, [("a", 0), ("b", 0), ("c", 1), ("d", 3)]);
    let span = all[0].versions;
    let text = &case.files[span.file as usize].text;
    assert_eq!(
        &text[span.start as usize..span.end as usize],
        "[\"9.13\", \"9.14\"]"
    );
    assert_eq!(
        all[2].misfits[0].help,
        "leave c.yaml as it is: it does not concern this version"
    );
    assert!(
        fixup::fitting(&case.root, &case.fixups, "9.12")
            .iter()
            .all(|one| one.id == "d")
    );
}

#[test]
fn a_path_names_a_fixup_as_well_as_its_stem() {
    let case = Case::one("  - target: $\n    update: {x: 1}\n");
    let (_, node) = &case.fixups[0];
    for name in ["note", "note.yaml", "spec/fixups/note.yaml"] {
        assert_eq!(fixup::read(name, node).expect("it is a fixup").id, "note");
    }
}

fn refused(actions: &str) -> String {
    Case::one(actions).apply().expect_err("it does not bite")
}

#[test]
fn a_target_that_leads_nowhere() {
    assert_eq!(
        refused("  - {target: $.components.schemas.gone, remove: true}\n"),
        include_str!("fixup/a-target-that-leads-nowhere.txt")
    );
}

#[test]
fn a_value_that_is_there_already() {
    assert_eq!(
        refused(
            "  - target: $.components.schemas.note_list.properties\n    update: {pages: {type: object}}\n"
        ),
        include_str!("fixup/a-value-that-is-there-already.txt")
    );
}

#[test]
fn a_parameter_that_is_there_already_whatever_its_type() {
    assert_eq!(
        refused(
            "  - target: $.paths['/notes'].get
    update:
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: per_page, in: query, schema: {type: integer}}
"
        ),
        include_str!("fixup/a-parameter-that-is-there-already-whatever-its-type.txt")
    );
}

#[test]
fn one_of_two_targets_repaired() {
    assert_eq!(
        refused(
            "  - target: $.components.schemas.note_list.properties['type', 'pages']
    update: {type: object}
"
        ),
        include_str!("fixup/one-of-two-targets-repaired.txt")
    );
}

#[test]
fn the_only_version_of_a_fixup() {
    let text = "versions: [\"9.14\"]\nreason: It is wrong.\nevidence: GET /notes\nactions:\n  - target: $.gone\n    remove: true\n";
    assert_eq!(
        Case::new(&[("note", text)])
            .apply()
            .expect_err("it does not bite"),
        include_str!("fixup/the-only-version-of-a-fixup.txt")
    );
}

#[test]
fn a_file_that_is_no_fixup() {
    let text = "\
versions: [9.14, \"9.13\", \"9.13\"]
reason: ''
note: what is this
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
    assert_eq!(
        Case::new(&[("note", text)])
            .apply()
            .expect_err("it is refused"),
        include_str!("fixup/a-file-that-is-no-fixup.txt")
    );
}

#[test]
fn lists_with_nothing_in_them() {
    let text = "versions: []\nreason: It is wrong.\nevidence: GET /notes\nactions: []\n";
    assert_eq!(
        Case::new(&[("note", text)])
            .apply()
            .expect_err("it is refused"),
        include_str!("fixup/lists-with-nothing-in-them.txt")
    );
}
