//! Loads the two sides of a comparison, by version or by file.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use codegen::diagnostics::{Diagnostic, File, render};
use codegen::ir::Api;
use codegen::normal::{Texts, normalize};
use codegen::source::{Node, parse};
use codegen::{Spec, Version};
use comparison::{Diff, Side};

use crate::spec;

/// A loaded description.
#[derive(Debug)]
pub struct Loaded {
    /// The label of the version; in a comparison with a file, the path of the description.
    pub label: String,
    /// The description.
    pub tree: Node,
    /// The files to which the spans of `tree` refer.
    pub files: Vec<File>,
    /// The IR of the description, if Rust code is compared.
    pub api: Option<Api>,
    /// The path of the description.
    path: String,
    /// Whether the description is a file outside `spec/`.
    outside: bool,
    /// The reason why the fixups were not applied.
    unfixed: Option<String>,
    /// The description before its corrections, if `tree` has any.
    published: Option<Node>,
}

impl Loaded {
    /// Returns this side as the input of a comparison.
    pub fn side(&self) -> Side<'_> {
        Side {
            label: &self.label,
            tree: &self.tree,
            files: &self.files,
            api: self.api.as_ref(),
        }
    }
}

/// Two descriptions in the same form: both with fixups, or both as published.
#[derive(Debug)]
pub struct Loads {
    /// The older description.
    pub from: Loaded,
    /// The newer description.
    pub to: Loaded,
    /// The reason why the published descriptions are compared although the caller did not request this.
    pub note: Option<String>,
}

impl Loads {
    /// Compares the two descriptions, and marks the changes that only corrections cause.
    pub fn compare(&self) -> Diff {
        let Self { from, to, .. } = self;
        let mut diff = comparison::compare(&from.side(), &to.side());
        if let (Some(old), Some(new)) = (&from.published, &to.published) {
            comparison::mark_corrections(&mut diff, [old, new]);
        }
        diff
    }
}

/// Reads both sides. Fixups are applied to both sides or to neither side, so that the effect of a fixup is not reported
/// as a change.
pub fn load_both(root: &Path, from: &str, to: &str, published: bool) -> Result<Loads> {
    let spec = spec::load(root)?;
    let both = |published| -> Result<[Loaded; 2]> {
        Ok([
            read(root, &spec, from, published)?,
            read(root, &spec, to, published)?,
        ])
    };
    let mut sides = both(published)?;
    let mut note = None;
    if sides[0].api.is_some() != sides[1].api.is_some() {
        let reason = sides.iter().find_map(|side| side.unfixed.clone());
        note = reason.map(|reason| {
            format!("comparing the published descriptions, without fixups and Rust code: {reason}")
        });
        sides = both(true)?;
    }
    if sides.iter().any(|side| side.outside) {
        for side in &mut sides {
            side.label.clone_from(&side.path);
        }
    }
    let [from, to] = sides;
    Ok(Loads { from, to, note })
}

/// Reads a version of `spec/`, or else a file. If `published` is true, omits the fixups under `spec/fixups`, and the
/// IR, which depends on the fixups.
pub fn load(root: &Path, name: &str, published: bool) -> Result<Loaded> {
    read(root, &spec::load(root)?, name, published)
}

fn read(root: &Path, spec: &Spec, name: &str, published: bool) -> Result<Loaded> {
    if let Some(version) = spec.version(name) {
        return recorded(spec, version, published);
    }
    if Path::new(name).is_file() {
        let text = std::fs::read_to_string(name).with_context(|| format!("cannot read {name}"))?;
        return from_file(spec, name, &text, published);
    }
    if name.contains(':') {
        let text = of_revision(root, name)?;
        return from_file(spec, name, &text, published);
    }
    let names: Vec<&str> = spec
        .versions()
        .iter()
        .map(|version| version.label.as_str())
        .collect();
    Err(anyhow!(
        "{name} is not a version, a file, or a file in a git revision (such as `HEAD~1:spec/9.1.yaml`): use a file, or one of the versions {}",
        names.join(", ")
    ))
}

fn recorded(spec: &Spec, version: &Version, published: bool) -> Result<Loaded> {
    let files = spec.files().to_vec();
    let faults = |found: Vec<Diagnostic>| faults(&found, &files);
    let plain = parse(version.description, spec.description(version)).map_err(faults)?;
    let (tree, api, published) = if published {
        (plain, None, None)
    } else {
        let model = codegen::model(spec, version).map_err(faults)?;
        (model.tree, Some(model.api), Some(plain))
    };
    let path = spec.sources().file(version.description);
    Ok(Loaded {
        label: version.label.clone(),
        tree,
        path: path.map_or_else(String::new, |file| file.path.clone()),
        files,
        api,
        outside: false,
        unfixed: None,
        published,
    })
}

/// Reads a file in a git revision, for instance `HEAD~1:spec/9.1.yaml`.
fn of_revision(root: &Path, name: &str) -> Result<String> {
    let mut command = Command::new("git");
    let output = command
        .current_dir(root)
        .args(["show", "--end-of-options", name])
        .output();
    let output = output.context("cannot start git")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!(
            "git cannot read {name}: {}; use the form `<revision>:<path>`",
            said.trim()
        );
    }
    String::from_utf8(output.stdout).with_context(|| format!("{name} is not UTF-8"))
}

/// Reads a description outside `spec/`, in published or normal form. If `spec/` contains the description's version,
/// applies the fixups of the version, unless `published` is true.
fn from_file(spec: &Spec, path: &str, text: &str, published: bool) -> Result<Loaded> {
    let mut spec = spec.clone();
    let number = spec.add_source(File {
        path: path.to_owned(),
        text: text.to_owned(),
    });
    let files = spec.files().to_vec();
    let tree = parse(number, text).map_err(|found| faults(&found, &files))?;
    let normal = normalize(&tree, Texts::Drop).map_err(|found| faults(&found, &files))?;
    let label = normal.tree.pointer("/info/version").and_then(Node::as_str);
    let label = label.unwrap_or(path).to_owned();
    let mut loaded = Loaded {
        tree: normal.tree,
        path: path.to_owned(),
        files,
        api: None,
        outside: true,
        unfixed: None,
        published: None,
        label,
    };
    if published {
        return Ok(loaded);
    }
    let Some(version) = spec.version(&loaded.label) else {
        loaded.unfixed = Some(format!(
            "{path} has the version {}, which is not in spec/versions.toml",
            loaded.label
        ));
        return Ok(loaded);
    };
    match codegen::model_of(&spec, version, loaded.tree.clone()) {
        Ok(model) => {
            loaded.published = Some(std::mem::replace(&mut loaded.tree, model.tree));
            loaded.api = Some(model.api);
        }
        Err(found) => {
            let found = render(&found, &loaded.files);
            loaded.unfixed = Some(format!(
                "the fixups and data files of {} do not apply to {path}\n\n{}",
                version.label,
                found.trim_end()
            ));
        }
    }
    Ok(loaded)
}

fn faults(found: &[Diagnostic], files: &[File]) -> anyhow::Error {
    anyhow!(
        "the description is invalid\n\n{}",
        render(found, files).trim_end()
    )
}
