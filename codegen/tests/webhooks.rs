//! Tests the events that `webhooks.yaml` adds to a version, and the events that a version lacks because it lacks their
//! schemas.

use codegen::diagnostics::{File, render};
use codegen::ir::{Conditions, Selector};
use codegen::{Data, Generated, Model, Project, Spec, generate};

const DESCRIPTION: &str = "openapi: 3.0.1
info: {title: Intercom API, version: '9.9'}
paths:
  /notes:
    get:
      operationId: listNotes
      tags: [Notes]
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: {$ref: '#/components/schemas/note'}
components:
  schemas:
    note:
      type: object
      properties:
        id: {type: string}
    rendered:
      type: object
      properties:
        own: {type: boolean}
";

const WEBHOOKS: &str = "
schemas:
  note_pair:
    type: object
    properties:
      first: {$ref: '#/components/schemas/note'}
      more: {$ref: '#/components/schemas/note_more'}
  note_more:
    type: object
    properties:
      note: {$ref: '#/components/schemas/note'}
  call_pair:
    type: object
    properties:
      call: {$ref: '#/components/schemas/call'}
  rendered:
    type: object
    properties:
      ours: {type: boolean}
items:
  - {event: Pair, schema: note_pair, has: [first], constants: {type: pair}, topics: [note.attached]}
  - {event: Note, schema: note, topics: [note.attached, note.created]}
  - {event: Call, schema: call, topics: [call.started]}
  - {event: CallPair, schema: call_pair, topics: [call.paired]}
since: {call.started: '9.10'}
fin:
  - {event: Said, schema: rendered, name: fin_said}
  - {event: Rang, schema: call, name: fin_rang}
";

fn spec(webhooks: &str) -> Spec {
    let file = |path: &str, text: &str| File {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let mut spec = Spec::default();
    spec.add_version("9.9", "v9_9", file("spec/9.9.yaml", DESCRIPTION));
    spec.add_data(file("spec/webhooks.yaml", webhooks));
    spec
}

fn generated(webhooks: &str) -> (Model, Generated) {
    let spec = spec(webhooks);
    generate(&spec, &spec.versions()[0]).unwrap_or_else(|found| panic!("{found:#?}"))
}

#[test]
fn a_version_has_the_events_whose_schemas_it_has() {
    let api = generated(WEBHOOKS).0.api;
    let events: Vec<(&str, &str)> = api
        .events
        .iter()
        .map(|event| (event.name.as_str(), event.ty.as_str()))
        .collect();
    assert_eq!(events, [("Pair", "NotePair"), ("Note", "Note")]);
    assert_eq!(api.events[1].topics, ["note.attached", "note.created"]);
    let rendered = &api.event_rules[0].selector;
    let expected = Selector::Object(Conditions {
        has: vec!["first".to_owned()],
        any: Vec::new(),
        constants: vec![("type".to_owned(), vec!["pair".to_owned()])],
    });
    assert_eq!(*rendered, expected);
    let fin: Vec<&str> = api.fin_events.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(fin, ["Said"]);
    let types: Vec<&str> = api.types.iter().map(|def| def.name.as_str()).collect();
    assert_eq!(types, ["Note", "NoteMore", "NotePair", "Rendered"]);
}

#[test]
fn a_schema_of_the_description_precedes_an_added_one() {
    let text = generated(WEBHOOKS).1.summary;
    assert!(text.contains("type Rendered: .own "), "{text}");
    assert!(!text.contains(".ours"), "{text}");
    assert!(
        text.contains("event note.attached: Pair NotePair [type=pair first]\n"),
        "{text}"
    );
    assert!(text.contains("event note.created: Note Note\n"), "{text}");
    assert!(
        text.contains("event of Fin fin_said: Said Rendered\n"),
        "{text}"
    );
}

#[test]
fn without_topics_there_is_no_module() {
    let paths = |webhooks| {
        let files = generated(webhooks).1.files.into_iter();
        files.map(|file| file.path).collect::<Vec<_>>()
    };
    assert!(paths(WEBHOOKS).contains(&"webhooks.rs".to_owned()));
    assert!(!paths("").contains(&"webhooks.rs".to_owned()));
    let only_calls = "items:\n  - {event: Call, schema: call, topics: [call.started]}\n";
    assert!(!paths(only_calls).contains(&"webhooks.rs".to_owned()));
}

#[test]
fn the_list_of_topics_has_those_of_every_version() {
    let data = Data::read(&spec(WEBHOOKS)).expect("sound topics");
    let text = codegen::topics_module(&data.webhooks).expect("the topics");
    for expected in [
        "/// `call.started`, since version 9.10\n    CallStarted,",
        "CallStarted = \"call.started\",",
        "Self::CallStarted => \"9.10\",",
        "NoteAttached = \"note.attached\",",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert_eq!(text.matches("NoteAttached = ").count(), 1);
}

/// Returns the topics of the mock server, or the diagnostics.
fn rendered(webhooks: &str) -> Result<serde_json::Value, String> {
    let spec = spec(webhooks);
    let plan = Project::read(&spec, &[]).and_then(|project| project.plan());
    let plan = plan.map_err(|found| render(&found, spec.files()))?;
    let table = &plan.files["intercom-mock/src/generated/9.9.json"];
    let table: serde_json::Value = serde_json::from_str(table).expect("JSON");
    Ok(table["topics"].clone())
}

#[test]
fn the_mock_server_has_earlier_topics_and_plain_texts() {
    let items = "items: [{event: Note, schema: note, topics: [note.closed, note.ended]}]\n";
    let later = "since: {note.ended: '9.10'}\nbefore: {note.ended: note.closed}\nplain_text: {Note: '9.9'}\n";
    let expected = serde_json::json!({
        "note.closed": {"schema": "note", "plain_text": true, "stands_for": "note.ended"},
    });
    assert_eq!(rendered(&format!("{items}{later}")), Ok(expected));
    let reached = "since: {note.ended: '9.9'}\nbefore: {note.ended: note.closed}\nplain_text: {Note: '9.10'}\n";
    let expected = serde_json::json!({
        "note.closed": {"schema": "note"},
        "note.ended": {"schema": "note"},
    });
    assert_eq!(rendered(&format!("{items}{reached}")), Ok(expected));
    for (unknown, message) in [
        (
            "before: {note.none: note.closed}",
            "no item has the topic `note.none`",
        ),
        (
            "before: {note.ended: note.none}",
            "no item has the topic `note.none`",
        ),
        ("plain_text: {None: '9.9'}", "no item has the event `None`"),
    ] {
        let found = rendered(&format!("{items}{unknown}\n")).expect_err(unknown);
        assert!(found.contains(message), "{found}");
    }
}
