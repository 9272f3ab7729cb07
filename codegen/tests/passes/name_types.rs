//! Tests the names of types that come from components and from inline schemas.

use super::common::{Case, EMPTY, body, json, query, ty};

/// Returns a description in which the response of `GET /rows` has a field for each of these schemas.
fn components(schemas: &[(&str, &str)]) -> Case {
    let fields = schemas.iter().enumerate();
    let fields = fields
        .map(|(index, (name, _))| format!("f{index}: {{$ref: '#/components/schemas/{name}'}}"));
    let fields: Vec<String> = fields.collect();
    let schema = format!("{{type: object, properties: {{{}}}}}", fields.join(", "));
    let path = format!(
        "  /rows:\n    get: {{tags: [Rows], operationId: getRows, {}}}",
        json(&schema)
    );
    let schemas = schemas
        .iter()
        .map(|(name, schema)| format!("    {name}: {schema}\n"));
    Case::new(&path, &schemas.collect::<String>())
}

fn object(property: &str) -> String {
    format!("{{type: object, properties: {{{property}: {{type: string}}}}}}")
}

#[test]
fn components_with_the_same_name_are_distinguished() {
    let (a, b, c) = (object("a"), object("b"), object("c"));
    let schemas = [
        ("NoteList", a.as_str()),
        ("note_list", &b),
        ("file", &a),
        ("file_object", &c),
        ("option", &a),
    ];
    let mut reversed = schemas;
    reversed.reverse();
    for schemas in [schemas, reversed] {
        let api = components(&schemas).api();
        for (name, place) in [
            ("NoteList", "note_list"),
            ("CapitalNoteCapitalList", "NoteList"),
            ("FileObject", "file_object"),
            ("FileInlineObject", "file"),
            ("OptionObject", "option"),
        ] {
            assert_eq!(ty(&api, name).place.to_string(), place);
        }
    }
}

#[test]
fn inline_types_are_named_after_their_place() {
    let api = Case::fields(
        "kind: {type: string, enum: [a]}, parts: {type: array, items: {type: object, properties: {x: {type: string}}}}, \
         news: {type: array, items: {type: object, properties: {y: {type: string}}}}, \
         more: {type: array, items: {type: array, items: {type: object, properties: {z: {type: string}}}}}, \
         own: {type: object, properties: {w: {type: string}}}",
    )
    .names("[types]\n\"read.own\" = \"Mine\"")
    .api();
    for (name, place) in [
        ("ReadPart", "read.parts[]"),
        ("ReadNewsItem", "read.news[]"),
        ("ReadMoreItemItem", "read.more[][]"),
        ("Mine", "read.own"),
        ("SentOwn", "sent.own"),
    ] {
        assert_eq!(ty(&api, name).place.to_string(), place);
    }
}

#[test]
fn equal_types_are_merged() {
    let inline = "{type: object, properties: {n: {type: string}}}";
    let other = "{type: object, properties: {n: {type: integer}}}";
    let schemas = |second: &str| {
        components(&[
            (
                "row",
                &format!("{{type: object, properties: {{a_b: {inline}}}}}"),
            ),
            (
                "row_a",
                &format!("{{type: object, properties: {{b: {second}}}}}"),
            ),
        ])
    };
    let api = schemas(inline).api();
    let both = [("Row", "a_b"), ("RowA", "b")];
    for (of, json) in both {
        let field = super::common::field(&api, of, json);
        assert_eq!(field.ty.named(), Some("RowAB"), "{of}");
    }
    let api = schemas(other).api();
    assert_eq!(ty(&api, "RowAB").place.to_string(), "row.a_b");
    assert_eq!(ty(&api, "RowABObject").place.to_string(), "row_a.b");
}

#[test]
fn equal_enums_and_unions_are_one_type_and_others_are_not() {
    let texts = |second: &str| {
        components(&[
            (
                "row",
                "{type: object, properties: {a_b: {type: string, enum: [x, y]}}}",
            ),
            (
                "row_a",
                &format!("{{type: object, properties: {{b: {{type: string, enum: [{second}]}}}}}}"),
            ),
        ])
        .api()
    };
    assert!(texts("x, y").definition("RowABValue").is_none());
    assert!(texts("x, z").definition("RowABValue").is_some());
    let union = |second: &str| {
        components(&[
            (
                "row",
                "{type: object, properties: {a_b: {oneOf: [{type: string}, {type: integer}]}}}",
            ),
            (
                "row_a",
                &format!("{{type: object, properties: {{b: {{oneOf: [{second}]}}}}}}"),
            ),
        ])
        .api()
    };
    assert!(
        union("{type: string}, {type: integer}")
            .definition("RowABChoice")
            .is_none()
    );
    assert!(
        union("{type: string}, {type: boolean}")
            .definition("RowABChoice")
            .is_some()
    );
}

#[test]
fn request_and_response_types_are_named_after_the_method() {
    let thing = object("a");
    let paths = format!(
        "  /contacts:
    get: {{tags: [Contacts], operationId: listContacts, {}, {}}}
    post: {{tags: [Contacts], operationId: createContact, {}, {}}}
  /contacts/tags:
    get: {{tags: [Contacts], operationId: listTags, {}}}",
        query(&[("q", "{type: string}")]),
        json(&thing),
        body(&object("b")),
        json(&thing),
        json(&object("c")),
    );
    let api = Case::new(&paths, "    {}").api();
    for (name, place) in [
        ("ListContactsParams", "GET /contacts params"),
        ("ListContactsResponse", "GET /contacts response"),
        ("CreateContactRequest", "POST /contacts request"),
        ("CreateContactResponse", "POST /contacts response"),
        ("ListContactTagsResponse", "GET /contacts/tags response"),
    ] {
        assert_eq!(ty(&api, name).place.to_string(), place);
    }
}

#[test]
fn two_names_of_types_in_names_toml_collide() {
    let (a, b) = (object("a"), object("b"));
    let case = components(&[("x", &a), ("y", &b)]);
    let rendered = case.names("[types]\nx = \"Same\"\ny = \"Same\"").faults();
    assert!(
        rendered.contains("error[name-collision]: `y` and another type have the name `Same`"),
        "{rendered}"
    );
    let case = components(&[("x", &a)]).names("[types]\nx = \"Option\"");
    assert!(case.faults().contains("have the name `Option`"));
}

#[test]
fn a_schema_of_one_operation_is_named_after_it() {
    let sent = |id: &str, schema: &str| {
        let body = body(&format!("{{$ref: '#/components/schemas/{schema}'}}"));
        format!("    {id}: {{tags: [Notes], operationId: {id}Note, {body}, {EMPTY}}}\n")
    };
    let paths = [
        "  /notes:\n".to_owned(),
        sent("post", "new_notes_request"),
        "  /notes/a:\n".to_owned(),
        sent("put", "note_request"),
        sent("patch", "note_request"),
    ];
    let schema = |name: &str| format!("    {name}: {}\n", object("a"));
    let schemas = [schema("new_notes_request"), schema("note_request")].concat();
    let api = Case::new(&paths.concat(), &schemas).api();
    assert_eq!(
        ty(&api, "PostNoteRequest").place.to_string(),
        "new_notes_request"
    );
    assert_eq!(ty(&api, "NoteRequest").place.to_string(), "note_request");
}
