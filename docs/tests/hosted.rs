//! The crate carries the guide for its documentation: the pages in `intercom-api/guide` are those of `docs/guide`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use docs::hosted::{hosted, module};
use docs::workspace;

/// The names and texts of the pages in a folder, the first page aside, which the documentation has in its own form.
fn pages(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let named = paths.filter_map(|path| {
        let name = path.file_stem()?.to_str()?.to_owned();
        let is_page = path.extension()? == "md" && name != "README";
        is_page.then(|| (name, fs::read_to_string(&path).expect("a page")))
    });
    named.collect()
}

#[test]
fn the_crate_has_the_guide() {
    let wanted: BTreeMap<String, String> = pages(&workspace().join("docs/guide"))
        .into_iter()
        .map(|(name, text)| (name, hosted(&text)))
        .collect();
    let folder = workspace().join("intercom-api/guide");
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        fs::create_dir_all(&folder).expect("the folder");
        for name in pages(&folder)
            .keys()
            .filter(|name| !wanted.contains_key(*name))
        {
            fs::remove_file(folder.join(format!("{name}.md"))).expect("a page that is gone");
        }
        for (name, text) in &wanted {
            fs::write(folder.join(format!("{name}.md")), text).expect("a page");
        }
    }
    let there = pages(&folder);
    for (name, text) in &wanted {
        assert!(
            there.get(name) == Some(text),
            "intercom-api/guide/{name}.md is another text; UPDATE_GOLDEN=1 cargo test -p docs --test pages hosted writes it"
        );
    }
    assert_eq!(
        there.len(),
        wanted.len(),
        "intercom-api/guide has pages that docs/guide lacks"
    );
}

/// Each page is a module of the documentation, in the order of the guide's first page.
#[test]
fn every_page_is_a_module() {
    let source = workspace().join("intercom-api/src/guide.rs");
    let source = fs::read_to_string(source).expect("the modules");
    let pages = pages(&workspace().join("docs/guide"));
    for name in pages.keys() {
        let lines = format!(
            "#[doc = include_str!(\"../guide/{name}.md\")]\npub mod {} {{}}",
            module(name)
        );
        assert!(
            source.contains(&lines),
            "intercom-api/src/guide.rs lacks\n{lines}"
        );
        let row = format!("[`{}`]", module(name));
        assert!(
            source.contains(&row),
            "the table in intercom-api/src/guide.rs lacks {row}"
        );
    }
    assert_eq!(source.matches("include_str!").count(), pages.len());
}
