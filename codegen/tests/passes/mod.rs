//! Tests the passes after `openapi`: checks the IR or the generated Rust of small, random and published descriptions.

mod cases;
mod common;
mod describe;
mod emit;
mod examples;
mod facts;
mod limits;
mod mock;
mod name;
mod name_types;
mod origins;
mod paging;
mod random;
mod surface;
mod unions;
mod values;
mod variants;

use codegen::diagnostics::{File, render};
use codegen::normal::{Texts, normalize};
use codegen::{Model, Spec, source};

/// Returns a spec with only this description.
fn spec(description: &str) -> Spec {
    let mut spec = Spec::default();
    let file = File {
        path: "spec/9.1.yaml".to_owned(),
        text: description.to_owned(),
    };
    spec.add_version("9.1", "v9_1", file);
    spec
}

/// Returns a published description in normal form.
fn normal(text: &str) -> String {
    let tree = source::parse(0, text).expect("YAML");
    let tree = normalize(&tree, Texts::Drop).unwrap_or_else(|found| panic!("{found:#?}"));
    tree.text()
}

/// Returns the model of a valid published description.
fn model(text: &str) -> Model {
    let spec = spec(&normal(text));
    let model = codegen::model(&spec, &spec.versions()[0]);
    model.unwrap_or_else(|found| panic!("{}", render(&found, spec.files())))
}
