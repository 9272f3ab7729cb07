//! Tests that every dependency table on the pages resolves: the paths exist, and the packages have the requested
//! features.

use std::fs;
use std::path::Path;

use docs::{Block, pages, workspace};
use xtask::programs::{cargo, offline_first};

/// The path of the checkout, relative to a reader's project.
const CHECKOUT: &str = "../intercom-api/";

/// Returns the manifest of a project with the dependencies of a block.
fn manifest(block: &Block) -> String {
    let text = block.lines.join("\n");
    let dependencies = match text.contains("dependencies]") {
        true => text,
        false => format!("[dependencies]\n{text}"),
    };
    let root = format!("{}/", workspace().display());
    let dependencies = dependencies.replace(CHECKOUT, &root);
    format!(
        "[package]\nname = \"reader\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{dependencies}\n\n[workspace]\n"
    )
}

/// Returns the error messages of cargo, or `None` if the dependencies of a block resolve.
fn fault(folder: &Path, block: &Block) -> Option<String> {
    fs::create_dir_all(folder.join("src")).expect("a folder");
    fs::write(folder.join("src/main.rs"), "fn main() {}\n").expect("a program");
    fs::write(folder.join("Cargo.toml"), manifest(block)).expect("a manifest");
    // Uses the package versions of the workspace, so that cargo does not need to download packages.
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).expect("Cargo.lock");
    // `tree` resolves for this platform only; `metadata` would fetch the packages of all platforms.
    let mut command = cargo(folder);
    command.args(["tree", "--quiet"]);
    let output = offline_first(&mut command).expect("cargo starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (!output.status.success()).then_some(said)
}

/// Returns whether every dependency on `intercom-api` enables an API version; none is enabled by default.
fn names_a_version(block: &Block, modules: &[String]) -> bool {
    let named = |line: &String| {
        let quoted = |module: &String| line.contains(&format!("\"{module}\""));
        !line.starts_with("intercom-api =") || modules.iter().any(quoted)
    };
    block.lines.iter().all(named)
}

#[test]
fn dependencies_resolve() {
    let folder = tempfile::tempdir().expect("a folder");
    let versions = xtask::versions::load(workspace()).expect("spec/versions.toml");
    let modules: Vec<String> = versions.into_iter().map(|known| known.module).collect();
    let mut faults = Vec::new();
    let mut count = 0;
    for page in pages() {
        let tables = page.blocks.iter().filter(|block| block.language == "toml");
        for block in tables.filter(|block| block.said("not run").is_none()) {
            count += 1;
            if !names_a_version(block, &modules) {
                let place = format!("{}:{}", page.path, block.line);
                faults.push(format!(
                    "{place}: `intercom-api` needs the feature of a version"
                ));
            }
            let project = folder.path().join(count.to_string());
            let fault = fault(&project, block);
            faults.extend(fault.map(|said| format!("{}:{}: {said}", page.path, block.line)));
        }
    }
    assert!(count > 3, "{count} tables were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
