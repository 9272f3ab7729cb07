//! The normal form.

use codegen::normal::{Normal, Texts, normalize, to_yaml};
use codegen::source::{Node, Span, Value, parse};

fn normal(text: &str, texts: Texts) -> Normal {
    normalize(&parse(0, text).expect("this is YAML"), texts).expect("it can be normalized")
}

/// Returns a description with these schemas, in normal form, from the line after `schemas:`.
fn schemas(text: &str) -> String {
    let indented: String = text.lines().map(|line| format!("    {line}\n")).collect();
    let whole = format!(
        "openapi: 3.0.1\ninfo: {{version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{indented}"
    );
    let text = normal(&whole, Texts::Drop).text();
    let (_, after) = text.split_once("  schemas:\n").expect("the schemas");
    after
        .lines()
        .map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line)))
        .collect()
}

const PUBLISHED: &str = "---
openapi: 3.0.1
info:
  title: Somebody's words
  description: Somebody's words
  version: '9.14'
  contact: {name: Somebody, url: https://example.com}
  license: {name: MIT}
paths:
  \"/tags/{id}\":
    summary: Somebody's words
    get:
      summary: Somebody's words
      x-tags: [a]
      responses:
        default: {description: Somebody's words}
        '404':
          description: Somebody's words
          content:
            application/json:
              schema: {\"$ref\": \"#/components/schemas/tag\"}
              examples: {Broken: {value: {a: 1}}}
        200:
          description: Somebody's words
          headers: {Location: {description: Somebody's words, schema: {type: string}}}
        '401': {\"$ref\": \"#/components/responses/Unauthorized\", description: Somebody's words}
      operationId: findTag
      description: Somebody's words
      deprecated: false
      parameters:
      - in: path
        schema: {type: string, example: '1'}
        example: '1'
        description: Somebody's words
        required: true
        name: id
  \"/me\": {get: {responses: {'204': {description: ''}}}}
servers:
- {url: https://api.example.com, description: Somebody's words}
security:
- bearerAuth: []
tags:
- {name: Tags, description: Somebody's words, externalDocs: {url: https://example.com}}
components:
  responses:
    Unauthorized: {description: Somebody's words}
  examples: {one: {value: 1}}
  securitySchemes:
    oauth:
      type: oauth2
      description: Somebody's words
      flows: {implicit: {authorizationUrl: https://example.com, scopes: {read: Somebody's words}}}
  schemas:
    tag:
      title: Somebody's words
      type: object
      properties:
        title: {type: string, description: Somebody's words, title: Somebody's words}
        description: {type: string, nullable: true}
        example: {type: string}
        summary: {type: string}
        x-name: {type: string}
";

const NORMAL: &str = "openapi: '3.0.1'
info:
  title: Intercom REST API
  version: '9.14'
servers:
- url: 'https://api.example.com'
security:
- bearerAuth: []
tags:
- name: Tags
paths:
  /me:
    get:
      responses:
        '204':
          description: No Content
  /tags/{id}:
    get:
      operationId: findTag
      parameters:
      - name: id
        in: path
        required: true
        schema:
          type: string
      responses:
        '200':
          description: OK
          headers:
            Location:
              schema:
                type: string
        '401':
          $ref: '#/components/responses/Unauthorized'
        '404':
          description: Not Found
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/tag'
        default:
          description: Any other status
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        implicit:
          authorizationUrl: 'https://example.com'
          scopes:
            read: ''
  responses:
    Unauthorized:
      description: Shared response
  schemas:
    tag:
      type: object
      properties:
        title:
          type: string
        description:
          type: string
          nullable: true
        example:
          type: string
        summary:
          type: string
        x-name:
          type: string
";

#[test]
fn documentation_and_examples_are_removed_and_names_stay() {
    let normal = normal(PUBLISHED, Texts::Drop);
    assert_eq!(normal.text(), NORMAL);
    assert_eq!(normal.notes, []);
}

#[test]
fn documentation_is_kept_on_request_without_examples() {
    let text = normal(PUBLISHED, Texts::Keep).text();
    assert_eq!(
        text.matches("Somebody's words").count(),
        PUBLISHED.matches("Somebody's words").count() - 1
    );
    assert!(!text.contains("examples:") && !text.contains("x-tags"));
    // The keyword next to the `$ref` to a response is removed.
    assert!(text.contains("'401':\n          $ref: '#/components/responses/Unauthorized'\n"));
}

#[test]
fn normalizing_twice_changes_nothing() {
    for texts in [Texts::Drop, Texts::Keep] {
        let once = normal(PUBLISHED, texts).text();
        assert_eq!(normal(&once, texts).text(), once);
    }
}

#[test]
fn every_part_keeps_its_original_place() {
    let normal = normal(PUBLISHED, Texts::Drop);
    let node = normal
        .tree
        .pointer("/components/schemas/tag/properties/description/type")
        .expect("the type");
    let covered = &PUBLISHED[node.span.start as usize..node.span.end as usize];
    assert_eq!(covered, "string");
    let line = PUBLISHED[..node.span.start as usize]
        .lines()
        .last()
        .unwrap_or_default();
    assert_eq!(line.trim(), "description: {type:");
}

#[test]
fn keywords_beside_a_reference_are_kept_if_they_have_an_effect() {
    let text = schemas(
        "a: {$ref: '#/components/schemas/z', nullable: true, description: words}\n\
         b: {$ref: '#/components/schemas/z', description: words, example: 1, x-a: 1, nullable: false}\n\
         c: {allOf: [{type: object}], $ref: '#/components/schemas/z'}\n\
         z: {}",
    );
    assert_eq!(
        text,
        "a:\n  nullable: true\n  allOf:\n  - $ref: '#/components/schemas/z'\n\
         b:\n  $ref: '#/components/schemas/z'\n\
         c:\n  allOf:\n  - $ref: '#/components/schemas/z'\n  - type: object\n\
         z: {}\n"
    );
}

#[test]
fn documentation_beside_a_reference_is_kept_on_request() {
    let text = "openapi: 3.0.1\ninfo: {version: '1'}\npaths: {}\ncomponents: {schemas: {a: {$ref: '#/b', description: words}}}\n";
    let text = normal(text, Texts::Keep).text();
    assert!(
        text.ends_with("    a:\n      description: words\n      allOf:\n      - $ref: '#/b'\n"),
        "{text}"
    );
}

#[test]
fn schemas_are_sorted_and_properties_are_not() {
    let text = schemas("b: {properties: {z: {}, a: {}}, type: object}\na: {enum: [z, a]}");
    assert_eq!(
        text,
        "a:\n  enum:\n  - z\n  - a\nb:\n  type: object\n  properties:\n    z: {}\n    a: {}\n"
    );
}

#[test]
fn harmless_oddities_stay_or_go_with_a_note() {
    let text = "openapi: 3.0.1
info: {version: '1', title: [1], description: 5}
paths: {}
components:
  schemas:
    a: {type: string, properties: {x: {}}, required: [x], description: [no text]}
    b: {type: array, properties: {}}
    c: {type: object, items: {}, examples: any, example: {type: 1}}
    d: {xml: {name: d}}
    e: {type: string, required: false}
    f: {enum: [a, null], nullable: true}
    g: {$ref: '#/components/schemas/d'}
  responses:
    h: {$ref: '#/components/responses/i', headers: {}}
";
    let normal = normal(text, Texts::Drop);
    let mut pointers: Vec<&str> = normal
        .notes
        .iter()
        .map(|note| note.pointer.as_str())
        .collect();
    pointers.sort_unstable();
    assert_eq!(
        pointers,
        [
            "/components/responses/h/headers",
            "/components/schemas/a/properties",
            "/components/schemas/a/required",
            "/components/schemas/b/properties",
            "/components/schemas/c/items",
            "/components/schemas/d/xml",
        ]
    );
    let rest = normal.text();
    let (_, rest) = rest.split_once("  schemas:\n").expect("the schemas");
    assert_eq!(
        rest,
        "    a:
      type: string
    b:
      type: array
    c:
      type: object
    d: {}
    e:
      type: string
      required: false
    f:
      nullable: true
      enum:
      - a
      - null
    g:
      $ref: '#/components/schemas/d'
"
    );
}

#[test]
fn unknown_keywords_are_kept_for_the_reader_to_reject() {
    let text = schemas("a: {const: 1, type: string}\nb: [1]\nc: true");
    assert_eq!(text, "a:\n  type: string\n  const: 1\nb:\n- 1\nc: true\n");
}

#[test]
fn strings_round_trip() {
    let texts = [
        "",
        " ",
        "a",
        "a b",
        " a",
        "a ",
        "yes",
        "No",
        "null",
        "~",
        "1",
        "1.5",
        "1e3",
        "0x1",
        "1_000",
        "12:30",
        "2024-01-01",
        "-",
        "- a",
        "?",
        "a: b",
        "a #b",
        "#a",
        "'",
        "''",
        "it's",
        "\"",
        "a\"b",
        "\\",
        "{a}",
        "[a]",
        "@a",
        "`a",
        "%a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "a\nb",
        "a\nb\n",
        "\na",
        "a\n\n",
        "a\n \nb",
        "a\n\nb\n",
        " a\nb",
        "a\tb",
        "\t",
        "\r\n",
        "a\r\nb",
        "\u{feff}",
        "\u{0}",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "é",
        "日本",
        "🙂",
        "/a/{b}",
        "a/b",
        "$ref",
        ".",
        "..",
        "...",
        "---",
        "--- a",
        ".5",
        "-.5",
        "+1",
        "=",
        "<<",
        ".inf",
        ".nan",
        "on",
        "y",
        "a,b",
        "a:",
        ":a",
        "a: ",
        "200",
        "v2",
        "a\u{a0}b",
        "a\n  b\nc",
        "a\n\tb",
        "application/json",
        "*/*",
        "text/*",
    ];
    for text in texts {
        let node = Node::text(Span::default(), text);
        let entry = |key: &str, value: Node| codegen::source::Entry {
            key: key.to_owned(),
            key_span: Span::default(),
            value,
        };
        let list = Node::new(
            Span::default(),
            Value::Seq(vec![node.clone(), node.clone()]),
        );
        let nested = Node::new(
            Span::default(),
            Value::Seq(vec![list.clone(), list.clone()]),
        );
        let entries = vec![
            entry(text, node),
            entry("other key", list),
            entry("lists", nested),
        ];
        let tree = Node::new(Span::default(), Value::Map(entries));
        let yaml = to_yaml(&tree);
        let back =
            parse(0, &yaml).unwrap_or_else(|found| panic!("{text:?} as {yaml:?}: {found:?}"));
        assert!(
            back.same_value(&tree),
            "{text:?} as {yaml:?} is {:?}",
            back.to_json()
        );
        let other: serde_json::Value =
            serde_yaml::from_str(&yaml).unwrap_or_else(|error| panic!("{yaml:?}: {error}"));
        assert_eq!(
            other,
            tree.to_json(),
            "another reader takes {yaml:?} for something else"
        );
    }
}

#[test]
fn numbers_round_trip() {
    for value in [
        Value::Int(0),
        Value::Int(-7),
        Value::Int(i64::MAX),
        Value::Float(1.0),
        Value::Float(-0.5),
        Value::Float(1e300),
    ] {
        let node = Node::new(Span::default(), value);
        let list = Node::new(Span::default(), Value::Seq(vec![node]));
        let yaml = to_yaml(&list);
        assert!(
            parse(0, &yaml).is_ok_and(|back| back.same_value(&list)),
            "{yaml}"
        );
    }
}
