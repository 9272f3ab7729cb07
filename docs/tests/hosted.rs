//! Tests that the crate's documentation contains the guide: each page in `docs/guide` is a module.

use std::fs;
use std::path::Path;

use docs::workspace;

/// Returns the names of the pages in a folder, except `README.md`, which `intercom-api/src/guide.rs` replaces.
fn pages(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let named = paths.filter_map(|path| {
        let name = path.file_stem()?.to_str()?.to_owned();
        let is_page = path.extension()? == "md" && name != "README";
        is_page.then_some(name)
    });
    named.collect()
}

/// Checks that each page is a module of the documentation, and that the table of modules lists the page.
#[test]
fn every_page_is_a_module() {
    let source = workspace().join("intercom-api/src/guide.rs");
    let source = fs::read_to_string(source).expect("the modules");
    let pages = pages(&workspace().join("docs/guide"));
    for name in &pages {
        let module = name.replace('-', "_");
        let lines = format!("#[doc = include_str!(\"../guide/{name}.md\")]\npub mod {module} {{}}");
        assert!(
            source.contains(&lines),
            "intercom-api/src/guide.rs lacks\n{lines}"
        );
        let row = format!("[`{module}`]");
        assert!(
            source.contains(&row),
            "the table in intercom-api/src/guide.rs lacks {row}"
        );
    }
    assert_eq!(source.matches("include_str!").count(), pages.len());
}
