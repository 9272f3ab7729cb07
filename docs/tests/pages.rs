//! Tests of the pages other than their Rust code.

mod commands;
mod hosted;
mod links;
mod manifests;
mod packages;
mod seeds;
