//! Tests omissions, references, recursion and the limits of composition.

use codegen::ir::{Type, TypeDef};
use serde_json::{Value, json};

use super::cases::{
    definition, generated, object, reference, references, refused, responding, skipped,
};

#[test]
fn omissions_are_listed() {
    let text = json!({
        "openapi": "3.0.1",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"post": {
            "parameters": [
                {"name": "c", "in": "cookie", "schema": {"type": "string"}},
                {"name": "Authorization", "in": "header", "schema": {"type": "string"}},
                {"name": "n", "in": "query", "schema": {"type": "integer", "enum": [1, 2]}},
            ],
            "requestBody": {"content": {
                "application/json": {"schema": {"type": "object"}},
                "text/csv": {"schema": {"type": "string"}},
            }},
            "responses": {
                "200": {
                    "description": "ok",
                    "content": {
                        "application/json": {"schema": reference("ticket")},
                        "application/xml": {"schema": reference("ticket")},
                    },
                    "headers": {"X-Rate": {"schema": {"type": "string"}}},
                    "links": {"next": {"operationId": "next"}},
                },
                "302": {"description": "elsewhere"},
                "404": {"description": "gone", "content": {"application/json": {"schema": object(&["why"])}}},
                "409": {"description": "there", "content": {"application/json": {"schema": reference("ticket")}}},
                "default": {"description": "else"},
            },
            "callbacks": {"onItem": {"{$request.query.u}": {"post": {"responses": {"202": {"description": "ok"}}}}}},
        }}},
        "components": {
            "schemas": {"ticket": {
                "type": "object",
                "properties": {
                    "map": {"type": "object", "additionalProperties": object(&["x"])},
                    "plain_map": {"type": "object", "additionalProperties": {"type": "string"}},
                    "none": {"not": object(&["x"])},
                },
            }},
            "responses": {"unused": {"description": "never"}},
            "links": {"unused": {"operationId": "next"}},
            "headers": {"unused": {"schema": {"type": "string"}}},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    });
    let api = generated(&text.to_string()).api;
    let listed: Vec<&str> = skipped(&api).iter().map(|(what, _)| *what).collect();
    assert_eq!(
        listed,
        [
            "POST /a callback onItem",
            "POST /a cookie c",
            "POST /a params.n enum",
            "POST /a request as text/csv",
            "POST /a response 200 as application/xml",
            "POST /a response 200 header X-Rate",
            "POST /a response 200 link next",
            "POST /a response 302",
            "POST /a response 404",
            "POST /a response default",
            "component header unused",
            "component link unused",
            "component response unused",
            "header Authorization",
            "security scheme token",
            "ticket.map additionalProperties",
            "ticket.none not",
            "ticket.plain_map additionalProperties",
        ]
    );
    assert!(skipped(&api).iter().all(|(_, reason)| !reason.is_empty()));
}

/// Returns the names of the omissions in these schemas; the first schema is the schema of a response.
fn omissions(schemas: &Value) -> Vec<String> {
    let api = generated(&responding(schemas)).api;
    let listed = skipped(&api).into_iter();
    listed.map(|(what, _)| what.to_owned()).collect()
}

#[test]
fn a_large_union_of_overlapping_alternatives_has_a_bounded_number_of_warnings() {
    let names: Vec<String> = (0..100).map(|at| format!("arm_{at}")).collect();
    let mut schemas =
        json!({"all": {"oneOf": names.iter().map(|name| reference(name)).collect::<Vec<_>>()}});
    for name in &names {
        let kind = json!({"type": "string", "enum": ["every", name]});
        schemas[name] =
            json!({"type": "object", "required": ["kind"], "properties": {"kind": kind}});
    }
    let warnings = generated(&responding(&schemas)).warnings;
    assert_eq!(warnings.len(), 1_000);
}

#[test]
fn unsupported_requirements_and_combinations_are_listed() {
    let schemas = json!({
        "ticket": {
            "type": "object",
            "required": ["ghost", "id"],
            "properties": {
                "id": {"type": "string"},
                "both": {"allOf": [{"type": "string"}, {"type": "integer"}]},
                "rendered": {
                    "oneOf": references(&["part", "other"]),
                    "discriminator": {"propertyName": "kind", "mapping": {
                        "p": "#/components/schemas/part",
                        "o": "#/components/schemas/other",
                        "g": "#/components/schemas/gone",
                    }},
                },
            },
            "additionalProperties": {"type": "string"},
            "anyOf": [{"required": ["id"]}, {"required": ["rendered"]}],
        },
        "part": object(&["x"]),
        "other": object(&["y"]),
        "gone": {"allOf": [object(&["z"]), {"type": "object", "properties": {"z": {"type": "boolean"}}}]},
    });
    assert_eq!(
        omissions(&schemas),
        [
            "gone.z allOf",
            "ticket additionalProperties",
            "ticket anyOf",
            "ticket required ghost",
            "ticket.both allOf",
            "ticket.rendered discriminator g",
        ]
    );
}

