//! Tests that every value of an alternative decodes as that alternative, in every union of a response.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::Spec;
use codegen::diagnostics::File;
use codegen::ir::{Api, Arm, Conditions, Field, Kind, Selector, Type, TypeDef};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::files::{listed, read, workspace};
use crate::passes::cases::{generated, references, responding};
use crate::passes::describe::runner;
use crate::passes::model;
use crate::passes::values::{fits, value};

/// Returns the values that decode as another variant without an entry in the `overlaps` of that variant.
pub(crate) fn misread(api: &Api) -> Vec<String> {
    let mut wrong = Vec::new();
    for def in &api.types {
        let Kind::Union(arms) = &def.kind else {
            continue;
        };
        if def.usage.request_only() {
            continue;
        }
        for (at, arm) in arms.iter().enumerate() {
            for value in samples(api, arms, arm) {
                let reader = arms.iter().position(|arm| fits(&arm.selector, &value));
                let said = match reader {
                    Some(reader) => {
                        let alike = &arms[reader].overlaps;
                        alike.iter().any(|alike| is_called(def, arm, &alike.of))
                    }
                    // No selector matches the keys of the value, so the value remains JSON.
                    None => true,
                };
                if reader != Some(at) && !said {
                    let name = reader.map(|reader| arms[reader].name.as_str());
                    wrong.push(format!(
                        "{}: {value} of {} decodes as {name:?}",
                        def.name, arm.name
                    ));
                }
            }
            let full = full(api, arm);
            if full != json!({}) && !arms.iter().any(|arm| fits(&arm.selector, &full)) {
                wrong.push(format!("{}: {full} of {} is not read", def.name, arm.name));
            }
        }
    }
    wrong
}

fn label(def: &TypeDef, arm: &Arm) -> String {
    match &arm.schema {
        Some(schema) => schema.clone(),
        None => format!("{}|{}", def.place, arm.position),
    }
}

/// Returns whether this name in `overlaps` refers to the variant.
fn is_called(def: &TypeDef, arm: &Arm, name: &str) -> bool {
    name == label(def, arm) || name == format!("{}|{}", def.place, arm.position)
}

/// The maximum number of values of a variant.
const MOST: usize = 2_000;

/// Returns a value with all properties.
fn full(api: &Api, arm: &Arm) -> Value {
    let mut full = value(api, &arm.ty, true);
    if let (Some((key, texts)), true) = (&arm.tag, full.is_object()) {
        full[key] = json!(texts[0]);
    }
    full
}

/// Returns the values of a variant: for an object, every combination of the keys and strings that a selector of the
/// union reads, with and without the other optional properties.
fn samples(api: &Api, arms: &[Arm], arm: &Arm) -> Vec<Value> {
    let kind = arm.ty.named().and_then(|name| api.definition(name));
    let fields = match kind.map(|def| &def.kind) {
        Some(Kind::Struct(fields)) if !matches!(arm.ty, Type::List(_)) => fields,
        Some(Kind::Enum(values)) if !matches!(arm.ty, Type::List(_)) => {
            return values.iter().map(|value| json!(value.json)).collect();
        }
        _ => {
            let mut samples = vec![value(api, &arm.ty, true)];
            if arm.ty == Type::String {
                samples.extend(texts(arms).into_iter().map(Value::from));
            }
            if arm.ty == Type::Float {
                samples.push(json!(3));
            }
            return samples;
        }
    };
    let mut samples = vec![full(api, arm), least(fields)];
    let read = keys(arms);
    let fields = fields
        .iter()
        .filter(|field| read.contains_key(field.json.as_str()));
    let mut choices: Vec<(&str, Vec<Option<Value>>)> = fields
        .filter(|field| arm.tag.as_ref().is_none_or(|(key, _)| *key != field.json))
        .map(|field| {
            (
                field.json.as_str(),
                choices(api, field, &read[field.json.as_str()]),
            )
        })
        .collect();
    if let Some((key, texts)) = &arm.tag {
        choices.push((key, texts.iter().map(|text| Some(json!(text))).collect()));
    }
    for (key, values) in choices {
        let more = samples.iter().flat_map(|sample| {
            values.iter().map(move |value| {
                let mut sample = sample.clone();
                let object = sample.as_object_mut().expect("an object");
                match value {
                    Some(value) => object.insert(key.to_owned(), value.clone()),
                    None => object.remove(key),
                };
                sample
            })
        });
        samples = more.take(MOST).collect();
    }
    // An empty object is a value of every alternative.
    samples.retain(|value| *value != json!({}));
    samples
}

