//! Tests that valid descriptions are accepted, and that the model contains them.

use codegen::diagnostics::{File, render};
use codegen::normal::{Texts, normalize};
use codegen::openapi::{nearest, read};
use codegen::source::parse;

fn model(text: &str) -> openapiv3::OpenAPI {
    let tree = parse(0, text).expect("this is YAML");
    read(&tree).unwrap_or_else(|found| {
        panic!(
            "{}",
            render(
                &found,
                &[File {
                    path: "test.yaml".into(),
                    text: text.to_owned()
                }]
            )
        )
    })
}

const ODD: &str = "
openapi: 3.0.3
info: {title: Test, version: '1', x-extra: {a: [1, null]}}
tags: [{name: Declared}]
paths:
  /contacts/{id}:
    parameters:
    - {name: id, in: path, required: true, schema: {type: string}}
    get:
      tags: [Undeclared]
      security: []
      parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
      - {name: ids, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}
      - {name: filter, in: query, style: deepObject, schema: {type: object}}
      responses:
        '200':
          description: ok
          headers: {Link: {schema: {type: string}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/alias'}}}
        4XX: {$ref: '#/components/responses/Error'}
        default: {description: other}
components:
  responses:
    Error: {description: no, content: {application/json: {}}}
  schemas:
    alias: {$ref: '#/components/schemas/odd'}
    anything: {}
    odd:
      type: object
      nullable: true
      required: [type, $ref]
      properties:
        description: {type: string, nullable: true, enum: [a, null]}
        $ref: {type: string}
        type: {enum: [1, b]}
        list: {type: array}
        number: {type: integer, format: date-time, minimum: 1, maximum: 2.5, default: 2}
        map: {type: object, additionalProperties: {anyOf: [{type: string}, {type: integer}]}}
        closed: {type: object, additionalProperties: false}
        self: {allOf: [{$ref: '#/components/schemas/odd'}], nullable: true}
        arm:
          oneOf: [{$ref: '#/components/schemas/odd'}, {type: string}]
          discriminator: {propertyName: type, mapping: {a: odd}}
";

#[test]
fn valid_descriptions_are_read_completely() {
    let model = model(ODD);
    assert_eq!(model.paths.paths.len(), 1);
    let components = model.components.expect("components");
    assert_eq!(components.schemas.len(), 3);
}

#[test]
fn the_model_is_the_same_with_and_without_documentation() {
    let tree = parse(0, ODD).expect("this is YAML");
    let drop = normalize(&tree, Texts::Drop).expect("it can be normalized");
    let keep = normalize(&tree, Texts::Keep).expect("it can be normalized");
    assert_eq!(drop.notes, []);
    let (mut with, without) = (model(&keep.text()), model(&drop.text()));
    with.info.title.clone_from(&without.info.title);
    let schemas = |model: &openapiv3::OpenAPI| {
        model
            .components
            .clone()
            .map(|components| components.schemas)
    };
    assert_eq!(schemas(&with), schemas(&without));
}

#[test]
fn deep_nesting_is_read_without_exhausting_the_stack() {
    let depth = 55;
    let open = "{type: object, properties: {a: ".repeat(depth);
    let close = "}}".repeat(depth);
    let text = format!(
        "openapi: 3.0.1\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    deep: {open}{{type: string}}{close}\n"
    );
    assert!(model(&text).components.is_some());
}

#[test]
fn the_most_similar_name_is_suggested() {
    let known = ["contact", "contact_list", "conversation", "tag"];
    assert_eq!(nearest("contacts", known), Some("contact"));
    assert_eq!(nearest("conversaton", known), Some("conversation"));
    assert_eq!(nearest("custom_attributes", known), None);
    assert_eq!(nearest("", known), None);
}
