//! Tests the surface: presence, required fields, setters and conversions.

use codegen::ir::{Argument, Kind, Presence, QueryHome, Type};

use super::common::{Case, EMPTY, body, field, json, operation, ty};

const FIELDS: &str = "type: {type: string, enum: [row]}, id: {type: string}, note: {type: string, nullable: true}, \
     texts: {type: array, items: {type: string}}, at: {type: string, readOnly: true}, name: {type: string}";

#[test]
fn presence_follows_the_direction_of_the_type() {
    let api = Case::fields(FIELDS).api();
    for (json, read, sent) in [
        ("type", Presence::Optional, Presence::Optional),
        ("id", Presence::Plain, Presence::Optional),
        ("note", Presence::Optional, Presence::Update),
        ("texts", Presence::Plain, Presence::Optional),
        ("name", Presence::Optional, Presence::Optional),
    ] {
        assert_eq!(field(&api, "Read", json).surface.presence, read, "{json}");
        assert_eq!(field(&api, "Sent", json).surface.presence, sent, "{json}");
    }
}

#[test]
fn only_request_fields_that_can_be_set_have_setters() {
    let api = Case::fields(FIELDS).api();
    let setter = |of: &str, json: &str| field(&api, of, json).surface.setter.clone();
    assert_eq!(setter("Read", "name"), None);
    assert_eq!(setter("Sent", "at"), None);
    assert_eq!(setter("Sent", "name").as_deref(), Some("name"));
    assert_eq!(setter("Sent", "type").as_deref(), Some("type_"));
    let clear = |of: &str, json: &str| field(&api, of, json).surface.clear.clone();
    assert_eq!(clear("Sent", "note").as_deref(), Some("clear_note"));
    assert_eq!(clear("Sent", "name"), None);
    assert_eq!(clear("Read", "note"), None);
}

#[test]
fn clear_methods_avoid_field_names() {
    let api = Case::fields(
        "type: {type: string, nullable: true}, name: {type: string, nullable: true}, \
         clear_name: {type: boolean}, clear_type: {type: boolean}",
    )
    .api();
    let clear = |json: &str| field(&api, "Sent", json).surface.clear.clone();
    assert_eq!(clear("name").as_deref(), Some("clear_name_"));
    assert_eq!(clear("type").as_deref(), Some("clear_type_"));
}

/// Returns a request body with this schema, and a response with the same schema if `answered` is set.
fn sent(schema: &str, answered: bool) -> Case {
    let answer = match answered {
        true => json("{$ref: '#/components/schemas/sent'}"),
        false => EMPTY.to_owned(),
    };
    let path = format!(
        "  /rows:\n    post: {{tags: [Rows], operationId: createRow, {}, {answer}}}",
        body("{$ref: '#/components/schemas/sent'}")
    );
    Case::new(&path, &format!("    sent: {schema}"))
}

#[test]
fn required_constants_are_hidden_where_they_are_only_sent() {
    let schema = "{type: object, required: [type, name, at, list], properties: {type: {type: string, enum: [row]}, \
                  name: {type: string}, at: {type: string, readOnly: true}, list: {type: array, items: {type: string}}, \
                  more: {type: string}}}";
    let api = sent(schema, false).api();
    assert_eq!(
        field(&api, "Sent", "type").surface.presence,
        Presence::Hidden
    );
    assert_eq!(field(&api, "Sent", "type").surface.setter, None);
    let required = |answered: bool| {
        let api = sent(schema, answered).api();
        let fields = ty(&api, "Sent").fields().iter();
        let required = fields.filter(|field| field.surface.required);
        required.map(|field| field.json.clone()).collect::<Vec<_>>()
    };
    assert_eq!(required(false), ["name", "list"]);
    assert_eq!(required(true), ["name", "list"]);
    let api = sent(schema, true).api();
    let both = field(&api, "Sent", "type");
    assert_eq!(both.surface.presence, Presence::Optional);
    assert!(!both.surface.required);
    assert_eq!(
        field(&api, "Sent", "list").surface.presence,
        Presence::Optional
    );
}

#[test]
fn only_request_types_have_clear_methods() {
    let schema = "{type: object, properties: {id: {type: string, nullable: true}}}";
    let presence = |answered: bool| {
        let api = sent(schema, answered).api();
        field(&api, "Sent", "id").surface.presence
    };
    assert_eq!(presence(false), Presence::Update);
    assert_eq!(presence(true), Presence::Optional);
}

#[test]
fn a_type_of_a_single_variant_converts() {
    let schema = "{oneOf: [{type: string}, {type: string, format: date-time}, {type: boolean}, {type: array, items: {}}]}";
    let api = Case::fields(&format!("value: {schema}")).api();
    let Kind::Union(arms) = &ty(&api, "SentValue").kind else {
        panic!("no union");
    };
    for arm in arms {
        let others = arms.iter().filter(|other| other.ty == arm.ty).count();
        assert_eq!(arm.converts, others == 1, "{}", arm.name);
    }
    assert!(arms.len() > 2);
}

