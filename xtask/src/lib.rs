//! The commands of `cargo xtask`: all input and output of the project's own tools is in this crate.

pub mod commands;
pub mod current;
pub mod diff;
pub mod docs;
pub mod examples;
pub mod import;
pub mod interrupt;
pub mod list;
mod manifests;
mod pages;
pub mod peers;
pub mod plan;
pub mod programs;
mod prune;
pub mod regen;
pub mod remove;
pub mod rows;
pub mod spec;
mod stage;
pub mod transaction;
pub mod update;
pub mod versions;
