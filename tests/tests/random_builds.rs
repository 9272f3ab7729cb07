//! Tests that the generated code of random descriptions compiles.

use std::path::Path;

use codegen::diagnostics::File;
use codegen::normal::{Texts, normalize};
use codegen::{Spec, source};
use proptest::strategy::{Strategy, ValueTree};
use tests::build;
use tests::project::{Project, paging_rules};
use xtask::versions;

#[path = "../../codegen/tests/passes/describe.rs"]
#[allow(dead_code)] // its facts are for the tests of `codegen`
mod describe;

/// Returns a spec with this description and the paging styles of the workspace.
fn spec(label: &str, description: &str) -> Spec {
    let file = |path: String, text: &str| File {
        path,
        text: text.to_owned(),
    };
    let mut spec = Spec::default();
    let module = versions::module(label);
    spec.add_version(
        label,
        &module,
        file(format!("spec/{label}.yaml"), description),
    );
    spec.add_data(file("spec/paging.toml".to_owned(), &paging_rules()));
    spec
}

#[test]
#[ignore = "exhaustive: compiles the files of 50 random descriptions"]
fn random_descriptions_compile() {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let project = Project::empty(room.join("random"));
    build::prepare(&project);
    let mut runner = describe::runner(255, 1);
    let mut added = 0;
    while added < 50 {
        let tree = describe::descriptions().new_tree(&mut runner);
        let document = tree.expect("a description").current().document.to_string();
        let tree = source::parse(0, &document).and_then(|tree| normalize(&tree, Texts::Drop));
        let text = tree.expect("a description").text();
        let label = format!("9.{added}");
        let spec = spec(&label, &text);
        // The generator rejects descriptions with name collisions, so such descriptions are skipped.
        if codegen::generate(&spec, &spec.versions()[0]).is_ok() {
            project.add(&label, &text);
            added += 1;
        }
    }
    project.regen();
    let check = |arguments: &[&str]| build::check(&project, &room.join("check"), arguments);
    check(&["--all-features"]).unwrap_or_else(|said| panic!("with the client:\n{said}"));
}