/// Returns an object with only the required properties that cannot be null.
fn least(fields: &[Field]) -> Value {
    let required = fields
        .iter()
        .filter(|field| field.required && !field.nullable);
    required
        .map(|field| (field.json.clone(), json!("a text")))
        .collect()
}

/// Returns the values that a property can have; `known` contains the strings with which the selectors compare the
/// values.
fn choices(api: &Api, field: &Field, known: &BTreeSet<&str>) -> Vec<Option<Value>> {
    let text = |text: &str| Some(json!(text));
    let named = field.ty.named().and_then(|name| api.definition(name));
    let mut choices = match (&field.constant, &field.ty, named.map(|def| &def.kind)) {
        (Some(constant), ..) => return vec![text(constant)],
        (_, Type::Named(_), Some(Kind::Enum(values))) => {
            values.iter().map(|value| text(&value.json)).collect()
        }
        (_, Type::String | Type::Json | Type::Id { number: false }, _) => known
            .iter()
            .map(|one| text(one))
            .chain([text("a text")])
            .collect(),
        _ => vec![Some(json!(1))],
    };
    if !field.required || field.nullable {
        choices.push(None);
    }
    choices
}

/// Returns the keys that the selectors read, each with the strings with which the selectors compare its value.
fn keys(arms: &[Arm]) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut keys: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for arm in arms {
        if let Selector::Object(Conditions {
            has,
            any,
            constants,
        }) = &arm.selector
        {
            for key in has.iter().chain(any) {
                keys.entry(key).or_default();
            }
            for (key, texts) in constants {
                let known = keys.entry(key).or_default();
                known.extend(texts.iter().map(String::as_str));
            }
        }
    }
    keys
}

/// Returns the strings of all enums of a union.
fn texts(arms: &[Arm]) -> Vec<&str> {
    let texts = arms.iter().filter_map(|arm| match &arm.selector {
        Selector::Texts(texts) => Some(texts),
        _ => None,
    });
    texts.flatten().map(String::as_str).collect()
}

#[test]
fn the_unions_of_every_version_read_their_values() {
    let folder = workspace().join("spec");
    let file = |path: &Path| File {
        path: format!(
            "spec/{}",
            path.strip_prefix(&folder).expect("below it").display()
        ),
        text: read(path),
    };
    let mut spec = Spec::default();
    for path in listed(&folder.join("fixups")) {
        spec.add_data(file(&path));
    }
    for name in ["webhooks.yaml", "names.toml"] {
        spec.add_data(file(&folder.join(name)));
    }
    for path in listed(&folder) {
        let label = path.file_stem().expect("a name").to_string_lossy();
        let is_version = label.starts_with(|first: char| first.is_ascii_digit());
        if is_version && path.extension().is_some_and(|ending| ending == "yaml") {
            spec.add_version(&label, "module", file(&path));
        }
    }
    let mut unions = 0;
    for version in spec.versions() {
        let model = codegen::model(&spec, version).unwrap_or_else(|found| panic!("{found:#?}"));
        assert_eq!(
            misread(&model.api),
            Vec::<String>::new(),
            "{}",
            version.label
        );
        let astray = crate::passes::origins::astray(&model, &spec);
        assert_eq!(astray, Vec::<String>::new(), "{}", version.label);
        let kinds = model.api.types.iter().map(|def| &def.kind);
        unions += kinds.filter(|kind| matches!(kind, Kind::Union(_))).count();
    }
    assert!(unions > 0);
}

