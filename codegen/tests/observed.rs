//! Tests of `observed.yaml`: fields that are added to a version, and fields that are only recorded.

use codegen::diagnostics::{File, render};
use codegen::{Plan, Project, Spec};

const DESCRIPTION: &str = "\
openapi: 3.0.1
info: {title: Tickets, version: '9.9'}
paths:
  /tickets:
    get:
      tags: [Tickets]
      operationId: listTickets
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: {$ref: '#/components/schemas/ticket'}
components:
  schemas:
    ticket:
      type: object
      required: [id, owner]
      properties:
        id: {type: string}
        owner: {type: string, nullable: true}
        part: {type: object, properties: {name: {type: string}}}
";

/// Returns the summary of the version with these fields, or the diagnostics.
fn summary(observed: &str) -> Result<String, String> {
    Ok(plan(observed)?.files["spec/api/9.9.txt"].clone())
}

fn plan(observed: &str) -> Result<Plan, String> {
    let file = |path: &str, text: &str| File {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let mut spec = Spec::default();
    spec.add_version("9.9", "v9_9", file("spec/9.9.yaml", DESCRIPTION));
    spec.add_data(file("spec/observed.yaml", observed));
    let plan = Project::read(&spec, &[]).and_then(|project| project.plan());
    plan.map_err(|found| render(&found, spec.files()))
}

#[test]
fn a_field_with_two_sources_is_typed_and_one_with_a_single_source_is_not() {
    let text = summary(
        "\
schemas:
  holder: {type: object, properties: {name: {type: string}}}
fields:
  ticket.holder: {schema: {$ref: '#/components/schemas/holder'}, sources: [a, b]}
  ticket.part.size: {schema: {type: integer}, sources: [a, b]}
  ticket.weight: {schema: {type: integer}, sources: [a]}
",
    )
    .expect("a summary");
    assert!(
        text.contains("type Ticket: .holder \"holder\" Holder"),
        "{text}"
    );
    assert!(
        text.contains("type TicketPart: .size \"size\" i64"),
        "{text}"
    );
    assert!(!text.contains("weight"), "{text}");
}

#[test]
fn a_field_that_the_description_has_is_stale() {
    let entry = "fields: {ticket.id: {schema: {type: string}, sources: [a]}}";
    let rendered = summary(entry).expect_err("a stale entry");
    assert!(rendered.contains("stale-entry"), "{rendered}");
    assert!(rendered.contains("ticket.id"), "{rendered}");
    let unknown = "fields: {ticket.part.deep.x: {schema: {type: string}, sources: [a]}}";
    let rendered = summary(unknown).expect_err("a stale entry");
    assert!(rendered.contains("stale-entry"), "{rendered}");
}

#[test]
fn every_invalid_entry_is_reported() {
    let rendered = summary(
        "\
fields:
  ticket: {schema: {type: string}, sources: [a]}
  ticket.b: {schema: string, sources: [a]}
  ticket.c: {schema: {type: string}, sources: []}
  ticket.d: {schema: {type: string}, sources: [a, a]}
",
    )
    .expect_err("invalid entries");
    assert_eq!(
        rendered.matches("error[invalid-observed]").count(),
        4,
        "{rendered}"
    );
}

/// Returns the mock server's table that is generated from the facts in `observed`, or the diagnostics.
fn mock_table(observed: &str) -> Result<serde_json::Value, String> {
    let plan = plan(observed)?;
    let table = &plan.files["intercom-mock/src/generated/9.9.json"];
    Ok(serde_json::from_str(table).expect("JSON"))
}

#[test]
fn the_mock_server_has_the_errors_of_an_operation() {
    let table = mock_table(
        "\
errors:
  GET /tickets:
    source: a response
    cases:
      - {of: [not_found], status: 410, code: gone}
      - {of: [parameter_missing], field: page, status: 422, code: no_page}
",
    );
    let rendered = table.expect_err("a stale field");
    assert!(rendered.contains("stale-entry"), "{rendered}");
    assert!(rendered.contains("GET /tickets page"), "{rendered}");
    let table = mock_table(
        "errors: {GET /tickets: {source: a response, cases: [{of: [not_found], status: 410, code: gone}]}}",
    );
    let errors = &table.expect("a table")["operations"][0]["errors"];
    let expected = serde_json::json!([{"of": ["not_found"], "status": 410, "code": "gone"}]);
    assert_eq!(*errors, expected);
    let unknown =
        "errors: {GET /none: {source: a response, cases: [{of: [a], status: 410, code: b}]}}";
    let rendered = mock_table(unknown).expect_err("a stale operation");
    assert!(rendered.contains("stale-entry"), "{rendered}");
}

#[test]
fn a_field_that_is_never_null_is_absent() {
    let table = mock_table("never_null: {ticket.owner: a response}").expect("a table");
    let ticket = &table["schemas"]["ticket"];
    assert_eq!(ticket["required"], serde_json::json!(["id"]));
    assert_eq!(
        ticket["properties"]["owner"],
        serde_json::json!({"type": "string"})
    );
    let rendered = mock_table("never_null: {ticket.none: a response}").expect_err("a stale field");
    assert!(rendered.contains("stale-entry"), "{rendered}");
}
