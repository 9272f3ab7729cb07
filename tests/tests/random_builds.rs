//! The generated code of random descriptions compiles.

use std::path::Path;

use codegen::normal::{Texts, normalize};
use codegen::source;
use proptest::strategy::{Strategy, ValueTree};
use tests::build;
use tests::project::{Project, paging_rules};

#[path = "../../codegen/tests/passes/describe.rs"]
#[allow(dead_code)] // its facts are for the tests of `codegen`
mod describe;

#[test]
#[ignore = "exhaustive: compiles the files of 50 random descriptions"]
fn random_descriptions_compile() {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let project = Project::empty(room.join("random"));
    build::furnish(&project);
    let mut runner = describe::runner(255, 1);
    let mut added = 0;
    while added < 50 {
        let tree = describe::descriptions().new_tree(&mut runner);
        let document = tree.expect("a description").current().document.to_string();
        let tree = source::parse(0, &document).and_then(|tree| normalize(&tree, Texts::Drop));
        let text = tree.expect("a description").text();
        let label = format!("9.{added}");
        let spec = tests::golden::alone(&label, &text, &paging_rules());
        // A clash of names is refused.
        if codegen::generate(&spec, &spec.versions()[0]).is_ok() {
            project.add(&label, &text);
            added += 1;
        }
    }
    project.regen();
    let check = |arguments: &[&str]| build::check(&project, &room.join("check"), arguments);
    check(&["--all-features"]).unwrap_or_else(|said| panic!("with the client:\n{said}"));
}
