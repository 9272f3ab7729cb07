//! `cargo xtask`: the commands that maintain `spec/` and the generated files.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    xtask::commands::main(root.unwrap_or(Path::new(".")), std::env::args_os())
}
