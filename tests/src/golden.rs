//! Comparison with committed files, and the rewriting of them.

use std::fs;
use std::path::Path;

use similar::TextDiff;

/// `UPDATE_GOLDEN=1` is set: committed files are rewritten instead of compared.
pub fn updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1")
}

/// The difference between a committed file and what ought to be in it; nothing where they are the same.
/// When [updating], the file is written instead.
pub fn differs(path: &Path, text: &str) -> Option<String> {
    let committed = fs::read_to_string(path).unwrap_or_default();
    if committed == text {
        return None;
    }
    if updating() {
        let folder = path.parent().expect("a golden file lies in a folder");
        fs::create_dir_all(folder).expect("the folder of the golden file");
        fs::write(path, text).expect("the golden file");
        return None;
    }
    let name = path.display().to_string();
    let diff = TextDiff::from_lines(committed.as_str(), text);
    Some(diff.unified_diff().header(&name, &name).to_string())
}

/// Fails with the difference from a committed file.
pub fn assert_golden(path: &Path, text: &str) {
    if let Some(diff) = differs(path, text) {
        panic!("{diff}\nUPDATE_GOLDEN=1 writes the golden files anew");
    }
}

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

/// A spec with this description and these rules for lists.
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
