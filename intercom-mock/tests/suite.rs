//! The tests of the server, combined in one test binary.

mod abuse;
mod client;
mod common;
#[cfg(feature = "cli")]
mod container;
mod faults;
mod limits;
mod lists;
mod model;
mod oauth;
mod operations;
mod readme;
mod recorded;
mod resources;
mod webhooks;