#[test]
fn a_property_of_one_of_several_alternatives_accepts_all_of_them() {
    let alternative = |ty: Value| json!({"type": "object", "properties": {"x": ty}});
    let schemas = json!({"ticket": {
        "type": "object",
        "properties": {"own": {"type": "string"}},
        "oneOf": [alternative(json!({"type": "string"})), alternative(json!({"type": "integer"}))],
    }});
    let api = generated(&responding(&schemas)).api;
    let fields = definition(&api, "Ticket").fields();
    let types: Vec<(&str, &Type)> = fields
        .iter()
        .map(|one| (one.json.as_str(), &one.ty))
        .collect();
    assert_eq!(types, [("own", &Type::String), ("x", &Type::Json)]);
}

#[test]
fn strings_in_several_formats_are_strings() {
    let text = |format: &str| json!({"type": "string", "format": format});
    let one_of = |list: &[Value]| json!({"oneOf": list});
    let (plain, number) = (json!({"type": "string"}), json!({"type": "integer"}));
    let schemas = json!({"ticket": {"type": "object", "properties": {
        "a": one_of(&[plain.clone(), text("date-time"), text("uuid")]),
        "b": one_of(&[text("date-time"), plain]),
        "c": one_of(&[text("date-time"), number.clone()]),
        "d": one_of(&[number, json!({"type": "integer", "format": "int64"})]),
    }}});
    let api = generated(&responding(&schemas)).api;
    let fields = definition(&api, "Ticket").fields();
    let types: Vec<&Type> = fields.iter().map(|one| &one.ty).collect();
    let time = Type::Timestamp { text: false };
    assert_eq!(types, [&Type::String, &Type::String, &time, &Type::Integer]);
}

#[test]
fn the_omissions_of_a_shared_response_are_listed_once_under_its_name() {
    let mut text: Value =
        serde_json::from_str(&responding(&json!({"ticket": object(&["x"])}))).expect("JSON");
    text["components"]["schemas"] = json!({});
    let get = text["paths"]["/first"]["get"].clone();
    text["paths"]["/second"]["get"] = get;
    for path in ["/first", "/second"] {
        text["paths"][path]["get"]["operationId"] = json!(path);
        text["paths"][path]["get"]["responses"]["200"] =
            json!({"$ref": "#/components/responses/a"});
    }
    text["components"]["responses"] = json!({"a": {
        "description": "ok",
        "content": {
            "application/json": {"schema": {"type": "object", "required": ["ghost"], "properties": {"x": {"type": "string"}}}},
            "text/csv": {},
        },
        "headers": {"X-Rate": {"schema": {"type": "string"}}},
    }});
    let api = generated(&text.to_string()).api;
    let listed: Vec<&str> = skipped(&api).iter().map(|(what, _)| *what).collect();
    assert_eq!(
        listed,
        [
            "component response a as text/csv",
            "component response a header X-Rate",
            "component response a required ghost",
        ]
    );
}

#[test]
fn references_to_references_are_followed() {
    let mut text: Value =
        serde_json::from_str(&responding(&json!({"ticket": object(&["x"])}))).expect("JSON");
    text["paths"]["/first"]["get"]["responses"]["200"] =
        json!({"$ref": "#/components/responses/a"});
    text["components"]["responses"] = json!({
        "a": {"$ref": "#/components/responses/b"},
        "b": {"description": "ok", "content": {"application/json": {"schema": reference("ticket")}}},
    });
    let api = generated(&text.to_string()).api;
    let answer = api.operations().next().and_then(|one| one.answer.json());
    assert_eq!(answer, Some(&Type::Named("Ticket".to_owned())));
}

#[test]
fn names_with_dots_are_not_paths() {
    let schemas = json!({"ticket": {"type": "object", "properties": {
        "a.b": object(&["x"]),
        "a": {"type": "object", "properties": {"b": object(&["y"])}},
    }}});
    let api = generated(&responding(&schemas)).api;
    let fields = api.types.iter().flat_map(TypeDef::fields);
    let names: Vec<&str> = fields.map(|field| field.json.as_str()).collect();
    assert!(names.contains(&"x") && names.contains(&"y"), "{names:?}");
}

