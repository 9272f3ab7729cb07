//! Small descriptions, and the results of the passes.

use codegen::diagnostics::{Diagnostic, File, Level, render};
use codegen::ir::{Alike, Api, Arm, Kind, Selector, Type, TypeDef};
use serde_json::{Value, json};

use crate::passes::values::fits;
use crate::passes::{normal, spec};

/// The model of a description, or its diagnostics.
struct Made {
    api: Api,
    warnings: Vec<Diagnostic>,
    api_text: String,
    files: Vec<File>,
}

/// The model of a published description, which must be valid.
fn generated(text: &str) -> Made {
    let spec = spec(&normal(text));
    let generated = codegen::generate(&spec, &spec.versions()[0]);
    let (model, written) =
        generated.unwrap_or_else(|found| panic!("{}", render(&found, spec.files())));
    Made {
        api: model.api,
        warnings: model.warnings,
        api_text: written.api_text,
        files: written.files,
    }
}

/// A description with an operation that returns the first of these schemas.
fn answering(schemas: &Value) -> String {
    let first = schemas.as_object().and_then(|all| all.keys().next());
    let first = first.expect("a schema");
    json!({
        "openapi": "3.0.1",
        "info": {"title": "t", "version": "1"},
        "paths": {"/first": {"get": {"operationId": "getFirst", "tags": ["First"], "responses": {"200": {
            "description": "ok",
            "content": {"application/json": {"schema": reference(first)}},
        }}}}},
        "components": {"schemas": schemas},
    })
    .to_string()
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn references(names: &[&str]) -> Vec<Value> {
    names.iter().map(|name| reference(name)).collect()
}

/// An object with string properties; `!` marks the required ones.
fn object(keys: &[&str]) -> Value {
    let name = |key: &str| key.trim_end_matches('!').to_owned();
    let properties = keys
        .iter()
        .map(|key| (name(key), json!({"type": "string"})));
    let properties: serde_json::Map<String, Value> = properties.collect();
    let required = keys.iter().filter(|key| key.ends_with('!'));
    let required: Vec<String> = required.map(|key| name(key)).collect();
    let mut object = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn definition<'a>(api: &'a Api, name: &str) -> &'a TypeDef {
    let names: Vec<&str> = api.types.iter().map(|def| def.name.as_str()).collect();
    api.definition(name)
        .unwrap_or_else(|| panic!("no {name} in {names:?}"))
}

fn arms<'a>(api: &'a Api, name: &str) -> &'a [Arm] {
    match &definition(api, name).kind {
        Kind::Union(arms) => arms,
        kind => panic!("{name} is {kind:?}"),
    }
}

/// A union `all` of these components.
fn union_of(schemas: &[(&str, Value)]) -> Made {
    let names: Vec<&str> = schemas.iter().map(|(name, _)| *name).collect();
    let mut all = json!({"all": {"oneOf": references(&names)}});
    for (name, schema) in schemas {
        all[*name] = schema.clone();
    }
    generated(&answering(&all))
}

/// The name of the variant that reads a value.
fn reader(api: &Api, value: &Value) -> Option<String> {
    let arm = arms(api, "All")
        .iter()
        .find(|arm| fits(&arm.selector, value));
    arm.map(|arm| arm.name.clone())
}

fn reads(api: &Api, cases: &[(Value, &str)]) {
    for (value, arm) in cases {
        assert_eq!(reader(api, value).as_deref(), Some(*arm), "{value}");
    }
}

fn skipped(api: &Api) -> Vec<(&str, &str)> {
    let skipped = api.skipped.iter();
    skipped
        .map(|one| (one.what.as_str(), one.reason.as_str()))
        .collect()
}

fn refused(text: &str) -> Vec<Diagnostic> {
    let spec = spec(&normal(text));
    codegen::model(&spec, &spec.versions()[0]).expect_err("it is refused")
}

