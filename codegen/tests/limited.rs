//! Tests entries of data files that are limited to versions or to operation ids.

use codegen::diagnostics::File;
use codegen::ir::{Api, Idempotency, Operation};
use codegen::{Project, Spec};

/// Returns the description of a version, in which `id` is the operation id of the path of a single note.
fn description(id: &str) -> String {
    format!(
        "openapi: 3.0.1
info: {{title: Intercom API, version: '9.9'}}
paths:
  /notes:
    get:
      operationId: listNotes
      tags: [Notes]
      parameters: [{{name: page, in: query, schema: {{type: integer}}}}]
      responses:
        '200':
          description: OK
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/job'}}}}}}
  /notes/{{note_id}}:
    get:
      operationId: {id}
      tags: [Notes]
      parameters: [{{name: note_id, in: path, required: true, schema: {{type: string}}}}]
      responses:
        '200':
          description: OK
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/job'}}}}}}
components:
  schemas:
    job:
      type: object
      properties:
        id: {{type: string}}
        state: {{type: string, enum: [kept, gone]}}
"
    )
}

/// Returns the models of 9.8 and 9.9 with one data file.
fn apis(path: &str, text: &str) -> [Api; 2] {
    let file = |path: &str, text: &str| File {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let mut spec = Spec::default();
    for (label, id) in [("9.8", "findNote"), ("9.9", "listPartsOfNote")] {
        let description = file(&format!("spec/{label}.yaml"), &description(id));
        spec.add_version(label, &format!("v{}", label.replace('.', "_")), description);
    }
    spec.add_data(file(path, text));
    let project = Project::read(&spec, &[]).unwrap_or_else(|found| panic!("{found:#?}"));
    let mut apis = project.models.into_iter().map(|model| model.api);
    [(); 2].map(|()| apis.next().expect("two versions"))
}

fn operation<'a>(api: &'a Api, path: &str) -> &'a Operation {
    let mut operations = api.resources.iter().flat_map(|one| &one.operations);
    operations
        .find(|one| one.path == path)
        .expect("an operation")
}

fn names(text: &str) -> [String; 2] {
    let name = |api: Api| operation(&api, "/notes/{note_id}").name.clone();
    apis("spec/names.toml", text).map(name)
}

#[test]
fn a_name_can_be_limited_to_an_operation_id_or_to_versions() {
    let key = "GET /notes/{}";
    let common = format!("[operations]\n\"{key}\" = \"notes.common\"\n");
    assert_eq!(names(&common), ["common", "common"]);
    let by_id = format!("{common}\"{key} @listPartsOfNote\" = \"notes.parts\"\n");
    assert_eq!(names(&by_id), ["common", "parts"]);
    let by_version = format!("\"{key} @9.8\" = \"notes.old\"\n{common}");
    let by_version = by_version.replace("[operations]\n", "");
    assert_eq!(
        names(&format!("[operations]\n{by_version}")),
        ["old", "common"]
    );
}

#[test]
fn the_more_specific_entry_applies() {
    let key = "GET /notes/{}";
    let entries = [
        format!("\"{key}\" = \"notes.common\"\n"),
        format!("\"{key} @9.8 9.9\" = \"notes.versions\"\n"),
        format!("\"{key} @findNote listPartsOfNote\" = \"notes.ids\"\n"),
        format!("\"{key} @9.9 listPartsOfNote\" = \"notes.both\"\n"),
    ];
    let expected = [
        ["common", "common"],
        ["versions", "versions"],
        ["ids", "ids"],
        ["ids", "both"],
    ];
    for count in 1..=entries.len() {
        for reversed in [false, true] {
            let mut some = entries[..count].to_vec();
            if reversed {
                some.reverse();
            }
            let text = format!("[operations]\n{}", some.concat());
            assert_eq!(names(&text), expected[count - 1], "{text}");
        }
    }
}

#[test]
fn a_type_a_field_and_a_value_can_be_named_for_versions() {
    let text = "[types]\n\"job.state @9.9\" = \"Stage\"\n[fields]\n\"job.state @9.9\" = \"stage\"\n\
                [values]\n\"kept @9.9\" = \"Stored\"\n[resources]\n\"Notes @9.9\" = \"jottings\"\n";
    let [old, new] = apis("spec/names.toml", text).map(|api| format!("{api:?}"));
    for name in ["\"Stage\"", "\"stage\"", "\"Stored\"", "\"jottings\""] {
        assert!(!old.contains(name) && new.contains(name), "{name}");
    }
}

#[test]
fn paging_can_be_limited() {
    let text = "[[styles]]\nstyle = \"page\"\nmarker = \"page\"\nquery = \"page\"\nnext = \"next\"\n\
                [[styles]]\nstyle = \"url\"\nmarker = \"url\"\nresponse = \"pages\"\nnext = \"next\"\n\
                [operations.\"GET /notes @9.8\"]\nstyle = \"none\"\nreason = \"there are few\"\n\
                [operations.\"GET /notes/{} @listPartsOfNote\"]\nstyle = \"url\"\nreason = \"a note has many\"\n";
    let styles = apis("spec/paging.toml", text).map(|api| {
        let style = |path| {
            let paging = operation(&api, path).paging.clone();
            paging.map(|paging| paging.style.name)
        };
        (style("/notes"), style("/notes/{note_id}"))
    });
    assert_eq!(
        styles,
        [
            (None, None),
            (Some("page".to_owned()), Some("url".to_owned()))
        ]
    );
}

#[test]
fn retries_can_be_limited() {
    let text = "[not_idempotent]\n\"GET /notes @9.9\" = \"it counts\"\n[job]\n\"GET /notes\" = \"it queues\"\n";
    let all = apis("spec/retries.toml", text).map(|api| operation(&api, "/notes").idempotency);
    assert_eq!(
        all,
        [Some(Idempotency::Job), Some(Idempotency::NotIdempotent)]
    );
}

#[test]
fn a_job_can_be_limited_to_versions() {
    let job = |key: &str, done: &str| {
        format!(
            "[{key}]\nstart = [\"GET /notes\"]\nstatus = \"GET /notes/{{}}\"\nid = \"id\"\nstate = \"state\"\ndone = [\"{done}\"]\n"
        )
    };
    let text = job("export", "kept") + &job("\"export @9.9\"", "gone");
    let done = apis("spec/jobs.toml", &text).map(|api| {
        let jobs = api.jobs.iter();
        jobs.map(|job| job.done.concat()).collect::<Vec<_>>()
    });
    assert_eq!(done, [["kept"], ["gone"]]);
}

#[test]
fn docs_can_be_limited_to_an_operation_id() {
    let file = |path: &str, text: String| File {
        path: path.to_owned(),
        text,
    };
    let mut spec = Spec::default();
    spec.add_version(
        "9.9",
        "v9_9",
        file("spec/9.9.yaml", description("findNote")),
    );
    let docs = "[\"GET /notes/{}\"]\nsummary = \"Finds one.\"\nnotes = \"It is common.\"\n\
                [\"GET /notes/{} @findNote\"]\nsummary = \"Finds a note.\"\n";
    spec.add_data(file("spec/docs/operations/notes.toml", docs.to_owned()));
    let version = &spec.versions()[0];
    let (_, generated) =
        codegen::generate(&spec, version).unwrap_or_else(|found| panic!("{found:#?}"));
    let notes = generated.files.iter().find(|file| file.path == "notes.rs");
    let text = &notes.expect("the resource").text;
    assert!(text.contains("/// Finds a note.\n"), "{text}");
    assert!(text.contains("/// It is common.\n"), "{text}");
    assert!(!text.contains("Find one."), "{text}");
}
