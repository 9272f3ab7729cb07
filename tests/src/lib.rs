//! Fixtures and helpers shared by the tests in `tests/tests`.

pub mod build;
pub mod golden;
pub mod project;
pub mod published;
