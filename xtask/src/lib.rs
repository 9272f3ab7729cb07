//! The commands of `cargo xtask`: all reading, writing and network of the project's own tools is here.

pub mod bench;
pub mod bench_mock;
pub mod current;
pub mod diff;
pub mod docs;
pub mod examples;
pub mod import;
pub mod list;
mod manifests;
pub mod mock;
mod pages;
mod plan;
pub mod programs;
pub mod regen;
pub mod rows;
pub mod spec;
pub mod versions;