#[test]
fn an_arm_does_not_capture_what_is_its_neighbours() {
    let made = union_of(&[
        ("missed", object(&["name", "target", "status"])),
        ("paused", object(&["name", "status"])),
        ("applied", object(&["name", "definition"])),
        ("removed", object(&["name"])),
    ]);
    reads(
        &made.api,
        &[
            (json!({"name": "n", "target": "t", "status": "s"}), "Missed"),
            (json!({"name": "n", "target": "t"}), "Missed"),
            (json!({"name": "n", "status": "s"}), "Paused"),
            (json!({"name": "n", "definition": {}}), "Applied"),
            (json!({"definition": {}}), "Applied"),
            (json!({"name": "n"}), "Removed"),
        ],
    );
    assert_eq!(reader(&made.api, &json!({})), None);
    assert_eq!(made.warnings, []);
}

#[test]
fn a_required_key_tells_before_what_may_be_absent() {
    let made = union_of(&[("a", object(&["x!", "y"])), ("b", object(&["y!", "z"]))]);
    assert_eq!(arms(&made.api, "All")[0].selector, has(&["x"]));
    reads(
        &made.api,
        &[(json!({"x": 1, "y": 1}), "A"), (json!({"y": 1}), "B")],
    );
}

fn has(keys: &[&str]) -> Selector {
    Selector::Object {
        has: keys.iter().map(|key| (*key).to_owned()).collect(),
        any: Vec::new(),
        constants: Vec::new(),
    }
}

#[test]
fn keys_that_only_one_object_has_together_tell_it() {
    let made = union_of(&[
        ("a", object(&["x", "y"])),
        ("b", object(&["y", "z"])),
        ("c", object(&["x", "z"])),
    ]);
    reads(
        &made.api,
        &[
            (json!({"x": 1, "y": 1}), "A"),
            (json!({"y": 1, "z": 1}), "B"),
            (json!({"x": 1, "z": 1}), "C"),
        ],
    );
}

#[test]
fn one_of_several_own_keys_is_enough() {
    let made = union_of(&[("a", object(&["x", "y", "s"])), ("b", object(&["s"]))]);
    reads(
        &made.api,
        &[
            (json!({"x": 1}), "A"),
            (json!({"y": 1, "s": 1}), "A"),
            (json!({"s": 1}), "B"),
        ],
    );
    assert!(
        made.api_text.contains("type All: A A [x|y]\n"),
        "{}",
        made.api_text
    );
    let types = made
        .files
        .iter()
        .find(|file| file.path == "types.rs")
        .expect("types");
    assert!(
        types.text.contains("Where it has `x` or `y`."),
        "{}",
        types.text
    );
    assert!(
        types.text.contains(".any(&[\"x\", \"y\"])"),
        "{}",
        types.text
    );
}

#[test]
fn what_cannot_be_told_without_optional_properties_is_a_warning() {
    let made = union_of(&[("a", object(&["id!", "x"])), ("b", object(&["id!", "y"]))]);
    reads(
        &made.api,
        &[
            (json!({"id": 1, "x": 1}), "A"),
            (json!({"id": 1, "y": 1}), "B"),
            (json!({"id": 1}), "B"),
        ],
    );
    let alike = Alike {
        of: "a".to_owned(),
        sparse: true,
    };
    let b = arms(&made.api, "All").iter().find(|arm| arm.name == "B");
    assert_eq!(b.expect("b").alike, [alike]);
    let [warning] = made.warnings.as_slice() else {
        panic!("{:#?}", made.warnings);
    };
    assert_eq!(
        (warning.id, warning.level),
        ("union-arms-alike", Level::Warning)
    );
    for part in ["`a`", "`b`", "`all`"] {
        assert!(warning.message.contains(part), "{}", warning.message);
    }
    assert!(
        made.api_text
            .contains("also a without optional properties\n")
    );
}