const PAGINATION: &str = "pagination: {type: object, properties: {per_page: {type: integer}}}";

fn search(properties: &str, required: &str) -> Option<QueryHome> {
    let schema = format!("{{type: object, required: [{required}], properties: {{{properties}}}}}");
    let api = sent(&schema, false).api();
    let argument = operation(&api, "POST /rows")
        .body
        .as_ref()
        .map(|body| body.argument);
    let home = ty(&api, "Sent").query.clone();
    let expected = match home {
        Some(_) => Argument::Search,
        None => Argument::Plain,
    };
    assert_eq!(argument, Some(expected), "{properties}");
    home
}

#[test]
fn a_search_takes_the_query_of_the_runtime() {
    let any = "query: {}";
    let object = "query: {type: object, properties: {field: {type: string}}}";
    let found = Some(QueryHome::Field("query".to_owned()));
    for (properties, required, expected) in [
        (format!("{any}, {PAGINATION}"), "query", &found),
        (format!("{object}, {PAGINATION}"), "", &found),
        (
            format!("{any}, {PAGINATION}, sort: {{type: string}}"),
            "query",
            &found,
        ),
        (
            format!("{any}, {PAGINATION}, sort: {{type: string}}"),
            "sort",
            &None,
        ),
        (
            format!("{any}, {PAGINATION}, type: {{type: string, enum: [a]}}"),
            "type",
            &found,
        ),
        (any.to_owned(), "query", &None),
        (PAGINATION.to_owned(), "", &None),
        (format!("query: {{type: string}}, {PAGINATION}"), "", &None),
        (
            format!("query: {{type: string, enum: [a, b]}}, {PAGINATION}"),
            "",
            &None,
        ),
        (
            format!("query: {{type: string, enum: [a]}}, {PAGINATION}"),
            "",
            &None,
        ),
    ] {
        assert_eq!(&search(&properties, required), expected, "{properties}");
    }
}

#[test]
fn the_type_of_a_query_preserves_it() {
    let home = |query: &str| {
        let schema = format!("{{type: object, properties: {{query: {query}, {PAGINATION}}}}}");
        sent(&schema, false)
            .api()
            .definition("SentQuery")
            .and_then(|def| def.query.clone())
    };
    assert_eq!(
        home("{type: object, properties: {field: {type: string}}}"),
        Some(QueryHome::Extra)
    );
    assert_eq!(
        home(
            "{oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, required: [b], properties: {b: {type: string}}}]}"
        ),
        Some(QueryHome::Other)
    );
}

#[test]
fn a_search_is_only_part_of_requests() {
    let schema = format!("{{type: object, properties: {{query: {{}}, {PAGINATION}}}}}");
    assert_eq!(ty(&sent(&schema, true).api(), "Sent").query, None);
}

#[test]
fn a_union_body_accepts_types_that_convert() {
    let schema = "{oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, required: [b], properties: {b: {type: string}}}]}";
    let api = sent(schema, false).api();
    let body = operation(&api, "POST /rows").body.clone().expect("a body");
    assert_eq!(body.argument, Argument::Into);
    let form = "requestBody: {content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/sent'}}}}";
    let path =
        format!("  /rows:\n    post: {{tags: [Rows], operationId: createRow, {form}, {EMPTY}}}");
    let schema = format!("    sent: {{type: object, properties: {{query: {{}}, {PAGINATION}}}}}");
    let api = Case::new(&path, &schema).api();
    let body = operation(&api, "POST /rows").body.clone().expect("a body");
    assert_eq!(body.argument, Argument::Plain);
}

#[test]
fn every_reference_to_a_component_has_the_same_type() {
    let paths = format!(
        "  /rows:\n    get: {{tags: [Rows], operationId: getRows, {}}}",
        json("{$ref: '#/components/schemas/row'}")
    );
    let schemas = "    when: {type: integer}
    part: {nullable: true, properties: {text: {type: string}}}
    row:
      properties:
        created_at: {$ref: '#/components/schemas/when'}
        first: {$ref: '#/components/schemas/part'}
        second: {$ref: '#/components/schemas/part'}";
    let api = Case::new(&paths, schemas).api();
    assert!(matches!(
        field(&api, "Row", "created_at").ty,
        Type::Timestamp { .. }
    ));
    for json in ["first", "second"] {
        let field = field(&api, "Row", json);
        assert!(field.nullable, "{json}");
        assert_eq!(field.ty, Type::Named("Part".to_owned()), "{json}");
    }
    // A schema with properties is an object, even without `type`.
    assert_eq!(ty(&api, "Part").fields().len(), 1);
}
