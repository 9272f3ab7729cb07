//! Loads the two sides of a comparison, by version or by file.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use codegen::diagnostics::{Diagnostic, File, render};
use codegen::ir::Api;
use codegen::normal::{Texts, normalize};
use codegen::source::{Node, parse};
use comparison::Side;

use crate::spec;

/// A loaded description.
#[derive(Debug)]
pub struct Loaded {
    /// The version, or the version in a file.
    pub label: String,
    /// The description.
    pub tree: Node,
    /// The files that its spans refer to.
    pub files: Vec<File>,
    /// Its IR, if Rust code is compared.
    pub api: Option<Api>,
}

impl Loaded {
    /// The input of a comparison.
    pub fn side(&self) -> Side<'_> {
        Side {
            label: &self.label,
            tree: &self.tree,
            files: &self.files,
            api: self.api.as_ref(),
        }
    }
}

/// Reads a version of `spec/`, or else a file. `published` leaves out the fixups under `spec/fixups`, and the IR, which
/// depends on them.
pub fn load(root: &Path, name: &str, published: bool) -> Result<Loaded> {
    let spec = spec::load(root)?;
    if let Some(version) = spec.version(name) {
        let files = spec.files().to_vec();
        let faults = |found: Vec<Diagnostic>| faults(&found, &files);
        let (tree, api) = if published {
            let tree = parse(version.description, spec.description(version)).map_err(faults)?;
            (tree, None)
        } else {
            let model = codegen::model(&spec, version).map_err(faults)?;
            (model.tree, Some(model.api))
        };
        return Ok(Loaded {
            label: version.label.clone(),
            tree,
            files,
            api,
        });
    }
    if !Path::new(name).is_file() {
        let names: Vec<&str> = spec
            .versions()
            .iter()
            .map(|version| version.label.as_str())
            .collect();
        return Err(anyhow!(
            "{name} is neither a version nor a file: spec/versions.toml has {}",
            names.join(", ")
        ));
    }
    from_file(name)
}

/// Reads a description outside `spec/`, published or in normal form, without fixups.
fn from_file(path: &str) -> Result<Loaded> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
    let files = vec![File {
        path: path.to_owned(),
        text,
    }];
    let text = files.first().map_or("", |file| file.text.as_str());
    let tree = parse(0, text).map_err(|found| faults(&found, &files))?;
    let normal = normalize(&tree, Texts::Drop).map_err(|found| faults(&found, &files))?;
    let label = normal.tree.pointer("/info/version").and_then(Node::as_str);
    Ok(Loaded {
        label: label.unwrap_or(path).to_owned(),
        tree: normal.tree,
        files,
        api: None,
    })
}

fn faults(found: &[Diagnostic], files: &[File]) -> anyhow::Error {
    anyhow!(
        "the description has faults\n\n{}",
        render(found, files).trim_end()
    )
}
