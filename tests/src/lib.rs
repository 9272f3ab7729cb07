//! Fixtures and helpers shared by the tests in `tests/tests`.

pub mod build;
pub mod calls;
pub mod dice;
pub mod difference;
pub mod edits;
pub mod examples;
pub mod facts;
pub mod golden;
pub mod list_service;
pub mod probe;
pub mod project;
pub mod published;
pub mod router;
pub mod sample;
pub mod scopes;
pub mod searches;
pub mod server;
pub mod spec;
