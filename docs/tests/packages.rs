//! Tests of the published packages. The links in the packages' READMEs must work on a registry, which does not contain
//! the other files of the workspace.

use std::fs;

use docs::{all_pages, workspace};
use tests::project::{PUBLISHED, manifest};

/// Returns the folders of the workspace's members, and the folder of the fuzz targets.
fn folders() -> Vec<String> {
    let root = manifest(workspace());
    let members = root["workspace"]["members"].as_array().expect("members");
    let members = members.iter().filter_map(toml_edit::Value::as_str);
    members.chain(["fuzz"]).map(str::to_owned).collect()
}

#[test]
fn only_the_published_packages_can_be_published() {
    let can_be = |folder: &String| {
        let manifest = manifest(&workspace().join(folder));
        let publish = manifest["package"].get("publish");
        publish.and_then(toml_edit::Item::as_bool) != Some(false)
    };
    let found: Vec<String> = folders().into_iter().filter(can_be).collect();
    assert_eq!(found, PUBLISHED);
}

#[test]
fn published_packages_contain_their_licenses() {
    for folder in PUBLISHED {
        for file in ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE", "README.md"] {
            let text = fs::read_to_string(workspace().join(folder).join(file));
            assert!(text.is_ok_and(|text| text.len() > 100), "{folder}/{file}");
        }
    }
}

/// Returns the reason why a link does not work outside a checkout, or `None` if the link works.
fn broken(link: &str) -> Option<String> {
    let Some(rest) = link.strip_prefix("https://docs.rs/") else {
        let is_anchor = link.starts_with('#');
        return (!is_anchor && !link.starts_with("https://"))
            .then(|| "the link is relative".to_owned());
    };
    let parts: Vec<&str> = rest.trim_end_matches('/').split('/').collect();
    match parts.as_slice() {
        ["crate", package, "latest", "source", path @ ..] => {
            let path = workspace().join(package).join(path.join("/"));
            (!path.exists()).then(|| format!("{} does not exist", path.display()))
        }
        ["intercom-api", "latest", "intercom_api", "guide", page] => {
            let page = format!("{}.md", page.replace('_', "-"));
            let path = workspace().join("intercom-api/guide").join(page);
            (!path.exists()).then(|| format!("{} does not exist", path.display()))
        }
        _ => None,
    }
}

#[test]
fn links_of_published_readmes_work_on_a_registry() {
    let mut faults = Vec::new();
    let pages = all_pages();
    for folder in PUBLISHED {
        let path = format!("{folder}/README.md");
        let page = pages.iter().find(|page| page.path == path);
        let page = page.unwrap_or_else(|| panic!("{path} is not among the pages"));
        assert!(page.links.len() > 2, "{path}");
        for (line, link) in &page.links {
            let fault = broken(link);
            faults.extend(fault.map(|why| format!("{path}:{line}: `{link}`: {why}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_link_that_does_not_work_on_a_registry_is_found() {
    let api = "https://docs.rs/intercom-api/latest/intercom_api/guide";
    assert!(broken("../README.md").is_some());
    assert!(broken(&format!("{api}/nothing/")).is_some());
    assert!(broken("https://docs.rs/crate/intercom-api/latest/source/nothing").is_some());
    assert_eq!(broken(&format!("{api}/getting_started/")), None);
    assert_eq!(
        broken("https://docs.rs/crate/intercom-api/latest/source/NOTICE"),
        None
    );
    assert_eq!(broken("#features"), None);
}
