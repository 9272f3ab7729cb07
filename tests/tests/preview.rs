//! Tests the preview version from the import to the generated module.

use std::path::{Path, PathBuf};

use tests::build;
use tests::project::{Project, workspace};
use xtask::import;
use xtask::versions;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("preview")
}

/// Returns a project with the newest version and the preview, and the label of the newest version. The preview is
/// imported from a copy of the newest version's description.
fn project(root: PathBuf, name: &str) -> (Project, String) {
    let project = Project::like_workspace(root);
    let recorded = versions::load(workspace()).expect("the record of versions");
    let newest = recorded.last().expect("a version").version.clone();
    let args = import::Args {
        version: name.to_owned(),
        from: project
            .root()
            .join(format!("spec/{newest}.yaml"))
            .display()
            .to_string(),
        revision: None,
        keep_docs: false,
    };
    import::import(project.root(), &args)
        .expect("import runs")
        .unwrap_or_else(|said| panic!("{said}"));
    project.keep(&[&newest, "Preview"]);
    (project, newest)
}

#[test]
fn the_preview_comes_after_every_number_and_under_its_own_name() {
    let (project, newest) = project(folder().join("files"), "0");
    project.regen();
    let features = project.read("intercom-api/Cargo.toml");
    let module = versions::module(&newest);
    let both = format!("{module} = []\npreview = []\n");
    assert!(features.contains(&both), "the manifest lacks {both}");
    let modules = project.read("intercom-api/src/generated/mod.rs");
    assert!(modules.contains("#[cfg(feature = \"preview\")]\npub mod preview;\n"));
    let tables = project.read("intercom-mock/src/generated/mod.rs");
    assert!(tables.contains("(\"Preview\", include_str!(\"Preview.json\"))"));
    let links = |folder: &str| {
        let prefix = format!("intercom-api/src/generated/{folder}/");
        let pages: String = project
            .files()
            .into_iter()
            .filter(|(path, _)| path.starts_with(&prefix))
            .map(|(_, bytes)| String::from_utf8(bytes).expect("a module is UTF-8"))
            .collect();
        let links = pages.split("/docs/references/").skip(1);
        let mut links: Vec<String> = links
            .filter_map(|rest| rest.split('/').next())
            .map(str::to_owned)
            .collect();
        links.sort();
        links.dedup();
        links
    };
    assert_eq!(links("preview"), ["preview"]);
    assert_eq!(links(&module), [newest.as_str()]);
    let client = project.read("intercom-api/src/generated/preview/mod.rs");
    assert!(client.contains("\"Preview\""), "the value of the header");
    assert!(!project.read("spec/api/Preview.txt").is_empty());
    let page = project.read(&format!("intercom-api/docs/{newest}-to-Preview.md"));
    assert!(page.contains("Preview"));
}

#[test]
#[ignore = "exhaustive: compiles a copy of the crate"]
fn the_preview_compiles() {
    let (project, _) = project(folder().join("crate"), "Preview");
    build::prepare(&project);
    project.regen();
    build::check(&project, &folder().join("check"), &["--all-features"])
        .unwrap_or_else(|said| panic!("{said}"));
}
