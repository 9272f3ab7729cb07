//! Checks that every value of an alternative is read as that alternative, in every union of a response.

use std::path::Path;

use codegen::Spec;
use codegen::diagnostics::File;
use codegen::ir::{Api, Arm, Kind, TypeDef};
use serde_json::{Value, json};

use crate::files::{listed, read, workspace};
use crate::passes::model;
use crate::passes::values::{fits, value};

/// The values that are read as another variant which does not list theirs in `alike`.
pub(crate) fn misread(api: &Api) -> Vec<String> {
    let mut wrong = Vec::new();
    for def in &api.types {
        let Kind::Union(arms) = &def.kind else {
            continue;
        };
        if !def.usage.response {
            continue;
        }
        for (at, arm) in arms.iter().enumerate() {
            for (value, sparse) in samples(api, arm) {
                let reader = arms.iter().position(|arm| fits(&arm.selector, &value));
                let said = reader.is_some_and(|reader| {
                    let alike = &arms[reader].alike;
                    alike
                        .iter()
                        .any(|alike| is_called(def, arm, &alike.of) && (sparse || !alike.sparse))
                });
                if reader != Some(at) && !said {
                    let name = reader.map(|reader| arms[reader].name.as_str());
                    wrong.push(format!(
                        "{}: {value} of {} is read as {name:?}",
                        def.name, arm.name
                    ));
                }
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

/// Whether this name in `alike` refers to the variant.
fn is_called(def: &TypeDef, arm: &Arm, name: &str) -> bool {
    name == label(def, arm) || name == format!("{}|{}", def.place, arm.position)
}

/// A value with all properties, one with the required properties, and one for every value of a discriminator.
fn samples(api: &Api, arm: &Arm) -> Vec<(Value, bool)> {
    let mut samples = Vec::new();
    for full in [true, false] {
        let value = value(api, &arm.ty, full);
        let tags = arm
            .tag
            .iter()
            .flat_map(|(key, texts)| texts.iter().map(move |text| (key, text)));
        let mut told = tags.peekable();
        if told.peek().is_none() || !value.is_object() {
            samples.push((value, !full));
            continue;
        }
        for (key, text) in told {
            let mut value = value.clone();
            value[key] = json!(text);
            samples.push((value, !full));
        }
    }
    // An empty object is a value of all of them.
    samples.retain(|(value, _)| *value != json!({}));
    samples
}

#[test]
fn the_unions_of_every_version_read_what_is_theirs() {
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
fn the_unions_of_every_golden_description_read_what_is_theirs() {
    for folder in listed(&workspace().join("tests/tests/golden")) {
        let api = model(&read(&folder.join("description.yaml"))).api;
        assert_eq!(misread(&api), Vec::<String>::new(), "{}", folder.display());
    }
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