#[test]
fn what_nothing_tells_apart_is_one_arm_and_a_warning() {
    let made = union_of(&[
        ("a", object(&["x", "y"])),
        ("b", object(&["x", "y"])),
        ("c", object(&["z"])),
    ]);
    let names: Vec<&str> = arms(&made.api, "All")
        .iter()
        .map(|arm| arm.name.as_str())
        .collect();
    assert_eq!(names, ["C", "A"]);
    assert_eq!(
        arms(&made.api, "All")[1].alike,
        [Alike {
            of: "b".to_owned(),
            sparse: false
        }]
    );
    assert_eq!(made.warnings.len(), 1);
    assert!(
        made.api_text.contains("type All: A A [x|y], also b\n"),
        "{}",
        made.api_text
    );
    let types = made
        .files
        .iter()
        .find(|file| file.path == "types.rs")
        .expect("types");
    assert!(
        types.text.contains("Values of `b` are read as this, too"),
        "{}",
        types.text
    );
}

#[test]
fn of_two_alike_the_one_whose_types_hold_more_stays() {
    let inner = |keys: &[&str]| json!({"type": "object", "properties": {"x": object(keys)}});
    let made = union_of(&[
        ("a", inner(&["k"])),
        ("b", inner(&["k", "l"])),
        ("c", object(&["z"])),
    ]);
    let names: Vec<&str> = arms(&made.api, "All")
        .iter()
        .map(|arm| arm.name.as_str())
        .collect();
    assert_eq!(names, ["B", "C"]);
}

#[test]
fn every_text_of_a_mapping_is_read_as_its_schema() {
    let mut schemas = json!({"all": {
        "oneOf": references(&["flat", "nested"]),
        "discriminator": {"propertyName": "kind", "mapping": {
            "one": "#/components/schemas/flat", "two": "flat", "three": "#/components/schemas/nested"}},
    }});
    schemas["flat"] = object(&["kind!", "x"]);
    schemas["nested"] = object(&["kind!", "x"]);
    let made = generated(&answering(&schemas));
    reads(
        &made.api,
        &[
            (json!({"kind": "one"}), "Flat"),
            (json!({"kind": "two", "x": "1"}), "Flat"),
            (json!({"kind": "three"}), "Nested"),
        ],
    );
    assert_eq!(reader(&made.api, &json!({"kind": "four"})), None);
    assert!(
        made.api_text.contains("[kind=one|two]"),
        "{}",
        made.api_text
    );
}

#[test]
fn without_a_mapping_the_schema_is_the_text() {
    let schemas = json!({
        "all": {"oneOf": references(&["flat", "nested"]), "discriminator": {"propertyName": "kind"}},
        "flat": object(&["kind!"]),
        "nested": object(&["kind!"]),
    });
    let made = generated(&answering(&schemas));
    reads(
        &made.api,
        &[
            (json!({"kind": "flat"}), "Flat"),
            (json!({"kind": "nested"}), "Nested"),
        ],
    );
}

#[test]
fn the_discriminator_of_a_nested_union_counts_for_its_arms() {
    let schemas = json!({
        "all": {"oneOf": [reference("inner"), reference("c")]},
        "inner": {"oneOf": references(&["a", "b"]), "discriminator": {"propertyName": "kind"}},
        "a": object(&["kind!"]), "b": object(&["kind!"]), "c": object(&["z!"]),
    });
    let made = generated(&answering(&schemas));
    reads(
        &made.api,
        &[
            (json!({"kind": "a"}), "A"),
            (json!({"kind": "b"}), "B"),
            (json!({"z": 1}), "C"),
        ],
    );
}

fn constant(text: &str, keys: &[&str]) -> Value {
    let mut schema = object(keys);
    schema["properties"]["type"] = json!({"type": "string", "enum": [text]});
    schema
}

#[test]
fn constants_tell_before_keys_and_enums_tell_too() {
    let mut several = object(&["x"]);
    several["properties"]["type"] = json!({"type": "string", "enum": ["b", "c"]});
    let made = union_of(&[("a", constant("a", &["x"])), ("d", several)]);
    reads(
        &made.api,
        &[
            (json!({"type": "a", "x": 1}), "A"),
            (json!({"type": "b", "x": 1}), "D"),
            (json!({"type": "c"}), "D"),
        ],
    );
    assert!(made.warnings.is_empty(), "{:#?}", made.warnings);
}

#[test]
fn a_constant_comes_before_any_text() {
    let made = union_of(&[
        ("open", object(&["type", "x"])),
        ("closed", constant("a", &["x"])),
    ]);
    reads(
        &made.api,
        &[
            (json!({"type": "a"}), "Closed"),
            (json!({"type": "b"}), "Open"),
        ],
    );
}