#[test]
fn paths_that_differ_only_in_parameter_names_are_rejected() {
    let operation = |name: &str| {
        json!({"get": {
            "parameters": [{"name": name, "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "ok"}},
        }})
    };
    let text = json!({
        "openapi": "3.0.1",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a/{x}": operation("x"), "/a/{y}": operation("y"), "/a/{x}.json": operation("x")},
    });
    let found = refused(&text.to_string());
    assert_eq!(
        found.iter().map(|one| one.id).collect::<Vec<_>>(),
        ["duplicate-path"]
    );
    assert_eq!(found[0].labels.len(), 2);
}

#[test]
fn types_that_contain_themselves_are_boxed() {
    let holding = |names: &[&str]| {
        let properties = names
            .iter()
            .map(|name| ((*name).to_owned(), reference(name)));
        json!({"type": "object", "properties": properties.collect::<serde_json::Map<_, _>>()})
    };
    let schemas = json!({
        "a": holding(&["b", "d"]), "b": holding(&["c"]), "c": holding(&["a"]), "d": holding(&["e"]),
        "e": object(&["x"]),
        "list": {"type": "object", "properties": {"items": {"type": "array", "items": reference("list")}}},
        "own": holding(&["own"]),
    });
    let api = generated(&responding(&schemas)).api;
    let boxed = |name: &str| {
        let fields = definition(&api, name).fields().iter();
        let boxed = fields.filter(|field| matches!(field.ty, Type::Boxed(_)));
        boxed.map(|field| field.json.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(boxed("A"), ["b"]);
    assert_eq!(boxed("B"), ["c"]);
    assert_eq!(boxed("C"), ["a"]);
    assert_eq!(boxed("D"), Vec::<&str>::new());
    assert_eq!(boxed("List"), Vec::<&str>::new());
    assert_eq!(boxed("Own"), ["own"]);
}

/// Returns a chain of components; `link` makes each component from a reference to the next component.
fn chain(length: usize, link: impl Fn(usize, Value) -> Value) -> String {
    let mut schemas = serde_json::Map::new();
    for at in 0..length {
        let next = reference(&format!("c{:05}", at + 1));
        schemas.insert(format!("c{at:05}"), link(at, next));
    }
    schemas.insert(format!("c{length:05}"), object(&["end"]));
    responding(&Value::Object(schemas))
}

#[test]
fn a_long_chain_of_properties_generates() {
    let text = chain(
        1_000,
        |_, next| json!({"type": "object", "properties": {"next": next}}),
    );
    assert_eq!(generated(&text).api.types.len(), 1_001);
}

#[test]
fn long_compositions_are_rejected_in_bounded_memory() {
    let own = |at: usize| object(&[&format!("k{at}!")]);
    for text in [
        chain(1_000, |at, next| json!({"allOf": [next, own(at)]})),
        chain(1_000, |at, next| json!({"oneOf": [next, own(at)]})),
        chain(1_000, |_, next| json!({"type": "array", "items": next})),
    ] {
        let found = refused(&text);
        assert!(
            found
                .iter()
                .all(|one| ["nested-too-deep", "too-many-parts"].contains(&one.id)),
            "{:?}",
            found[0]
        );
        assert!(
            found
                .iter()
                .all(|one| !one.labels.is_empty() && !one.help.is_empty())
        );
    }
}

#[test]
fn repeated_inclusion_takes_bounded_time() {
    let both = |_: usize, next: Value| json!({"allOf": [next, next, object(&["x"])]});
    assert_eq!(generated(&chain(40, both)).api.types.len(), 41);
    let either = |_: usize, next: Value| json!({"oneOf": [{"oneOf": [next, object(&["x!"])]}, {"oneOf": [next, object(&["y!"])]}]});
    assert!(!generated(&chain(12, either)).api.types.is_empty());
}

#[test]
fn too_many_parts_are_rejected() {
    let own = |at: usize| {
        let keys: Vec<String> = (0..60).map(|key| format!("k{at}_{key}")).collect();
        object(&keys.iter().map(String::as_str).collect::<Vec<_>>())
    };
    // Each of many components includes all properties of 90 other components.
    let mut text: Value =
        serde_json::from_str(&chain(90, |at, next| json!({"allOf": [next, own(at)]})))
            .expect("JSON");
    for at in 0..60 {
        text["components"]["schemas"][format!("d{at:05}")] =
            json!({"allOf": [reference("c00000"), own(100 + at)]});
    }
    let found = refused(&text.to_string());
    assert_eq!(
        found.iter().map(|one| one.id).collect::<Vec<_>>(),
        ["too-many-parts"]
    );
}
