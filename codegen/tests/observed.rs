//! Tests of `observed.yaml`: fields that are added to a version, and fields that are only recorded.

use codegen::diagnostics::{File, render};
use codegen::{Project, Spec};

const DESCRIPTION: &str = "\
openapi: 3.0.1
info: {title: Things, version: '9.9'}
paths:
  /things:
    get:
      tags: [Things]
      operationId: listThings
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: {$ref: '#/components/schemas/thing'}
components:
  schemas:
    thing:
      type: object
      properties:
        id: {type: string}
        part: {type: object, properties: {name: {type: string}}}
";

/// The summary of the version with these fields, or the diagnostics.
fn summary(observed: &str) -> Result<String, String> {
    let file = |path: &str, text: &str| File {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let mut spec = Spec::default();
    spec.add_version("9.9", "v9_9", file("spec/9.9.yaml", DESCRIPTION));
    spec.add_data(file("spec/observed.yaml", observed));
    let plan = Project::read(&spec, &[]).and_then(|project| project.plan());
    match plan {
        Ok(plan) => Ok(plan.files["spec/api/9.9.txt"].clone()),
        Err(found) => Err(render(&found, spec.files())),
    }
}

#[test]
fn a_field_with_two_sources_is_typed_and_one_with_a_single_source_is_not() {
    let text = summary(
        "\
schemas:
  owner: {type: object, properties: {name: {type: string}}}
fields:
  thing.owner: {schema: {$ref: '#/components/schemas/owner'}, sources: [a, b]}
  thing.part.size: {schema: {type: integer}, sources: [a, b]}
  thing.weight: {schema: {type: integer}, sources: [a]}
",
    )
    .expect("a summary");
    assert!(
        text.contains("type Thing: .owner \"owner\" Owner"),
        "{text}"
    );
    assert!(
        text.contains("type ThingPart: .size \"size\" i64"),
        "{text}"
    );
    assert!(!text.contains("weight"), "{text}");
}

#[test]
fn a_field_that_the_description_has_is_stale() {
    let entry = "fields: {thing.id: {schema: {type: string}, sources: [a]}}";
    let told = summary(entry).expect_err("a stale entry");
    assert!(told.contains("stale-entry"), "{told}");
    assert!(told.contains("thing.id"), "{told}");
    let unknown = "fields: {thing.part.deep.x: {schema: {type: string}, sources: [a]}}";
    let told = summary(unknown).expect_err("a stale entry");
    assert!(told.contains("stale-entry"), "{told}");
}

#[test]
fn every_invalid_entry_is_reported() {
    let told = summary(
        "\
fields:
  thing: {schema: {type: string}, sources: [a]}
  thing.b: {schema: string, sources: [a]}
  thing.c: {schema: {type: string}, sources: []}
  thing.d: {schema: {type: string}, sources: [a, a]}
",
    )
    .expect_err("invalid entries");
    assert_eq!(told.matches("error[invalid-observed]").count(), 4, "{told}");
}
