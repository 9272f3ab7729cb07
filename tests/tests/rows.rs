//! The committed rows of operations are those of the IR.
//!
//! The rows are Rust, so tests that use them may not compile after a change of names; this one does not use them.

use tests::golden::assert_golden;
use tests::project::workspace;
use tests::{rows, spec};

#[test]
fn the_rows_are_fresh() {
    let folder = workspace().join("tests/calls/src/generated");
    let versions = spec::versions();
    let apis: Vec<_> = versions.iter().map(|version| &version.api).collect();
    assert_golden(&folder.join("mod.rs"), &rows::module(&apis));
    for api in apis {
        assert_golden(&folder.join(format!("{}.rs", api.module)), &rows::rows(api));
    }
}
