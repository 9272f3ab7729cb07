//! Tests the results of the passes on small descriptions.

use codegen::diagnostics::{Diagnostic, File, Level, render};
use codegen::ir::{Api, Arm, Conditions, Kind, Overlap, Selector, TypeDef};
use serde_json::{Value, json};

use crate::passes::values::fits;
use crate::passes::{normal, spec};

/// The model of a description, with its warnings, its summary and its generated files.
pub(super) struct Made {
    pub(super) api: Api,
    pub(super) warnings: Vec<Diagnostic>,
    pub(super) summary: String,
    pub(super) files: Vec<File>,
}

/// Returns the model of a valid published description.
pub(super) fn generated(text: &str) -> Made {
    let spec = spec(&normal(text));
    let generated = codegen::generate(&spec, &spec.versions()[0]);
    let (model, written) =
        generated.unwrap_or_else(|found| panic!("{}", render(&found, spec.files())));
    Made {
        api: model.api,
        warnings: model.warnings,
        summary: written.summary,
        files: written.files,
    }
}

/// Returns a description with an operation for each of these schemas; the operation returns the schema.
pub(super) fn responding(schemas: &Value) -> String {
    let names = schemas.as_object().into_iter().flat_map(|all| all.keys());
    let paths = names.enumerate().map(|(index, name)| {
        let (path, id, tag) = match index {
            0 => ("/first".to_owned(), "getFirst".to_owned(), "First"),
            _ => (format!("/rest/{index}"), format!("getRest{index}"), "Rest"),
        };
        let answer = json!({"200": {
            "description": "ok",
            "content": {"application/json": {"schema": reference(name)}},
        }});
        (
            path,
            json!({"get": {"operationId": id, "tags": [tag], "responses": answer}}),
        )
    });
    json!({
        "openapi": "3.0.1",
        "info": {"title": "t", "version": "1"},
        "paths": paths.collect::<serde_json::Map<String, Value>>(),
        "components": {"schemas": schemas},
    })
    .to_string()
}

pub(super) fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

pub(super) fn references(names: &[&str]) -> Vec<Value> {
    names.iter().map(|name| reference(name)).collect()
}

/// Returns an object with string properties; `!` marks the required properties.
pub(super) fn object(keys: &[&str]) -> Value {
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

pub(super) fn definition<'a>(api: &'a Api, name: &str) -> &'a TypeDef {
    let names: Vec<&str> = api.types.iter().map(|def| def.name.as_str()).collect();
    api.definition(name)
        .unwrap_or_else(|| panic!("no {name} in {names:?}"))
}

pub(super) fn arms<'a>(api: &'a Api, name: &str) -> &'a [Arm] {
    match &definition(api, name).kind {
        Kind::Union(arms) => arms,
        kind => panic!("{name} is {kind:?}"),
    }
}

/// Returns a union `all` of these components.
pub(super) fn union_of(schemas: &[(&str, Value)]) -> Made {
    let names: Vec<&str> = schemas.iter().map(|(name, _)| *name).collect();
    let mut all = json!({"all": {"oneOf": references(&names)}});
    for (name, schema) in schemas {
        all[*name] = schema.clone();
    }
    generated(&responding(&all))
}

/// Returns the name of the variant that a value decodes as.
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

pub(super) fn skipped(api: &Api) -> Vec<(&str, &str)> {
    let skipped = api.skipped.iter();
    skipped
        .map(|one| (one.what.as_str(), one.reason.as_str()))
        .collect()
}

pub(super) fn refused(text: &str) -> Vec<Diagnostic> {
    let spec = spec(&normal(text));
    codegen::model(&spec, &spec.versions()[0]).expect_err("it is refused")
}

#[test]
fn a_variant_does_not_capture_values_of_others() {
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
    // A value without the unique keys is also a value of a smaller object.
    let pairs = [
        ("missed", "paused"),
        ("missed", "removed"),
        ("applied", "removed"),
        ("paused", "removed"),
    ];
    assert_eq!(captured(&made), pairs.map(partly));
}

/// Returns the message of a warning about some values of the first alternative that decode as the second alternative.
fn partly((of, by): (&str, &str)) -> String {
    format!(
        "some values of `{of}` in `all` cannot be distinguished from `{by}`, so they decode as `{by}`"
    )
}

fn captured(made: &Made) -> Vec<String> {
    let warnings = made.warnings.iter();
    warnings.map(|warning| warning.message.clone()).collect()
}

fn with_kind(values: &[&str], keys: &[&str]) -> Value {
    let mut object = object(keys);
    object["properties"]["kind"] = json!({"type": "string", "enum": values});
    object["required"] = json!(["kind"]);
    object
}