#[test]
fn values_that_are_no_objects_are_told_by_their_kind() {
    let schemas = json!({"all": {"oneOf": [
        {"type": "number"}, {"type": "integer"}, {"type": "boolean"}, {"type": "array", "items": {}},
        {"type": "string"}, {"type": "string", "enum": ["a", "b"]}, {"type": "object"}, object(&["x"]),
    ]}});
    let made = generated(&answering(&schemas));
    reads(
        &made.api,
        &[
            (json!(1), "Integer"),
            (json!(1.5), "Number"),
            (json!(true), "Boolean"),
            (json!([]), "Values"),
            (json!("a"), "A"),
            (json!("else"), "Text"),
            (json!({"x": 1}), "ByX"),
            (json!({"y": 1}), "Object"),
        ],
    );
}

#[test]
fn an_alternative_without_a_type_reads_all_that_is_left() {
    let schemas = json!({"all": {"oneOf": [{}, object(&["x!"])]}});
    let made = generated(&answering(&schemas));
    reads(
        &made.api,
        &[
            (json!({"x": 1}), "ByX"),
            (json!("text"), "Any"),
            (json!({"y": 1}), "Any"),
        ],
    );
}

#[test]
fn a_further_alternative_renames_no_variant() {
    let first = [
        ("all_made_by_admin", object(&["attribute", "value"])),
        ("all_made_by_workflow", object(&["attribute", "workflow"])),
        ("started", object(&["action"])),
    ];
    let further = [
        ("all_made_by_user", object(&["attribute", "value"])),
        ("stopped", object(&["action", "reason"])),
        ("other", object(&["event"])),
    ];
    let names = |schemas: &[(&str, Value)]| -> Vec<(Option<String>, String)> {
        let api = union_of(schemas).api;
        let arms = arms(&api, "All").iter();
        arms.map(|arm| (arm.schema.clone(), arm.name.clone()))
            .collect()
    };
    let before = names(&first);
    let after = names(&[first.to_vec(), further.to_vec()].concat());
    assert_eq!(before.len(), 3);
    for arm in before {
        assert!(after.contains(&arm), "{arm:?} in {after:?}");
    }
}

#[test]
fn variants_leave_out_the_words_of_their_union() {
    let schemas = json!({
        "reply_request": {"oneOf": references(&["admin_reply_request", "contact_reply_request", "request"])},
        "admin_reply_request": object(&["a!"]),
        "contact_reply_request": object(&["b!"]),
        "request": object(&["c!"]),
    });
    let api = generated(&answering(
        &json!({"all": {"type": "object", "properties": {
        "x": reference("reply_request")}}, "reply_request": schemas["reply_request"],
        "admin_reply_request": schemas["admin_reply_request"], "request": schemas["request"],
        "contact_reply_request": schemas["contact_reply_request"]}),
    ))
    .api;
    let names: Vec<&str> = arms(&api, "ReplyRequest")
        .iter()
        .map(|arm| arm.name.as_str())
        .collect();
    assert_eq!(names, ["Admin", "Contact", "Request"]);
}

#[test]
fn inline_variants_are_named_by_constant_else_by_key() {
    let schemas = json!({"all": {"oneOf": [constant("open up", &["x"]), object(&["id!", "x"]), object(&["name"])]}});
    let made = generated(&answering(&schemas));
    let mut names: Vec<&str> = arms(&made.api, "All")
        .iter()
        .map(|arm| arm.name.as_str())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["ById", "ByName", "OpenUp"]);
}

#[test]
fn alternatives_nested_deep_are_all_there() {
    let mut schema = object(&["k0!"]);
    for level in 1..=22 {
        schema = json!({"oneOf": [object(&[&format!("k{level}!")]), schema]});
    }
    let made = generated(&answering(&json!({"all": schema})));
    assert_eq!(arms(&made.api, "All").len(), 23);
}

