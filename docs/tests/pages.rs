//! Tests of the pages, except for the Rust code on the pages.

mod commands;
mod hosted;
mod links;
mod manifests;
mod packages;
mod seeds;