#[test]
fn overlapping_alternatives_are_a_warning() {
    // Overlapping enums: both enums contain "q".
    let made = union_of(&[
        ("a", with_kind(&["p", "q"], &["s"])),
        ("b", with_kind(&["q", "r"], &["s"])),
    ]);
    assert_eq!(captured(&made), [partly(("b", "a"))]);
    // A constant, and a string that can have the value of the constant.
    let made = union_of(&[
        ("a", with_kind(&["p"], &["s"])),
        ("b", object(&["kind!", "s"])),
    ]);
    assert_eq!(captured(&made), [partly(("b", "a"))]);
    // Only an optional key distinguishes the objects.
    let made = union_of(&[
        ("a", object(&["own", "s", "t"])),
        ("b", object(&["s", "t"])),
    ]);
    assert_eq!(captured(&made), [partly(("a", "b"))]);
    // A map, whose selector has no keys.
    let map = json!({"type": "object", "additionalProperties": {"type": "string"}});
    let made = union_of(&[
        ("a", object(&["s", "t"])),
        ("b", object(&["s", "u"])),
        ("c", map),
    ]);
    assert_eq!(captured(&made), [("a", "c"), ("b", "c")].map(partly));
    // Overlapping enums that are alternatives themselves.
    let text = |values: &[&str]| json!({"type": "string", "enum": values});
    let made = union_of(&[("a", text(&["p", "q"])), ("b", text(&["q", "r"]))]);
    assert_eq!(captured(&made), [partly(("b", "a"))]);
}

#[test]
fn a_condition_that_the_neighbours_fail_needs_no_warning() {
    // The strings overlap, but one object has a unique required key.
    let mut own = with_kind(&["p", "q"], &["own"]);
    own["required"] = json!(["kind", "own"]);
    let made = union_of(&[("a", with_kind(&["q", "r"], &[])), ("b", own)]);
    assert_eq!(captured(&made), Vec::<String>::new());
    // No single key is unique, but the combination of two keys is unique.
    let pair = |kind: &str, form: &str| {
        json!({"type": "object", "properties": {
            "kind": {"type": "string", "enum": [kind]},
            "form": {"type": "string", "enum": [form]},
        }})
    };
    let made = union_of(&[
        ("a", pair("p", "x")),
        ("b", pair("p", "y")),
        ("c", pair("q", "x")),
        ("d", pair("q", "y")),
    ]);
    assert_eq!(captured(&made), Vec::<String>::new());
    reads(
        &made.api,
        &[
            (json!({"kind": "p", "form": "x"}), "A"),
            (json!({"kind": "p", "form": "y"}), "B"),
            (json!({"kind": "q", "form": "x"}), "C"),
            (json!({"kind": "q", "form": "y"}), "D"),
        ],
    );
}

#[test]
fn a_required_key_precedes_optional_ones() {
    let made = union_of(&[("a", object(&["x!", "y"])), ("b", object(&["y!", "z"]))]);
    assert_eq!(arms(&made.api, "All")[0].selector, has(&["x"]));
    reads(
        &made.api,
        &[(json!({"x": 1, "y": 1}), "A"), (json!({"y": 1}), "B")],
    );
}

fn has(keys: &[&str]) -> Selector {
    Selector::Object(Conditions {
        has: keys.iter().map(|key| (*key).to_owned()).collect(),
        ..Conditions::default()
    })
}

