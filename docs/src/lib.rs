//! The documentation pages of the project, and their contents.
//!
//! The tests of this package compile and run every code block on these pages, and check every link. The section "The
//! guide" of CONTRIBUTING.md describes the form of the blocks.

use std::path::{Path, PathBuf};

pub mod page;
pub mod shown;

pub use page::{Block, Page};

/// Returns the root of the workspace.
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package is in the workspace")
}

/// Returns the pages whose blocks are tested.
pub fn pages() -> Vec<Page> {
    page::shown(workspace())
        .iter()
        .map(|path| read(path))
        .collect()
}

/// Returns all pages of the project, including the pages whose blocks are not tested.
pub fn all_pages() -> Vec<Page> {
    let mut paths = page::shown(workspace());
    let more = [
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CODE_OF_CONDUCT.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "intercom-redis/README.md",
        "spec/README.md",
    ];
    paths.extend(more.map(PathBuf::from));
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Page {
    let file = workspace().join(path);
    let text = std::fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    Page::read(&path.display().to_string().replace('\\', "/"), &text)
        .unwrap_or_else(|fault| panic!("{fault}"))
}
