//! Tests of the server, in one program.

mod client;
mod common;
mod faults;
mod limits;
mod lists;
mod model;
mod oauth;
mod operations;
mod readme;
mod resources;
mod webhooks;
