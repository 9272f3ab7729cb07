//! What random descriptions become compiles.

use std::path::Path;

use codegen::normal::{Texts, normalize};
use codegen::source;
use tests::build;
use tests::project::Project;

#[path = "../../codegen/tests/passes/describe.rs"]
#[allow(dead_code)] // its facts are for the tests of `codegen`
mod describe;

#[test]
#[ignore = "exhaustive: compiles the files of 50 random descriptions"]
fn random_descriptions_compile() {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let project = Project::empty(room.join("random"));
    build::furnish(&project);
    let mut added = 0;
    for seed in 20_000.. {
        if added == 50 {
            break;
        }
        let document = describe::Description::random(seed).document.to_string();
        let tree = source::parse(0, &document).and_then(|tree| normalize(&tree, Texts::Drop));
        let text = tree.expect("a description").text();
        let spec = tests::golden::alone(&format!("9.{seed}"), &text);
        // A clash of names is refused.
        if codegen::generate(&spec).is_ok() {
            project.add(&spec.version, &text);
            added += 1;
        }
    }
    project.regen();
    let check = |arguments: &[&str]| build::check(&project, &room.join("check"), arguments);
    check(&["--all-features"]).unwrap_or_else(|said| panic!("with the client:\n{said}"));
}
