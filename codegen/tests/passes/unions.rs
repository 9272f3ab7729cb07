//! Every value of an alternative is read as that alternative, in every union of a response.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::File;
use codegen::ir::{Api, Arm, Kind, TypeDef};
use serde_json::{Value, json};

use crate::values::{fits, value};
use crate::{generated, normal, spec};

/// Values that are read as another arm than theirs, though that arm does not say so.
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

/// Whether this is what the arm is called where its values are read as another one.
fn is_called(def: &TypeDef, arm: &Arm, name: &str) -> bool {
    name == label(def, arm) || name == format!("{}|{}", def.place, arm.position)
}

/// A value with all properties, one with what is required, and one for every text of a discriminator.
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
    // An object without any property is a value of all of them.
    samples.retain(|(value, _)| *value != json!({}));
    samples
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace")
}

fn read(path: PathBuf) -> String {
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
}

#[test]
fn the_unions_of_every_version_read_what_is_theirs() {
    let folder = workspace().join("spec");
    let fixups: Vec<File> = listed(&folder.join("fixups"))
        .into_iter()
        .map(|path| File {
            path: path.display().to_string(),
            text: read(path),
        })
        .collect();
    let mut unions = 0;
    for path in listed(&folder) {
        let version = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let is_version = version.starts_with(|first: char| first.is_ascii_digit());
        if !is_version || path.extension().is_none_or(|ending| ending != "yaml") {
            continue;
        }
        let mut spec = spec(&read(path));
        spec.version = version;
        spec.fixups.clone_from(&fixups);
        spec.webhooks.text = read(folder.join("webhooks.yaml"));
        let (api, _) = codegen::picture(&spec).unwrap_or_else(|found| panic!("{found:#?}"));
        assert_eq!(misread(&api), Vec::<String>::new(), "{}", spec.version);
        unions += api
            .types
            .iter()
            .filter(|def| matches!(def.kind, Kind::Union(_)))
            .count();
    }
    assert!(unions > 0);
}

#[test]
fn the_unions_of_every_golden_description_read_what_is_theirs() {
    for folder in listed(&workspace().join("tests/tests/golden")) {
        let text = normal(&read(folder.join("description.yaml")));
        let (api, _) = codegen::picture(&spec(&text)).unwrap_or_else(|found| panic!("{found:#?}"));
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
    let mut api = generated(text).api;
    assert_eq!(misread(&api), Vec::<String>::new());
    for def in &mut api.types {
        if let Kind::Union(arms) = &mut def.kind {
            arms[0].selector = arms[1].selector.clone();
        }
    }
    assert!(!misread(&api).is_empty());
}
