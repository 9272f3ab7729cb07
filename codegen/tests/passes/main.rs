//! What the passes after the front make of descriptions: small ones written for a test, random ones, and ours.

mod cases;
mod describe;
mod facts;
mod random;
mod unions;
mod values;

use codegen::diagnostics::{File, render};
use codegen::normal::{Texts, normalize};
use codegen::{Generated, Spec, source};

/// A spec with this description and nothing else.
fn spec(description: &str) -> Spec {
    let file = |path: &str, text: &str| File {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    Spec {
        version: "9.1".to_owned(),
        module: "v9_1".to_owned(),
        before: None,
        description: file("spec/9.1.yaml", description),
        fixups: Vec::new(),
        names: file("spec/names.toml", ""),
        paging: file("spec/paging.toml", ""),
        retries: file("spec/retries.toml", ""),
        jobs: file("spec/jobs.toml", ""),
        webhooks: file("spec/webhooks.yaml", ""),
        docs: Vec::new(),
    }
}

/// A published description in normal form.
fn normal(text: &str) -> String {
    let tree = source::parse(0, text).expect("YAML");
    let tree = normalize(&tree, Texts::Drop).unwrap_or_else(|found| panic!("{found:#?}"));
    tree.text()
}

/// What a published description becomes, which has to succeed.
fn generated(text: &str) -> Generated {
    let spec = spec(&normal(text));
    codegen::generate(&spec).unwrap_or_else(|found| panic!("{}", render(&found, &spec.files())))
}
