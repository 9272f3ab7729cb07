//! `xtask-in <root> …`: runs `cargo xtask …` in the project at `<root>`.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os();
    let program = arguments.next();
    let Some(root) = arguments.next() else {
        eprintln!("error: the project is missing; usage: xtask-in <root> <command>");
        return ExitCode::FAILURE;
    };
    xtask::commands::main(&PathBuf::from(root), program.into_iter().chain(arguments))
}