#[test]
fn the_unions_of_every_golden_description_read_their_values() {
    for folder in listed(&workspace().join("tests/tests/golden")) {
        let api = model(&read(&folder.join("description.yaml"))).api;
        assert_eq!(misread(&api), Vec::<String>::new(), "{}", folder.display());
    }
}

/// Returns a strategy that generates unions of objects with keys and enum values from small sets, so that the objects
/// often overlap.
fn overlapping() -> impl Strategy<Value = Value> {
    let texts = prop::sample::subsequence(vec!["p", "q", "r"], 1..=3);
    let schema = prop_oneof![
        2 => Just(json!({"type": "string"})),
        1 => Just(json!({"type": "integer"})),
        4 => texts.prop_map(|texts| json!({"type": "string", "enum": texts})),
    ];
    let property = (schema, any::<bool>(), prop::bool::weighted(0.1));
    let keys = prop::sample::subsequence(vec!["a", "b", "c", "d"], 1..=4);
    let properties = prop::collection::vec(property, 4);
    let object = (keys, properties).prop_map(|(keys, properties)| {
        let mut object = json!({"type": "object", "properties": {}, "required": []});
        for (key, (mut schema, required, nullable)) in keys.into_iter().zip(properties) {
            if nullable {
                schema["nullable"] = json!(true);
            }
            object["properties"][key] = schema;
            if required {
                object["required"]
                    .as_array_mut()
                    .expect("a list")
                    .push(json!(key));
            }
        }
        object
    });
    prop::collection::vec(object, 2..6).prop_map(|objects| {
        let names: Vec<String> = (0..objects.len()).map(|at| format!("arm_{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut schemas = json!({"all": {"oneOf": references(&names)}});
        for (name, object) in names.iter().zip(objects) {
            schemas[*name] = object;
        }
        schemas
    })
}

#[test]
fn values_of_overlapping_alternatives_are_read_correctly_or_reported() {
    let checked = runner(7, 400).run(&overlapping(), |schemas| {
        let made = generated(&responding(&schemas));
        prop_assert_eq!(misread(&made.api), Vec::<String>::new());
        prop_assert_eq!(unfounded(&made.api), Vec::<String>::new());
        Ok(())
    });
    checked.unwrap_or_else(|fault| panic!("{fault}"));
}

/// Returns a message for each alternative that an entry of `overlaps` names although none of its values decodes as
/// another variant.
fn unfounded(api: &Api) -> Vec<String> {
    let mut wrong = Vec::new();
    for def in &api.types {
        let Kind::Union(arms) = &def.kind else {
            continue;
        };
        for (at, arm) in arms.iter().enumerate() {
            let mut readers = samples(api, arms, arm).into_iter().map(|value| {
                let fits = |arm: &Arm| fits(&arm.selector, &value);
                arms.iter().position(fits)
            });
            let lost = readers.any(|reader| reader.is_some_and(|reader| reader != at));
            let mut all = arms.iter().flat_map(|other| &other.overlaps);
            if all.any(|one| one.partly && is_called(def, arm, &one.of)) && !lost {
                wrong.push(format!(
                    "no value of {} decodes as another variant",
                    arm.name
                ));
            }
        }
    }
    wrong
}

#[test]
fn a_wrong_selector_would_be_found() {
    let text = r##"{"openapi": "3.0.1", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": {"responses": {"200": {
        "description": "ok", "content": {"application/json": {"schema": {"oneOf": [
            {"$ref": "#/components/schemas/a"}, {"$ref": "#/components/schemas/b"}]}}}}}}}},
        "components": {"schemas": {"a": {"type": "object", "properties": {"x": {"type": "string"}}},
            "b": {"type": "object", "properties": {"y": {"type": "string"}}}}}}"##;
    let mut api = model(text).api;
    assert_eq!(misread(&api), Vec::<String>::new());
    for def in &mut api.types {
        if let Kind::Union(arms) = &mut def.kind {
            arms[0].selector = arms[1].selector.clone();
        }
    }
    assert!(!misread(&api).is_empty());
}
