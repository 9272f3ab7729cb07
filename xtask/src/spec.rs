//! Reads `spec/` into memory.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::Spec;
use codegen::diagnostics::{Colour, Diagnostic, File, render_with};

use crate::versions::{self, Version};

/// The data files that are directly under `spec/`.
const DATA: [&str; 6] = [
    "spec/names.toml",
    "spec/paging.toml",
    "spec/retries.toml",
    "spec/jobs.toml",
    "spec/webhooks.yaml",
    "spec/observed.yaml",
];

/// Reads the descriptions of all recorded versions, and all data files.
pub fn load(root: &Path) -> Result<Spec> {
    let mut spec = Spec::default();
    for version in versions::load(root)? {
        let description = read(root, &format!("spec/{}.yaml", version.version))?;
        spec.add_version(&version.version, &version.module, description);
    }
    let single = DATA.iter().map(|path| read(root, path));
    let single = single.collect::<Result<Vec<File>>>()?;
    for file in single
        .into_iter()
        .chain(fixups(root)?)
        .chain(below(root, "spec/docs", ".toml")?)
    {
        spec.add_data(file);
    }
    Ok(spec)
}

/// Returns the files of `spec/fixups/`, sorted by path.
pub fn fixups(root: &Path) -> Result<Vec<File>> {
    below(root, "spec/fixups", ".yaml")
}

/// Returns the files below a folder with this extension, sorted by path. If the folder does not exist, returns an empty
/// list.
fn below(root: &Path, folder: &str, end: &str) -> Result<Vec<File>> {
    let mut paths = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        let entries = match fs::read_dir(root.join(&next)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound && next == folder => break,
            Err(error) => return Err(error).with_context(|| format!("cannot read {next}")),
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{next}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                open.push(path);
            } else if path.ends_with(end) {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths.iter().map(|path| read(root, path)).collect()
}

/// Returns the versions with these labels, or all versions if no label is given. An unknown label is an error that
/// lists the known labels.
pub fn chosen(root: &Path, labels: &[String]) -> Result<Vec<Version>> {
    let known = versions::load(root)?;
    if labels.is_empty() {
        return Ok(known);
    }
    let find = |label: &String| {
        let Ok(label) = versions::label(label);
        known
            .iter()
            .find(|version| version.version == label)
            .cloned()
            .with_context(|| {
                let names: Vec<&str> = known
                    .iter()
                    .map(|version| version.version.as_str())
                    .collect();
                format!("unknown version {label}: use one of {}", names.join(", "))
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

/// Prints diagnostics to stderr, in colour if stderr is a terminal.
pub fn report(diagnostics: &[Diagnostic], files: &[File]) {
    use std::io::IsTerminal;
    let colour = if std::io::stderr().is_terminal() {
        Colour::Always
    } else {
        Colour::Never
    };
    eprint!("{}", render_with(diagnostics, files, colour));
}
