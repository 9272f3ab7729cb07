//! Reads the folders of golden files.

use std::fs;
use std::path::Path;

/// The folders or files below `folder`, in the order of their names.
pub fn entries(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry of the folder").path())
        .collect();
    paths.sort();
    paths
}

/// A spec with this description and these paging rules.
pub fn alone(label: &str, description: &str, paging: &str) -> codegen::Spec {
    let file = |path: &str, text: &str| codegen::diagnostics::File {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let mut spec = codegen::Spec::default();
    let description = file(&format!("spec/{label}.yaml"), description);
    spec.add_version(label, &xtask::versions::module(label), description);
    spec.add_data(file("spec/paging.toml", paging));
    spec.add_data(file("spec/jobs.toml", include_str!("../../spec/jobs.toml")));
    spec
}
