//! Tests of what the pages say, their Rust aside.

mod commands;
mod hosted;
mod links;
mod manifests;
mod packages;
mod seeds;
