//! The commands of `cargo xtask`.

pub mod import;
pub mod versions;
