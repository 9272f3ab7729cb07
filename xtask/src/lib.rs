//! The commands of `cargo xtask`: all reading, writing and network of the project's own tools is here.

pub mod current;
pub mod diff;
pub mod docs;
pub mod examples;
pub mod import;
pub mod list;
mod manifests;
mod pages;
pub mod peers;
pub mod plan;
pub mod programs;
pub mod regen;
pub mod rows;
pub mod spec;
pub mod versions;
