//! Tests that documented items are counted, and that items without docs are listed.

use std::collections::BTreeMap;

use codegen::diagnostics::File;
use codegen::{Data, Project, Spec};
use xtask::docs::coverage::{Coverage, Share, homes};

const DESCRIPTION: &str = "\
openapi: '3.0.1'
info: {title: Intercom REST API, version: '9.14'}
paths:
  /notes:
    get:
      operationId: listNotes
      tags: [Notes]
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/note_list'}}}
  /notes/{note_id}:
    get:
      operationId: findNote
      tags: [Notes]
      parameters: [{name: note_id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/note'}}}
  /tags/{tag_id}:
    get:
      operationId: findTag
      tags: [Tags]
      parameters: [{name: tag_id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/tag'}}}
components:
  schemas:
    note_list:
      type: object
      properties:
        type: {type: string, enum: [list]}
        data: {type: array, items: {$ref: '#/components/schemas/note'}}
    note:
      type: object
      properties:
        id: {type: string}
        state: {type: string, enum: [kept, gone]}
        created_at: {type: integer, format: date-time}
    tag:
      type: object
      properties:
        name: {type: string}
        created_at: {type: string}
";

fn spec(docs: &[(&str, &str)]) -> Spec {
    let file = |path: &str, text: &str| File {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let mut spec = Spec::default();
    spec.add_version("9.14", "v9_14", file("spec/9.14.yaml", DESCRIPTION));
    for (path, text) in docs {
        spec.add_data(file(&format!("spec/docs/{path}"), text));
    }
    spec
}

fn coverage(docs: &[(&str, &str)]) -> Coverage {
    let spec = spec(docs);
    let version = &spec.versions()[0];
    let api = codegen::model(&spec, version)
        .unwrap_or_else(|found| panic!("{found:#?}"))
        .api;
    let data = Data::read(&spec).expect("sound docs");
    Coverage::of(&data.within("9.14").docs, &api, &homes(&[&api], &spec))
}

fn share(described: usize, all: usize) -> Share {
    Share { described, all }
}

fn missing(coverage: &Coverage) -> Vec<String> {
    let lines = coverage.missing.iter().map(|one| match &one.member {
        None => format!("{}: {}", one.file, one.entry),
        Some((table, name)) => format!("{}: {}.{table}.{name}", one.file, one.entry),
    });
    lines.collect()
}

#[test]
fn without_docs_each_item_is_listed_under_its_file() {
    let coverage = coverage(&[]);
    assert_eq!(coverage.resources, share(0, 2));
    assert_eq!(coverage.operations, share(0, 3));
    assert_eq!(coverage.types, share(0, 4));
    // The constant `type` is not counted.
    assert_eq!(coverage.fields, share(0, 6));
    assert_eq!(coverage.values, share(0, 2));
    assert_eq!(
        missing(&coverage),
        [
            "operations/notes.toml: GET /notes",
            "operations/notes.toml: GET /notes/{}",
            "operations/tags.toml: GET /tags/{}",
            "resources.toml: notes",
            "resources.toml: tags",
            "types/notes.toml: Note",
            "types/notes.toml: Note.fields.created_at",
            "types/notes.toml: Note.fields.id",
            "types/notes.toml: Note.fields.state",
            "types/notes.toml: NoteList",
            "types/notes.toml: NoteList.fields.data",
            "types/notes.toml: NoteState",
            "types/notes.toml: NoteState.values.gone",
            "types/notes.toml: NoteState.values.kept",
            "types/tags.toml: Tag",
            "types/tags.toml: Tag.fields.created_at",
            "types/tags.toml: Tag.fields.name",
        ]
    );
}

#[test]
fn docs_are_counted_where_they_are_shown() {
    let coverage = coverage(&[
        (
            "glossary.toml",
            "[[created_at]]\ntext = \"When it was made.\"\nkind = \"time\"\n",
        ),
        (
            "operations/notes.toml",
            "[\"GET /notes @9.13\"]\nsummary = \"Lists some notes.\"\n[\"GET /notes/{} @9.14\"]\nsummary = \"Finds a note.\"\n",
        ),
        (
            "types/notes.toml",
            "[Note]\nsummary = \"What was noted.\"\nfields.id = \"Its own.\"\n[NoteState]\nvalues.gone = \"It was deleted.\"\n",
        ),
    ]);
    assert_eq!(coverage.operations, share(1, 3));
    assert_eq!(coverage.types, share(1, 4));
    // The `created_at` of a tag has no docs: the glossary entry applies to timestamps, and this field is a string.
    assert_eq!(coverage.fields, share(2, 6));
    assert_eq!(coverage.most_used, share(2, 6));
    assert_eq!(coverage.values, share(1, 2));
    assert_eq!(coverage.fields.per_mille(), 333);
}

/// Tests that the entry of a version takes precedence over the common entry, key by key, and that links lead only to
/// items of the version.
#[test]
fn docs_are_on_the_pages() {
    let spec = spec(&[
        (
            "operations/notes.toml",
            "[\"GET /notes\"]\nsummary = \"Lists them.\"\nnotes = \"Use [`notes.find`], not [`notes.search`].\"\nerrors = \"None.\"\n\
             [\"GET /notes @9.14\"]\nsummary = \"Lists all of [`Note`].\"\n",
        ),
        (
            "types/notes.toml",
            "[NoteState]\nvalues.gone = \"It was deleted.\"\n[Note]\nsummary = \"As [`notes.list`] lists it.\"\n",
        ),
    ]);
    let version = &spec.versions()[0];
    let (_, generated) =
        codegen::generate(&spec, version).unwrap_or_else(|found| panic!("{found:#?}"));
    let files: BTreeMap<&str, &str> = generated
        .files
        .iter()
        .map(|file| (file.path.as_str(), file.text.as_str()))
        .collect();
    let method = "    /// Lists all of [`Note`](types::Note).\n    ///\n    /// `GET /notes`\n    ///\n    \
                  /// Use [`notes().find`](super::notes::Notes::find), not `notes().search`.\n";
    assert!(files["notes.rs"].contains(method), "{}", files["notes.rs"]);
    assert!(
        files["notes.rs"]
            .contains("//! | [`list`](Notes::list) | Lists all of [`Note`](types::Note). |\n")
    );
    assert!(files["notes.rs"].contains("/// # Errors\n    ///\n    /// None.\n"));
    let ty = "/// As [`notes().list`](super::notes::Notes::list) lists it.\n";
    assert!(files["types.rs"].contains(ty), "{}", files["types.rs"]);
    assert!(
        files["types.rs"].contains("    /// It was deleted.\n    ///\n    /// `gone`\n    Gone,\n")
    );
    let found = Project::read(&spec, &[]).expect_err("a broken link");
    let rendered: Vec<&str> = found.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(rendered, ["no version has the link target `notes.search`"]);
}