#[test]
fn properties_beside_alternatives_are_in_every_object() {
    let schemas = json!({
        "all": {"properties": {"shared": {"type": "string"}}, "oneOf": references(&["a", "b"])},
        "a": object(&["x!"]),
        "b": object(&["y!"]),
    });
    let made = generated(&answering(&schemas));
    for name in ["AllA", "AllB"] {
        let fields = definition(&made.api, name).fields();
        assert!(
            fields.iter().any(|field| field.json == "shared"),
            "{fields:?}"
        );
    }
}

#[test]
fn what_is_left_out_is_listed() {
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
                        "application/json": {"schema": reference("thing")},
                        "application/xml": {"schema": reference("thing")},
                    },
                    "headers": {"X-Rate": {"schema": {"type": "string"}}},
                    "links": {"next": {"operationId": "next"}},
                },
                "302": {"description": "elsewhere"},
                "404": {"description": "gone", "content": {"application/json": {"schema": object(&["why"])}}},
                "409": {"description": "there", "content": {"application/json": {"schema": reference("thing")}}},
                "default": {"description": "else"},
            },
            "callbacks": {"onItem": {"{$request.query.u}": {"post": {"responses": {"202": {"description": "ok"}}}}}},
        }}},
        "components": {
            "schemas": {"thing": {
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
            "thing.map additionalProperties",
            "thing.none not",
        ]
    );
    assert!(skipped(&api).iter().all(|(_, reason)| !reason.is_empty()));
}

#[test]
fn references_to_references_are_followed() {
    let mut text: Value =
        serde_json::from_str(&answering(&json!({"thing": object(&["x"])}))).expect("JSON");
    text["paths"]["/first"]["get"]["responses"]["200"] =
        json!({"$ref": "#/components/responses/a"});
    text["components"]["responses"] = json!({
        "a": {"$ref": "#/components/responses/b"},
        "b": {"description": "ok", "content": {"application/json": {"schema": reference("thing")}}},
    });
    let api = generated(&text.to_string()).api;
    let answer = api.operations().next().and_then(|one| one.answer.json());
    assert_eq!(answer, Some(&Type::Named("Thing".to_owned())));
}

#[test]
fn names_with_dots_are_no_ways() {
    let schemas = json!({"thing": {"type": "object", "properties": {
        "a.b": object(&["x"]),
        "a": {"type": "object", "properties": {"b": object(&["y"])}},
    }}});
    let api = generated(&answering(&schemas)).api;
    let fields = api.types.iter().flat_map(TypeDef::fields);
    let names: Vec<&str> = fields.map(|field| field.json.as_str()).collect();
    assert!(names.contains(&"x") && names.contains(&"y"), "{names:?}");
}

#[test]
fn a_path_that_differs_in_names_alone_is_refused() {
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
    let api = generated(&answering(&schemas)).api;
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

/// A chain of components, each made from the name of the next.
fn chain(length: usize, link: impl Fn(usize, Value) -> Value) -> String {
    let mut schemas = serde_json::Map::new();
    for at in 0..length {
        let next = reference(&format!("c{:05}", at + 1));
        schemas.insert(format!("c{at:05}"), link(at, next));
    }
    schemas.insert(format!("c{length:05}"), object(&["end"]));
    answering(&Value::Object(schemas))
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
fn long_compositions_are_refused_and_exhaust_nothing() {
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
fn what_is_included_twice_at_every_level_is_no_more_work() {
    let both = |_: usize, next: Value| json!({"allOf": [next, next, object(&["x"])]});
    assert_eq!(generated(&chain(40, both)).api.types.len(), 1);
    let either = |_: usize, next: Value| json!({"oneOf": [{"oneOf": [next, object(&["x!"])]}, {"oneOf": [next, object(&["y!"])]}]});
    assert!(!generated(&chain(12, either)).api.types.is_empty());
}

#[test]
fn more_parts_than_any_description_has_are_refused() {
    let own = |at: usize| {
        let keys: Vec<String> = (0..60).map(|key| format!("k{at}_{key}")).collect();
        object(&keys.iter().map(String::as_str).collect::<Vec<_>>())
    };
    // Each of many components includes all properties of 90 others.
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