#[test]
fn a_unique_combination_of_keys_selects_an_object() {
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
fn any_of_several_unique_keys_selects_an_object() {
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
        made.summary.contains("type All: A A [x|y]\n"),
        "{}",
        made.summary
    );
    let types = made
        .files
        .iter()
        .find(|file| file.path == "types.rs")
        .expect("types");
    assert!(
        types.text.contains("Matches if `x` or `y` is present."),
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
fn alternatives_that_differ_only_in_optional_properties_are_a_warning() {
    let made = union_of(&[("a", object(&["id!", "x"])), ("b", object(&["id!", "y"]))]);
    reads(
        &made.api,
        &[
            (json!({"id": 1, "x": 1}), "A"),
            (json!({"id": 1, "y": 1}), "B"),
            (json!({"id": 1}), "B"),
        ],
    );
    let alike = Overlap {
        of: "a".to_owned(),
        partly: true,
    };
    let b = arms(&made.api, "All").iter().find(|arm| arm.name == "B");
    assert_eq!(b.expect("b").overlaps, [alike]);
    let [warning] = made.warnings.as_slice() else {
        panic!("{:#?}", made.warnings);
    };
    assert_eq!(
        (warning.id, warning.level),
        ("ambiguous-alternatives", Level::Warning)
    );
    for part in ["`a`", "`b`", "`all`"] {
        assert!(warning.message.contains(part), "{}", warning.message);
    }
    assert!(made.summary.contains("also some of a\n"));
}

#[test]
fn indistinguishable_alternatives_are_one_variant_and_a_warning() {
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
        arms(&made.api, "All")[1].overlaps,
        [Overlap {
            of: "b".to_owned(),
            partly: false
        }]
    );
    assert_eq!(made.warnings.len(), 1);
    assert!(
        made.summary.contains("type All: A A [x|y], also b\n"),
        "{}",
        made.summary
    );
    let types = made
        .files
        .iter()
        .find(|file| file.path == "types.rs")
        .expect("types");
    assert!(
        types.text.contains("All values of `b`, which have"),
        "{}",
        types.text
    );
}

#[test]
fn the_more_general_of_two_ambiguous_variants_remains() {
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
fn every_discriminator_value_selects_its_schema() {
    let mut schemas = json!({"all": {
        "oneOf": references(&["flat", "nested"]),
        "discriminator": {"propertyName": "kind", "mapping": {
            "one": "#/components/schemas/flat", "two": "flat", "three": "#/components/schemas/nested"}},
    }});
    schemas["flat"] = object(&["kind!", "x"]);
    schemas["nested"] = object(&["kind!", "x"]);
    let made = generated(&responding(&schemas));
    reads(
        &made.api,
        &[
            (json!({"kind": "one"}), "Flat"),
            (json!({"kind": "two", "x": "1"}), "Flat"),
            (json!({"kind": "three"}), "Nested"),
        ],
    );
    assert_eq!(reader(&made.api, &json!({"kind": "four"})), None);
    assert!(made.summary.contains("[kind=one|two]"), "{}", made.summary);
}

#[test]
fn without_a_mapping_the_discriminator_value_is_the_schema() {
    let schemas = json!({
        "all": {"oneOf": references(&["flat", "nested"]), "discriminator": {"propertyName": "kind"}},
        "flat": object(&["kind!"]),
        "nested": object(&["kind!"]),
    });
    let made = generated(&responding(&schemas));
    reads(
        &made.api,
        &[
            (json!({"kind": "flat"}), "Flat"),
            (json!({"kind": "nested"}), "Nested"),
        ],
    );
}

#[test]
fn the_discriminator_of_a_nested_union_selects_its_variants() {
    let schemas = json!({
        "all": {"oneOf": [reference("inner"), reference("c")]},
        "inner": {"oneOf": references(&["a", "b"]), "discriminator": {"propertyName": "kind"}},
        "a": object(&["kind!"]), "b": object(&["kind!"]), "c": object(&["z!"]),
    });
    let made = generated(&responding(&schemas));
    reads(
        &made.api,
        &[
            (json!({"kind": "a"}), "A"),
            (json!({"kind": "b"}), "B"),
            (json!({"z": 1}), "C"),
        ],
    );
}

pub(super) fn constant(text: &str, keys: &[&str]) -> Value {
    let mut schema = object(keys);
    schema["properties"]["type"] = json!({"type": "string", "enum": [text]});
    schema
}

#[test]
fn selectors_prefer_constants_to_keys_and_use_enums() {
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
fn a_constant_precedes_any_string() {
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
fn values_that_are_not_objects_are_selected_by_their_kind() {
    let schemas = json!({"all": {"oneOf": [
        {"type": "number"}, {"type": "integer"}, {"type": "boolean"}, {"type": "array", "items": {}},
        {"type": "string"}, {"type": "string", "enum": ["a", "b"]}, {"type": "object"}, object(&["x"]),
    ]}});
    let made = generated(&responding(&schemas));
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
fn an_alternative_without_a_type_reads_other_values() {
    let schemas = json!({"all": {"oneOf": [{}, object(&["x!"])]}});
    let made = generated(&responding(&schemas));
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
fn deeply_nested_alternatives_are_all_generated() {
    let mut schema = object(&["k0!"]);
    for level in 1..=22 {
        schema = json!({"oneOf": [object(&[&format!("k{level}!")]), schema]});
    }
    let made = generated(&responding(&json!({"all": schema})));
    assert_eq!(arms(&made.api, "All").len(), 23);
}

#[test]
fn properties_beside_alternatives_are_in_every_object() {
    let schemas = json!({
        "all": {"properties": {"shared": {"type": "string"}}, "oneOf": references(&["a", "b"])},
        "a": object(&["x!"]),
        "b": object(&["y!"]),
    });
    let made = generated(&responding(&schemas));
    for name in ["AllA", "AllB"] {
        let fields = definition(&made.api, name).fields();
        assert!(
            fields.iter().any(|field| field.json == "shared"),
            "{fields:?}"
        );
    }
}
