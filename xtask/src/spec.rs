//! Reads `spec/` into memory.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::Spec;
use codegen::diagnostics::{Colour, Diagnostic, File, render_with};

use crate::versions::{self, Version};

/// Everything that `regen` needs of one version.
pub fn load(root: &Path, version: &Version) -> Result<Spec> {
    let known = versions::load(root)?;
    let place = known
        .iter()
        .position(|other| other.version == version.version);
    let before = place
        .and_then(|place| place.checked_sub(1))
        .and_then(|place| known.get(place))
        .map(|before| (before.version.clone(), before.module.clone()));
    Ok(Spec {
        before,
        version: version.version.clone(),
        module: version.module.clone(),
        description: read(root, &format!("spec/{}.yaml", version.version))?,
        fixups: fixups(root)?,
        names: read(root, "spec/names.toml")?,
        paging: read(root, "spec/paging.toml")?,
        retries: read(root, "spec/retries.toml")?,
        jobs: read(root, "spec/jobs.toml")?,
        webhooks: webhooks(root)?,
        docs: docs(root)?,
    })
}

/// `spec/webhooks.yaml`.
pub fn webhooks(root: &Path) -> Result<File> {
    read(root, "spec/webhooks.yaml")
}

/// The files of `spec/fixups/`, in the order of their names.
pub fn fixups(root: &Path) -> Result<Vec<File>> {
    let folder = root.join("spec/fixups");
    let mut names = Vec::new();
    for entry in
        fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") {
            names.push(name);
        }
    }
    names.sort();
    names
        .iter()
        .map(|name| read(root, &format!("spec/fixups/{name}")))
        .collect()
}

/// The files below `spec/docs/`, in the order of their paths; none where there is no such folder.
fn docs(root: &Path) -> Result<Vec<File>> {
    let mut paths = Vec::new();
    let mut open = vec!["spec/docs".to_owned()];
    while let Some(folder) = open.pop() {
        let entries = match fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound && folder == "spec/docs" => break,
            Err(error) => return Err(error).with_context(|| format!("cannot read {folder}")),
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                open.push(path);
            } else if path.ends_with(".toml") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths.iter().map(|path| read(root, path)).collect()
}

/// The versions with these labels, or all; an unknown label is an error that names the known ones.
pub fn chosen(root: &Path, labels: &[String]) -> Result<Vec<Version>> {
    let known = versions::load(root)?;
    if labels.is_empty() {
        return Ok(known);
    }
    let find = |label: &String| {
        known
            .iter()
            .find(|version| version.version == *label)
            .cloned()
            .with_context(|| {
                let names: Vec<&str> = known
                    .iter()
                    .map(|version| version.version.as_str())
                    .collect();
                format!(
                    "there is no version {label}: spec/versions.toml has {}",
                    names.join(", ")
                )
            })
    };
    labels.iter().map(find).collect()
}

fn read(root: &Path, path: &str) -> Result<File> {
    let text =
        fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"))?;
    Ok(File {
        path: path.to_owned(),
        text,
    })
}

/// Prints findings where a person sees them.
pub fn report(diagnostics: &[Diagnostic], files: &[File]) {
    use std::io::IsTerminal;
    let colour = if std::io::stderr().is_terminal() {
        Colour::Always
    } else {
        Colour::Never
    };
    eprint!("{}", render_with(diagnostics, files, colour));
}
